import { describe, expect, it } from 'vitest';
import { noAnswers } from './answers.ts';
import { draftFrom } from './draft.ts';

const answers = { ...noAnswers, name: 'Nora', message: 'Our furnace is out.' };
const stored = (draft: unknown): unknown => JSON.parse(JSON.stringify(draft));

describe('a draft after a reload', () => {
  it('is what was typed, and what was on its way', () => {
    const parcel = { id: 'q4Zt7LmXw2RbYc9KdVnE', unanswered: true };
    expect(draftFrom(stored({ answers, parcel }))).toEqual({ answers, parcel });
    expect(draftFrom(stored({ answers }))).toEqual({ answers, parcel: undefined });
  });

  it.each([null, 7, {}, { answers: {} }, { answers: { ...answers, phone: 5 } }, { answers: { ...answers, preferredChannel: 'fax' } }])(
    'is nothing when something else was stored: %j',
    (other) => {
      expect(draftFrom(stored(other))).toBeUndefined();
    },
  );

  it('keeps what was typed when the rest is of another make', () => {
    expect(draftFrom(stored({ answers, parcel: { id: 5 } }))).toEqual({ answers, parcel: undefined });
  });
});
