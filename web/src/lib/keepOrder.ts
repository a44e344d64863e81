/**
 * Rows in the order somebody is looking at while new ones arrive: what is new above or between is held back, what
 * comes after the last row may be added, because it moves nothing.
 */
export function keepOrder<R extends { id: string }>(rows: readonly R[], held: readonly string[]): R[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const kept = held.flatMap((id) => byId.get(id) ?? []);
  const isHeld = new Set(held);
  const lastHeld = rows.findLastIndex((row) => isHeld.has(row.id));
  return lastHeld === -1 ? [...rows] : [...kept, ...rows.slice(lastHeld + 1)];
}
