import { FieldValue, type Transaction } from 'firebase-admin/firestore';
import { attentionChange } from './attentionOf.ts';
import type { ContentReference } from './contentReference.ts';
import { deadLetterId } from './giveUp.ts';
import { stuckItemId } from './pieceAttention.ts';
import { keepShortLink } from './shortLinks.ts';
import { addCounters } from '../analytics/addCounters.ts';
import { contentChange } from '../analytics/contentCounters.ts';
import type { Activity } from '../model/activity.ts';
import type { Actor } from '../model/actor.ts';
import type { Business } from '../model/business.ts';
import { type Content, type ContentVersion, contentText, emptyContentText } from '../model/content.ts';
import { type ContentWorkflow, defaultContentWorkflow } from '../model/contentWorkflow.ts';
import { AppError } from '../platform/errors.ts';
import type { Services } from '../services.ts';

/** What a change makes of a piece, and of what depends on it. */
export interface PieceEdit {
  after: Content;
  activities?: readonly Pick<Activity, 'kind' | 'text' | 'before' | 'after'>[];
  /** Keeps the text as it was, and why there is another one now. */
  keepVersion?: Pick<ContentVersion, 'reason' | 'remark'>;
  /** What the memory says about the owner's opinion from now on; null where they have none any more. */
  rejectedBecause?: string | null;
  /** Where the short link at a destination leads. */
  link?: { destination: string; target: string };
}

export interface PieceReadings {
  business: Business;
  workflow: ContentWorkflow;
  /** Product time. */
  now: Date;
}

/**
 * Changes a piece in one transaction: the piece, the version that is kept, the counters, the timeline, what the memory
 * knows and what needs a person move together. Reads 3 documents, one more where the memory changes.
 * @param decide undefined where there is nothing to change
 * @param seen the revision that the person has seen
 * @returns the piece afterwards; undefined where nothing was changed
 * @throws AppError `notFound`, `conflict` where the text has been changed since `seen`, and whatever `decide` throws
 */
export async function changePiece(
  services: Services,
  { businessId, contentId }: ContentReference,
  actor: Actor,
  decide: (piece: Content, about: PieceReadings) => PieceEdit | undefined,
  seen?: number,
): Promise<Content | undefined> {
  const { db, paths } = services;
  const now = await services.now();
  return db.runTransaction(async (tx) => {
    const ref = paths.content(businessId).doc(contentId);
    const [pieceSnapshot, businessSnapshot, workflowSnapshot] = await Promise.all([
      tx.get(ref),
      tx.get(paths.business(businessId)),
      tx.get(paths.contentWorkflow(businessId)),
    ]);
    const before = pieceSnapshot.data();
    const business = businessSnapshot.data();
    if (!before || !business) throw new AppError('notFound', 'This piece is no longer there.');
    if (seen !== undefined && seen !== (before.revision ?? 0)) {
      throw await changedMeanwhile(services, tx, { businessId, contentId }, before, actor);
    }
    const edit = decide(before, { business, workflow: workflowSnapshot.data() ?? defaultContentWorkflow, now });
    if (!edit) return undefined;
    const { rejectedBecause, keepVersion, link } = edit;
    const goesOn = goesOnAsItWas(before, edit.after);
    const after = goesOn ? withoutError(edit.after) : edit.after;
    const memoryRef = paths.contentMemory(businessId).doc(contentId);
    const remembered = rejectedBecause !== undefined && (await tx.get(memoryRef)).exists;

    tx.set(ref, after);
    if (remembered) tx.update(memoryRef, { rejectedBecause: rejectedBecause ?? FieldValue.delete() });
    if (keepVersion) {
      const revision = before.revision ?? 0;
      tx.set(paths.contentVersions(businessId, contentId).doc(String(revision)), {
        ...textOf(before),
        revision,
        changedBy: actor,
        ...keepVersion,
        createdAt: now,
      });
    }
    if (link) keepShortLink(tx, services, { businessId, contentId }, { ...link, now });
    for (const activity of edit.activities ?? []) {
      tx.create(paths.activities(businessId).doc(), { ...activity, contentId, actor, createdAt: now });
    }
    const { raise, resolve } = attentionChange(contentId, before, after, now);
    if (goesOn) {
      tx.delete(paths.deadLetters(businessId).doc(deadLetterId(contentId)));
      tx.delete(paths.attention(businessId).doc(stuckItemId(contentId)));
    }
    for (const id of resolve) tx.delete(paths.attention(businessId).doc(id));
    for (const [id, item] of Object.entries(raise)) tx.set(paths.attention(businessId).doc(id), item);
    addCounters(tx, paths, businessId, contentChange(before, after, business.timezone));
    return after;
  });
}

/** Whether a piece that could not be written again goes on with the text that it had: somebody has decided about that one. */
const goesOnAsItWas = (before: Content, after: Content): boolean =>
  before.state === 'failed' && before.error !== undefined && before.writtenAt !== undefined && after.state !== 'failed' && after.state !== 'requested';

const withoutError = ({ error: _error, ...rest }: Content): Content => rest;

/** What a person can edit of a piece, as it is. */
export function textOf(piece: Content) {
  return contentText.parse({ ...emptyContentText, ...definedPart(piece) });
}

const definedPart = (piece: Content) => Object.fromEntries(Object.entries(piece).filter(([, value]) => value !== undefined));

/** Says who was faster, and what to do now. */
async function changedMeanwhile({ paths }: Services, tx: Transaction, { businessId, contentId }: ContentReference, piece: Content, actor: Actor): Promise<AppError> {
  const replaced = paths.contentVersions(businessId, contentId).doc(String((piece.revision ?? 1) - 1));
  const by = (await tx.get(replaced)).data()?.changedBy;
  const who = by === undefined || by.kind === 'assistant' ? 'The assistant' : by.id === actor.id ? 'You, in another window, or the assistant' : (by.name ?? 'Somebody else');
  return new AppError('conflict', `${who} changed this piece after you opened it. Look at it as it is now, then go on from there.`, { reason: 'revision' });
}
