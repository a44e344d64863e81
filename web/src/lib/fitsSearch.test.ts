import { describe, expect, it } from 'vitest';
import { fitsSearch } from './fitsSearch.ts';

describe('somebody that the search brought', () => {
  const nora = { name: 'Nora Núñez', email: 'office@example.com' };

  it('fits when every typed word begins a word of the name or the mailbox', () => {
    expect(fitsSearch(nora, 'nunez no')).toBe(true);
    expect(fitsSearch(nora, 'nora off')).toBe(true);
  });

  it('does not fit when one of the words is somebody else’s', () => {
    expect(fitsSearch(nora, 'nora smith')).toBe(false);
  });

  it('fits when an address or a number was typed, which is looked up as a whole', () => {
    expect(fitsSearch(nora, 'someone@example.org')).toBe(true);
    expect(fitsSearch(nora, '555 0123')).toBe(true);
  });
});
