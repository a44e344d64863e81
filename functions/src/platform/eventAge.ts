import { realNow } from './clock.ts';

/** Real time for which a failing event is tried again; Eventarc itself gives up after a day. */
const retryForMs = 12 * 60 * 60_000;

/** Whether an event has failed for so long that a person should know. Goes by real time: the product's may have been moved. */
export function isTooOldToRetry(eventTime: string): boolean {
  return realNow().getTime() - Date.parse(eventTime) > retryForMs;
}
