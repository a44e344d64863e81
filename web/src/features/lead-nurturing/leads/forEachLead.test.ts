import { describe, expect, it } from 'vitest';
import { forEachLead, type ManyProgress } from './forEachLead.ts';

describe('changing many leads at once', () => {
  it('changes each one and says how far it has come', async () => {
    const changed: string[] = [];
    const progress: ManyProgress[] = [];
    const change = (leadId: string) => Promise.resolve(changed.push(leadId));
    const result = await forEachLead(['a', 'b'], change, (step) => progress.push(step), String);
    expect(changed).toEqual(['a', 'b']);
    expect(result).toEqual({ changed: ['a', 'b'], failed: [] });
    expect(progress).toEqual([
      { done: 0, total: 2 },
      { done: 1, total: 2 },
      { done: 2, total: 2 },
    ]);
  });

  it('goes on past one that cannot be changed, and says which and why', async () => {
    const change = (leadId: string) =>
      leadId === 'b' ? Promise.reject(new Error('This no longer exists.')) : Promise.resolve();
    const sentence = (error: unknown) => (error instanceof Error ? error.message : '');
    const result = await forEachLead(['a', 'b', 'c'], change, () => undefined, sentence);
    expect(result).toEqual({
      changed: ['a', 'c'],
      failed: [{ leadId: 'b', because: 'This no longer exists.' }],
    });
  });
});
