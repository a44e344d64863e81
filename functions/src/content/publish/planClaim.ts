import { dueAtOf } from './nextAtOf.ts';
import { markPublished, nowhere, withoutTries, withPublication } from './markPublished.ts';
import type { PieceEdit, PieceReadings } from '../changePiece.ts';
import { goesByItself } from '../goesByItself.ts';
import { withState } from '../withState.ts';
import { leaseFrom } from '../../messaging/lease.ts';
import type { Content, ContentCheck, Publication } from '../../model/content.ts';

const pausedWords = 'Everything is paused. It is published when you resume.';
/** A piece that is older than this does not go without somebody looking at it again (architecture.md). */
const lateAfterMs = 3 * 24 * 60 * 60_000;

interface ClaimReadings extends PieceReadings {
  realNow: Date;
  /** Where the piece can be read on the business's own public page. */
  localUrl: string;
}

/**
 * Takes a publication that is due, or says why it does not go: decided by what is read in the same transaction
 * (reliability.md, rules 1, 4 and 7). On the business's own page it is published with that; a newsletter begins; for a
 * place outside whoever wrote this calls it, once.
 */
export function planClaim(piece: Content, destination: string, { business, workflow, now, realNow, localUrl }: ClaimReadings): PieceEdit | undefined {
  const publication = piece.publications?.[destination];
  if (publication?.state !== 'scheduled' || dueAtOf(piece, publication) > now) return undefined;
  if (business.pausedAt !== null) {
    if (publication.error === pausedWords) return undefined;
    return { after: withPublication(piece, destination, { ...publication, error: pausedWords }) };
  }
  if (isLate(piece, now)) return { after: withState(waitingAgain(piece, destination, publication, lateCheck(piece)), now) };
  if (!piece.approvedBy && !goesByItself(piece, workflow, destination)) {
    return { after: withState(waitingAgain(piece, destination, publication), now) };
  }
  if (destination === 'local') {
    const after = markPublished(piece, destination, { url: localUrl, externalId: null, at: now });
    return { after: withState(after, now), activities: [publishedActivity(destination, localUrl)] };
  }
  const claimed: Publication = { ...withoutTries(publication), state: 'publishing', ...nowhere, attempts: publication.attempts + 1, claimedAt: now };
  if (destination === 'newsletter') {
    const newsletter = piece.newsletter ?? { confirmed: null, cursor: null, made: 0, complete: false };
    return { after: withState({ ...withPublication(piece, destination, claimed), newsletter }, now) };
  }
  return { after: withState(withPublication(piece, destination, { ...claimed, leaseUntil: leaseFrom(realNow) }), now) };
}

export const publishedActivity = (destination: string, url: string | null) => ({ kind: 'piecePublished', after: { destination, url } }) as const;

/** Product time since which it might have gone: whatever is the latest of its plan, the OK and its writing. */
function isLate({ publishAt, approvedAt, writtenAt, createdAt }: Content, now: Date): boolean {
  const since = Math.max((publishAt ?? writtenAt ?? createdAt).getTime(), approvedAt?.getTime() ?? 0);
  return now.getTime() - since > lateAfterMs;
}

function waitingAgain(piece: Content, destination: string, publication: Publication, check?: ContentCheck): Content {
  const { approvedBy: _by, approvedAt: _at, ...rest } = piece;
  const waiting = withPublication(rest, destination, { ...withoutTries(publication), state: 'awaitingApproval', error: null });
  return check ? { ...waiting, checks: [...(piece.checks ?? []).filter(({ kind }) => kind !== 'late'), check] } : waiting;
}

const lateCheck = ({ publishAt, writtenAt, createdAt }: Content): ContentCheck => ({
  kind: 'late',
  quote: '',
  sentence: `It was to be published on ${dayOf(publishAt ?? writtenAt ?? createdAt)} and could not go then. See whether it still fits.`,
});

const dayOf = (date: Date): string => date.toLocaleDateString('en', { day: 'numeric', month: 'long', timeZone: 'UTC' });
