import { FieldValue } from 'firebase-admin/firestore';
import type { Turns } from './oneAtATime.ts';
import { nextMeasureAt } from './nextMeasureAt.ts';
import type { Patience } from './patience.ts';
import { type Heard, planMetrics } from './planMetrics.ts';
import { moveFigures } from '../../analytics/contentFigures.ts';
import type { ContentReference } from '../contentReference.ts';
import type { Content, ContentTally } from '../../model/content.ts';
import { sumTallies } from '../../model/contentTallies.ts';
import { errorFields, log } from '../../platform/logging.ts';
import type { Services } from '../../services.ts';

/**
 * Reads the figures of a piece: what was counted here, and what the places tell where it is published. One transaction
 * moves the piece and `stats/content` by the difference. Besides `known` it reads the shards of its tally (12 at most),
 * one message of a newsletter that nobody is known to have opened, the piece, the figures and, where its subject is not
 * among them, the pieces about it; it writes 2 documents. Every place outside is asked once, and Buffer not every time.
 * @param known the piece as the search for what is due has found it
 * @param left how long the places of its business may still be waited for in this run
 */
export async function measurePiece(services: Services, reference: ContentReference, known: Content, inTurn: Turns, left: Patience): Promise<void> {
  const { paths } = services;
  const { businessId, contentId } = reference;
  const now = await services.now();
  const [shards, heard] = await Promise.all([paths.contentTallies(businessId, contentId).get(), listen(services, reference, known, now, left)]);
  const counted = sumTallies(shards.docs.map((shard) => shard.data()));
  const tally = (await tellsOfOpens(services, reference, known, counted)) ? { ...counted, opens: counted.opens ?? 0 } : counted;
  await inTurn(businessId, () => record(services, reference, { tally, heard, now }));
}

/**
 * Whether nobody having opened a letter is known, rather than silence: a provider that reports that letters arrived
 * reports opens, too. Reads a message where that is the question.
 */
async function tellsOfOpens({ paths }: Services, { businessId, contentId }: ContentReference, { publications }: Content, { opens }: ContentTally): Promise<boolean> {
  if (opens !== undefined || publications?.['newsletter']?.state !== 'published') return opens !== undefined;
  const delivered = await paths.messages(businessId).where('contentId', '==', contentId).where('state', '==', 'delivered').limit(1).get();
  return !delivered.empty;
}

function record(
  { db, paths }: Services,
  { businessId, contentId }: ContentReference,
  { tally, heard, now }: { tally: ContentTally; heard: ReadonlyMap<string, Heard>; now: Date },
): Promise<void> {
  const ref = paths.content(businessId).doc(contentId);
  const figuresRef = paths.contentFigures(businessId);
  return db.runTransaction(async (tx) => {
    const [snapshot, figuresSnapshot] = await Promise.all([tx.get(ref), tx.get(figuresRef)]);
    const piece = snapshot.data();
    // Another run was faster.
    if (!piece?.measureAt || piece.measureAt > now) return;
    const next = piece.publishedAt && nextMeasureAt(piece.publishedAt, now);
    const measureAt = next ?? FieldValue.delete();
    if (!piece.publishedAt) {
      tx.update(ref, { measureAt });
      return;
    }
    const { publications, metrics } = planMetrics(piece, tally, heard, now);
    const after: Content = { ...piece, metrics, publications: withMetrics(piece.publications, publications) };
    const figures = figuresSnapshot.data();
    const { topic } = piece;
    const isKnown = !topic || figures?.byTopic[topic.key] !== undefined;
    const sameTopic = isKnown ? [] : (await tx.get(paths.content(businessId).where('topic.key', '==', topic.key))).docs.map((found) => found.data());
    tx.set(ref, { publications, metrics, measureAt }, { merge: true });
    tx.set(figuresRef, moveFigures(figures, piece, after, now, sameTopic));
  });
}

function withMetrics(publications: Content['publications'], measured: ReturnType<typeof planMetrics>['publications']): NonNullable<Content['publications']> {
  return Object.fromEntries(Object.entries(publications ?? {}).map(([destination, known]) => [destination, { ...known, ...measured[destination] }]));
}

/** Buffer reads its networks once a day, and takes few requests of one account: asking more often tells nothing new. */
const bufferWaitMs = 20 * 60 * 60_000;

/** What the places outside tell, one after the other: they are asked for all pieces of all businesses in the same hour. */
async function listen(services: Services, reference: ContentReference, piece: Content, now: Date, left: Patience): Promise<Map<string, Heard>> {
  const heard = new Map<string, Heard>();
  for (const [destination, { state, externalId, askedAt: lastAskedAt }] of Object.entries(piece.publications ?? {})) {
    if (state !== 'published' || externalId === null || destination === 'local' || destination === 'newsletter') continue;
    if (destination.startsWith('buffer-') && lastAskedAt && now.getTime() - lastAskedAt.getTime() < bufferWaitMs) continue;
    if (!left.isLeft(reference.businessId)) continue;
    const askedAt = services.realNow().getTime();
    heard.set(destination, await ask(services, reference, destination, externalId));
    left.take(reference.businessId, services.realNow().getTime() - askedAt);
  }
  return heard;
}

/** A place that cannot be asked must not keep what the others tell from being written down: its last reading stays. */
async function ask(services: Services, { businessId, contentId }: ContentReference, destination: string, externalId: string): Promise<Heard> {
  try {
    const publisher = await services.publisher(businessId, destination);
    return { reading: await publisher?.measure(externalId), platform: publisher?.platform };
  } catch (error) {
    log.warning('figures could not be read, the last ones stay', { businessId, contentId, destination, ...errorFields(error) });
    return { reading: undefined, platform: undefined };
  }
}
