import { describe, expect, test } from 'vitest';
import { codeOf } from './codeOf.ts';
import { conversionStory } from './conversionStory.ts';
import { attentionKindOf, type Outcome, type Rewards } from './owed.ts';
import { type ConversionPlan, type ConversionReadings, planConversion } from './planConversion.ts';
import type { Contact } from '../../model/contact.ts';
import type { Conversion, Referral, ReferralOffer } from '../../model/referral.ts';
import type { Lead } from '../../model/lead.ts';
import type { Sale } from '../../model/sale.ts';
import { builtAt, makeContact, makeReferral, makeSale } from '../../testing/builders.ts';

const day = 24 * 60 * 60_000;
const later = (milliseconds: number) => new Date(builtAt.getTime() + milliseconds);
const saleId = 'sale-to-frank-friend';
const doneAt = later(day);
const now = later(day + 1000);

const offer: ReferralOffer = {
  friend: { kind: 'amount', amount: 2000 },
  referrer: { kind: 'percentage', percentage: 10 },
  endsAt: null,
  cap: null,
};
const referral = makeReferral({ offer });
const frank = makeContact({ name: 'Frank Friend', emails: ['frank@example.org'], customer: { since: doneAt, saleId } });
const tiedFrank: Contact = { ...frank, referredBy: 'NORA-7K4Q', referred: { at: builtAt, doubts: [] } };
const sold = (changes: Partial<Sale> = {}): Sale =>
  makeSale({
    customerName: 'Frank Friend',
    email: 'frank@example.org',
    contactId: 'contact-of-frank-friend',
    amount: 89_000,
    completedAt: doneAt,
    ...changes,
  });
const tiedLead: Pick<Lead, 'referral'> = { referral: { state: 'tied', code: 'NORA-7K4Q', doubts: [] } };

interface World {
  sale?: Sale | undefined;
  lead?: Pick<Lead, 'referral'> | undefined;
  friend?: Contact;
  referral?: Referral | undefined;
  use?: ConversionReadings['use'];
  mailbox?: string;
}

/** What is planned for the sale, given what is on record; read as it is read from the database. */
function plan(world: World, on: Outcome = { conversion: undefined, rewards: {} }): ConversionPlan {
  const sale = 'sale' in world ? world.sale : sold();
  const friend = world.friend ?? tiedFrank;
  const code = codeOf(saleId, { sale, conversion: on.conversion, lead: world.lead, friend });
  return planConversion(
    {
      saleId,
      sale,
      ...on,
      code,
      friend,
      referral: !code ? undefined : 'referral' in world ? world.referral : referral,
      referrer: makeContact(),
      use: world.use,
      mailbox: world.mailbox,
      currency: 'USD',
    },
    now,
  );
}

const states = ({ conversion, rewards }: Outcome) => ({
  conversion: conversion?.state,
  referrer: rewards.referrer?.state,
  friend: rewards.friend?.state,
});
const pending = { conversion: 'pending', referrer: 'pending', friend: 'pending' };
const reversed = { conversion: 'reversed', referrer: 'reversed', friend: 'reversed' };

/** What was planned, as it is read the next time. */
const recorded = ({ conversion, rewards }: ConversionPlan): Outcome => ({ conversion, rewards });
const markedBy = (planned: ConversionPlan): Contact => ({ ...tiedFrank, ...(planned.friend?.referred && { referred: planned.friend.referred }) });

describe('a job done for a friend is a conversion', () => {
  test('with its amount, and what each side is owed', () => {
    const planned = plan({});
    expect(planned.conversion).toEqual({
      saleId,
      code: 'NORA-7K4Q',
      contactId: 'contact-of-frank-friend',
      name: 'Frank Friend',
      referrerId: 'contact-of-nora-harper',
      referrerName: 'Nora Harper',
      amount: 89_000,
      currency: 'USD',
      state: 'pending',
      doubts: [],
      completedAt: doneAt,
      createdAt: now,
    });
    expect(planned.rewards.referrer).toMatchObject({ contactId: 'contact-of-nora-harper', name: 'Nora Harper', value: 8900, currency: 'USD', state: 'pending' });
    expect(planned.rewards.friend).toMatchObject({ contactId: 'contact-of-frank-friend', value: 2000, currency: 'USD', state: 'pending' });
    expect(planned.friend).toEqual({ referredBy: 'NORA-7K4Q', referred: { at: builtAt, doubts: [], saleId } });
    expect(attentionKindOf(planned)).toBe('rewardDue');
  });

  test('planned again it is the same', () => {
    const once = plan({});
    const again = plan({ friend: markedBy(once) }, recorded(once));
    expect(recorded(again)).toEqual(recorded(once));
    expect([again.friend, again.use]).toEqual([undefined, undefined]);
  });

  test('with no reward for a side that is offered none, and done with where nobody is', () => {
    expect(plan({ referral: { ...referral, offer: { ...offer, friend: { kind: 'none' } } } }).rewards.friend).toBeUndefined();
    const planned = plan({ referral: { ...referral, offer: { ...offer, friend: { kind: 'none' }, referrer: { kind: 'none' } } } });
    expect(states(planned)).toEqual({ conversion: 'approved', referrer: undefined, friend: undefined });
    expect(attentionKindOf(planned)).toBeUndefined();
  });

  test('also by a code that has ended since: what was promised holds', () => {
    expect(states(plan({ referral: { ...referral, state: 'ended' } }))).toEqual(pending);
  });
});

describe('which code a sale has come by', () => {
  const maria = makeReferral({ code: 'MARIA-22AB', contactId: 'contact-of-maria', name: 'Maria Lopez', offer });

  test('that of its lead', () => {
    expect(plan({ lead: tiedLead, friend: frank }).conversion?.code).toBe('NORA-7K4Q');
  });

  test('that of its customer, where it has no lead', () => {
    expect(plan({ friend: tiedFrank }).conversion?.code).toBe('NORA-7K4Q');
  });

  test('the one a member has typed, in whatever way', () => {
    const planned = plan({ sale: sold({ referralCode: 'maria 22ab' }), friend: frank, referral: maria, mailbox: 'hash' });
    expect(planned.conversion).toMatchObject({ code: 'MARIA-22AB', state: 'pending', referrerName: 'Maria Lopez' });
    expect(planned.friend).toEqual({ referredBy: 'MARIA-22AB', referred: { at: doneAt, doubts: [], saleId } });
    expect(planned.use).toMatchObject({ cameAt: [doneAt], mailboxes: ['hash'] });
  });

  test('not the one typed where somebody else has sent them', () => {
    expect(plan({ sale: sold({ referralCode: 'MARIA-22AB' }) }).conversion).toMatchObject({ code: 'NORA-7K4Q', state: 'pending' });
  });

  test('none where nobody has sent them, or nobody knows the code', () => {
    expect(plan({ friend: frank }).conversion).toBeUndefined();
    expect(plan({ sale: sold({ referralCode: 'MARIA-22AB' }), friend: frank, referral: undefined }).conversion).toBeUndefined();
    expect(plan({ sale: sold({ referralCode: '10% off' }), friend: frank }).conversion).toBeUndefined();
  });

  test('none yet while nobody has looked at the code of its lead', () => {
    const lead: Pick<Lead, 'referral'> = { referral: { state: 'pending', code: 'nora 7k4q' } };
    expect(plan({ lead, friend: frank, sale: sold({ referralCode: 'nora 7k4q' }) }).conversion).toBeUndefined();
  });

  test('none for a job that was done long before they came, and is only written down now', () => {
    expect(plan({ sale: sold({ completedAt: later(-2 * day) }) }).conversion).toBeUndefined();
    // But whoever notes the day rather than the hour means today.
    expect(plan({ sale: sold({ completedAt: later(-day / 2) }) }).conversion).toMatchObject({ state: 'pending' });
  });
});

describe('nothing comes of', () => {
  test.for(['booked', 'cancelled', 'refunded'] as const)('a sale that is %s', (status) => {
    expect(plan({ sale: sold({ status }) }).conversion).toBeUndefined();
  });

  test('a sale of which nobody knows when it was done, or to whom', () => {
    const { completedAt: _completedAt, ...undated } = sold();
    const { contactId: _contactId, ...unknown } = sold();
    expect(plan({ sale: undated }).conversion).toBeUndefined();
    expect(plan({ sale: unknown }).conversion).toBeUndefined();
  });

  test('the second sale of the same friend', () => {
    const friend: Contact = { ...tiedFrank, referred: { at: builtAt, doubts: [], saleId: 'the-first-sale' } };
    expect(plan({ friend }).conversion).toBeUndefined();
    expect(plan({ friend, lead: tiedLead }).conversion).toBeUndefined();
  });
});

describe('a code that was typed is refused, and says why', () => {
  const typed = sold({ referralCode: 'NORA-7K4Q' });

  test.for<[Conversion['refusedBecause'], World]>([
    ['selfReferral', { friend: frank, referral: { ...referral, contactId: 'contact-of-frank-friend' } }],
    ['existingCustomer', { friend: { ...frank, customer: { since: builtAt, saleId: 'an-earlier-sale' } } }],
    ['alreadyReferred', { friend: { ...tiedFrank, referred: { at: builtAt, doubts: [], saleId: 'the-first-sale' } } }],
    ['offerEnded', { friend: frank, referral: { ...referral, state: 'ended' } }],
    ['offerEnded', { friend: frank, referral: { ...referral, offer: { ...offer, endsAt: builtAt } } }],
  ])('%s', ([because, world]) => {
    const planned = plan({ sale: typed, ...world });
    expect(planned.conversion).toMatchObject({ state: 'refused', refusedBecause: because });
    expect(planned.rewards).toEqual({});
    expect([planned.friend, planned.use, attentionKindOf(planned)]).toEqual([undefined, undefined, undefined]);
  });

  test('and stays so, whatever becomes of the sale', () => {
    const refused = plan({ sale: typed, friend: frank, referral: { ...referral, state: 'ended' } });
    for (const sale of [undefined, sold({ status: 'refunded' }), typed]) {
      expect(plan({ sale, friend: frank }, recorded(refused)).conversion?.state).toBe('refused');
    }
  });

  test('a lead’s tie, too, where the job was for the referrer', () => {
    const planned = plan({ lead: tiedLead, friend: frank, referral: { ...referral, contactId: 'contact-of-frank-friend' } });
    expect(planned.conversion).toMatchObject({ state: 'refused', refusedBecause: 'selfReferral' });
  });
});

describe('a person looks first', () => {
  test('where something was odd about how they came, whether or not the sale names the lead', () => {
    const doubted: Pick<Lead, 'referral'> = { referral: { state: 'tied', code: 'NORA-7K4Q', doubts: ['burst'] } };
    const friend: Contact = { ...tiedFrank, referred: { at: builtAt, doubts: ['burst'] } };
    for (const world of [{ lead: doubted, friend: frank }, { friend }]) {
      const planned = plan(world);
      expect(planned.conversion).toMatchObject({ state: 'pending', doubts: ['burst'] });
      expect(attentionKindOf(planned)).toBe('checkReferral');
    }
  });

  test('also where nothing is owed to anybody', () => {
    const friend: Contact = { ...tiedFrank, referred: { at: builtAt, doubts: ['burst'] } };
    const planned = plan({ friend, referral: { ...referral, offer: { ...offer, friend: { kind: 'none' }, referrer: { kind: 'none' } } } });
    expect(planned.conversion?.state).toBe('pending');
    expect(attentionKindOf(planned)).toBe('checkReferral');
  });

  test('where what was typed looks odd', () => {
    const sale = sold({ customerName: 'Nora Harper', referralCode: 'NORA-7K4Q' });
    expect(plan({ sale, friend: { ...frank, name: 'Nora Harper' } }).conversion?.doubts).toEqual(['looksLikeReferrer']);
  });

  test('where the sale is in another currency, until it is put right', () => {
    const planned = plan({ sale: sold({ currency: 'EUR' }) });
    expect(planned.conversion?.doubts).toEqual(['otherCurrency']);
    const right = plan({ friend: markedBy(planned) }, recorded(planned));
    expect(right.conversion?.doubts).toEqual([]);
    expect(attentionKindOf(right)).toBe('rewardDue');
  });

  test('but not a second time', () => {
    const planned = plan({ sale: sold({ currency: 'EUR' }) });
    const { conversion } = planned;
    if (!conversion) throw new Error('there is no conversion');
    const looked: Outcome = { ...planned, conversion: { ...conversion, doubts: [], decidedAt: now } };
    expect(plan({ sale: sold({ currency: 'EUR', amount: 1 }), friend: markedBy(planned) }, looked).conversion?.doubts).toEqual([]);
  });
});

describe('beyond the cap', () => {
  const capped = { ...referral, offer: { ...offer, cap: 2 }, conversions: 2 };

  test('the sale counts and the friend gets what they were promised, but the referrer has had enough', () => {
    const planned = plan({ referral: capped });
    expect(states(planned)).toEqual({ conversion: 'pending', referrer: 'refused', friend: 'pending' });
    expect(planned.rewards.referrer?.refusedBecause).toBe('overCap');
  });

  test('just below it both are owed', () => {
    expect(states(plan({ referral: { ...capped, conversions: 1 } }))).toEqual(pending);
  });

  test('there is nothing to do where the friend was promised nothing', () => {
    const planned = plan({ referral: { ...capped, offer: { ...capped.offer, friend: { kind: 'none' } } } });
    expect(states(planned)).toEqual({ conversion: 'approved', referrer: 'refused', friend: undefined });
    expect(attentionKindOf(planned)).toBeUndefined();
  });
});

describe('when the sale changes', () => {
  const first = plan({});
  const friend = markedBy(first);
  const withStates = (referrer: 'approved' | 'paid', of: ConversionPlan = first): Outcome => {
    const { conversion, rewards } = of;
    if (!conversion || !rewards.referrer || !rewards.friend) throw new Error('there is no conversion');
    const given: Rewards = {
      referrer: { ...rewards.referrer, state: referrer, approvedAt: now, ...(referrer === 'paid' && { paidAt: now }) },
      friend: rewards.friend,
    };
    return { conversion, rewards: given };
  };

  test('its amount is followed by what is a part of it', () => {
    const after = plan({ sale: sold({ amount: 50_005 }), friend }, recorded(first));
    expect(after.conversion?.amount).toBe(50_005);
    expect(after.rewards.referrer?.value).toBe(5001);
    expect(after.rewards.friend?.value).toBe(2000);
  });

  describe('and its amount with it, after a reward was approved', () => {
    const approved = withStates('approved');
    const costing = (amount: number, on: Outcome) => recorded(plan({ sale: sold({ amount }), friend }, on));
    const doubled = costing(178_000, approved);

    test('a part of it waits for an OK again, and says what had been approved', () => {
      expect(doubled.rewards.referrer).toMatchObject({ state: 'pending', value: 17_800, approval: { value: 8900, currency: 'USD', at: now } });
      expect(doubled.rewards.referrer).not.toHaveProperty('approvedAt');
      expect(doubled.conversion?.state).toBe('pending');
      expect(attentionKindOf(doubled)).toBe('rewardDue');
    });

    test('an amount that was promised whatever the job costs stays approved', () => {
      const { friend: ofFriend } = approved.rewards;
      if (!ofFriend) throw new Error('the friend is owed nothing');
      const both = { ...approved, rewards: { ...approved.rewards, friend: { ...ofFriend, state: 'approved' as const, approvedAt: now } } };
      expect(costing(178_000, both).rewards.friend).toEqual(both.rewards.friend);
    });

    test('the OK stands again where the amount does', () => {
      const tripled = costing(267_000, doubled);
      expect(tripled.rewards.referrer).toMatchObject({ state: 'pending', value: 26_700, approval: { value: 8900 } });
      expect(costing(89_000, tripled)).toEqual(approved);
    });

    test('the timeline tells of each change, and of one that comes after the money has gone', () => {
      const line = (was: object, is: object) => ({ kind: 'rewardChanged', before: was, after: { ...is, because: 'jobAmount' } });
      expect(conversionStory(approved, doubled)).toMatchObject([line({ state: 'approved', value: 8900 }, { side: 'referrer', state: 'pending', value: 17_800 })]);
      expect(conversionStory(doubled, doubled)).toEqual([]);
      const paid = withStates('paid');
      expect(conversionStory(paid, costing(178_000, paid))).toMatchObject([line({ state: 'paid', value: 8900 }, { side: 'referrer', state: 'paid', value: 17_800 })]);
    });
  });

  test('what has been paid stays as it was paid', () => {
    const after = plan({ sale: sold({ amount: 50_000 }), friend }, withStates('paid'));
    expect(after.conversion?.amount).toBe(50_000);
    expect(after.rewards.referrer).toMatchObject({ state: 'paid', value: 8900 });
  });

  test('the day it was done moves with it', () => {
    expect(plan({ sale: sold({ completedAt: later(3 * day) }), friend }, recorded(first)).conversion?.completedAt).toEqual(later(3 * day));
  });

  test('a friend who does not know of it is told', () => {
    const { referred: _referred, ...forgetful } = tiedFrank;
    expect(plan({ friend: forgetful }, recorded(first)).friend?.referred?.saleId).toBe(saleId);
  });

  test('an offer that was changed since changes nothing about it', () => {
    const changed = { ...referral, offer: { ...offer, referrer: { kind: 'percentage', percentage: 1 } as const } };
    expect(plan({ referral: changed, friend }, recorded(first)).rewards.referrer?.value).toBe(8900);
  });

  test.for([
    ['refunded', sold({ status: 'refunded' })],
    ['cancelled', sold({ status: 'cancelled' })],
    ['booked again', sold({ status: 'booked' })],
    ['deleted', undefined],
  ] as const)('%s, it is taken back, and the friend is free for the next one', ([, sale]) => {
    const after = plan({ sale, friend }, recorded(first));
    expect(states(after)).toEqual(reversed);
    expect(after.friend?.referred).toEqual({ at: builtAt, doubts: [] });
    expect(attentionKindOf(after)).toBeUndefined();
  });

  test('put down to somebody else, it is taken back from the friend', () => {
    const after = plan({ sale: sold({ contactId: 'somebody-else' }), friend }, recorded(first));
    expect(states(after)).toEqual(reversed);
    expect(after.friend?.referred).toEqual({ at: builtAt, doubts: [] });
  });

  test('a reward that was paid says so after it was taken back', () => {
    const after = plan({ sale: undefined, friend }, withStates('paid'));
    expect(after.rewards.referrer).toMatchObject({ state: 'reversed', paidAt: now });
  });

  test('completed after all, it is owed again, and what was paid is paid', () => {
    const back = plan({ sale: undefined, friend }, withStates('approved'));
    const again = plan({ friend: tiedFrank }, recorded(back));
    expect(states(again)).toEqual(pending);
    expect(again.rewards.referrer).not.toHaveProperty('approvedAt');
    expect(again.friend?.referred?.saleId).toBe(saleId);

    const paidBack = plan({ sale: undefined, friend }, withStates('paid'));
    expect(states(plan({ friend: tiedFrank }, recorded(paidBack)))).toEqual({ ...pending, referrer: 'paid' });
  });

  test('completed after another sale of this friend has taken its place, it stays taken back', () => {
    const back = plan({ sale: undefined, friend }, recorded(first));
    const taken: Contact = { ...tiedFrank, referred: { at: builtAt, doubts: [], saleId: 'another-sale' } };
    expect(states(plan({ friend: taken }, recorded(back)))).toEqual(reversed);
  });

  test('taken back twice, it is taken back once', () => {
    const back = plan({ sale: undefined, friend }, recorded(first));
    const again = plan({ sale: undefined, friend: tiedFrank }, recorded(back));
    expect(recorded(again)).toEqual(recorded(back));
    expect(again.friend).toBeUndefined();
  });
});
