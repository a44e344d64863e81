import { isClaimedBy } from './claimPiece.ts';
import type { PieceDraft } from './draftPiece.ts';
import { planPublications } from './planPublications.ts';
import { rememberPiece } from './rememberPiece.ts';
import { attentionChange } from '../attentionOf.ts';
import type { ContentReference } from '../contentReference.ts';
import { deadLetterId } from '../giveUp.ts';
import { stuckItemId } from '../pieceAttention.ts';
import { withState } from '../withState.ts';
import { addCounters } from '../../analytics/addCounters.ts';
import { assistantUsed } from '../../analytics/assistantUsed.ts';
import { contentChange } from '../../analytics/contentCounters.ts';
import type { AssistantUse } from '../../assistant/meterAssistants.ts';
import type { Content } from '../../model/content.ts';
import { type ContentWorkflow, defaultContentWorkflow } from '../../model/contentWorkflow.ts';
import { cut } from '../../model/cut.ts';
import type { Services } from '../../services.ts';

const longestNote = 300;

/**
 * Puts a written piece on record in one transaction: its text, where it goes, the memory, the counters and what needs a
 * person. Reads 3 documents; writes 4, one less where it waits for nobody, and 2 more where it had been given up on.
 * @returns the piece; undefined where it is not ours any more, and nothing was written
 */
export async function recordPiece(
  services: Services,
  reference: ContentReference,
  draft: PieceDraft,
  { leaseUntil, timezone, use }: { leaseUntil: Date; timezone: string; use: AssistantUse },
): Promise<Content | undefined> {
  const { db, paths } = services;
  const { businessId, contentId } = reference;
  const now = await services.now();
  const ref = paths.content(businessId).doc(contentId);
  const deadLetter = paths.deadLetters(businessId).doc(deadLetterId(contentId));
  return db.runTransaction(async (tx) => {
    const [snapshot, workflow, givenUp] = await Promise.all([tx.get(ref), tx.get(paths.contentWorkflow(businessId)), tx.get(deadLetter)]);
    const before = snapshot.data();
    if (!before || !isClaimedBy(before, leaseUntil)) return undefined;
    const after = writtenPiece(before, draft, workflow.data() ?? defaultContentWorkflow, now);
    tx.set(ref, after);
    const { topic, piece, embedding } = draft;
    rememberPiece(tx, services, reference, { kind: after.kind, ...piece, topic, writtenAt: after.writtenAt ?? now }, embedding);
    addCounters(tx, paths, businessId, [...contentChange(before, after, timezone), ...assistantUsed(use, now, timezone)]);
    const { raise } = attentionChange(contentId, undefined, after, now);
    for (const [id, item] of Object.entries(raise)) tx.set(paths.attention(businessId).doc(id), item);
    if (givenUp.exists) {
      tx.delete(deadLetter);
      tx.delete(paths.attention(businessId).doc(stuckItemId(contentId)));
    }
    return after;
  });
}

/** The piece with its text, and without what was only of use while it was being written. */
function writtenPiece(piece: Content, draft: PieceDraft, workflow: ContentWorkflow, now: Date): Content {
  const { leaseUntil: _lease, nextAt: _nextAt, attempts: _attempts, remark: _remark, error: _error, writtenByNote: _note, ...kept } = piece;
  const { topic, language, writtenBy, note, checks, memory, similarity } = draft;
  const text = { ...draft.piece, ...(kept.imageUrl !== undefined && { imageUrl: kept.imageUrl }) };
  const written: Content = {
    ...kept,
    ...text,
    topic,
    language,
    writtenBy,
    ...(note !== undefined && { writtenByNote: cut(note, longestNote) }),
    checks,
    memory,
    similarity,
    revision: (kept.revision ?? 0) + 1,
    writtenAt: kept.writtenAt ?? now,
  };
  return withState({ ...written, ...planPublications(written, workflow, kept.writtenAt !== undefined) }, now);
}
