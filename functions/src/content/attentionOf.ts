import { lookUpWaitsMs } from './publish/nextAtOf.ts';
import { destinationWords } from './destinationWords.ts';
import { approveItemId, failedItemId, unclearItemId } from './pieceAttention.ts';
import type { Attention } from '../model/attention.ts';
import type { Content } from '../model/content.ts';
import { cut } from '../model/cut.ts';

type Item = Omit<Attention, 'createdAt'>;

/** What needs a person about a piece as it is, by the ids of the items: an OK, or to look at a publication. */
export function attentionOf(contentId: string, piece: Content): Record<string, Item> {
  const about = { contentId, title: cut(piece.title || piece.subject || piece.topic?.title || 'A piece of content', 200), priority: 'warm', rank: 2 } as const;
  const items: Record<string, Item> = {};
  if (piece.state === 'awaitingApproval') items[approveItemId(contentId)] = { kind: 'approvePiece', ...about, detail: cut(whatToLookAt(piece), 400) };
  for (const [destination, { state, error, lookUps, externalId }] of Object.entries(piece.publications ?? {})) {
    const place = destinationWords(destination);
    if (state === 'failed') {
      items[failedItemId(contentId, destination)] = { kind: 'failedPublication', ...about, destination, detail: cut(`${place}: ${error ?? 'It was refused.'}`, 400) };
    }
    if (state === 'unknown' && (lookUps ?? 0) >= lookUpWaitsMs.length) {
      const detail =
        externalId === null
          ? `${place} did not say whether it was published, and we did not find it there. Look yourself, then say what became of it.`
          : `${place} took it and has not said what its network made of it. Look there yourself, then say what became of it.`;
      items[unclearItemId(contentId, destination)] = { kind: 'unclearPublication', ...about, destination, detail };
    }
  }
  return items;
}

const kinds = { blog: 'A blog post', social: 'A social post', email: 'A newsletter' } as const;

function whatToLookAt({ kind, checks = [], topic }: Content): string {
  const [first, ...others] = checks;
  if (!first) return topic && topic.angle !== '' ? `${kinds[kind]}: ${topic.angle}` : `${kinds[kind]}.`;
  return others.length > 0 ? `${first.sentence} And ${others.length} more to look at.` : first.sentence;
}

/** The items to write and to remove when a piece changes. One that says the same stays as it is, with its time. */
export function attentionChange(
  contentId: string,
  before: Content | undefined,
  after: Content,
  now: Date,
): { raise: Record<string, Attention>; resolve: string[] } {
  const had = before ? attentionOf(contentId, before) : {};
  const has = attentionOf(contentId, after);
  const raise: Record<string, Attention> = {};
  for (const [id, item] of Object.entries(has)) {
    const known = had[id];
    if (known?.detail !== item.detail || known.title !== item.title) raise[id] = { ...item, createdAt: now };
  }
  return { raise, resolve: Object.keys(had).filter((id) => !(id in has)) };
}
