import { limit, orderBy, type Query, query, where } from 'firebase/firestore';
import type { Contact } from '@model/contact.ts';
import type { Message } from '@model/message.ts';
import { searchTokenOf } from '@model/search.ts';
import { messagePurposes } from '@model/words.ts';
import { collections, type Stored } from '../../lib/collections.ts';
import { type InboxFilters, viewCondition } from './inboxFilters.ts';

/** Conversations of a view, the one that went on last first. */
export function inboxQuery(businessId: string, { view, search }: InboxFilters, uid: string): Query<Stored<Contact>> {
  const own = viewCondition(view, uid);
  const token = searchTokenOf(search);
  return query(
    collections.contacts(businessId),
    ...(own === undefined ? [] : [where(own.field, '==', own.value)]),
    ...(token === undefined ? [] : [where('search', 'array-contains', token)]),
    orderBy('inbox.lastAt', 'desc'),
  );
}

/** The newest conversations in which something was not delivered. */
export function troubleQuery(businessId: string, atMost: number): Query<Stored<Contact>> {
  return query(
    collections.contacts(businessId),
    where('inbox.trouble', '==', true),
    orderBy('inbox.lastAt', 'desc'),
    limit(atMost),
  );
}

/** Alerts about a person go to the team: they are no part of the conversation. */
const conversationPurposes = messagePurposes.filter((purpose) => purpose !== 'alert');

/** Everything said between the business and a person, on every channel, the newest first. */
export function threadQuery(businessId: string, contactId: string): Query<Stored<Message>> {
  return query(
    collections.messages(businessId),
    where('contactId', '==', contactId),
    where('purpose', 'in', conversationPurposes),
    orderBy('createdAt', 'desc'),
  );
}
