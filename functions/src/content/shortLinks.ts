import { createHmac } from 'node:crypto';
import type { Transaction } from 'firebase-admin/firestore';
import type { ContentReference } from './contentReference.ts';
import { derivedKey } from '../messaging/derivedKey.ts';
import { addressKey, dashboardUrl } from '../platform/config.ts';
import type { Services } from '../services.ts';

/** 60 bits: nobody meets another's by chance, and it is short enough for a post. */
const idLength = 10;
const idForm = /^[A-Za-z0-9_-]{10}$/;

/** Where a link to a piece's target counts as one of its clicks: the same piece, destination and target always have the same. */
export function shortLinkId({ businessId, contentId }: ContentReference, destination: string, target: string): string {
  const key = derivedKey(addressKey(), 'shortLink');
  return createHmac('sha256', key).update([businessId, contentId, destination, target].join('\n')).digest('base64url').slice(0, idLength);
}

/** Whether it could be one: what could not costs no read. */
export const isShortLinkId = (typed: string): boolean => idForm.test(typed);

export const shortLinkUrl = (id: string): string => `${dashboardUrl()}/l/${id}`;

/** Puts a short link on record, so that it leads somewhere. One write; the same again changes nothing that matters. */
export function keepShortLink(
  tx: Transaction,
  { paths }: Pick<Services, 'paths'>,
  reference: ContentReference,
  { destination, target, now }: { destination: string; target: string; now: Date },
): string {
  const id = shortLinkId(reference, destination, target);
  tx.set(paths.shortLink(id), { ...reference, destination, target, createdAt: now });
  return shortLinkUrl(id);
}
