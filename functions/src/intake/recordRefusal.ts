import { readConsent } from '../messaging/readConsent.ts';
import type { ConsentStatement } from '../messaging/planConsent.ts';
import type { Refused } from '../messaging/readReply.ts';
import { refusedChannels } from '../messaging/refusedChannels.ts';
import { writeConsent } from '../messaging/writeConsent.ts';
import type { Services } from '../services.ts';

/** A no of somebody who is on record and has no lead any more: it holds for every address of theirs that it means. */
export async function recordRefusal(
  services: Services,
  businessId: string,
  contactId: string,
  refusal: { refused: Refused; by: 'email' | 'sms'; wording: string; messageId: string },
): Promise<void> {
  const now = await services.now();
  const statement: ConsentStatement = {
    said: refusedChannels(refusal.refused, refusal.by).map((channel) => ({ purpose: 'service', channel, granted: false, to: 'all' })),
    wording: refusal.wording,
    source: `inbound:${refusal.messageId}`,
  };
  await services.db.runTransaction(async (tx) => {
    const readings = await readConsent(services, tx, businessId, contactId, statement);
    writeConsent(services, tx, businessId, readings, statement, now);
  });
}
