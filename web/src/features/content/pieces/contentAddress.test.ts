import { describe, expect, it } from 'vitest';
import { type ContentAddress, isNarrowed, noFilters, readAddress, writeAddress } from './contentAddress.ts';

const plain: ContentAddress = { view: 'queue', span: 'month', date: null, filters: noFilters };

describe('the address of the content page', () => {
  it('asks for what waits for an OK where it asks for nothing', () => {
    expect(readAddress(new URLSearchParams())).toEqual(plain);
    expect(writeAddress(plain, new URLSearchParams()).toString()).toBe('');
  });

  it.each<[string, ContentAddress]>([
    ['view=calendar&span=week&date=2026-12-24', { ...plain, view: 'calendar', span: 'week', date: '2026-12-24' }],
    ['view=list&kind=email&status=published&topic=winter-check', { ...plain, view: 'list', filters: { kind: 'email', state: 'published', topic: 'winter-check', search: '' } }],
    ['view=list&kind=blog&q=frozen+pipes', { ...plain, view: 'list', filters: { ...noFilters, kind: 'blog', search: 'frozen pipes' } }],
    ['view=performance', { ...plain, view: 'performance' }],
  ])('%s can be gone back to', (written, asked) => {
    expect(readAddress(new URLSearchParams(written))).toEqual(asked);
    expect(writeAddress(asked, new URLSearchParams()).toString()).toBe(written);
  });

  it('keeps what belongs to others, and drops what another view asked for', () => {
    const before = new URLSearchParams('view=list&kind=blog&q=frost&days=7');
    expect(writeAddress({ ...readAddress(before), view: 'calendar' }, before).toString()).toBe('view=calendar&days=7');
  });

  it('does not keep blanks around what is searched for', () => {
    const asked = readAddress(new URLSearchParams('view=list&q=%20frost%20'));
    expect(asked.filters.search).toBe('frost');
    expect(isNarrowed(asked.filters)).toBe(true);
    expect(writeAddress({ ...asked, filters: { ...noFilters, search: ' ' } }, new URLSearchParams()).toString()).toBe('view=list');
  });

  it('ignores words and days that there are not', () => {
    const asked = readAddress(new URLSearchParams('view=board&kind=video&status=lost&topic=Not%20A%20Key&date=2026-02-30&span=year'));
    expect(asked).toEqual(plain);
    expect(isNarrowed(asked.filters)).toBe(false);
  });
});
