import { describe, expect, it } from 'vitest';
import { costSentence, sizeSentence, unicodeSentence } from './sms.ts';

describe('what is said of a text message', () => {
  it('is its size', () => {
    expect(sizeSentence({ segments: 1, characters: 1, left: 159 })).toBe('1 segment, 1 character, room for 159 more.');
    expect(sizeSentence({ segments: 2, characters: 161, left: 145 })).toBe('2 segments, 161 characters, room for 145 more.');
  });

  it('is which characters make it cost more', () => {
    expect(unicodeSentence({ unicodeBecause: [] }, 'en')).toBeUndefined();
    expect(unicodeSentence({ unicodeBecause: ['’'] }, 'en')).toBe('Because of “’”, a segment holds 70 characters instead of 160.');
    expect(unicodeSentence({ unicodeBecause: ['’', '–', '…', 'á', '👋'] }, 'en')).toBe(
      'Because of “’”, “–”, “…”, and 2 more, a segment holds 70 characters instead of 160.',
    );
  });

  it('is about what it costs, where that is known', () => {
    expect(costSentence({ price: null }, 'en')).toBeUndefined();
    expect(costSentence({ price: { amount: 0.0249, currency: 'USD', carrierFees: true } }, 'en')).toBe(
      'Estimate: about $0.0249 to send, plus what carriers charge.',
    );
    expect(costSentence({ price: { amount: 0.05, currency: 'USD', carrierFees: false } }, 'en')).toBe('Estimate: about $0.05 to send.');
  });
});
