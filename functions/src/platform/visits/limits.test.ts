import { describe, expect, test } from 'vitest';
import { oneMore } from './takeTurn.ts';
import { addressNetwork, callerAddress, visitorAddress } from './visitorAddress.ts';
import { visitorKey } from './visitorKey.ts';

const now = new Date('2026-11-26T15:00:00Z');
const limit = { most: 2, spanMs: 60_000 };

describe('a limit', () => {
  test('lets through as many as it says, and begins anew when its span is over', () => {
    const first = oneMore(undefined, limit, now);
    expect(first).toEqual({ count: 1, expiresAt: new Date(now.getTime() + 60_000) });
    const second = oneMore(first, limit, new Date(now.getTime() + 59_999));
    expect(second).toEqual({ ...first, count: 2 });
    expect(oneMore(second, limit, new Date(now.getTime() + 59_999))).toBeUndefined();
    expect(oneMore(second, limit, new Date(now.getTime() + 60_000))).toMatchObject({ count: 1 });
  });
});

describe('whose address counts', () => {
  test.each([
    ['what Hosting says', '203.0.113.7', '198.51.100.1, 151.101.1.1', '203.0.113.7'],
    ['else what Google’s own proxy has added', undefined, '1.2.3.4, 198.51.100.1', '198.51.100.1'],
    ['else the connection’s', undefined, undefined, '127.0.0.1'],
    ['and never what is no address', 'me', 'you', '127.0.0.1'],
  ])('%s', (_name, fastlyClientIp, forwardedFor, expected) => {
    expect(visitorAddress({ fastlyClientIp, forwardedFor }, '127.0.0.1')).toBe(expected);
  });

  test('in the audit: where a call came from, not what the caller has written', () => {
    const call = (headers: Readonly<Record<string, string>>) => ({ get: (name: string) => headers[name], ip: '192.0.2.66' });
    expect(callerAddress(call({ 'x-forwarded-for': '192.0.2.66, 203.0.113.7', 'fastly-client-ip': '192.0.2.66' }))).toBe('203.0.113.7');
    expect(callerAddress(call({}))).toBe('192.0.2.66');
  });

  test.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:1:2::9', '2001:db8:1:2::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('of %s, %s is one visitor', (address, network) => {
    expect(addressNetwork(address)).toBe(network);
  });

  test('is not told by what is stored', () => {
    const key = visitorKey('guess', ['203.0.113.7', '2026-11-26'], 'secret');
    expect(key).not.toContain('203');
    expect(key).not.toBe(visitorKey('guess', ['203.0.113.7', '2026-11-27'], 'secret'));
    expect(key).not.toBe(visitorKey('guess', ['203.0.113.7', '2026-11-26'], 'another'));
    expect(key).toMatch(/^guess:[\w-]{43}$/);
  });
});
