import { FieldValue } from 'firebase-admin/firestore';
import { demoBusiness, demoBusinessId, demoContent, demoOwner } from './business.ts';
import { actorOf, type Entry } from './leadStory.ts';
import { type SeededRandom, seededRandom } from './seededRandom.ts';
import type { Work } from './work.ts';
import { businessBrief } from '../../assistant/businessBrief.ts';
import { checkPiece } from '../../assistant/checkPiece.ts';
import { localAssistant } from '../../assistant/local/localAssistant.ts';
import type { PlanningContext } from '../../assistant/port.ts';
import { writePiece } from '../../assistant/writePiece.ts';
import { isoWeekOf, lastSlot } from '../../business/nextSlot.ts';
import { attentionOf } from '../../content/attentionOf.ts';
import { type PieceOfWeek, planWeek } from '../../content/plan/planWeek.ts';
import { seasonOf } from '../../content/plan/seasonOf.ts';
import { publicPieceUrl } from '../../content/publicLinks.ts';
import { markPublished } from '../../content/publish/markPublished.ts';
import { withState } from '../../content/withState.ts';
import { planPublications } from '../../content/write/planPublications.ts';
import { textToPlace } from '../../content/write/rememberPiece.ts';
import { slugOf } from '../../content/write/slugOf.ts';
import { planMetrics } from '../../content/measure/planMetrics.ts';
import { activity, type Activity } from '../../model/activity.ts';
import { attention, type Attention } from '../../model/attention.ts';
import { content, type Content, type ContentMemory, type ContentTally, type ContentTopic, type RememberedPiece } from '../../model/content.ts';
import { cut } from '../../model/cut.ts';
import { message, type Message } from '../../model/message.ts';

/** What the business has said in public, and what waits to be said. */
export interface Pieces {
  content: Entry<Content>[];
  memory: Entry<ContentMemory>[];
  /** Views and clicks, by piece, in the one shard that so few need. */
  tallies: Entry<ContentTally>[];
  messages: Entry<Message>[];
  activities: Entry<Activity>[];
  attention: Entry<Attention>[];
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const weeksTold = 6;
/** Of this week, as many pieces still wait for the owner. */
const stillWaiting = 2;
const assistants = { chosen: localAssistant, local: localAssistant };
const brief = businessBrief(demoBusiness);
const { timezone, country } = demoBusiness;

/**
 * Six weeks of pieces, as the built-in assistant writes them for this business at this time of the year: those of the
 * weeks before are published but one, which the owner did not want; of this week's the first are out or planned, and
 * the last wait for an OK. Nothing in it is due.
 */
export async function makePieces({ contacts }: Pick<Work, 'contacts'>, now: Date): Promise<Pieces> {
  const random = seededRandom(20_261_127);
  const settings = demoContent(now);
  const latest = lastSlot(now, settings.slot, timezone);
  const slots = Array.from({ length: weeksTold }, (_, ago) => lastSlot(new Date(latest.getTime() - (weeksTold - 1 - ago) * 7 * day), settings.slot, timezone));
  const told: Pieces = { content: [], memory: [], tallies: [], messages: [], activities: [], attention: [] };
  const places: Places = new Map();
  for (const [index, slotAt] of slots.entries()) {
    const isThisWeek = index === slots.length - 1;
    const planned = planWeek(slotAt, settings, timezone, slotAt);
    const context = contextAt(slotAt, told);
    const { topics } = await localAssistant.planTopics({ ...context, wanted: planned.map(({ kind }) => kind) });
    for (const [place, piece] of planned.entries()) {
      const topic = topics[place];
      if (!topic) throw new Error('a piece without a topic');
      const waits = isThisWeek && place >= planned.length - stillWaiting;
      const fate = waits ? 'waits' : index === slots.length - 3 && place === 2 ? 'rejected' : 'approved';
      const { key, title, angle } = topic;
      await tellPiece(told, { piece, topic: { key, title, angle }, slotAt, now, fate, context, random, contacts, places });
    }
  }
  return told;
}

function contextAt(slotAt: Date, { memory }: Pieces): PlanningContext {
  return {
    business: brief,
    language: demoBusiness.locale,
    ...seasonOf(slotAt, country, timezone),
    asked: [],
    earlier: memory.map(({ data }) => data).toReversed(),
    wellReceived: [],
    wishes: [],
    avoid: [],
  };
}

const shownAtMost = 5;

/** The earlier pieces that are nearest to a place, as the vector search would have found them. */
function nearestTo(vector: readonly number[], { content: earlier }: Pieces, places: Places): RememberedPiece[] {
  const found = earlier.map(({ id, data }) => {
    const other = places.get(id) ?? [];
    return { contentId: id, title: data.title ?? '', similarity: other.reduce((sum, value, at) => sum + value * (vector[at] ?? 0), 0) };
  });
  return found.toSorted((one, other) => other.similarity - one.similarity).slice(0, shownAtMost);
}

/** Where each piece lies among the others, by its id. */
type Places = Map<string, readonly number[]>;

interface Told {
  piece: PieceOfWeek;
  topic: ContentTopic;
  slotAt: Date;
  now: Date;
  fate: 'approved' | 'rejected' | 'waits';
  context: PlanningContext;
  random: SeededRandom;
  contacts: Work['contacts'];
  places: Places;
}

const rejection = 'Too general. Please write about what we see in the houses here.';

async function tellPiece(told: Pieces, { piece: { kind, n, publishAt }, topic, slotAt, now, fate, context, random, contacts, places }: Told): Promise<void> {
  const week = isoWeekOf(slotAt, timezone);
  const contentId = `${week}-${kind}-${n}`;
  const settings = demoContent(now);
  const { platforms } = settings;
  const request = { ...context, kind, topic, brief: '', platforms: kind === 'social' ? platforms : [], near: [] };
  const { piece: text, language, writtenBy } = await writePiece(assistants, request);
  const writtenAt = new Date(Math.max(slotAt.getTime(), Math.min(slotAt.getTime() + random.between(20, 90) * 1000, now.getTime())));
  const checks = checkPiece(text, brief, request.platforms);
  const { vector } = await localAssistant.embed(textToPlace(text));
  const memory = nearestTo(vector, told, places);
  places.set(contentId, vector);
  const isRejected = fate === 'rejected';
  const planned = planPublications({ kind, origin: 'weekly', checks }, settings, false);
  const state = { waits: 'awaitingApproval', rejected: 'stopped', approved: 'scheduled' } as const;
  const decidedAt = new Date(Math.max(writtenAt.getTime(), Math.min(writtenAt.getTime() + random.between(1, 9) * hour, now.getTime() - minute)));
  let data: Content = {
    kind,
    origin: 'weekly',
    state: 'awaitingApproval',
    createdAt: slotAt,
    ...text,
    slug: await slugOf(text.title, topic.key),
    topic,
    week,
    language,
    revision: 1,
    writtenBy,
    writtenAt,
    destinations: planned.destinations,
    publications: Object.fromEntries(Object.entries(planned.publications).map(([destination, publication]) => [destination, { ...publication, state: state[fate] }])),
    publishAt,
    checks,
    memory,
    similarity: memory[0]?.similarity ?? null,
    ...(isRejected && { rejectedBecause: rejection }),
    ...(fate === 'approved' && { approvedBy: actorOf(demoOwner), approvedAt: decidedAt }),
  };
  const happened = (what: 'pieceApproved' | 'pieceRejected' | 'piecePublished', at: Date, more: Partial<Activity> = {}) =>
    told.activities.push({
      id: `${contentId}-${what}`,
      data: activity.parse({ kind: what, actor: what === 'piecePublished' ? { kind: 'system', id: 'content' } : actorOf(demoOwner), contentId, createdAt: at, ...more }),
    });
  if (fate === 'approved') happened('pieceApproved', decidedAt);
  if (isRejected) happened('pieceRejected', decidedAt, { text: rejection });

  const isOut = fate === 'approved' && publishAt < now;
  if (isOut) {
    for (const destination of planned.destinations) {
      const url = destination === 'local' ? publicPieceUrl(demoBusinessId, contentId, data.slug ?? '') : null;
      data = markPublished(data, destination, { url, externalId: destination === 'local' ? contentId : null, at: publishAt });
    }
    happened('piecePublished', publishAt);
    const readFor = Math.min(1, (now.getTime() - publishAt.getTime()) / (5 * day));
    const views = kind === 'email' ? 0 : Math.round(readFor * (kind === 'blog' ? random.between(40, 150) : random.between(10, 60)));
    const readers = kind === 'email' ? sendLetters(told, contentId, data, publishAt, contacts) : views;
    const clicks = Math.round(readFor * readers * random.between(0.03, 0.14));
    const asOf = new Date(Math.max(publishAt.getTime(), now.getTime() - 35 * minute));
    const [destination = ''] = planned.destinations;
    const tally: ContentTally = { ...(kind === 'email' ? { sent: readers } : { views }), clicks, clicksAt: { [destination]: clicks } };
    told.tallies.push({ id: contentId, data: tally });
    const { metrics, publications } = planMetrics(data, tally, new Map(), asOf);
    data = {
      ...data,
      metrics,
      publications: Object.fromEntries(Object.entries(data.publications ?? {}).map(([at, publication]) => [at, { ...publication, ...publications[at] }])),
      measureAt: new Date(now.getTime() + random.between(1, 24) * hour),
      ...(kind === 'email' && { newsletter: { confirmed: readers, cursor: null, made: readers, complete: true } }),
    };
  }
  const settled = content.parse(withState(data, now));
  told.content.push({ id: contentId, data: settled });
  for (const [id, item] of Object.entries(attentionOf(contentId, settled))) {
    told.attention.push({ id, data: attention.parse({ ...item, createdAt: writtenAt }) });
  }
  told.memory.push({
    id: contentId,
    data: {
      embedding: FieldValue.vector([...vector]),
      embeddedBy: 'local',
      kind,
      title: text.title,
      text: cut(text.body, 1500),
      topic,
      ...(isRejected && { rejectedBecause: rejection }),
      createdAt: writtenAt,
    },
  });
}

/** A message for everybody who had agreed to news by then. @returns how many */
function sendLetters(told: Pieces, contentId: string, { subject = '' }: Content, at: Date, contacts: Work['contacts']): number {
  const readers = contacts.filter(({ data }) => data.mailable.newsletter && data.emails.length > 0 && data.createdAt < at);
  for (const [index, { id, data }] of readers.entries()) {
    const sentAt = new Date(at.getTime() + index * 40);
    told.messages.push({
      id: `${contentId}-${id}`,
      data: message.parse({
        direction: 'out',
        channel: 'email',
        purpose: 'newsletter',
        contactId: id,
        contentId,
        to: data.emails.at(-1),
        subject,
        body: '',
        state: 'sent',
        attempts: 1,
        provider: 'local',
        providerId: `demo-${contentId}-${index}`,
        createdAt: at,
        sentAt,
      }),
    });
  }
  return readers.length;
}
