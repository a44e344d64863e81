import { hkdfSync } from 'node:crypto';

const keyBytes = 32;

/**
 * A key of its own for every use of the one secret, so that what is signed for one use proves nothing for another.
 * @param secret see `addressKey`
 */
export function derivedKey(secret: string, use: 'emailId' | 'replyAddress' | 'googleState' | 'shortLink' | 'publicationMark'): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `followthrough:${use}`, keyBytes));
}
