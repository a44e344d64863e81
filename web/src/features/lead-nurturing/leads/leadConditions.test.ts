import { describe, expect, it } from 'vitest';
import { leadConditions } from './leadConditions.ts';
import { readFilters } from './leadFilters.ts';

const conditions = (address: string, column?: 'engaged') =>
  leadConditions(readFilters(new URLSearchParams(address)), 'uid-of-sam', column).map(
    ({ field, op, value }) => `${field} ${op} ${value}`,
  );

describe('what the leads list asks the database for', () => {
  it('asks for everything when nothing narrows it', () => {
    expect(conditions('')).toEqual([]);
  });

  it('asks for each filter', () => {
    expect(conditions('status=won&priority=hot&source=form&assigned=me&q=Nora')).toEqual([
      'status == won',
      'qualification.priority == hot',
      'source == form',
      'assignedTo == uid-of-sam',
      'search array-contains nora',
    ]);
  });

  it('asks for a column of the board, whatever status the table was narrowed to', () => {
    expect(conditions('view=board&status=won', 'engaged')).toEqual(['status == engaged']);
  });

  it('does not search for a single letter', () => {
    expect(conditions('q=n')).toEqual([]);
  });

  it('searches a phone number by its digits', () => {
    expect(conditions('q=(212)+555-0123')).toEqual(['search array-contains 2125550123']);
  });
});
