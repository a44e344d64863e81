import { FieldPath } from 'firebase-admin/firestore';
import { type PublicPiece, publicPiece } from './publicPiece.ts';
import type { Business, PublicProfile } from '../../../model/business.ts';
import type { ShortLink } from '../../../model/content.ts';
import { documentId } from '../../../model/primitives.ts';
import { type Language, visitorLanguage } from '../../../platform/visitorLanguage.ts';
import type { Services } from '../../../services.ts';
import { disclosureOf } from '../../disclosure.ts';
import { loadWorkflow } from '../../loadWorkflow.ts';

/** Whose page it is. */
export interface Site {
  businessId: string;
  business: Pick<Business, 'name' | 'timezone' | 'website'>;
  /** Whether its lead form takes enquiries. */
  open: boolean;
  /** In the language of the business: a page that everybody shares cannot go by one visitor's. */
  language: Language;
}

/** Where in the list a page of it begins. */
export interface Cursor {
  at: Date;
  contentId: string;
}

/** Queries for one page of the list; more would be needed only where hardly anything that was planned for it came. */
const mostQueries = 3;
/** Targets that one piece's link has had; the newest is shown. */
const mostLinks = 5;

/** Reads 2 documents. Undefined where there is no such business. */
export async function readSite({ paths }: Services, businessId: string): Promise<Site | undefined> {
  if (!documentId.safeParse(businessId).success) return undefined;
  const [business, profile] = await Promise.all([paths.business(businessId).get(), paths.publicProfile(businessId).get()]);
  return siteOf(businessId, business.data(), profile.data());
}

function siteOf(businessId: string, business: Business | undefined, profile: PublicProfile | undefined): Site | undefined {
  return business && { businessId, business, open: profile?.open === true, language: visitorLanguage('', business.locale) };
}

/**
 * The pieces on the business's own page, the newest first. Reads one document for each, one more that tells whether
 * there is a next page, and those that were meant for this page and are not on it.
 */
export async function readPieces(
  { paths }: Services,
  businessId: string,
  most: number,
  from?: Cursor,
): Promise<{ pieces: PublicPiece[]; next: Cursor | undefined }> {
  const meant = paths
    .content(businessId)
    .where('destinations', 'array-contains', 'local')
    .orderBy('publishedAt', 'desc')
    .orderBy(FieldPath.documentId(), 'desc');
  const found: { piece: PublicPiece; cursor: Cursor }[] = [];
  let after = from;
  for (let query = 0; query < mostQueries && found.length <= most; query += 1) {
    const page = await (after ? meant.startAfter(after.at, after.contentId) : meant).limit(most + 1).get();
    for (const document of page.docs) {
      const piece = publicPiece(businessId, document.id, document.data());
      after = { at: document.data().publishedAt ?? new Date(0), contentId: document.id };
      if (piece) found.push({ piece, cursor: after });
    }
    if (page.size <= most) break;
  }
  const shown = found.slice(0, most);
  return { pieces: shown.map(({ piece }) => piece), next: found.length > most ? shown.at(-1)?.cursor : undefined };
}

/** A piece with all that its page says. */
export interface PieceReadings {
  piece: PublicPiece;
  /** Where its own link leads, the latest that was made; undefined where none was. */
  link: { id: string; target: string } | undefined;
  /** Says that an assistant has helped, where that is to be said. @param name of the business */
  disclosure: (name: string) => string | undefined;
}

/** Reads 2 documents and the links of the piece's own page, of which there is one as a rule. Undefined for what is not public. */
export async function readPiece(services: Services, businessId: string, contentId: string): Promise<PieceReadings | undefined> {
  const { paths } = services;
  const ownLinks = paths
    .shortLinks()
    .where('businessId', '==', businessId)
    .where('contentId', '==', contentId)
    .where('destination', '==', 'local')
    .limit(mostLinks);
  const [snapshot, workflow, links] = await Promise.all([
    paths.content(businessId).doc(contentId).get(),
    loadWorkflow(services, businessId),
    ownLinks.get(),
  ]);
  const known = snapshot.data();
  const piece = known && publicPiece(businessId, contentId, known);
  if (!piece) return undefined;
  const newest = links.docs
    .map((document) => ({ id: document.id, link: document.data() }))
    .toSorted((one, other) => made(other.link) - made(one.link))[0];
  const link = newest && { id: newest.id, target: newest.link.target };
  return { piece, link, disclosure: (name) => disclosureOf(known, workflow, name) };
}

const made = ({ createdAt }: ShortLink) => createdAt.getTime();
