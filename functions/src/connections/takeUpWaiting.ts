import { resumeWaitingLeads } from '../business/resumeWaitingLeads.ts';
import { wakeNewsletters } from '../business/wakeNewsletters.ts';
import { wakeResumed } from '../business/wakeResumed.ts';
import { resumeWaitingMessages } from '../messaging/resumeWaitingMessages.ts';
import type { Services } from '../services.ts';

/** Lets everything go on that waited for a connection to work again: the leads, and what people have written. */
export async function takeUpWaiting(services: Services, businessId: string, now: Date): Promise<void> {
  await wakeResumed(services, businessId, await resumeWaitingLeads(services.paths, businessId, now, 'connection'), now);
  await wakeNewsletters(services, businessId, await resumeWaitingMessages(services, businessId, now), now);
}
