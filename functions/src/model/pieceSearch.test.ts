import { describe, expect, it, test } from 'vitest';
import { pieceSearch } from './pieceSearch.ts';
import { wordTokenOf } from './search.ts';

const piece = {
  title: 'Año nuevo: your boiler’s check-up',
  topic: { key: 'winter-check', title: 'Winter maintenance', angle: 'Why now' },
  tags: ['Heizöl', 'savings'],
  brief: 'Something about frost',
};

test.each(['ano', 'AÑO', 'nuevo', 'boil', 'Boiler check', 'up', 'winter', 'Mainten', 'maintenance', 'heizol', 'Heizöl', '#savings'])(
  'somebody who types %j finds the piece by its title, its topic or a tag',
  (typed) => {
    expect(pieceSearch(piece)).toContain(wordTokenOf(typed));
  },
);

describe('the search for pieces', () => {
  it('does not find the middle of a word, nor what was asked for once there is a name', () => {
    expect(pieceSearch(piece)).not.toContain('oiler');
    expect(pieceSearch(piece)).not.toContain('frost');
  });

  it('finds what is still to be written by what was asked for', () => {
    expect(pieceSearch({ brief: 'Something about frost' })).toContain('frost');
    expect(pieceSearch({})).toEqual([]);
  });

  it('keeps the entries of its indexes bounded, with nothing twice', () => {
    const long = Array.from({ length: 12 }, (_, index) => `${String.fromCharCode(97 + index)}extraordinarily`);
    const tokens = pieceSearch({ title: `${long.join(' ')} ${long.join(' ')}`, tags: long });
    expect(tokens).toHaveLength(100);
    expect(new Set(tokens).size).toBe(100);
  });
});
