import { withoutHtml } from './withoutHtml.ts';
import { slugOf } from '../write/slugOf.ts';
import { type ContentText, emptyContentText } from '../../model/content.ts';
import type { ContentKind } from '../../model/words.ts';
import { AppError } from '../../platform/errors.ts';

/** What no text needs, and some readers stumble over; tabs and ends of lines stay. */
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g;
const line = (text: string): string => text.replace(controls, '').replace(/\s+/g, ' ').trim();
const lines = (text: string): string => text.toWellFormed().replace(/\r\n?/g, '\n').replace(controls, '').trim();

/**
 * A text as a person has typed it, as it is kept: without HTML, without what is not its kind's, and with what that kind
 * cannot be without.
 * @param topicKey for the address of a post whose title has no letter that an address may have
 * @throws AppError `invalid` with the field
 */
export async function cleanText(kind: ContentKind, typed: ContentText, topicKey: string): Promise<ContentText> {
  const title = line(typed.title);
  const body = lines(await withoutHtml(lines(typed.body)));
  const common = { ...emptyContentText, title, body, tags: tagsOf(typed.tags), imageUrl: pictureOf(typed.imageUrl) };
  switch (kind) {
    case 'blog':
      refuseEmpty(title, 'title', 'A blog post needs a title.');
      refuseEmpty(body, 'body', 'A blog post needs a text.');
      return {
        ...common,
        excerpt: lines(typed.excerpt),
        metaDescription: line(typed.metaDescription),
        slug: typed.slug === '' ? await slugOf(title, topicKey) : typed.slug,
      };
    case 'email': {
      const subject = line(typed.subject);
      refuseEmpty(subject, 'subject', 'A newsletter needs a subject.');
      refuseEmpty(body, 'body', 'A newsletter needs a text.');
      return { ...common, subject, preheader: line(typed.preheader) };
    }
    case 'social': {
      const variants = Object.fromEntries(Object.entries(typed.variants).map(([platform, text]) => [platform, lines(text)]));
      if (Object.values(variants).every((text) => text === '')) refuseEmpty(body, 'body', 'A social post needs a text.');
      return { ...common, variants };
    }
  }
}

function refuseEmpty(text: string, field: keyof ContentText, sentence: string): void {
  if (text === '') throw new AppError('invalid', sentence, { field: `piece.${field}` });
}

const tagsOf = (typed: readonly string[]): string[] => [...new Set(typed.map((tag) => line(tag.replace(/^#+/, ''))))].filter((tag) => tag !== '');

function pictureOf(typed: string): string {
  const address = typed.trim();
  if (address === '') return '';
  const url = URL.parse(address);
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '') {
    throw new AppError('invalid', 'Give the address of the picture, beginning with https://', { field: 'piece.imageUrl' });
  }
  return url.href;
}
