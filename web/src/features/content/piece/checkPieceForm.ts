import { contentText } from '@model/content.ts';
import type { ContentKind } from '@model/words.ts';
import { checkForm, type FieldErrors } from '../../../lib/checkForm.ts';
import { fieldLabels, type PieceForm, platformsOf, textOf } from './pieceForm.ts';

const required: Readonly<Record<ContentKind, readonly ('title' | 'body' | 'subject')[]>> = {
  blog: ['title', 'body'],
  email: ['subject', 'body'],
  social: [],
};

/** What is wrong with a piece, by field: the model's limits, and what its kind cannot be without. */
export function checkPieceForm(kind: ContentKind, form: PieceForm): FieldErrors {
  const text = textOf(form);
  const missing = [
    ...required[kind].filter((field) => text[field].trim() === ''),
    ...platformsOf(text)
      // Without words of its own a network gets the text.
      .filter((platform) => text.variants[platform]?.trim() === '' && text.body.trim() === '')
      .map((platform) => `variants.${platform}`),
  ];
  return {
    ...Object.fromEntries(missing.map((field) => [field, `${fieldLabels[field] ?? 'This field'} is missing.`])),
    ...(text.imageUrl !== '' && !isPicture(text.imageUrl) && { imageUrl: 'The picture needs an address that begins with https://.' }),
    ...checkForm(contentText, text, fieldLabels),
  };
}

const isPicture = (address: string) => URL.canParse(address) && new URL(address).protocol === 'https:';
