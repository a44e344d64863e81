import { describe, expect, test } from 'vitest';
import { isForward, moveStatus, stopped } from './moveStatus.ts';
import { leadStatuses } from '../model/words.ts';
import { builtAt, makeAnsweredLead, makeLead } from '../testing/builders.ts';

const now = new Date(builtAt.getTime() + 60_000);

describe('functions move a lead', () => {
  test('only forward', () => {
    expect(isForward('new', 'contacted')).toBe(true);
    expect(isForward('contacted', 'engaged')).toBe(true);
    expect(isForward('qualified', 'engaged')).toBe(false);
    expect(isForward('engaged', 'engaged')).toBe(false);
  });

  test.each(['lost', 'unreachable'] as const)('never out of %s, nor there', (status) => {
    for (const other of leadStatuses) {
      expect(isForward(status, other)).toBe(false);
      expect(isForward(other, status)).toBe(false);
    }
  });
});

describe('a lead that is moved', () => {
  test('keeps when it first got there', () => {
    const earlier = new Date(builtAt.getTime() - 1);
    expect(moveStatus(makeAnsweredLead(), 'qualified', now)).toMatchObject({ status: 'qualified', qualifiedAt: now });
    expect(moveStatus(makeAnsweredLead({ qualifiedAt: earlier }), 'qualified', now)).not.toHaveProperty('qualifiedAt');
    expect(moveStatus(makeAnsweredLead({ wonAt: earlier }), 'won', now)).not.toHaveProperty('wonAt');
    expect(moveStatus(makeAnsweredLead(), 'lost', now)).toMatchObject({ lostAt: now });
  });

  test.each([
    ['won', 'won'],
    ['lost', 'lost'],
    ['unreachable', 'byMember'],
  ] as const)('to %s gets no further messages', (status, stoppedBecause) => {
    expect(moveStatus(makeAnsweredLead(), status, now).sequence).toEqual({ state: 'stopped', step: 1, stoppedBecause });
  });

  test.each(['won', 'lost'] as const)('out of %s again stays without messages, until a member takes them up', (stoppedBecause) => {
    const closed = makeAnsweredLead({ status: stoppedBecause, sequence: { state: 'stopped', step: 1, stoppedBecause } });
    expect(moveStatus(closed, 'engaged', now).sequence).toEqual({ state: 'stopped', step: 1, stoppedBecause: 'byMember' });
    expect(moveStatus({ ...closed, repliedAt: builtAt }, 'engaged', now).sequence).toMatchObject({ stoppedBecause: 'replied' });
  });

  test('and is still open keeps its sequence', () => {
    expect(moveStatus(makeAnsweredLead(), 'engaged', now)).not.toHaveProperty('sequence');
  });
});

describe('a sequence that is stopped', () => {
  test('loses its due time, so that no sweep finds it', () => {
    expect(stopped(makeAnsweredLead(), 'replied').sequence).toEqual({ state: 'stopped', step: 1, stoppedBecause: 'replied' });
  });

  test('stops also while it waits', () => {
    const lead = makeLead({ sequence: { state: 'waiting', step: 0, waitingFor: 'approval' } });
    expect(stopped(lead, 'lost').sequence).toEqual({ state: 'stopped', step: 0, stoppedBecause: 'lost' });
  });

  test('keeps its first reason, unless the person spoke after a member had stopped it', () => {
    const because = (stoppedBecause: 'byMember' | 'replied' | 'optedOut') =>
      makeAnsweredLead({ sequence: { state: 'stopped', step: 1, stoppedBecause } });
    expect(stopped(because('replied'), 'won')).toEqual({});
    expect(stopped(because('optedOut'), 'replied')).toEqual({});
    expect(stopped(because('byMember'), 'won')).toEqual({});
    expect(stopped(because('byMember'), 'optedOut').sequence).toMatchObject({ stoppedBecause: 'optedOut' });
  });

  test('was running: none, or one that is through, stays as it is', () => {
    expect(stopped(makeLead(), 'lost')).toEqual({});
    expect(stopped(makeAnsweredLead({ sequence: { state: 'finished', step: 3 } }), 'replied')).toEqual({});
  });
});
