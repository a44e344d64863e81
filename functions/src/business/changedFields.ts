import { isDeepStrictEqual } from 'node:util';

export interface Changes {
  before: Record<string, unknown>;
  after: Record<string, unknown>;
}

/** The fields of `after` that differ from `before`, for the audit; null stands for a field that was not there. */
export function changedFields(before: object, after: object): Changes {
  const known = new Map<string, unknown>(Object.entries(before));
  const changed = Object.entries(after).filter(([name, value]) => !isDeepStrictEqual(value, known.get(name)));
  return {
    before: Object.fromEntries(changed.map(([name]) => [name, known.get(name) ?? null])),
    after: Object.fromEntries(changed),
  };
}
