import { AppError } from '../platform/errors.ts';
import type { InboxLine } from '../model/contact.ts';
import type { Services } from '../services.ts';

export interface ConversationMark {
  contactId: string;
  unread?: boolean | undefined;
  /** Uid of the member who has it from now on; null gives it back. */
  assignedTo?: string | null | undefined;
  /** Somebody has dealt with what could not be delivered. */
  dealtWith?: true | undefined;
}

/** More than one person has at a time. */
const itemsOfOnePerson = 20;
const undelivered: readonly string[] = ['failedMessage', 'unclearMessage'];

/**
 * Marks a conversation as read or unread, gives it to a member or back, takes it off those that could not be delivered.
 * @throws AppError `notFound` where there is no conversation, `invalid` when the member is not one of the business
 */
export async function markConversation(services: Services, businessId: string, mark: ConversationMark): Promise<void> {
  const { db, paths } = services;
  const { contactId, unread, assignedTo, dealtWith } = mark;
  const ref = paths.contacts(businessId).doc(contactId);
  await db.runTransaction(async (tx) => {
    const [contact, member, attention] = await Promise.all([
      tx.get(ref),
      assignedTo ? tx.get(paths.members(businessId).doc(assignedTo)) : undefined,
      dealtWith ? tx.get(paths.attention(businessId).where('contactId', '==', contactId).limit(itemsOfOnePerson)) : undefined,
    ]);
    if (!contact.data()?.inbox) throw new AppError('notFound', 'This conversation is no longer there.');
    const name = member?.data()?.displayName ?? null;
    if (assignedTo && name === null) throw new AppError('invalid', 'Choose a member of this business.', { field: 'assignedTo' });
    const change: Partial<InboxLine> = {
      ...(unread !== undefined && { unread }),
      ...(assignedTo !== undefined && { assignedTo, assignedName: name }),
      ...(dealtWith && { trouble: false }),
    };
    tx.set(ref, { inbox: change }, { merge: true });
    for (const item of attention?.docs ?? []) if (undelivered.includes(item.data().kind)) tx.delete(item.ref);
  });
}
