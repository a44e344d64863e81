import { describe, expect, it } from 'vitest';
import { countFilters, noFilters, readFilters, writeFilters } from './leadFilters.ts';

const read = (address: string) => readFilters(new URLSearchParams(address));
const write = (address: string) => writeFilters(read(address), new URLSearchParams(address)).toString();

describe('the filters of the leads list', () => {
  it('shows everything as a table when the address says nothing', () => {
    expect(read('')).toEqual({ view: 'table', status: null, priority: null, source: null, mine: false, search: '' });
  });

  it('reads back what it wrote', () => {
    const address = 'view=board&status=engaged&priority=hot&source=form&assigned=me&q=nora+smith';
    expect(write(address)).toBe(address);
    expect(read(address).search).toBe('nora smith');
  });

  it('ignores words it does not know instead of failing', () => {
    expect(read('status=archived&priority=urgent&source=fax&view=map&assigned=sam')).toEqual(read(''));
  });

  it('keeps the address short and leaves what belongs to others alone', () => {
    const filters = { ...read('status=won'), status: null };
    expect(writeFilters(filters, new URLSearchParams('status=won&guide=1')).toString()).toBe('guide=1');
  });

  it('counts what narrows the list; on the board the status does not', () => {
    expect(countFilters(read('status=won&q=nora'))).toBe(2);
    expect(countFilters(read('view=board&status=won&q=nora'))).toBe(1);
  });

  it('clears the filters and stays on the same view', () => {
    expect({ ...read('view=board&priority=hot&q=x'), ...noFilters }).toEqual(read('view=board'));
  });
});
