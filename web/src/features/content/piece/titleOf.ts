import type { Content } from '@model/content.ts';
import { contentKindWords } from '../../../words/content.ts';

/** What a piece is called where it is shown: by its kind as long as it has no name. */
export function titleOf({ kind, title, subject, topic, brief }: Pick<Content, 'kind' | 'title' | 'subject' | 'topic' | 'brief'>): string {
  const own = kind === 'email' ? subject || title : title;
  const about = own || topic?.title || brief?.trim().split('\n')[0]?.slice(0, 80);
  return about || contentKindWords[kind];
}
