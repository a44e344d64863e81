import { describe, expect, test } from 'vitest';
import { matchReview } from './matchReview.ts';
import type { Review } from '../../model/review.ts';
import type { ReviewRequest } from '../../model/reviewRequest.ts';
import { builtAt, makeReview, makeReviewRequest } from '../../testing/builders.ts';

const hour = 60 * 60_000;
const day = 24 * hour;
const at = (days: number) => new Date(builtAt.getTime() + days * day);

let made = 0;
/** A customer whose job was done and who was asked on the day the builders make things. */
const asked = (customerName: string, changes: Partial<ReviewRequest> = {}) => {
  made += 1;
  return makeReviewRequest({ saleId: `sale-${made}`, contactId: `contact-${made}`, customerName, ...changes });
};
const match = (requests: ReviewRequest[], changes: Partial<Review> = {}) =>
  matchReview(makeReview({ text: 'Great people.', reviewedAt: at(2), ...changes }), requests);
const states = (requests: ReviewRequest[], changes: Partial<Review> = {}) => match(requests, changes).state;
const wentToGoogle = (days: number) => ({ visited: [{ site: 'Google', at: at(days) }] });

describe('a review of one customer', () => {
  test('of the same name is theirs, with the evidence in plain words', () => {
    const nora = asked('Nora Harper', { ...wentToGoogle(1.5), service: 'Furnace repair' });
    expect(match([asked('Sam Rivera'), nora], { text: 'Fixed our furnaces the same day.' })).toEqual({
      state: 'matched',
      contactId: nora.contactId,
      candidate: {
        saleId: nora.saleId,
        customerName: 'Nora Harper',
        service: 'Furnace repair',
        completedAt: builtAt,
        confidence: 0.98,
        because: 'Same name. Reviewed 2 days after being asked. Went to Google from their page within two days before. The review says “furnaces”.',
      },
    });
  });

  test('is theirs whether or not they were asked', () => {
    expect(match([asked('Nora Harper', { state: 'skipped', requestedAt: undefined, skippedBecause: 'noAddress' })])).toMatchObject({
      state: 'matched',
      candidate: { because: 'Same name. Reviewed 2 days after the job.' },
    });
  });

  test('as Google shortens it is theirs for two weeks, and a question after that', () => {
    expect(states([asked('Nora Harper')], { author: 'Nora H.' })).toBe('matched');
    expect(states([asked('Nora Harper')], { author: 'Nora H.', reviewedAt: at(14) })).toBe('matched');
    expect(states([asked('Nora Harper')], { author: 'Nora H.', reviewedAt: at(20) })).toBe('unsure');
    expect(states([asked('Nora Harper', wentToGoogle(19))], { author: 'Nora H.', reviewedAt: at(20) })).toBe('matched');
  });

  test('of a full name stays theirs for as long as is looked', () => {
    expect(states([asked('Nora Harper')], { reviewedAt: at(119) })).toBe('matched');
  });

  test('from before the job was done is a question at most', () => {
    const done = { completedAt: at(3), requestedAt: undefined };
    expect(states([asked('Nora Harper', done)])).toBe('unsure');
    expect(states([asked('Nora Harper', done)], { author: 'Nora H.' })).toBe('none');
  });

  test('of a first name alone is a question, unless they have just gone there', () => {
    expect(states([asked('Nora Harper')], { author: 'Nora' })).toBe('unsure');
    expect(states([asked('Nora Harper', wentToGoogle(1))], { author: 'Nora' })).toBe('matched');
    expect(states([asked('Nora Harper', wentToGoogle(-10))], { author: 'Nora' })).toBe('unsure');
  });

  test('that they said they had left tells as much as a click', () => {
    const said = { state: 'reviewed', reviewedBy: 'customer', reviewedAt: at(2.2) } as const;
    expect(match([asked('Nora Harper', said)], { author: 'Nora' })).toMatchObject({
      state: 'matched',
      candidate: { because: 'Same first name. Reviewed 2 days after being asked. They said that they had left a review.' },
    });
    expect(states([asked('Nora Harper', { ...said, reviewedAt: at(9) })], { author: 'Nora' })).toBe('unsure');
  });

  test('of another name is nobody\'s, however the time and the words fit', () => {
    expect(match([asked('Sam Rivera', wentToGoogle(1.9))], { text: 'Best furnace repair' })).toEqual({ state: 'none' });
    expect(match([])).toEqual({ state: 'none' });
  });

  test('of the same family is a question where they have just gone there', () => {
    expect(states([asked('Nora Harper')], { author: 'Tom Harper' })).toBe('none');
    expect(states([asked('Nora Harper', wentToGoogle(1.9))], { author: 'Tom Harper' })).toBe('unsure');
  });

  test('without a name is a question where somebody has just gone there, and never sure', () => {
    const nameless = { author: 'A Google user' };
    expect(states([asked('Nora Harper'), asked('Sam Rivera')], nameless)).toBe('none');
    const nora = asked('Nora Harper', wentToGoogle(1.9));
    expect(match([asked('Sam Rivera'), nora], nameless)).toMatchObject({
      state: 'unsure',
      candidates: [
        { saleId: nora.saleId, because: 'The site shows no name. Reviewed 2 days after being asked. Went to Google from their page within two days before.' },
        {},
      ],
    });
  });

  test('a click on another site says nothing about Google, and any click about a review found by hand', () => {
    const yelp = { visited: [{ site: 'Yelp', at: at(1.9) }] };
    expect(states([asked('Nora Harper', yelp)], { author: 'Nora' })).toBe('unsure');
    expect(states([asked('Nora Harper', yelp)], { author: 'Nora', source: 'manual' })).toBe('matched');
  });

  test('a click after the review was not for it', () => {
    expect(states([asked('Nora Harper', wentToGoogle(3))], { author: 'Nora' })).toBe('unsure');
  });
});

describe('two people of the same name', () => {
  test.for([
    ['who were asked on the same day', {}, {}],
    ['of whom one was asked long before', {}, { completedAt: at(-100), requestedAt: at(-100) }],
    ['of whom one had the service that the review is about', { service: 'Boiler check' }, { service: 'Furnace repair' }],
    ['of whom one was never asked', {}, { requestedAt: undefined, state: 'skipped', skippedBecause: 'optedOut' }],
    ['who both went to the site just before', wentToGoogle(1), wentToGoogle(1.9)],
    ['of whom one went to the site a week before', wentToGoogle(-5), {}],
    ['of whom one has only just become a customer', {}, { completedAt: at(2.5), requestedAt: undefined }],
  ] as const)('%s: a person decides', ([, one, other]) => {
    const both = [asked('Nora Harper', one), asked('Nora Harper', other)];
    const found = match(both, { text: 'They fixed our furnace.' });
    expect(found).toMatchObject({ state: 'unsure' });
    const shown = found.state === 'unsure' ? found.candidates.map(({ saleId }) => saleId) : [];
    expect(shown.sort()).toEqual(both.map(({ saleId }) => saleId).sort());
  });

  test('of whom just one went to the site within two days before are told apart', () => {
    const clicked = asked('Nora Harper', wentToGoogle(1));
    expect(match([asked('Nora Harper'), clicked])).toMatchObject({ state: 'matched', candidate: { saleId: clicked.saleId } });
    expect(match([asked('Nora Harper', wentToGoogle(-3)), clicked])).toMatchObject({ state: 'matched', candidate: { saleId: clicked.saleId } });
  });

  test('whose names are one when shortened are two of a name', () => {
    expect(states([asked('Nora Harper'), asked('Nora Hill')], { author: 'Nora H.' })).toBe('unsure');
    expect(states([asked('Nora Harper'), asked('Nora Hill')], { author: 'Nora' })).toBe('unsure');
    expect(states([asked('Nora Harper'), asked('Nora J. Harper')])).toBe('unsure');
  });

  test('are told apart by a whole last name', () => {
    const harper = asked('Nora Harper');
    expect(match([harper, asked('Nora Hill'), asked('Nora')])).toMatchObject({ state: 'matched', candidate: { saleId: harper.saleId } });
  });

  test('of whom one has answered at Google already: it is the other', () => {
    const other = asked('Nora Harper');
    const answered = asked('Nora Harper', { state: 'reviewed', reviewedBy: 'google', reviewId: 'google-1', reviewedAt: at(1) });
    expect(match([answered, other])).toMatchObject({ state: 'matched', candidate: { saleId: other.saleId } });
    // Elsewhere they may have written again.
    expect(states([answered, other], { source: 'manual' })).toBe('unsure');
  });
});

describe('one person with several jobs', () => {
  test('is not their own rival: it is about the last job before the review', () => {
    const first = asked('Nora Harper', { contactId: 'nora', completedAt: at(-60), requestedAt: at(-60) });
    const last = asked('Nora Harper', { contactId: 'nora' });
    expect(match([first, last])).toMatchObject({ state: 'matched', contactId: 'nora', candidate: { saleId: last.saleId } });
  });

  test('or about the one from whose page they went to the site', () => {
    const first = asked('Nora Harper', { contactId: 'nora', completedAt: at(-5), requestedAt: at(-5), ...wentToGoogle(1.5) });
    expect(match([asked('Nora Harper', { contactId: 'nora' }), first])).toMatchObject({ candidate: { saleId: first.saleId } });
  });
});

test('at most five people are shown, the likeliest first', () => {
  const found = match(Array.from({ length: 8 }, (_, index) => asked('Nora Harper', { completedAt: at(-index * 10), requestedAt: at(-index * 10) })));
  const confidences = found.state === 'unsure' ? found.candidates.map(({ confidence }) => confidence) : [];
  expect(confidences).toHaveLength(5);
  expect(confidences).toEqual([...confidences].sort((one, other) => other - one));
});
