import { createHmac, hkdfSync } from 'node:crypto';

/**
 * Names a visitor for a while without saying who it is: an HMAC, and with the day in it nobody can be followed from one
 * day to the next.
 * @param key as `addressKey` returns it
 */
export function visitorKey(what: 'guess' | 'visit', parts: readonly string[], key: string): string {
  const own = Buffer.from(hkdfSync('sha256', key, '', 'followthrough visitors v1', 32));
  return `${what}:${createHmac('sha256', own).update(parts.join('\n')).digest('base64url')}`;
}
