import { describe, expect, it } from 'vitest';
import { mergeTimeline } from './mergeTimeline.ts';

const at = (id: string, minute: number) => ({ id, createdAt: new Date(Date.UTC(2026, 10, 24, 9, minute)) });
const ids = (items: readonly { id: string }[]) => items.map((item) => item.id);

describe('the timeline of a lead', () => {
  it('mixes messages and activities, newest first', () => {
    const items = mergeTimeline(
      { items: [at('followUp1', 40), at('reply', 1)], hasMore: false },
      { items: [at('call', 50), at('note', 20)], hasMore: false },
    );
    expect(ids(items)).toEqual(['call', 'followUp1', 'note', 'reply']);
  });

  it('holds back what could still get older neighbors, so nothing appears between lines already read', () => {
    const items = mergeTimeline(
      { items: [at('m3', 50), at('m2', 40)], hasMore: true },
      { items: [at('a3', 45), at('a2', 30), at('a1', 10)], hasMore: false },
    );
    expect(ids(items)).toEqual(['m3', 'a3', 'm2']);
  });

  it('shows everything once both kinds are loaded to their beginning', () => {
    const items = mergeTimeline(
      { items: [at('m3', 50), at('m2', 40), at('m1', 5)], hasMore: false },
      { items: [at('a3', 45), at('a2', 30), at('a1', 10)], hasMore: false },
    );
    expect(ids(items)).toEqual(['m3', 'a3', 'm2', 'a2', 'a1', 'm1']);
  });

  it('puts a change of status above the message of the same moment that caused it', () => {
    const items = mergeTimeline(
      { items: [at('reply', 1)], hasMore: false },
      { items: [at('contacted', 1)], hasMore: false },
    );
    expect(ids(items)).toEqual(['contacted', 'reply']);
  });

  it('is empty for a lead nobody has touched yet', () => {
    expect(mergeTimeline({ items: [], hasMore: false }, { items: [], hasMore: false })).toEqual([]);
  });
});
