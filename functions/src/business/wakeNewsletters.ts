import type { Services } from '../services.ts';

/** Has newsletters go on whose letters have just become due. The sweep would find them, too. */
export async function wakeNewsletters(services: Services, businessId: string, contentIds: readonly string[], now: Date): Promise<void> {
  await Promise.all(contentIds.map((contentId) => services.wake({ queue: 'content-onNewsletterDue', data: { businessId, contentId }, at: now }, now)));
}
