import type { Content } from '@model/content.ts';
import type { ContentKind } from '@model/words.ts';
import type { IconName } from '../../../components/ui/Icon.tsx';
import type { Stored } from '../../../lib/collections.ts';
import { contentKindWords } from '../../../words/content.ts';
import { plainText } from './plainText.ts';

export type Piece = Stored<Content>;

export const kindIcons: Record<ContentKind, IconName> = { blog: 'content', social: 'chat', email: 'mail' };

/** What it is called, also before it has been written. */
export const nameOf = ({ title, topic, brief, kind }: Content): string =>
  title || topic?.title || brief || `A ${contentKindWords[kind].toLowerCase()}`;

/** How it begins below its title, in plain text. Empty before it has been written. */
export function beginningOf({ kind, title, excerpt, preheader, variants, body }: Content): string {
  if (kind === 'blog' && excerpt) return excerpt;
  if (kind === 'email' && preheader) return preheader;
  const post = Object.values(variants ?? {}).find((text) => text !== '');
  const beginning = plainText(kind === 'social' && post !== undefined ? post : (body ?? ''));
  // Networks have no titles, so a post often begins with its own.
  const rest = title && beginning.startsWith(title) ? beginning.slice(title.length) : '';
  return rest === '' || /^[\p{L}\p{N}]/u.test(rest) ? beginning : rest.replace(/^[\s.,:;!?…–—-]+/, '');
}

/** Views of pages and opens of newsletters together; null where neither is known. */
export function reachedBy({ metrics }: Content): number | null {
  const known = [metrics?.views ?? null, metrics?.opens ?? null].filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}
