import type { ContentFigures, Performance } from '../../model/content.ts';

/** More would only be everything that has been written about. */
const atMost = 5;

/** What a reader's doing says about a piece, against having seen it: the more it costs them, the more. */
const weights: Readonly<Record<Exclude<keyof Performance, 'pieces' | 'told'>, number>> = { views: 1, opens: 1, likes: 3, clicks: 5, comments: 8, shares: 8 };

/** Keys of the topics that readers liked best, the best first: by what came of a piece, so that many pieces are no merit. */
export function wellReceived({ byTopic }: Pick<ContentFigures, 'byTopic'>): string[] {
  return Object.entries(byTopic)
    .map(([key, topic]) => ({ key, worth: worthOf(topic) }))
    .filter(({ worth }) => worth > 0)
    .sort((one, other) => other.worth - one.worth)
    .slice(0, atMost)
    .map(({ key }) => key);
}

function worthOf(topic: Performance): number {
  const { views, opens, likes, clicks, comments, shares } = weights;
  const worth =
    views * topic.views + opens * topic.opens + likes * topic.likes + clicks * topic.clicks + comments * topic.comments + shares * topic.shares;
  return worth / Math.max(1, topic.pieces);
}
