import * as z from 'zod/mini';
import { seasonOf } from './seasonOf.ts';
import { wellReceived } from './wellReceived.ts';
import { businessBrief } from '../../assistant/businessBrief.ts';
import type { ContentContext } from '../../assistant/port.ts';
import { withDates } from '../../firestore/collections.ts';
import type { Business } from '../../model/business.ts';
import { contentMemory } from '../../model/content.ts';
import type { ContentSettings } from '../../model/contentWorkflow.ts';
import { lead } from '../../model/lead.ts';
import type { Services } from '../../services.ts';

/** Lately: a small company's last weeks. */
const leadsRead = 30;
/** What was said half a year ago may be said again. */
const piecesRead = 40;

const askingLead = z.pick(lead, { message: true, language: true, qualification: true });
const earlierPiece = z.pick(contentMemory, { kind: true, title: true, topic: true, rejectedBecause: true });

/**
 * What an assistant knows when it plans or writes: the business, the season, what people ask about, what has been said
 * and what came of it. Reads at most 71 documents, of each no more than it needs.
 */
export async function gatherContext(
  { paths }: Pick<Services, 'paths'>,
  businessId: string,
  business: Business,
  { wishes, avoid }: Pick<ContentSettings, 'wishes' | 'avoid'>,
  now: Date,
): Promise<ContentContext> {
  const [leads, pieces, figures, { askedAbout }] = await Promise.all([
    paths.leads(businessId).withConverter(null).orderBy('createdAt', 'desc').limit(leadsRead).select('message', 'language', 'qualification').get(),
    paths.contentMemory(businessId).withConverter(null).orderBy('createdAt', 'desc').limit(piecesRead).select('kind', 'title', 'topic', 'rejectedBecause').get(),
    paths.contentFigures(businessId).get(),
    import('./askedAbout.ts'),
  ]);
  // A lead in no form to be worked on has not been understood: it must not keep the business from its pieces.
  const asking = leads.docs
    .flatMap((document) => askingLead.safeParse(withDates(document.data())).data ?? [])
    .filter(({ qualification }) => qualification?.kind === 'sales' || qualification?.kind === 'support');
  const known = figures.data();
  return {
    business: businessBrief(business),
    language: business.locale,
    ...seasonOf(now, business.country, business.timezone),
    asked: askedAbout(asking, business),
    earlier: pieces.docs.map((document) => earlierPiece.parse(document.data())),
    wellReceived: known ? wellReceived(known) : [],
    wishes,
    avoid,
  };
}
