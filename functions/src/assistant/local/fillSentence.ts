export type Values = Readonly<Record<'name' | 'business' | 'topic' | 'phone' | 'fact' | 'language', string>>;

const brace = /\{([a-z]+)\}/g;

/**
 * One of several ways to say the same, with its braces filled. The same seed takes the same one; a way that needs a
 * value which is empty is not taken, and '' is returned where none is left.
 */
export function say(ways: readonly string[], values: Readonly<Record<string, string>>, seed: string): string {
  const possible = ways.filter((way) => [...way.matchAll(brace)].every(([, name]) => (values[name ?? ''] ?? '') !== ''));
  const way = possible[hash(seed) % Math.max(1, possible.length)] ?? '';
  return way.replace(brace, (_, name: string) => values[name] ?? '');
}

/** FNV-1a, 32 bits: spreads well over a handful of sentences, and is the same everywhere. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return value;
}
