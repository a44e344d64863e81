import { createHmac } from 'node:crypto';
import type { Channel } from '../model/words.ts';

/**
 * The id of an address document. An HMAC, so that a no can outlive a person's erasure without keeping the address
 * itself. The channel is part of it: a no to texts is not a no to email.
 * @param normalised as `normaliseEmail` or `normalisePhone` returns it
 * @param key never changes, see `addressKey`
 */
export function addressId(channel: Channel, normalised: string, key: string): string {
  return createHmac('sha256', key).update(`${channel}:${normalised}`).digest('base64url');
}
