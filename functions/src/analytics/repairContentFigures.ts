import { isDeepStrictEqual } from 'node:util';
import type { Firestore } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import { countFigures, measuredContentFields, type MeasuredPiece } from './contentFigures.ts';
import { eachPage } from './recount.ts';
import { type Collections, withDates } from '../firestore/collections.ts';
import { content, type ContentFigures } from '../model/content.ts';

const measuredPiece = z.pick(content, {
  kind: true,
  topic: true,
  publishedAt: true,
  publications: true,
  metrics: true,
} satisfies Record<(typeof measuredContentFields)[number], true>);

/**
 * Counts `stats/content` again from the pieces and puts it right (reliability.md, rule 5). Reads every published piece
 * and the figures; writes only where they had drifted, and not where a reading has moved them meanwhile.
 * @returns whether they had drifted and were put right
 */
export async function repairContentFigures(db: Firestore, paths: Collections, businessId: string, now: Date): Promise<boolean> {
  const ref = paths.contentFigures(businessId);
  const published = paths
    .content(businessId)
    .withConverter(null)
    .where('publishedAt', '>', new Date(0))
    .orderBy('publishedAt')
    .select(...measuredContentFields);
  // One snapshot for truth and figures: a reading between the two would look like drift.
  const { before, truth } = await db.runTransaction(
    async (tx) => {
      const figures = await tx.get(ref);
      const pieces: MeasuredPiece[] = [];
      await eachPage(tx, published, (document) => pieces.push(measuredPiece.parse(withDates(document.data()))));
      return { before: figures, truth: countFigures(pieces, now) };
    },
    { readOnly: true },
  );
  if (isSame(before.data(), truth)) return false;
  return db.runTransaction(async (tx) => {
    const current = await tx.get(ref);
    const untouched = before.updateTime === undefined ? !current.exists : current.updateTime?.isEqual(before.updateTime);
    if (untouched !== true) return false;
    tx.set(ref, truth);
    return true;
  });
}

const nothing: Omit<ContentFigures, 'asOf'> = { byKind: {}, byPlatform: {}, byTopic: {} };

function isSame(one: ContentFigures | undefined, other: ContentFigures): boolean {
  const { byKind, byPlatform, byTopic } = other;
  const known = one ?? nothing;
  return isDeepStrictEqual({ byKind: known.byKind, byPlatform: known.byPlatform, byTopic: known.byTopic }, { byKind, byPlatform, byTopic });
}
