import { type NearPiece, nearestPieces } from './nearestPieces.ts';
import { placeAgain } from './placeAgain.ts';
import { textToPlace } from './rememberPiece.ts';
import { slugOf } from './slugOf.ts';
import { tooNear } from './tooNear.ts';
import type { ContentReference } from '../contentReference.ts';
import { contentContext } from '../plan/contentContext.ts';
import { gatherContext } from '../plan/gatherContext.ts';
import { checkPiece } from '../../assistant/checkPiece.ts';
import { type Embedding, embedText } from '../../assistant/embedText.ts';
import { planTopics } from '../../assistant/planTopics.ts';
import type { Assistants, PieceRequest } from '../../assistant/port.ts';
import { writePiece, type WrittenPiece } from '../../assistant/writePiece.ts';
import type { Business } from '../../model/business.ts';
import type { Content, ContentCheck, ContentTopic, RememberedPiece } from '../../model/content.ts';
import type { ContentWorkflow } from '../../model/contentWorkflow.ts';
import { cut } from '../../model/cut.ts';
import type { Services } from '../../services.ts';

/** Earlier pieces that the assistant is shown: as many as it can keep away from. */
const shownAtMost = 5;
/** Earlier pieces that a text is held against; those it was shown are among them where they are near at all. */
const comparedAtMost = 10;
const mostChecks = 40;
const longestWish = 200;

/** A piece as an assistant has written it, with what is to be known about it. */
export interface PieceDraft extends WrittenPiece {
  topic: ContentTopic;
  checks: ContentCheck[];
  embedding: Embedding;
  /** What it was written beside. */
  memory: RememberedPiece[];
  /** How near the nearest earlier piece is, 0 to 1; null where there is none. */
  similarity: number | null;
}

/**
 * Writes a piece beside what has been said before. One that comes too near to an earlier one is written once more, and
 * marked if it still does. Nothing is kept: it may be repeated. Reads the 5 nearest earlier pieces to its topic and the 10
 * nearest to its text, those once more where it is written twice; a piece without a topic is planned first
 * (gatherContext).
 */
export async function draftPiece(
  services: Services,
  { businessId, contentId }: ContentReference,
  piece: Content,
  { assistants, business, workflow, now }: { assistants: Assistants; business: Business; workflow: ContentWorkflow; now: Date },
): Promise<PieceDraft> {
  const context = contentContext(business, workflow, now);
  const topic = piece.topic ?? (await topicFor());
  // Only what has been written before is in the memory.
  const except = piece.writtenAt === undefined ? undefined : contentId;
  const nearest = (embedding: Embedding, limit: number) => nearestPieces(services, businessId, embedding, { except, limit });
  const aboutTopic = await embedText(assistants, [topic.title, topic.angle, piece.brief ?? ''].join('\n'));
  const shown = await nearest(aboutTopic, shownAtMost);
  const platforms = piece.kind === 'social' ? workflow.platforms : [];
  const request: PieceRequest = { ...context, kind: piece.kind, topic, brief: piece.brief ?? '', platforms, near: shown, ...rewriteOf(piece) };

  const first = await attempt(request);
  const result = first.repeats.length === 0 ? first : await attempt(withoutRepeating(request, first));
  const { written, embedding, near, repeats } = result;
  const slug = piece.kind === 'blog' ? await slugOf(written.piece.title, topic.key) : '';
  const text = { ...written.piece, slug };
  const known = new Set([...shown, ...first.repeats].map((other) => other.contentId));
  return {
    ...written,
    piece: text,
    topic,
    embedding,
    checks: [...(written.isGeneral ? [tooGeneral] : []), ...repeats.slice(0, 1).map(similarTo), ...checkPiece(text, context.business, platforms)].slice(0, mostChecks),
    memory: near.filter((other) => known.has(other.contentId)).map(({ contentId: id, title, similarity }) => ({ contentId: id, title, similarity })),
    similarity: near[0]?.similarity ?? null,
  };

  /** What a person wants to be written about comes before what the owner has wished for in general. */
  async function topicFor(): Promise<ContentTopic> {
    const wanted = (piece.brief ?? '').trim();
    const { context: known, memory } = await gatherContext(services, businessId, business, workflow, now, wanted === '' ? undefined : cut(wanted, longestWish));
    const { topics, writtenBy } = await planTopics(assistants, { ...known, wanted: [piece.kind] });
    if (writtenBy === assistants.chosen.name) await placeAgain(services, businessId, memory, assistants);
    const [first] = topics;
    if (!first) throw new Error('no topic for a piece');
    return first;
  }

  async function attempt(asked: PieceRequest) {
    const made = await writePiece(assistants, asked);
    const place = await embedText(assistants, textToPlace(made.piece));
    const others = await nearest(place, comparedAtMost);
    return { written: made, embedding: place, near: others, repeats: others.filter(({ similarity }) => similarity >= tooNear[place.by]) };
  }
}

/** For a piece that a person has had before them and wants otherwise. */
function rewriteOf({ writtenAt, title = '', body = '', remark }: Content): Pick<PieceRequest, 'again'> {
  return writtenAt ? { again: { title, body, remark } } : {};
}

function withoutRepeating(request: PieceRequest, { written, repeats }: { written: WrittenPiece; repeats: readonly NearPiece[] }): PieceRequest {
  const { title, body } = written.piece;
  const others = request.near.filter((shown) => !repeats.some((repeated) => repeated.title === shown.title && repeated.text === shown.text));
  return {
    ...request,
    near: [...repeats, ...others].slice(0, shownAtMost),
    again: { title, body, remark: request.again?.remark, tooNear: repeats.map((repeated) => repeated.title) },
  };
}

const tooGeneral: ContentCheck = {
  kind: 'general',
  quote: '',
  sentence: 'The assistant knows nothing of this subject itself, so the text is general. Add what you know about it.',
};

const similarTo = ({ contentId, title }: NearPiece): ContentCheck => ({
  kind: 'similar',
  quote: '',
  sentence: cut(`It says much the same as “${title}”.`, 400),
  contentId,
});
