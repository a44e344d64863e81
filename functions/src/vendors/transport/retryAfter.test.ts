import { describe, expect, it } from 'vitest';
import { retryAfter } from './retryAfter.ts';

const now = new Date('2027-03-01T10:00:00Z');

describe('how long a vendor wants us to wait', () => {
  it.each([
    [{ 'retry-after': '30' }, 30_000],
    [{ 'retry-after': '0' }, 0],
    [{ 'retry-after': 'Mon, 01 Mar 2027 10:01:00 GMT' }, 60_000],
    [{ 'retry-after': 'Mon, 01 Mar 2027 09:00:00 GMT' }, 0],
    [{ 'x-ratelimit-reset': String(now.getTime() / 1000 + 12) }, 12_000],
    [{ 'retry-after': 'soon', 'x-ratelimit-reset': String(now.getTime() / 1000 + 12) }, 12_000],
    [{ 'retry-after': '99999999999' }, 24 * 60 * 60_000],
    [{ 'retry-after': '9'.repeat(20) }, 24 * 60 * 60_000],
    [{ 'x-ratelimit-reset': '9'.repeat(20) }, 24 * 60 * 60_000],
    [{ 'retry-after': 'soon' }, undefined],
    [{ 'x-ratelimit-reset': 'later' }, undefined],
    [{}, undefined],
  ] satisfies [Record<string, string>, number | undefined][])('%j → %s ms', (headers, waitMs) => {
    expect(retryAfter(headers, now)).toBe(waitMs);
  });
});
