import { describe, expect, it } from 'vitest';
import type { Content } from '@model/content.ts';
import { beginningOf } from './piece.ts';

const post = (facebook: string): Content => ({
  kind: 'social',
  origin: 'weekly',
  state: 'awaitingApproval',
  createdAt: new Date('2026-11-24T15:00:00Z'),
  title: 'A cold room',
  variants: { facebook },
});

describe('how a piece begins below its title', () => {
  it('does not say its title again, nor what joins it to the rest', () => {
    expect(beginningOf(post('A cold room: leave vents open. #winter'))).toBe('leave vents open. #winter');
    expect(beginningOf(post('A cold room\n\n#winter'))).toBe('#winter');
  });

  it('keeps a title that is only the beginning of other words, or all there is', () => {
    expect(beginningOf(post('A cold roommate calls.'))).toBe('A cold roommate calls.');
    expect(beginningOf(post('A cold room'))).toBe('A cold room');
  });
});
