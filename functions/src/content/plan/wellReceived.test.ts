import { expect, test } from 'vitest';
import { wellReceived } from './wellReceived.ts';
import { noPerformance, type Performance } from '../../model/content.ts';

const topic = (changes: Partial<Performance>) => ({ ...noPerformance, pieces: 1, title: '', lastAt: new Date(0), ...changes });

test('topics that made readers do something come first, whatever the number of pieces about them', () => {
  const byTopic = {
    seen: topic({ views: 40 }),
    followed: topic({ views: 20, clicks: 10 }),
    often: topic({ pieces: 10, views: 100, clicks: 10 }),
    shared: topic({ shares: 4 }),
  };
  expect(wellReceived({ byTopic })).toEqual(['followed', 'seen', 'shared', 'often']);
});

test('what nobody has seen is not well received, and five are enough', () => {
  expect(wellReceived({ byTopic: { quiet: topic({}) } })).toEqual([]);
  const many = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`topic-${index}`, topic({ views: index })]));
  expect(wellReceived({ byTopic: many })).toEqual(['topic-8', 'topic-7', 'topic-6', 'topic-5', 'topic-4']);
});
