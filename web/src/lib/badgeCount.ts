import type { Attention } from '@model/attention.ts';
import type { AttentionKind } from '@model/words.ts';

/** Home shows at most seven things; the eighth only says that there are more. */
export const shownAtMost = 7;

/**
 * How many things of some kinds wait, as a badge says it: `3`, `7+`; undefined for none.
 * @param more whether there are others than these
 */
export function badgeCount(items: readonly Attention[], kinds?: readonly AttentionKind[], more = items.length > shownAtMost): string | undefined {
  const some = kinds ? items.filter((item) => kinds.includes(item.kind)) : items;
  if (some.length === 0) return undefined;
  return more ? `${Math.min(some.length, shownAtMost)}+` : String(some.length);
}
