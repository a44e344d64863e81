import type { Attention } from '../model/attention.ts';
import type { PublisherProvider } from '../model/words.ts';

/** A place's name as its owner knows it, at the beginning of a sentence. */
export const publisherWords: Readonly<Record<PublisherProvider, string>> = { wordpress: 'WordPress', buffer: 'Buffer' };

const waiting: Readonly<Record<PublisherProvider, string>> = { wordpress: 'Blog posts for your site', buffer: 'Social posts' };

/** One item per connection, however many pieces it turns away. */
export const brokenPublisherId = (provider: PublisherProvider): string => `brokenConnection-${provider}`;

/** What tells the owner. Nobody is called for it: a piece can wait for its owner, unlike a lead. */
export function brokenPublisherItem(provider: PublisherProvider, error: { at: Date; message: string }): Attention {
  return {
    kind: 'brokenConnection',
    title: publisherWords[provider],
    detail: `${error.message} ${waiting[provider]} wait until it works again; none is lost.`.slice(0, 400),
    priority: 'warm',
    rank: 2,
    createdAt: error.at,
  };
}
