import { planPersonReply } from './planPersonReply.ts';
import type { IncomingReply } from '../lead-nurturing/receiveReply.ts';
import { repliedId } from '../messaging/answeredItems.ts';
import { lineAfter } from '../messaging/inboxLine.ts';
import { readConsent } from '../messaging/readConsent.ts';
import { writeConsent } from '../messaging/writeConsent.ts';
import { AppError } from '../platform/errors.ts';
import type { Services } from '../services.ts';

/**
 * Takes an answer into the conversation with somebody who has no lead, in one transaction: the message, the line of the
 * inbox, what they have said about being written to, and what needs a person move together. A no is read where anything
 * is about to be sent (reliability.md, rule 4), so nothing that waits need be looked for. Reads 3 documents.
 * @returns whether it is new
 * @throws AppError `notFound`
 */
export async function receivePersonReply(
  services: Services,
  { businessId, contactId, saleId }: { businessId: string; contactId: string; saleId: string | undefined },
  reply: IncomingReply,
): Promise<boolean> {
  const { db, paths } = services;
  const now = await services.now();
  return db.runTransaction(async (tx) => {
    const messageRef = paths.messages(businessId).doc(reply.messageId);
    const contactRef = paths.contacts(businessId).doc(contactId);
    const [known, contactSnapshot, businessSnapshot] = await Promise.all([tx.get(messageRef), tx.get(contactRef), tx.get(paths.business(businessId))]);
    if (known.exists) return false;
    const contact = contactSnapshot.data();
    const business = businessSnapshot.data();
    if (!contact || !business) throw new AppError('notFound', 'This person is no longer there.');
    const plan = planPersonReply({ contactId, contact, business, saleId }, reply, now);
    const { message, unread, raise, said, activities, blockSender } = plan;
    const source = `inbound:${reply.messageId}`;
    const statement = { said, wording: reply.body, source };
    const consent = said.length > 0 ? await readConsent(services, tx, businessId, contactId, statement) : undefined;
    tx.create(messageRef, message);
    const { direction, channel, body } = message;
    const inbox = lineAfter(contact.inbox, { direction, channel, body, at: now, ...(unread && { unread }) });
    tx.set(contactRef, { inbox }, { merge: true });
    if (consent) writeConsent(services, tx, businessId, consent, statement, now);
    if (blockSender) tx.set(paths.addresses(businessId).doc(blockSender.addressId), blockSender.address, { merge: true });
    for (const activity of activities) {
      const about = { contactId, ...(saleId !== undefined && { saleId }) };
      tx.create(paths.activities(businessId).doc(), { ...activity, ...about, actor: { kind: 'public', id: contactId }, createdAt: now });
    }
    if (raise) tx.set(paths.attention(businessId).doc(repliedId(contactId)), raise);
    return true;
  });
}
