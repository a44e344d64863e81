import { withoutHtml } from './withoutHtml.ts';
import { textOf } from '../changePiece.ts';
import type { ContentReference } from '../contentReference.ts';
import { disclosureOf } from '../disclosure.ts';
import { loadWorkflow } from '../loadWorkflow.ts';
import { markdownHtml } from '../markdownHtml.ts';
import { composeLetter } from '../newsletter/composeLetter.ts';
import { piecePage } from '../pages/site/piecePage.ts';
import { publicPiece } from '../pages/site/publicPiece.ts';
import { readSite } from '../pages/site/readSite.ts';
import { linkTarget, readBlogUrl } from '../publish/linkTarget.ts';
import { postText } from '../publish/postText.ts';
import { shortLinkId, shortLinkUrl } from '../shortLinks.ts';
import { loadSettings } from '../../business/loadSettings.ts';
import type { PiecePreview } from '../../model/callables.ts';
import type { Content, ContentText } from '../../model/content.ts';
import { platformRules, postLength } from '../../model/socialPlatforms.ts';
import { socialPlatforms } from '../../model/words.ts';
import { AppError } from '../../platform/errors.ts';
import { dashboardUrl } from '../../platform/config.ts';
import type { Services } from '../../services.ts';

const nothing: PiecePreview = { html: '', text: '', subject: '', preheader: '', posts: [] };

/**
 * A piece as its readers would get it, with the links that it would have. Keeps nothing.
 * @param typed what has not been saved yet
 * @throws AppError `notFound`
 */
export async function previewPiece(services: Services, reference: ContentReference, typed: ContentText | undefined): Promise<PiecePreview> {
  const { businessId, contentId } = reference;
  const known = (await services.paths.content(businessId).doc(contentId).get()).data();
  if (!known) throw new AppError('notFound', 'This piece is no longer there.');
  const text = typed ?? textOf(known);
  const piece: Content = { ...known, ...text, body: await withoutHtml(text.body) };
  switch (piece.kind) {
    case 'blog':
      return { ...nothing, html: await ownPage(services, reference, piece) };
    case 'email':
      return { ...nothing, ...(await letter(services, reference, piece)) };
    case 'social':
      return { ...nothing, html: await ownPage(services, reference, piece), posts: await posts(services, reference, piece) };
  }
}

/** As it would stand on the business's own page. */
async function ownPage(services: Services, { businessId, contentId }: ContentReference, piece: Content): Promise<string> {
  const at = piece.publishedAt ?? piece.publishAt ?? (await services.now());
  const shown = { state: 'published', url: null, externalId: null, at, error: null, attempts: 0 } as const;
  const published = publicPiece(businessId, contentId, { ...piece, publications: { local: shown } });
  const [site, workflow] = await Promise.all([readSite(services, businessId), loadWorkflow(services, businessId)]);
  if (!site || !published) return '';
  return piecePage(site, { piece: published, link: undefined, disclosure: (name) => disclosureOf(piece, workflow, name) }, await markdownHtml(published.body), false);
}

async function letter(services: Services, reference: ContentReference, piece: Content) {
  const [{ business }, workflow] = await Promise.all([loadSettings(services.paths, reference.businessId), loadWorkflow(services, reference.businessId)]);
  const target = linkTarget(reference.businessId, business, undefined);
  return composeLetter(piece, business, {
    callToAction: shortLinkUrl(shortLinkId(reference, 'newsletter', target)),
    // Everybody has their own; this one is nobody's.
    wayOut: `${dashboardUrl()}/u/`,
    disclosure: disclosureOf(piece, workflow, business.name),
  });
}

/** Every network that there is a text for. */
async function posts(services: Services, reference: ContentReference, piece: Content): Promise<PiecePreview['posts']> {
  const [{ business }, blogUrl] = await Promise.all([loadSettings(services.paths, reference.businessId), readBlogUrl(services, reference, piece)]);
  const target = linkTarget(reference.businessId, business, blogUrl);
  // As long as the one that it will carry, which is another one for every account.
  const link = shortLinkUrl(shortLinkId(reference, 'local', target));
  return socialPlatforms.flatMap((platform) => {
    const written = piece.variants?.[platform];
    if (written === undefined) return [];
    const text = postText(platform, written || (piece.body ?? ''), link);
    return [{ platform, text, length: postLength(platform, text), limit: platformRules[platform].limit }];
  });
}
