import { describe, expect, test } from 'vitest';
import { planSale, type SaleState } from './planSale.ts';
import { typedAddresses } from '../../intake/typedAddresses.ts';
import { defaultReviewsReferralsWorkflow } from '../../model/reviewsReferrals.ts';
import type { Sale } from '../../model/sale.ts';
import { builtAt, makeContact, makeReviewRequest, makeReviewsReferrals, makeSale } from '../../testing/builders.ts';

const hour = 60 * 60_000;
const day = 24 * hour;
const after = (milliseconds: number) => new Date(builtAt.getTime() + milliseconds);
const now = after(hour);
const contactId = 'contact-of-nora-harper';

function state(changes: Partial<SaleState> = {}): SaleState {
  const sale = 'sale' in changes ? changes.sale : makeSale();
  return {
    saleId: 'sale-to-nora-harper',
    deleted: undefined,
    request: undefined,
    business: { locale: 'en' },
    workflow: makeReviewsReferrals(),
    person: { id: contactId, contact: undefined },
    formerPerson: undefined,
    addresses: typedAddresses(sale ?? {}, 'US'),
    otherSale: undefined,
    ...changes,
    sale,
  };
}

/** What is on record once a plan is carried out. */
function carriedOut(before: SaleState, at = now): SaleState {
  const plan = planSale(before, at);
  const person = before.person && plan.people.find(({ id }) => id === before.person?.id);
  const { counted, ...changed } = plan.sale;
  const { counted: was, ...rest } = before.sale ?? makeSale();
  const stands = counted === undefined ? was : (counted ?? undefined);
  return {
    ...before,
    sale: before.sale && { ...rest, ...changed, ...(stands && { counted: stands }) },
    request: plan.request ?? before.request,
    person: person ?? before.person,
  };
}
const edited = (before: SaleState, changes: Partial<Sale>): SaleState => {
  const sale = { ...(before.sale ?? makeSale()), ...changes };
  return { ...before, sale, addresses: typedAddresses(sale, 'US') };
};
const nothing = { sale: {}, people: [], request: undefined };

describe('a job that is done', () => {
  test('has a customer, figures, and a request that is due after the delay', () => {
    const plan = planSale(state(), now);
    expect(plan.request).toEqual({
      saleId: 'sale-to-nora-harper',
      contactId,
      customerName: 'Nora Harper',
      service: 'Furnace repair',
      completedAt: builtAt,
      state: 'scheduled',
      nextAt: after(2 * hour),
      dueAt: after(2 * hour),
      reminders: 0,
      createdAt: now,
    });
    expect(plan.sale).toMatchObject({ contactId, counted: { at: builtAt, amount: 24_900, currency: 'USD' } });
    expect(plan.people).toMatchObject([{ id: contactId, contact: { name: 'Nora Harper', customer: { since: builtAt, saleId: 'sale-to-nora-harper' } } }]);
  });

  test('needs nothing more when it is looked at again, at any time', () => {
    const settled = carriedOut(state());
    expect(planSale(settled, now)).toMatchObject(nothing);
    expect(planSale(settled, after(90 * day))).toMatchObject({ ...nothing, counted: { before: { amount: 24_900 }, after: { amount: 24_900 } } });
  });

  test('is asked about at once where the delay is over, not in the past', () => {
    expect(planSale(state(), after(day)).request).toMatchObject({ nextAt: after(day), dueAt: after(day) });
  });

  test('was done now where nobody says when, or in the future', () => {
    const { completedAt: _unsaid, ...sale } = makeSale();
    expect(planSale(state({ sale }), now).sale.completedAt).toEqual(now);
    expect(planSale(state({ sale: makeSale({ completedAt: after(day) }) }), now).sale.completedAt).toEqual(now);
  });

  test.each([
    ['the workflow is off', { workflow: defaultReviewsReferralsWorkflow }, now, 'workflowOff'],
    ['it was done before the workflow was switched on', { workflow: makeReviewsReferrals({ enabledAt: after(1) }) }, now, 'workflowOff'],
    ['it was done more than 14 days ago', {}, after(14 * day + 1), 'tooLongAgo'],
    ['its customer has no address', { sale: withoutEmail() }, now, 'noAddress'],
    ['its address cannot be written to', { sale: makeSale({ email: 'nora at home' }) }, now, 'invalidAddress'],
  ] as const)('is on record without a request where %s', (_why, changes, at, because) => {
    const plan = planSale(state(changes), at);
    expect(plan.request).toMatchObject({ state: 'skipped', skippedBecause: because });
    expect(plan.request).not.toHaveProperty('nextAt');
    expect(plan.people).toHaveLength(1);
    expect(plan.counted.after).toMatchObject({ amount: 24_900 });
  });

  test('14 days ago to the second is asked about', () => {
    expect(planSale(state(), after(14 * day)).request).toMatchObject({ state: 'scheduled' });
  });

  test('is asked about when it turns out that it was done later, or an address is added', () => {
    const old = carriedOut(state(), after(20 * day));
    const corrected = planSale(edited(old, { completedAt: after(19 * day) }), after(20 * day));
    expect(corrected.request).toMatchObject({ state: 'scheduled', completedAt: after(19 * day), nextAt: after(20 * day) });
    const silent = carriedOut(state({ sale: withoutEmail() }));
    expect(planSale(edited(silent, { email: 'nora@example.com' }), now).request).toMatchObject({ state: 'scheduled' });
  });

  test('leaves what a person has decided about its request', () => {
    const settled = carriedOut(state());
    const stopped = { ...settled, request: makeReviewRequest({ ...settled.request, state: 'skipped', skippedBecause: 'stoppedByMember' }) };
    expect(planSale(edited(stopped, { completedAt: after(-day) }), now).request).toMatchObject({ skippedBecause: 'stoppedByMember' });
  });

  test('moves its figures when its amount or day is corrected', () => {
    const plan = planSale(edited(carriedOut(state()), { amount: 30_000, completedAt: after(-day) }), now);
    expect(plan.counted).toEqual({
      before: { at: builtAt, amount: 24_900, currency: 'USD' },
      after: { at: after(-day), amount: 30_000, currency: 'USD' },
    });
    expect(plan.sale.counted).toEqual(plan.counted.after);
    expect(plan.request).toMatchObject({ completedAt: after(-day), nextAt: now });
  });
});

describe('the customer', () => {
  test('agrees once: what they have taken back since is not given again by a later change', () => {
    const agreed = makeSale({ phone: '+12125550123', consent: { sms: true, marketing: false, text: 'Yes' } });
    const settled = carriedOut(state({ sale: agreed }));
    const contact = settled.person?.contact;
    const [yes] = contact?.consents ?? [];
    if (!contact || !yes) throw new Error('no consent');
    const withdrawn = { ...settled, person: { id: contactId, contact: { ...contact, consents: [yes, { ...yes, granted: false }] } } };
    expect(yes).toMatchObject({ channel: 'sms', granted: true, source: 'sale:sale-to-nora-harper' });
    expect(planSale(edited(withdrawn, { amount: 1 }), now).people).toEqual([]);
  });

  test('stays a customer since their first job', () => {
    const known = makeContact({ customer: { since: after(-30 * day), saleId: 'first' } });
    const [person] = planSale(state({ person: { id: contactId, contact: known } }), now).people;
    expect(person?.contact.customer).toEqual({ since: after(-30 * day), saleId: 'first' });
  });

  test('is none any more when their only job is gone, and is one by the other where there is one', () => {
    const cancelled = edited(carriedOut(state()), { status: 'cancelled' });
    expect(planSale(cancelled, now).people[0]?.contact).not.toHaveProperty('customer');
    const otherSale = { id: 'other', completedAt: after(-day) };
    expect(planSale({ ...cancelled, otherSale }, now).people[0]?.contact.customer).toEqual({ since: after(-day), saleId: 'other' });
  });

  test('is another one where the address was corrected to theirs', () => {
    const settled = carriedOut(state());
    const other = makeContact({ name: 'Omar Osei', emails: ['omar@example.com'] });
    const moved = { ...edited(settled, { email: 'omar@example.com' }), person: { id: 'omar', contact: other }, formerPerson: settled.person };
    const plan = planSale(moved, now);
    expect(plan.sale.contactId).toBe('omar');
    expect(plan.request?.contactId).toBe('omar');
    expect(plan.people.map(({ id, contact }) => [id, contact.customer?.saleId])).toEqual([
      ['omar', 'sale-to-nora-harper'],
      [contactId, undefined],
    ]);
  });
});

describe.each(['booked', 'cancelled', 'refunded'] as const)('a job that is %s after it was done', (status) => {
  test('has no figures, and asks nobody', () => {
    const plan = planSale(edited(carriedOut(state()), { status }), now);
    expect(plan.counted.after).toBeUndefined();
    expect(plan.sale.counted).toBeNull();
    expect(plan.request).toMatchObject({ state: 'skipped', skippedBecause: 'saleGone' });
    expect(plan.request).not.toHaveProperty('nextAt');
  });

  test('is asked about again when it is done after all, and once only', () => {
    const undone = carriedOut(edited(carriedOut(state()), { status }));
    expect(planSale(edited(undone, { status: 'completed' }), now)).toMatchObject({
      request: { state: 'scheduled', nextAt: after(2 * hour) },
      counted: { before: undefined, after: { amount: 24_900 } },
    });
    const asked = { ...undone, request: makeReviewRequest({ ...undone.request, requestedAt: builtAt, openedAt: now }) };
    expect(planSale(edited(asked, { status: 'completed' }), now).request).toMatchObject({ state: 'opened', requestedAt: builtAt, nextAt: now });
  });

  test('leaves what its customer has said', () => {
    const settled = carriedOut(state());
    for (const said of ['reviewed', 'declined', 'optedOut'] as const) {
      const request = makeReviewRequest({ ...settled.request, state: said, offer: { state: 'queued', at: now } });
      const plan = planSale({ ...edited(settled, { status }), request }, now);
      expect(plan.request).toMatchObject({ state: said, offer: { state: 'skipped', skippedBecause: 'saleGone' } });
    }
  });
});

describe('a sale that was deleted', () => {
  const settled = carriedOut(state());
  const deleted: SaleState = { ...settled, sale: undefined, deleted: settled.sale };

  test('gives its figures back once, however often the event comes', () => {
    const plan = planSale(deleted, now);
    expect(plan).toMatchObject({
      sale: {},
      request: { state: 'skipped', skippedBecause: 'saleGone', saleDeletedAt: now },
      counted: { before: { amount: 24_900 }, after: undefined },
    });
    expect(planSale(carriedOut(deleted), now)).toMatchObject({ ...nothing, counted: { before: undefined, after: undefined } });
  });

  test('gives them back once also where its review had come', () => {
    const reviewed = { ...deleted, request: makeReviewRequest({ ...settled.request, state: 'reviewed' }) };
    expect(planSale(reviewed, now)).toMatchObject({ request: { state: 'reviewed', saleDeletedAt: now }, counted: { before: { amount: 24_900 } } });
    expect(planSale(carriedOut(reviewed), now).counted.before).toBeUndefined();
  });

  test('keeps its figures for the event that tells how much they were', () => {
    const late = { ...deleted, deleted: undefined };
    const plan = planSale(late, now);
    expect(plan).toMatchObject({ request: { skippedBecause: 'saleGone' }, counted: { before: undefined } });
    expect(plan.request).not.toHaveProperty('saleDeletedAt');
    expect(planSale({ ...carriedOut(late), deleted: settled.sale }, now).counted.before).toMatchObject({ amount: 24_900 });
  });

  test('counts anew where it is written once more', () => {
    const again = { ...carriedOut(deleted), sale: settled.sale, deleted: undefined };
    const plan = planSale(again, now);
    expect(plan.counted).toMatchObject({ before: undefined, after: { amount: 24_900 } });
    expect(plan.request).not.toHaveProperty('saleDeletedAt');
  });

  test('before anything was made of it leaves nothing behind', () => {
    expect(planSale(state({ sale: undefined, deleted: makeSale(), person: undefined }), now)).toMatchObject(nothing);
  });
});

test('a job that is only booked has a customer, and neither figures nor a request', () => {
  const { completedAt: _notYet, ...booked } = makeSale({ status: 'booked' });
  const plan = planSale(state({ sale: booked }), now);
  expect(plan).toMatchObject({ request: undefined, counted: { before: undefined, after: undefined }, sale: { contactId } });
  expect(plan.people[0]?.contact).not.toHaveProperty('customer');
});

function withoutEmail(): Sale {
  const { email: _email, ...sale } = makeSale();
  return sale;
}
