import { isDeepStrictEqual } from 'node:util';
import { planSaleRequest } from './planSaleRequest.ts';
import type { Person, SaleState } from './saleState.ts';
import { type CountedSale, countedOf } from '../../analytics/saleCounters.ts';
import { planContact } from '../../intake/planContact.ts';
import { searchTokens } from '../../intake/searchTokens.ts';
import type { Contact } from '../../model/contact.ts';
import type { ReviewRequest } from '../../model/reviewRequest.ts';
import { dateOf, type Sale } from '../../model/sale.ts';

export interface SalePlan {
  /** Fields of the sale that change; `counted` is null where the counters hold nothing of it any more. */
  sale: Partial<Omit<Sale, 'counted'>> & { counted?: CountedSale | null };
  /** People who change, as they are afterwards. */
  people: readonly { id: string; contact: Contact }[];
  /** As it is afterwards, where it changes. */
  request: ReviewRequest | undefined;
  /** What the counters hold of the sale, and what they should. */
  counted: { before: CountedSale | undefined; after: CountedSale | undefined };
}

/**
 * What has to change for a sale, its customer, its request and the counters to agree. Nothing where they do: it is
 * looked at after every change of the sale, those that this plan makes included.
 */
export function planSale(state: SaleState, now: Date): SalePlan {
  const { person, formerPerson } = state;
  const sale = state.sale && withCompletion(state.sale, now);
  const completed = sale?.status === 'completed' && sale.completedAt ? { ...sale, completedAt: sale.completedAt } : undefined;
  const contact = sale && person ? planCustomer(state, person, sale, now) : person?.contact;
  const marked = contact && withCustomerMark(contact, state, completed);
  const counted = { before: countedBefore(state), after: countedOf(sale) };
  const request = planSaleRequest({ ...state, contact: marked }, completed, now);
  const people = [
    { id: person?.id, contact: marked, before: person?.contact },
    { id: formerPerson?.id, contact: formerPerson?.contact && withCustomerMark(formerPerson.contact, state, undefined), before: formerPerson?.contact },
  ];
  return {
    sale: state.sale && sale ? saleChanges(state.sale, { ...sale, ...(person && { contactId: person.id }), search: searchOf(state, sale) }, counted.after) : {},
    people: people.flatMap(({ id, contact: after, before }) =>
      id === undefined || after === undefined || isDeepStrictEqual(after, before) ? [] : [{ id, contact: after }],
    ),
    request: isDeepStrictEqual(request, state.request) ? undefined : request,
    counted,
  };
}

/** A completed job has a day on which it was done, and that has come. */
function withCompletion(sale: Sale, now: Date): Sale {
  if (sale.status !== 'completed' || (sale.completedAt && sale.completedAt <= now)) return sale;
  return { ...sale, completedAt: now };
}

/** What the counters hold: the sale says so itself, unless it was taken away when it was deleted. */
function countedBefore({ sale, deleted, request }: SaleState): CountedSale | undefined {
  return request?.saleDeletedAt ? undefined : (sale ?? deleted)?.counted;
}

function planCustomer({ saleId, business, addresses }: SaleState, { id, contact }: Person, sale: Sale, now: Date): Contact {
  const { customerName: name, consent } = sale;
  // Said once: what the person has taken back since must not be given again by a later change of the sale.
  const isKnown = sale.contactId === id;
  const source = `sale:${saleId}`;
  return planContact(contact, { name, addresses, language: business.locale, ...(!isKnown && { consent }), source }, now);
}

/** A person becomes a customer by their first completed sale, and is one no longer when that turns out to be none. */
function withCustomerMark(contact: Contact, { saleId, otherSale }: SaleState, completed: { completedAt: Date } | undefined): Contact {
  const { customer, ...rest } = contact;
  if (completed) {
    const isFirst = !customer || customer.saleId === saleId || completed.completedAt < customer.since;
    return isFirst ? { ...rest, customer: { since: completed.completedAt, saleId } } : contact;
  }
  if (customer?.saleId !== saleId) return contact;
  return otherSale ? { ...rest, customer: { since: otherSale.completedAt, saleId: otherSale.id } } : rest;
}

function searchOf({ addresses: { email, sms } }: SaleState, { customerName }: Sale): string[] {
  const emails = email.to === undefined ? [] : [email.to];
  const phones = sms.to === undefined ? [] : [sms.to];
  return searchTokens({ name: customerName, emails, phones });
}

function saleChanges(before: Sale, after: Sale, counted: CountedSale | undefined): SalePlan['sale'] {
  const { contactId, completedAt, search } = after;
  const datedAt = dateOf(after);
  return {
    ...(contactId !== undefined && contactId !== before.contactId && { contactId }),
    ...(completedAt && completedAt.getTime() !== before.completedAt?.getTime() && { completedAt }),
    ...(datedAt.getTime() !== before.datedAt?.getTime() && { datedAt }),
    ...(search && !isDeepStrictEqual(search, before.search) && { search }),
    ...(!isDeepStrictEqual(counted, before.counted) && { counted: counted ?? null }),
  };
}
