import { isTooOldToRetry } from './eventAge.ts';
import type { FieldError } from '../model/callables.ts';
import type { CheckedInput } from '../model/checkInput.ts';

/** Why an event was given up on that could have been worked on. */
export const failedTooLong = 'Failed again and again until it was too old.';

export type WorthTrying<T> = { ok: true; data: T } | { ok: false; because: string; problem?: FieldError };

/**
 * Whether an event is worked on: not when what it brings is in no form that could be worked on, which no further try
 * would change, nor when it has failed for so long that a person should know.
 */
export function worthTrying<T>(read: CheckedInput<T>, eventTime: string): WorthTrying<T> {
  if (!read.ok) {
    return { ok: false, because: `It is not in the expected form: ${read.problem.message}`, problem: read.problem };
  }
  if (isTooOldToRetry(eventTime)) return { ok: false, because: failedTooLong };
  return read;
}
