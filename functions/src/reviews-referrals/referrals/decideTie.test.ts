import { describe, expect, test } from 'vitest';
import { decideTie, type TieQuestion } from './decideTie.ts';
import type { Contact } from '../../model/contact.ts';
import { builtAt, makeContact, makeReferral } from '../../testing/builders.ts';

const hour = 60 * 60_000;
const later = (milliseconds: number) => new Date(builtAt.getTime() + milliseconds);
const referrer = makeContact({ name: 'Nora Harper', emails: ['nora.harper@example.com'], phones: ['+12075550111'] });
const friend = makeContact({ name: 'Frank Friend', emails: ['frank@example.org'], phones: ['+12075550122'] });

const ask = (changes: Partial<TieQuestion> = {}): TieQuestion => ({
  contactId: 'contact-of-frank-friend',
  friend,
  given: { name: 'Frank Friend', email: 'frank@example.org' },
  mailbox: 'hash-of-frank',
  askedBefore: false,
  cameAt: builtAt,
  referral: makeReferral(),
  referrer,
  use: undefined,
  ...changes,
});
const doubtsOf = (changes: Partial<TieQuestion>) => {
  const answer = decideTie(ask(changes));
  return answer.state === 'tied' ? answer.doubts : answer;
};

test('a friend is tied to whoever sent them, and remembered', () => {
  expect(decideTie(ask())).toEqual({
    state: 'tied',
    doubts: [],
    use: { cameAt: [builtAt], mailboxes: ['hash-of-frank'], expiresAt: later(180 * 24 * hour) },
  });
});

test('a code that is not this business’s, or whose owner is gone, is unknown', () => {
  expect(decideTie(ask({ referral: undefined }))).toEqual({ state: 'unknown' });
  expect(decideTie(ask({ referrer: undefined }))).toEqual({ state: 'unknown' });
});

test('a friend who has asked before they had the code is no customer, and a person decides whether it brought them', () => {
  expect(doubtsOf({ askedBefore: true })).toEqual(['askedBefore']);
  const customer = { since: later(-1), saleId: 'earlier-sale' };
  expect(decideTie(ask({ askedBefore: true, friend: { ...friend, customer } }))).toEqual({ state: 'refused', because: 'existingCustomer' });
});

describe('a friend is refused', () => {
  const because = (changes: Partial<TieQuestion>) => {
    const answer = decideTie(ask(changes));
    return answer.state === 'refused' ? answer.because : answer.state;
  };

  test('who is the referrer', () => {
    expect(because({ contactId: 'contact-of-nora-harper' })).toBe('selfReferral');
  });

  test.for<[string, Partial<Contact>]>([
    ['an email address', { emails: ['frank@example.org', 'nora.harper@example.com'] }],
    ['a phone number', { phones: ['+12075550111'] }],
  ])('who shares %s with the referrer', ([, shared]) => {
    expect(because({ friend: { ...friend, ...shared } })).toBe('selfReferral');
  });

  test('who has bought before', () => {
    const customer = { since: later(-1), saleId: 'earlier-sale' };
    expect(because({ friend: { ...friend, customer } })).toBe('existingCustomer');
  });

  test('but not whose job was done before anybody had looked at the code', () => {
    expect(because({ friend: { ...friend, customer: { since: later(2 * hour), saleId: 'sale' } } })).toBe('tied');
  });

  test.for(['NORA-7K4Q', 'MARIA-22AB'])('who has come before, by %s', (referredBy) => {
    expect(because({ friend: { ...friend, referredBy } })).toBe('alreadyReferred');
  });

  test('whose code was ended, or came after the end of its offer', () => {
    const { offer } = makeReferral();
    expect(because({ referral: makeReferral({ state: 'ended' }) })).toBe('offerEnded');
    expect(because({ referral: makeReferral({ offer: { ...offer, endsAt: later(-1) } }) })).toBe('offerEnded');
    expect(because({ referral: makeReferral({ offer: { ...offer, endsAt: builtAt } }) })).toBe('tied');
  });
});

describe('a person looks first where the friend', () => {
  test.for([
    ['has the referrer’s name', { name: 'HARPER, Nora' }],
    ['has the same mailbox at another provider', { name: 'N', email: 'noraharper+2@gmail.com' }],
    ['gives the referrer’s number in another way', { name: 'N', phone: '(207) 555-0111' }],
  ] as const)('%s', ([, given]) => {
    expect(doubtsOf({ given })).toEqual(['looksLikeReferrer']);
  });

  test.for([
    ['has the first name alone', { name: 'Nora' }],
    ['has another family name', { name: 'Nora Harris' }],
    ['writes from a role’s mailbox', { name: 'Frank Friend', email: 'info@example.net' }],
  ] as const)('not where they only %s', ([, given]) => {
    expect(doubtsOf({ given, referrer: makeContact({ ...referrer, emails: ['info@example.com'] }) })).toEqual([]);
  });

  test('is the sixth within a day', () => {
    const use = (count: number) => ({
      cameAt: Array.from({ length: count }, (_, index) => later(-hour * (index + 1))),
      mailboxes: [],
      expiresAt: later(hour),
    });
    expect(doubtsOf({ use: use(4) })).toEqual([]);
    expect(doubtsOf({ use: use(5) })).toEqual(['burst']);
    expect(doubtsOf({ use: use(5), cameAt: later(23.5 * hour) })).toEqual([]);
  });

  test('writes from a mailbox that has come by this code before', () => {
    expect(doubtsOf({ use: { cameAt: [], mailboxes: ['hash-of-frank'], expiresAt: later(hour) } })).toEqual(['sameAddress']);
  });
});

test('what is remembered of a code does not grow without end', () => {
  let use: TieQuestion['use'];
  for (let day = 0; day < 200; day += 1) {
    const answer = decideTie(ask({ use, mailbox: `hash-${day}`, cameAt: later(day * 24 * hour) }));
    if (answer.state === 'tied') use = answer.use;
  }
  expect(use?.cameAt).toHaveLength(5);
  expect(use?.mailboxes).toHaveLength(50);
  expect(use?.mailboxes.at(-1)).toBe('hash-199');
});
