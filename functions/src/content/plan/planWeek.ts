import { nextSlot, onLocalDay } from '../../business/nextSlot.ts';
import type { ContentSettings } from '../../model/contentWorkflow.ts';
import type { ContentKind } from '../../model/words.ts';

/** A piece of the week before anybody has thought of what it is about. */
export interface PieceOfWeek {
  kind: ContentKind;
  /** Counts the pieces of its kind, from 1. */
  n: number;
  publishAt: Date;
}

/** Who goes first where two kinds would go at the same time. */
const order: readonly ContentKind[] = ['blog', 'email', 'social'];

/**
 * The pieces of the week that begins with a slot, in the order in which they are published: each on one of the week's
 * days at the time of day that the owner has set, spread evenly, several a day only where there are more pieces than
 * days. The kinds alternate; the blog post comes first, since the others can lead to it, and a newsletter in the middle.
 * @param now a week that is opened late has only the days that are left
 */
export function planWeek(
  slotAt: Date,
  { slot, perWeek, publishTime }: Pick<ContentSettings, 'slot' | 'perWeek' | 'publishTime'>,
  zone: string,
  now: Date,
): PieceOfWeek[] {
  const days = publishingDays(slotAt, nextSlot(slotAt, slot, zone), publishTime, zone, now);
  const pieces = order.flatMap((kind) => Array.from({ length: perWeek[kind] }, (_, index) => ({ kind, n: index + 1, place: placeOf(kind, index, perWeek[kind]) })));
  // The sort is stable: at the same place the order of the kinds holds.
  const inOrder = pieces.sort((one, other) => one.place - other.place);
  return inOrder.map(({ kind, n }, index) => ({ kind, n, publishAt: days[Math.floor((index * days.length) / inOrder.length)] ?? slotAt }));
}

/** Where in the week a piece would go if its kind were the only one, from 0 to 1. */
const placeOf = (kind: ContentKind, index: number, of: number): number => (index + (kind === 'blog' ? 0 : 0.5)) / of;

/** The moments of the week at which something may be published; the first after now where none is left. */
function publishingDays(slotAt: Date, end: Date, time: string, zone: string, now: Date): Date[] {
  const from = now > slotAt ? now : slotAt;
  const week = Array.from({ length: 9 }, (_, day) => onLocalDay(slotAt, day, time, zone));
  const left = week.filter((moment) => moment >= from && moment < end);
  const [first, second] = [0, 1].map((day) => onLocalDay(from, day, time, zone));
  return left.length > 0 ? left : [first && first >= from ? first : (second ?? from)];
}
