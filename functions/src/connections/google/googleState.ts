import { createHmac, timingSafeEqual } from 'node:crypto';
import * as z from 'zod/mini';
import { derivedKey } from '../../messaging/derivedKey.ts';
import { documentId } from '../../model/primitives.ts';

/** How long somebody may take on Google's pages, in real time. */
const validForMs = 15 * 60_000;
const content = z.tuple([documentId, z.string(), z.number()]);

interface Started {
  businessId: string;
  uid: string;
}

/**
 * What Google hands back with its answer: that this member has begun this, just now. Nobody can make somebody else's
 * business read the reviews of an account of their own.
 */
export function googleState({ businessId, uid }: Started, key: string, realNow: Date): string {
  const payload = Buffer.from(JSON.stringify([businessId, uid, realNow.getTime() + validForMs])).toString('base64url');
  return `${payload}.${signatureOf(payload, key).toString('base64url')}`;
}

export function isGoogleState(state: string, { businessId, uid }: Started, key: string, realNow: Date): boolean {
  const [payload = '', signed = ''] = state.split('.');
  const [given, own] = [Buffer.from(signed, 'base64url'), signatureOf(payload, key)];
  if (given.length !== own.length || !timingSafeEqual(given, own)) return false;
  const [forBusiness, forMember, until] = content.parse(JSON.parse(Buffer.from(payload, 'base64url').toString()));
  return forBusiness === businessId && forMember === uid && until > realNow.getTime();
}

function signatureOf(payload: string, key: string): Buffer {
  return createHmac('sha256', derivedKey(key, 'googleState')).update(payload).digest();
}
