import { followers } from '../../followers.ts';
import { changeMessages } from '../../messaging/changeMessage.ts';
import type { UnsubscribeGrant } from '../../messaging/unsubscribeToken.ts';
import type { Services } from '../../services.ts';

/** Counts that somebody has left by the link in a newsletter, once for each of its messages. What they said is on record before. */
export async function noteUnsubscribed(services: Services, { businessId, messageId }: UnsubscribeGrant): Promise<void> {
  if (messageId === undefined) return;
  await changeMessages(services, followers, businessId, [messageId], (_messageId, message, now) =>
    message.unsubscribedAt ? undefined : { after: { ...message, unsubscribedAt: now } },
  );
}
