import type { ContentText } from '@model/content.ts';
import { socialPlatforms } from '@model/words.ts';
import { fieldLabels } from './pieceForm.ts';

const plainFields = ['title', 'subject', 'preheader', 'body', 'excerpt', 'metaDescription', 'slug', 'imageUrl'] as const;

interface ChangedField {
  field: string;
  label: string;
  mine: string;
  theirs: string;
}

/** What reads otherwise in another text of the same piece, field by field. */
export function changedFields(mine: ContentText, other: ContentText): ChangedField[] {
  const pairs = [
    ...plainFields.map((field) => [field, mine[field], other[field]] as const),
    ['tags', mine.tags.join(', '), other.tags.join(', ')] as const,
    ...socialPlatforms.map((platform) => [`variants.${platform}`, mine.variants[platform] ?? '', other.variants[platform] ?? ''] as const),
  ];
  return pairs.flatMap(([field, own, theirs]) => (own === theirs ? [] : [{ field, label: fieldLabels[field] ?? field, mine: own, theirs }]));
}
