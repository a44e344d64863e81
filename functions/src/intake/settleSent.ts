import { attentionIdOf } from '../lead-nurturing/attentionId.ts';
import { followers } from '../followers.ts';
import { addCounters } from '../analytics/addCounters.ts';
import { messageChange } from '../analytics/messageCounters.ts';
import { loadSettings } from '../business/loadSettings.ts';
import { isInLedger } from '../messaging/ledger.ts';
import { recordMessage } from '../messaging/recordMessage.ts';
import type { Message } from '../model/message.ts';
import type { Services } from '../services.ts';

/**
 * Puts on record that a message which no sequence leads has gone out after all, when it was handed over. Does nothing
 * where its outcome is known.
 */
export async function settleSent(
  services: Services,
  businessId: string,
  messageId: string,
  by: { provider: string; providerId: string },
): Promise<void> {
  const { paths } = services;
  const seen = (await paths.messages(businessId).doc(messageId).get()).data();
  if (seen && isInLedger(seen)) {
    const outcome = { result: 'sent', ...by } as const;
    await recordMessage(services, followers, { businessId, messageId, attempt: seen.attempts, sentAt: seen.claimedAt }, outcome);
    return;
  }
  const ref = paths.messages(businessId).doc(messageId);
  const [{ business }, now] = await Promise.all([loadSettings(paths, businessId), services.now()]);
  await services.db.runTransaction(async (tx) => {
    const message = (await tx.get(ref)).data();
    if (message?.state !== 'sending' && message?.state !== 'unknown') return;
    const sent: Partial<Message> = { state: 'sent', ...by, sentAt: message.claimedAt ?? now };
    tx.update(ref, sent);
    if (message.state === 'unknown') tx.delete(paths.attention(businessId).doc(attentionIdOf('unclearMessage', messageId)));
    addCounters(tx, paths, businessId, messageChange(message, { ...message, ...sent }, business.timezone));
  });
}
