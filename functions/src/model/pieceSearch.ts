import type { Content } from './content.ts';
import { wordBeginnings } from './search.ts';

/** Each token is an entry in every index of `search`; past these, more would cost more than it finds. */
const maxTokens = 100;
/** Of a text; what comes later in a long title is found by its topic and tags. */
const maxWords = 12;

/**
 * What a piece can be found by: the beginnings of the words of its title, its topic and its tags; before it has any, of
 * what it was asked to be about. At most 100, the title's first.
 */
export function pieceSearch({ title = '', topic, tags = [], brief = '' }: Pick<Content, 'title' | 'topic' | 'tags' | 'brief'>): string[] {
  const subject = topic?.title ?? '';
  const name = title || subject ? title : brief;
  return [...new Set(wordBeginnings([name, subject, ...tags], maxWords))].slice(0, maxTokens);
}
