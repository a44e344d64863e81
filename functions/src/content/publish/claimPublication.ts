import { linkTarget, readBlogUrl } from './linkTarget.ts';
import { withPublication } from './markPublished.ts';
import { planClaim } from './planClaim.ts';
import { changePiece } from '../changePiece.ts';
import type { ContentReference } from '../contentReference.ts';
import { disclosureOf } from '../disclosure.ts';
import { publicPieceUrl } from '../publicLinks.ts';
import { shortLinkId, shortLinkUrl } from '../shortLinks.ts';
import type { Actor } from '../../model/actor.ts';
import type { Content, Publication } from '../../model/content.ts';
import type { Services } from '../../services.ts';

/** Who publishes what nobody presses a button for. */
export const publishingActor: Actor = { kind: 'system', id: 'content' };

export interface Claim {
  /** Undefined where there was nothing to change. */
  piece: Content | undefined;
  /** What is to be handed to the place outside, by whoever has this; undefined where nobody is to call it. */
  outbound: { publication: Publication; link: string; businessName: string; disclosure: string | undefined } | undefined;
}

/**
 * Takes a publication that is due in a transaction that reads the pause, the settings and the OK again; on the
 * business's own page it is published with that. Reads 3 documents, 6 for one of the week's posts; writes 2, or 4 where
 * that publishes it.
 * @throws AppError `notFound`
 */
export async function claimPublication(services: Services, reference: ContentReference, destination: string, seen: Content): Promise<Claim> {
  const { businessId, contentId } = reference;
  const realNow = services.realNow();
  // Letters keep their own link when the first of them is composed.
  const carriesLink = destination !== 'newsletter';
  const blogUrl = carriesLink ? await readBlogUrl(services, reference, seen) : undefined;
  const told: { outbound?: Claim['outbound'] } = {};
  const piece = await changePiece(services, reference, publishingActor, (current, about) => {
    delete told.outbound;
    const localUrl = publicPieceUrl(businessId, contentId, current.slug ?? '');
    const edit = planClaim(current, destination, { ...about, realNow, localUrl });
    const publication = edit?.after.publications?.[destination];
    if (!carriesLink || !edit || (publication?.state !== 'publishing' && publication?.state !== 'published')) return edit;
    const target = linkTarget(businessId, about.business, blogUrl);
    const link = shortLinkUrl(shortLinkId(reference, destination, target));
    const carrying: Publication = { ...publication, link };
    if (destination !== 'local') {
      const { name } = about.business;
      told.outbound = { publication: carrying, link, businessName: name, disclosure: disclosureOf(current, about.workflow, name) };
    }
    return { ...edit, after: withPublication(edit.after, destination, carrying), link: { destination, target } };
  });
  return { piece, outbound: told.outbound };
}
