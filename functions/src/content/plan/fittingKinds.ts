import type { ContentKind } from '../../model/words.ts';

/** What a destination can take, by what stands before the first hyphen of its id. */
const kindsOf: Readonly<Record<string, readonly ContentKind[]>> = {
  local: ['blog', 'social'],
  wordpress: ['blog'],
  newsletter: ['email'],
  buffer: ['social'],
};

export const fittingKinds = (destination: string): readonly ContentKind[] => kindsOf[destination.split('-')[0] ?? ''] ?? [];
