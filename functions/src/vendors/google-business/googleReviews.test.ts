import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { consentPage, redeemCode, revoke } from './authorise.ts';
import { googleReviews } from './googleReviews.ts';
import { listLocations } from './listLocations.ts';
import {
  standInGoogle,
  type StandInGoogle,
  standInGoogleClient,
  standInGoogleCode,
  standInGooglePlace,
  standInGoogleRefreshToken,
  type StandInReview,
} from './standInGoogle.ts';

let google: StandInGoogle;
const config = () => ({ ...standInGoogleClient, baseUrl: google.baseUrl });
const source = () => googleReviews(config(), standInGoogleRefreshToken, standInGooglePlace);
const nameOf = (id: string) => `${standInGooglePlace}/reviews/${id}`;
const review = (number: number, changes: Partial<StandInReview> = {}): StandInReview => {
  const at = new Date(Date.UTC(2026, 10, 1) + number * 60_000).toISOString();
  return { id: `r${number}`, author: 'Nora Harper', stars: 'FIVE', comment: 'Great work.', createTime: at, updateTime: at, ...changes };
};

beforeEach(async () => {
  google = await standInGoogle();
});
afterEach(() => google.close());

describe('the permission', () => {
  test('is asked for with what lets us come back, and nothing but reviews', async () => {
    const page = new URL(await consentPage(config(), 'https://app.example.com/connections', 'signed-state'));
    expect(page.pathname).toBe('/o/oauth2/v2/auth');
    expect(Object.fromEntries(page.searchParams)).toMatchObject({
      access_type: 'offline',
      prompt: 'consent',
      scope: 'https://www.googleapis.com/auth/business.manage',
      state: 'signed-state',
      redirect_uri: 'https://app.example.com/connections',
      response_type: 'code',
    });
  });

  test('lasts once the code is redeemed; a code that is not good is the owner\'s to repeat', async () => {
    expect(await redeemCode(config(), 'https://app.example.com/connections', standInGoogleCode)).toBe(standInGoogleRefreshToken);
    await expect(redeemCode(config(), 'https://app.example.com/connections', 'wrong')).rejects.toMatchObject({ code: 'invalid', field: 'code' });
  });

  test('can be given back', async () => {
    await revoke(config(), standInGoogleRefreshToken);
    await expect(source().list(undefined)).rejects.toMatchObject({ reason: 'keyRefused' });
  });

  test('shows the places that it reaches', async () => {
    expect(await listLocations(config(), standInGoogleRefreshToken)).toEqual([
      { name: standInGooglePlace, title: 'Harbor Heating & Air', address: '12 Harbor Street, Portland' },
      { name: 'accounts/101/locations/203', title: 'Harbor Heating & Air, Falmouth', address: '' },
    ]);
  });
});

describe('reading', () => {
  test('finds every review, over several pages, in the reviewers\' own words', async () => {
    google.reviews = Array.from({ length: 70 }, (_, number) => review(number));
    google.reviews[3] = review(3, { author: null, stars: 'TWO', comment: '(Translated by Google) Late.\n\n(Original)\nZu spät.' });
    const found = await source().list(undefined);
    expect(found).toHaveLength(70);
    expect(found[0]).toMatchObject({ externalId: nameOf('r69'), author: 'Nora Harper', rating: 5, reply: undefined });
    expect(found.find(({ externalId }) => externalId === nameOf('r3'))).toMatchObject({ author: 'A Google user', rating: 2, text: 'Zu spät.' });
    expect(google.asked).toHaveLength(2);
  });

  test('stops at what is known', async () => {
    google.reviews = Array.from({ length: 70 }, (_, number) => review(number));
    const found = await source().list(new Date(review(67).updateTime));
    expect(found.map(({ externalId }) => externalId)).toEqual([nameOf('r69'), nameOf('r68')]);
    expect(google.asked).toHaveLength(1);
  });

  test('goes on when the access token has run out', async () => {
    google.reviews = [review(1)];
    const own = source();
    await own.list(undefined);
    google.expire();
    expect(await own.list(undefined)).toHaveLength(1);
  });

  test('says that a person must act when the permission is gone, and only then', async () => {
    google.next = { status: 503 };
    await expect(source().list(undefined)).rejects.toMatchObject({ code: 'unavailable', reason: 'busy' });
    google.next = { status: 403 };
    await expect(source().list(undefined)).rejects.toMatchObject({ code: 'unavailable', reason: 'keyRefused' });
    google.withdraw();
    await expect(source().list(undefined)).rejects.toMatchObject({ reason: 'keyRefused' });
  });
});

describe('answering', () => {
  test('puts the answer there; twice is one answer', async () => {
    google.reviews = [review(1)];
    expect(await source().reply(nameOf('r1'), 'Thank you.')).toEqual({ result: 'published' });
    expect(await source().reply(nameOf('r1'), 'Thank you, Nora.')).toEqual({ result: 'published' });
    expect([...google.replies]).toEqual([[nameOf('r1'), 'Thank you, Nora.']]);
    expect((await source().list(undefined))[0]?.reply).toBe('Thank you, Nora.');
  });

  test.each([
    [{ status: 429 }, 'busy'],
    [{ status: 500 }, 'busy'],
    [{ status: 403 }, 'broken'],
    [{ status: 400 }, 'refused'],
  ] as const)('after %o is %s', async (next, result) => {
    google.reviews = [review(1)];
    google.next = next;
    expect((await source().reply(nameOf('r1'), 'Thank you.')).result).toBe(result);
    expect(google.replies.size).toBe(0);
  });

  test('to a review that is gone is refused, and a line that breaks is tried again', async () => {
    expect(await source().reply(nameOf('gone'), 'Thank you.')).toEqual({ result: 'refused', error: 'The review is no longer there.' });
    google.next = (response) => response.destroy();
    expect((await source().reply(nameOf('gone'), 'Thank you.')).result).toBe('busy');
  });
});
