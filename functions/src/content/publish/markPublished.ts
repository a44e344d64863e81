import type { Content, Publication } from '../../model/content.ts';

/** Figures are read for the first time when there has been time for some. */
const firstMeasureMs = 60 * 60_000;

/** A publication without what is only known while it is being tried. */
export function withoutTries({ leaseUntil: _lease, claimedAt: _claimedAt, lookUps: _lookUps, notBefore: _notBefore, ...rest }: Publication): Publication {
  return rest;
}

/** What is known of a publication that no place has taken: what an earlier try has left is none of the next one's. */
export const nowhere = { url: null, externalId: null, error: null } as const;

/** The piece with other publications; those that are not named stay. */
export const withPublication = (piece: Content, destination: string, publication: Publication): Content => ({
  ...piece,
  publications: { ...piece.publications, [destination]: publication },
});

/**
 * A piece that has been published at a destination; where it is the first one, it counts as published from then on and
 * its figures are read. The caller settles its state (withState) and counts it (contentChange).
 * @param at product time at which it was published
 */
export function markPublished(
  piece: Content,
  destination: string,
  { url, externalId, at }: Pick<Publication, 'url' | 'externalId'> & { at: Date },
): Content {
  const publication = piece.publications?.[destination];
  if (!publication) return piece;
  const published: Publication = { ...withoutTries(publication), state: 'published', url, externalId, at, error: null };
  return withPublication(
    {
      ...piece,
      publishedAt: piece.publishedAt ?? at,
      measureAt: piece.measureAt ?? new Date(at.getTime() + firstMeasureMs),
    },
    destination,
    published,
  );
}
