import { describe, expect, test } from 'vitest';
import { type CountedRequest, requestChange, requestFigures } from './requestCounters.ts';
import { builtAt } from '../testing/builders.ts';
import { seededRandom } from '../testing/demo/seededRandom.ts';
import { sumCounters } from '../testing/sumCounters.ts';

const timezone = 'America/New_York';
const later = (days: number) => new Date(builtAt.getTime() + days * 24 * 60 * 60_000);

describe('a request counts', () => {
  test('once it has gone out, with everything that came of it', () => {
    const answered: CountedRequest = {
      requestedAt: builtAt,
      openedAt: later(1),
      reviewedAt: later(4),
      reminders: 1,
      offer: { state: 'sent', at: later(4) },
    };
    expect(requestFigures(answered)).toEqual({
      reviewsRequested: 1,
      reviewPagesOpened: 1,
      reviewsAnswered: 1,
      reviewRemindersSent: 1,
      referralOffersSent: 1,
    });
  });

  test('not where nobody was asked, whatever else is known', () => {
    expect(requestFigures({ reviewedAt: builtAt, reminders: 0 })).toEqual({});
  });

  test('an offer that waits or was let go as none', () => {
    expect(requestFigures({ requestedAt: builtAt, reminders: 0, offer: { state: 'queued', at: builtAt } })).toEqual({ reviewsRequested: 1 });
  });
});

test('whatever comes of requests, and a week later, stands on the day on which they went out', () => {
  const sent: CountedRequest = { requestedAt: builtAt, reminders: 0 };
  const change = requestChange(sent, { ...sent, openedAt: later(7) }, timezone);
  expect(sumCounters(change)).toEqual({ '2026-11-24': { reviewPagesOpened: 1 } });
});

test('whatever happens to requests, their figures are what counting them anew gives', () => {
  const random = seededRandom(3);
  const held = new Map<number, CountedRequest | undefined>();
  const moves = Array.from({ length: 500 }, () => {
    const which = Math.floor(random.between(0, 8));
    const before = held.get(which);
    // A message that came back is no request; it may go out on another day.
    const requestedAt = before?.requestedAt ?? later(random.between(0, 40));
    const isSent = random.chance(0.8);
    const after: CountedRequest | undefined = random.chance(0.1)
      ? undefined
      : {
          ...(isSent && { requestedAt }),
          ...(random.chance(0.5) && { openedAt: later(2) }),
          ...(random.chance(0.3) && { reviewedAt: later(3) }),
          reminders: Math.floor(random.between(0, 3)),
          ...(random.chance(0.3) && { offer: { state: random.pick(['due', 'queued', 'sent', 'skipped']), at: later(3) } }),
        };
    held.set(which, after);
    return requestChange(before, after, timezone);
  });
  const recounted = [...held.values()].flatMap((request) => requestChange(undefined, request, timezone));
  expect(sumCounters(moves.flat())).toEqual(sumCounters(recounted));
  expect(recounted.length).toBeGreaterThan(0);
});
