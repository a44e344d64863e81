/** FNV-1a, mixed: the same everywhere, and spread well even over neighbouring seeds. */
export function seedNumber(seed: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < seed.length; at += 1) value = Math.imul(value ^ seed.charCodeAt(at), 0x01000193) >>> 0;
  value = Math.imul(value ^ (value >>> 15), 0x85ebca6b) >>> 0;
  return (value ^ (value >>> 13)) >>> 0;
}

/** Some of a list, in its order, beginning where the seed says: another seed takes others. */
export function someOf<T>(list: readonly T[], most: number, seed: string): T[] {
  if (list.length <= most) return [...list];
  const from = seedNumber(seed) % list.length;
  const taken = new Set(Array.from({ length: most }, (_, step) => (from + step) % list.length));
  return list.filter((_, at) => taken.has(at));
}

/** Two different ones of a list, the first where the seed says. */
export function twoOf<T>(list: readonly T[], seed: string): T[] {
  const from = seedNumber(seed);
  return list.length < 2 ? [...list] : [from % list.length, (from + 1 + (Math.floor(from / 97) % (list.length - 1))) % list.length].flatMap((at) => list.slice(at, at + 1));
}
