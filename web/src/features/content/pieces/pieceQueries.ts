import { orderBy, type Query, query, where } from 'firebase/firestore';
import { wordTokenOf } from '@model/search.ts';
import { collections } from '../../../lib/collections.ts';
import type { PieceFilters } from './contentAddress.ts';
import type { Piece } from './piece.ts';

/** What waits for an OK, the oldest plan first. */
export const waitingPieces = (businessId: string): Query<Piece> =>
  query(collections.content(businessId), where('state', '==', 'awaitingApproval'), orderBy('calendarAt'));

/** What a calendar shows of some days, the latest first: what is to come matters more than what has been. */
export const piecesBetween = (businessId: string, { from, before }: { from: Date; before: Date }): Query<Piece> =>
  query(collections.content(businessId), where('calendarAt', '>=', from), where('calendarAt', '<', before), orderBy('calendarAt', 'desc'));

/** One condition of the list, as data. Every field here needs an index together with `createdAt`. */
type PieceCondition = { field: 'state' | 'kind' | 'topic.key'; op: '=='; value: string } | { field: 'search'; op: 'array-contains'; value: string };

/** Pieces that fit the filters, the newest first. */
export function listedPieces(businessId: string, { kind, state, topic, search }: PieceFilters): Query<Piece> {
  const token = wordTokenOf(search);
  const conditions: PieceCondition[] = [
    ...(state === null ? [] : [{ field: 'state', op: '==', value: state } as const]),
    ...(kind === null ? [] : [{ field: 'kind', op: '==', value: kind } as const]),
    ...(topic === null ? [] : [{ field: 'topic.key', op: '==', value: topic } as const]),
    ...(token === undefined ? [] : [{ field: 'search', op: 'array-contains', value: token } as const]),
  ];
  const wheres = conditions.map(({ field, op, value }) => where(field, op, value));
  return query(collections.content(businessId), ...wheres, orderBy('createdAt', 'desc'));
}
