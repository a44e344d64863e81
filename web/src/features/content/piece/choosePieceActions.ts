import type { Content, Publication } from '@model/content.ts';

export type PieceAction = 'approve' | 'publishNow' | 'move' | 'rewrite' | 'reject' | 'reopen' | 'stop' | 'tryAgain' | 'again';

type Piece = Pick<Content, 'state' | 'writtenAt' | 'publishAt' | 'publications' | 'newsletter'>;

const left: readonly Publication['state'][] = ['publishing', 'published', 'unknown'];

/** Some of it is, or may be, where others read it: from here on its text is what it was. */
export const hasBegun = ({ publications = {} }: Pick<Piece, 'publications'>): boolean =>
  Object.values(publications).some(({ state, claimedAt }) => left.includes(state) || claimedAt !== undefined);

/** Its text can still be changed: it is written, and nothing of it has left. */
export function isEditable(piece: Piece): boolean {
  if (piece.writtenAt === undefined || hasBegun(piece)) return false;
  return ['awaitingApproval', 'approved', 'scheduled', 'failed'].includes(piece.state);
}

/** A newsletter of it is going out, and there are people whose message has not been made. */
export const isSending = ({ publications, newsletter }: Pick<Piece, 'publications' | 'newsletter'>): boolean =>
  publications?.['newsletter']?.state === 'publishing' && newsletter?.complete !== true && newsletter?.stoppedAt === undefined;

/**
 * What there is to do with a piece as a whole, the main thing first; what belongs to one destination stands there.
 * @param canDecide whoever looks may say what is published
 */
export function choosePieceActions(piece: Piece, { canDecide, now }: { canDecide: boolean; now: Date }): PieceAction[] {
  if (!canDecide) return [];
  const open = isEditable(piece);
  const early = piece.publishAt && piece.publishAt > now ? (['publishNow'] as const) : [];
  switch (piece.state) {
    case 'requested':
    case 'generating':
      return [];
    case 'awaitingApproval':
      return [
        'approve',
        ...early,
        'move',
        ...(open ? (['rewrite', 'reject'] as const) : []),
      ];
    case 'approved':
    case 'scheduled':
      return open ? ['move', ...early, 'reopen', 'rewrite', 'reject'] : ['move', ...early];
    case 'publishing':
    case 'unknown':
      return isSending(piece) ? ['stop'] : [];
    case 'published':
      return [...(isSending(piece) ? (['stop'] as const) : []), 'again'];
    case 'rejected':
      return ['reopen', 'rewrite'];
    case 'failed':
      return piece.writtenAt === undefined ? ['tryAgain'] : [];
  }
}
