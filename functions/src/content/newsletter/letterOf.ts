import { composeLetter } from './composeLetter.ts';
import type { ContentReference } from '../contentReference.ts';
import { disclosureOf } from '../disclosure.ts';
import { loadWorkflow } from '../loadWorkflow.ts';
import { linkTarget } from '../publish/linkTarget.ts';
import { shortLinkId, shortLinkUrl } from '../shortLinks.ts';
import { type Letter, type LetterOf, wayOutLink } from '../../messaging/ledger.ts';
import type { Business } from '../../model/business.ts';
import { realNow } from '../../platform/clock.ts';
import type { Services } from '../../services.ts';

/** A piece that is being sent cannot be changed; the business's name and address around it can. */
const freshMs = 60_000;
/** Letters that an instance remembers. */
const remembered = 50;

const cache = new Map<string, { until: number; letter: Promise<Letter> }>();

/**
 * The letter that a newsletter's messages stand for: composed once a minute and instance, whatever the number of
 * recipients. Reads 2 documents then, and writes where its link leads.
 * @throws where the piece is not there any more
 */
export const letterOf: LetterOf = (services, { businessId, business, message }) => {
  const reference = { businessId, contentId: message.contentId ?? '' };
  const key = `${businessId}/${reference.contentId}`;
  const known = cache.get(key);
  if (known && known.until > realNow().getTime()) return known.letter;
  if (cache.size >= remembered) cache.clear();
  const entry = { until: realNow().getTime() + freshMs, letter: compose(services, reference, business) };
  cache.set(key, entry);
  // What failed is no answer: the next one tries again.
  entry.letter.catch(() => {
    if (cache.get(key) === entry) cache.delete(key);
  });
  return entry.letter;
};

async function compose(services: Services, reference: ContentReference, business: Business): Promise<Letter> {
  const { paths } = services;
  const { businessId, contentId } = reference;
  const [found, workflow, createdAt] = await Promise.all([
    paths.content(businessId).doc(contentId).get(),
    loadWorkflow(services, businessId),
    services.now(),
  ]);
  const piece = found.data();
  if (!piece) throw new Error('the piece that this message stands for is not there any more');
  const target = linkTarget(businessId, business, undefined);
  const link = shortLinkId(reference, 'newsletter', target);
  await paths.shortLink(link).set({ ...reference, destination: 'newsletter', target, createdAt });
  return composeLetter(piece, business, {
    callToAction: shortLinkUrl(link),
    wayOut: wayOutLink,
    disclosure: disclosureOf(piece, workflow, business.name),
  });
}
