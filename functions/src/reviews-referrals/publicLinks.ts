import { createHash, createHmac, hkdfSync } from 'node:crypto';
import { dashboardUrl } from '../platform/config.ts';

/** A key of its own for each kind of link, so that one proves nothing for the other. */
const labels = { review: 'followthrough review link v1', referrer: 'followthrough referrer link v1' } as const;
/** 144 bits: nobody guesses it, and it ends on a whole character. */
const tokenBytes = 18;

/**
 * The token of a customer's own page: of the review page of a sale, or of the page of a referrer. The same sale or code
 * always has the same one, so a reminder carries the link of the request.
 * @param subject the sale's id, or the code
 * @param key as `addressKey` returns it
 */
export function linkToken(kind: keyof typeof labels, businessId: string, subject: string, key: string): string {
  const own = Buffer.from(hkdfSync('sha256', key, '', labels[kind], 32));
  return createHmac('sha256', own).update(`${businessId}/${subject}`).digest().subarray(0, tokenBytes).toString('base64url');
}

/** What is stored of a token: whoever reads it can open nothing. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

export const reviewLink = (token: string): string => `${dashboardUrl()}/v/${token}`;
export const referralLink = (code: string): string => `${dashboardUrl()}/r/${code}`;
export const referrerLink = (token: string): string => `${dashboardUrl()}/m/${token}`;
