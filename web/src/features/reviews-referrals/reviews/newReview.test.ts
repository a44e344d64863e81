import { expect, test } from 'vitest';
import { checkNewReview } from './checkNewReview.ts';
import { type NewReview, toIntake } from './newReview.ts';

const typed: NewReview = { author: ' Nora Harper ', stars: '4', text: ' Quick and kind. ', date: '2026-11-20' };
const place = { now: new Date('2026-11-24T20:15:00Z'), today: '2026-11-24', timezone: 'America/New_York' };

test('a review found elsewhere is stored as the rules take it, on noon of its day', () => {
  expect(toIntake(typed, place)).toEqual({
    source: 'manual',
    rating: 4,
    text: 'Quick and kind.',
    author: 'Nora Harper',
    reviewedAt: new Date('2026-11-20T17:00:00Z'),
    createdAt: place.now,
  });
  expect(toIntake({ ...typed, date: '2026-11-24' }, place).reviewedAt).toEqual(place.now);
});

test('stars, a name and a day that has been are asked for; words are not', () => {
  expect(checkNewReview(typed, place.today)).toEqual({});
  expect(checkNewReview({ ...typed, text: '' }, place.today)).toEqual({});
  expect(checkNewReview({ author: '', stars: '', text: '', date: '' }, place.today)).toEqual({
    author: 'Name is missing.',
    stars: 'Stars are missing.',
    date: 'Date is missing.',
  });
  expect(checkNewReview({ ...typed, date: '2026-11-25' }, place.today)).toEqual({ date: 'Date lies ahead.' });
});
