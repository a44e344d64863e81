import * as z from 'zod/mini';
import { contentContext } from './contentContext.ts';
import { wellReceived } from './wellReceived.ts';
import type { Placed } from '../write/placeAgain.ts';
import type { PlanningContext } from '../../assistant/port.ts';
import { type Collections, withDates } from '../../firestore/collections.ts';
import type { Business } from '../../model/business.ts';
import { contentMemory } from '../../model/content.ts';
import type { ContentSettings } from '../../model/contentWorkflow.ts';
import { lead } from '../../model/lead.ts';
import type { Services } from '../../services.ts';

/** Lately: a small company's last weeks. */
const leadsRead = 30;
/** What was said half a year ago may be said again. */
const piecesRead = 80;

const askingLead = z.pick(lead, { message: true, language: true, qualification: true });
const earlierPiece = z.pick(contentMemory, { kind: true, title: true, topic: true, rejectedBecause: true, embeddedBy: true });

interface Gathered {
  context: PlanningContext;
  /** By whom the earlier pieces were placed, the newest first. */
  memory: readonly Placed[];
}

/**
 * What an assistant knows when it plans: the business, the season, what people ask about, what has been said and what
 * came of it. Reads at most 111 documents, of each no more than it needs.
 * @param wanted what a person has asked for, if anybody has: it comes before what others ask about, which is not read then
 */
export async function gatherContext(
  { paths }: Pick<Services, 'paths'>,
  businessId: string,
  business: Business,
  settings: Pick<ContentSettings, 'wishes' | 'avoid'>,
  now: Date,
  wanted?: string,
): Promise<Gathered> {
  const [asked, pieces, figures] = await Promise.all([
    wanted === undefined ? readAsked(paths, businessId, business) : [],
    paths.contentMemory(businessId).withConverter(null).orderBy('createdAt', 'desc').limit(piecesRead).select('kind', 'title', 'topic', 'rejectedBecause', 'embeddedBy').get(),
    paths.contentFigures(businessId).get(),
  ]);
  const known = figures.data();
  const remembered = pieces.docs.map((document) => ({ contentId: document.id, ...earlierPiece.parse(document.data()) }));
  return {
    context: {
      ...contentContext(business, wanted === undefined ? settings : { ...settings, wishes: [wanted] }, now),
      asked,
      earlier: remembered.map(({ contentId: _contentId, embeddedBy: _embeddedBy, ...earlier }) => earlier),
      wellReceived: known ? wellReceived(known) : [],
    },
    memory: remembered.map(({ contentId, embeddedBy }) => ({ contentId, embeddedBy })),
  };
}

async function readAsked(paths: Collections, businessId: string, business: Business): Promise<PlanningContext['asked']> {
  const newest = paths.leads(businessId).withConverter(null).orderBy('createdAt', 'desc').limit(leadsRead).select('message', 'language', 'qualification');
  const [leads, { askedAbout }] = await Promise.all([newest.get(), import('./askedAbout.ts')]);
  // Anybody may write a lead: one that is in no expected form says nothing, and keeps nothing from being planned.
  const asking = leads.docs.flatMap((document) => askingLead.safeParse(withDates(document.data())).data ?? []);
  return askedAbout(asking.filter(({ qualification }) => qualification?.kind === 'sales' || qualification?.kind === 'support'), business);
}
