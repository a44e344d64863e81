import { createHmac, timingSafeEqual } from 'node:crypto';
import { derivedKey } from './derivedKey.ts';

/** Of the HMAC, in characters of six bits: forging one takes 2^71 tries on average, each of them a mail. */
const signatureLength = 12;
/** Characters. Mail servers take longer lines; some of them fold and break what is longer than this. */
const longestId = 250;

/**
 * The Message-ID of one of our emails, without angle brackets: `{businessId}.{messageId}.{HMAC}@{domain}`. It is the
 * same however often it is made, so a later message can refer to it without looking it up. Undefined where it would
 * get too long; then the provider gives the mail an id of its own, and an answer is known by its other marks.
 * @param secret see `addressKey`
 */
export function emailId(ids: { businessId: string; messageId: string }, domain: string, secret: string): string | undefined {
  const id = `${forHeader(ids.businessId)}.${forHeader(ids.messageId)}.${signature(ids, secret)}@${domain.toLowerCase()}`;
  return id.length > longestId ? undefined : id;
}

/**
 * The message an email's id belongs to; undefined where we did not make it, or made it for another business.
 * @param id without angle brackets
 */
export function readEmailId(id: string, businessId: string, secret: string): string | undefined {
  if (id.length > longestId) return undefined;
  const [, business, message, signed] = /^([^.@]+)\.([^.@]+)\.([A-Za-z0-9_-]{12})@[^@]+$/.exec(id) ?? [];
  if (business === undefined || message === undefined || signed === undefined) return undefined;
  const ids = { businessId: fromHeader(business), messageId: fromHeader(message) };
  if (ids.businessId !== businessId) return undefined;
  return timingSafeEqual(Buffer.from(signed), Buffer.from(signature(ids, secret))) ? ids.messageId : undefined;
}

function signature({ businessId, messageId }: { businessId: string; messageId: string }, secret: string): string {
  const key = derivedKey(secret, 'emailId');
  return createHmac('sha256', key).update(`${businessId}\n${messageId}`).digest('base64url').slice(0, signatureLength);
}

/** Ids may hold dots and at signs, which mean something in a Message-ID; `=` never occurs in an id. */
const forHeader = (id: string) =>
  id.replace(/[^A-Za-z0-9_-]/g, (character) => `=${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
const fromHeader = (id: string) =>
  id.replace(/=([0-9a-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
