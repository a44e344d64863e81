import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import * as z from 'zod/mini';
import { documentId } from '../model/primitives.ts';
import { addressChannels } from '../model/words.ts';

/** What a link in a message says no for, and for a newsletter which message that is. */
const grant = z.tuple(
  [documentId, z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/)), z.enum(addressChannels), z.enum(['service', 'marketing'])],
  documentId,
);

export interface UnsubscribeGrant {
  businessId: string;
  /** Of the address document; the address itself is in no link. */
  addressId: string;
  channel: z.infer<typeof grant>[2];
  /** `marketing`: news and offers only. */
  scope: z.infer<typeof grant>[3];
  /** The newsletter's message that the link stands in. */
  messageId?: string;
}

/** A key of its own, so that a link proves nothing but this. */
const label = 'followthrough unsubscribe link v1';
/** 128 bits: no one guesses it, and links stay short enough for mail programs. */
const signatureBytes = 16;
const longestToken = 600;

/**
 * A signed token for the unsubscribe link of a message. It never expires: a no must be heard from an old email too.
 * @param key as `addressKey` returns it
 */
export function unsubscribeToken({ businessId, addressId, channel, scope, messageId }: UnsubscribeGrant, key: string): string {
  const payload = Buffer.from(JSON.stringify([businessId, addressId, channel, scope, ...(messageId === undefined ? [] : [messageId])])).toString('base64url');
  return `${payload}.${signature(payload, key).toString('base64url')}`;
}

/** What a token says; undefined for one that we have not signed. Costs no read. */
export function readUnsubscribeToken(token: string, key: string): UnsubscribeGrant | undefined {
  const [payload, signed, ...more] = token.length > longestToken ? [] : token.split('.');
  if (!payload || !signed || more.length > 0) return undefined;
  const given = Buffer.from(signed, 'base64url');
  if (given.length !== signatureBytes || !timingSafeEqual(given, signature(payload, key))) return undefined;
  const content: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString());
  const [businessId, addressId, channel, scope, messageId] = grant.parse(content);
  return { businessId, addressId, channel, scope, ...(messageId !== undefined && { messageId }) };
}

function signature(payload: string, key: string): Buffer {
  const own = Buffer.from(hkdfSync('sha256', key, '', label, 32));
  return createHmac('sha256', own).update(payload).digest().subarray(0, signatureBytes);
}
