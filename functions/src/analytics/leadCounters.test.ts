import { describe, expect, test } from 'vitest';
import { type CountedLead, leadChange, leadFigures } from './leadCounters.ts';

const receivedAt = new Date('2026-11-24T15:00:00Z');
const later = (seconds: number) => new Date(receivedAt.getTime() + seconds * 1000);
const answered: CountedLead = {
  source: 'form',
  status: 'contacted',
  receivedAt,
  firstResponseAt: later(4),
  countedAt: later(4),
  qualification: { kind: 'sales', priority: 'hot', emergency: false, score: 90, reason: '', quotes: [], by: 'local' },
};

describe('a lead counts', () => {
  test('once its first reply is settled, with its source, priority, place in the pipeline and response time', () => {
    expect(leadFigures(answered)).toEqual({
      leads: 1,
      leadsBySource: { form: 1 },
      leadsByPriority: { hot: 1 },
      pipeline: { contacted: 1 },
      contacted: 1,
      responseBuckets: { s5: 1 },
    });
  });

  test('as not answered while its reply waits for approval', () => {
    const { firstResponseAt, ...waiting } = answered;
    expect(firstResponseAt).toBeDefined();
    expect(leadFigures({ ...waiting, status: 'new' })).toMatchObject({ leads: 1, pipeline: { new: 1 } });
    expect(leadFigures({ ...waiting, status: 'new' })).not.toHaveProperty('contacted');
  });

  test('not at all before that', () => {
    const { countedAt, ...uncounted } = answered;
    expect(countedAt).toBeDefined();
    expect(leadFigures(uncounted)).toEqual({});
  });

  test('not at all when it joined another lead of the same person', () => {
    expect(leadFigures({ ...answered, duplicateOf: 'first' })).toEqual({});
  });
});

describe('when a lead changes', () => {
  test('only the difference is counted, on the local day on which the lead was received', () => {
    const qualified: CountedLead = { ...answered, status: 'qualified', repliedAt: later(90_000), qualifiedAt: later(90_000) };
    expect(leadChange(answered, qualified, 'Pacific/Auckland')).toEqual([
      {
        day: { month: '2026-11', day: '25' },
        change: { replied: 1, qualified: 1, pipeline: { contacted: -1, qualified: 1 } },
      },
    ]);
  });

  test('a second reply changes nothing', () => {
    const replied: CountedLead = { ...answered, status: 'engaged', repliedAt: later(60) };
    expect(leadChange(replied, { ...replied }, 'UTC')).toEqual([]);
  });

  test('a corrected priority moves from the one to the other', () => {
    const corrected: CountedLead = {
      ...answered,
      qualification: { kind: 'sales', priority: 'cold', emergency: false, score: 10, reason: '', quotes: [], by: 'someone' },
    };
    expect(leadChange(answered, corrected, 'UTC')[0]?.change).toEqual({ leadsByPriority: { cold: 1, hot: -1 } });
  });

  test('the changes of its life add up to what a recount of it finds', () => {
    const won: CountedLead = { ...answered, status: 'won', repliedAt: later(60), qualifiedAt: later(61) };
    const [first] = leadChange(undefined, answered, 'UTC');
    const [second] = leadChange(answered, won, 'UTC');
    const [whole] = leadChange(undefined, won, 'UTC');
    expect(first?.change.leads).toBe(whole?.change.leads);
    expect(second?.change.leads).toBeUndefined();
    expect((first?.change.pipeline?.['contacted'] ?? 0) + (second?.change.pipeline?.['contacted'] ?? 0)).toBe(0);
    expect(whole?.change.pipeline).toEqual({ won: 1 });
  });

  test('one that was marked as won by mistake is not won once that is undone', () => {
    const won: CountedLead = { ...answered, status: 'won' };
    expect(leadChange(won, answered, 'UTC')[0]?.change).toEqual({ won: -1, pipeline: { won: -1, contacted: 1 } });
    expect(leadChange(won, { ...won, status: 'lost' }, 'UTC')[0]?.change).toEqual({
      won: -1,
      lost: 1,
      pipeline: { won: -1, lost: 1 },
    });
  });

  test('nothing is counted for a lead that nobody has looked at yet', () => {
    expect(leadChange(undefined, { source: 'form', status: 'new' }, 'UTC')).toEqual([]);
  });
});
