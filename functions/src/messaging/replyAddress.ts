import { createHmac, timingSafeEqual } from 'node:crypto';
import { derivedKey } from './derivedKey.ts';

const prefix = 'reply-';
/** RFC 5321's limit, in characters. */
const longestLocalPart = 64;
/** 80 bits, 16 characters of base32. */
const signatureBytes = 10;
const signatureLength = 16;

/**
 * The address on the inbound domain that a person's answers go to: `reply-{contactId}{HMAC}@{domain}`, in base32,
 * because mail servers may change the case of an address. Undefined where the contact's id is too long for one;
 * answers then go to the sender's own address.
 * @param secret see `addressKey`
 */
export function replyAddress(ids: { businessId: string; contactId: string }, domain: string, secret: string): string | undefined {
  const localPart = `${prefix}${toBase32(Buffer.from(ids.contactId))}${toBase32(signature(ids, secret))}`;
  return localPart.length > longestLocalPart ? undefined : `${localPart}@${domain.toLowerCase()}`;
}

/** The contact whose answers go to the address; undefined where it is not one of ours, or belongs to another business. */
export function readReplyAddress(address: string, businessId: string, secret: string): string | undefined {
  const [localPart = ''] = address.toLowerCase().split('@');
  if (localPart.length > longestLocalPart || !localPart.startsWith(prefix)) return undefined;
  const signed = fromBase32(localPart.slice(-signatureLength));
  const contactId = fromBase32(localPart.slice(prefix.length, -signatureLength))?.toString();
  if (!contactId || signed?.length !== signatureBytes) return undefined;
  return timingSafeEqual(signed, signature({ businessId, contactId }, secret)) ? contactId : undefined;
}

function signature({ businessId, contactId }: { businessId: string; contactId: string }, secret: string): Buffer {
  const key = derivedKey(secret, 'replyAddress');
  return createHmac('sha256', key).update(`${businessId}\n${contactId}`).digest().subarray(0, signatureBytes);
}

/** RFC 4648, in lower case and without padding. */
const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

function toBase32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) => alphabet.charAt(Number.parseInt(group.padEnd(5, '0'), 2))).join('');
}

function fromBase32(text: string): Buffer | undefined {
  const values = Array.from(text, (character) => alphabet.indexOf(character));
  if (values.includes(-1)) return undefined;
  const bits = values.map((value) => value.toString(2).padStart(5, '0')).join('');
  const bytes = bits.match(/.{8}/g) ?? [];
  return Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)));
}
