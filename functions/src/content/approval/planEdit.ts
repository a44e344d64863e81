import { isDeepStrictEqual } from 'node:util';
import { mayBeThere, refuseBegun, refuseRejected, refuseUnwritten } from './begun.ts';
import { type PieceEdit, textOf } from '../changePiece.ts';
import { withState } from '../withState.ts';
import type { Content, ContentCheck, ContentText, ContentVersion, Publication } from '../../model/content.ts';
import type { ContentKind } from '../../model/words.ts';
import { AppError } from '../../platform/errors.ts';

/** As many as a document holds. */
const checksAtMost = 40;
const untouched: Publication = { state: 'awaitingApproval', url: null, externalId: null, at: null, error: null, attempts: 0 };

export interface Edit {
  text: ContentText;
  /** Where it is to go; undefined leaves that as it is. */
  destinations?: readonly string[] | undefined;
  /** What was found in the text as it is now. */
  checks: readonly ContentCheck[];
  reason: Extract<ContentVersion['reason'], 'edited' | 'restored'>;
  now: Date;
}

/**
 * What becomes of a piece that a person has changed. An OK holds for the text that somebody gave it to, and whoever may
 * edit may also give it: it stays, unless the checks find something in the new words that they had not found before.
 * @throws AppError `conflict` where something has left; `invalid` for a destination that does not take this kind
 */
export function planEdit(piece: Content, { text, destinations, checks, reason, now }: Edit): PieceEdit | undefined {
  refuseUnwritten(piece);
  refuseRejected(piece);
  refuseBegun(piece, 'changed');
  const isSame = isDeepStrictEqual(text, textOf(piece));
  const wanted = destinations === undefined ? undefined : [...new Set(destinations)];
  const goesElsewhere = wanted !== undefined && !isDeepStrictEqual(wanted.toSorted(), (piece.destinations ?? []).toSorted());
  if (isSame && !goesElsewhere) return undefined;
  const sent = goesElsewhere ? sentTo(piece, wanted) : piece;
  if (isSame) return { after: withState(sent, now), activities: [{ kind: 'pieceEdited', after: { destinations: wanted?.join(', ') ?? '' } }] };

  const kept = (piece.checks ?? []).filter(({ kind }) => kind === 'similar' || kind === 'late');
  const revision = (piece.revision ?? 0) + 1;
  const edited: Content = { ...sent, ...text, revision, checks: [...checks, ...kept].slice(0, checksAtMost) };
  const after = checks.some((check) => !isKnown(check, piece.checks ?? [])) ? withoutOk(edited) : edited;
  return {
    after: withState(after, now),
    keepVersion: { reason },
    activities: [{ kind: 'pieceEdited', after: { reason, revision } }],
  };
}

const isKnown = (check: ContentCheck, known: readonly ContentCheck[]): boolean =>
  known.some(({ kind, quote, platform }) => kind === check.kind && quote === check.quote && platform === check.platform);

function withoutOk(piece: Content): Content {
  const { approvedBy: _by, approvedAt: _at, newsletter: _newsletter, ...rest } = piece;
  const publications = Object.entries(piece.publications ?? {}).map(([destination, publication]): [string, Publication] => [
    destination,
    publication.state === 'scheduled' ? { ...publication, state: 'awaitingApproval' } : publication,
  ]);
  return { ...rest, publications: Object.fromEntries(publications) };
}

/** Places that a person adds wait for an OK; those they take away are forgotten, unless the piece is there. */
function sentTo(piece: Content, destinations: readonly string[]): Content {
  for (const destination of destinations) {
    if (!takes(destination, piece.kind)) {
      throw new AppError('invalid', 'A blog post goes to a site, a social post to a network and a newsletter to contacts.', { field: 'destinations' });
    }
  }
  const known = piece.publications ?? {};
  const publications: Record<string, Publication> = {};
  for (const [destination, publication] of Object.entries(known)) if (mayBeThere(publication)) publications[destination] = publication;
  for (const destination of destinations) publications[destination] = known[destination] ?? untouched;
  return { ...piece, destinations: [...destinations], publications };
}

/** Whether a kind of piece can be published at a destination. */
function takes(destination: string, kind: ContentKind): boolean {
  if (destination === 'newsletter') return kind === 'email';
  if (destination === 'local') return kind !== 'email';
  return destination === 'wordpress' ? kind === 'blog' : kind === 'social';
}
