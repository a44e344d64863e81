import type { AnsweredTopics, TopicsRequest } from '../../port.ts';

export function planLocalTopics({ wanted }: TopicsRequest): Promise<AnsweredTopics> {
  return Promise.resolve({ topics: wanted.map((kind, index) => ({ kind, key: `topic-${index}`, title: `Topic ${index}`, angle: '' })) });
}
