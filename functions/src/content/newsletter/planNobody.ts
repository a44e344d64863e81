import { nowhere, withoutTries, withPublication } from '../publish/markPublished.ts';
import { withState } from '../withState.ts';
import type { Content } from '../../model/content.ts';

/**
 * A newsletter of which nobody was written to: it is not published, and nothing is known of how it was received. It can be
 * published again, to whoever has agreed by then.
 * @param error plain words for the owner
 */
export function planNobody(piece: Content, error: string, now: Date): Content {
  const publication = piece.publications?.['newsletter'];
  if (!publication) return piece;
  const { newsletter: _progress, publishedAt: _publishedAt, measureAt, metrics, ...rest } = piece;
  const { metrics: _figures, ...failed } = withoutTries(publication);
  const after = withPublication(rest, 'newsletter', { ...failed, ...nowhere, at: null, state: 'failed', error });
  const elsewhere = Object.values(after.publications ?? {}).flatMap(({ at }) => (at === null ? [] : [at.getTime()]));
  const isElsewhere = elsewhere.length > 0 && {
    publishedAt: new Date(Math.min(...elsewhere)),
    ...(measureAt && { measureAt }),
    ...(metrics && { metrics }),
  };
  return withState({ ...after, ...isElsewhere }, now);
}
