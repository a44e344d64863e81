import { describe, expect, test } from 'vitest';
import { planMove } from './planMove.ts';
import { planRejection } from './planRejection.ts';
import { planReopening } from './planReopening.ts';
import { planRewrite } from './planRewrite.ts';
import type { PublicationState } from '../../model/words.ts';
import { makeContent, makePublication } from '../../testing/builders.ts';

const now = new Date('2026-11-24T15:00:00Z');
const thursday = new Date('2026-11-26T15:00:00Z');
const approved = { approvedBy: { kind: 'member', id: 'olivia' }, approvedAt: now } as const;
const at = (local: PublicationState, wordpress?: PublicationState) =>
  makeContent({
    publications: {
      local: makePublication({ state: local, ...(isThere(local) && { claimedAt: now }) }),
      ...(wordpress && { wordpress: makePublication({ state: wordpress, ...(isThere(wordpress) && { claimedAt: now }) }) }),
    },
  });
const isThere = (state: PublicationState) => state === 'publishing' || state === 'unknown';
const begun: PublicationState[] = ['publishing', 'published', 'unknown'];

describe('a rejection', () => {
  test('stops what was to go, takes the OK back and is remembered', () => {
    const edit = planRejection({ ...at('scheduled'), ...approved, nextAt: now }, 'Too pushy', now);
    expect(edit).toMatchObject({ rejectedBecause: 'Too pushy', after: { state: 'rejected', rejectedBecause: 'Too pushy' } });
    expect(edit?.after.publications?.['local']?.state).toBe('stopped');
    expect(edit?.after).not.toHaveProperty('approvedBy');
    expect(edit?.after).not.toHaveProperty('nextAt');
  });

  test('of what is left of a piece stops that, and is no opinion about what was published', () => {
    const edit = planRejection({ ...at('published', 'awaitingApproval'), publishedAt: now, ...approved }, 'Not there', now);
    expect(edit?.after).toMatchObject({ state: 'published', approvedBy: approved.approvedBy, publications: { wordpress: { state: 'stopped' } } });
    expect(edit).not.toHaveProperty('rejectedBecause');
  });

  test('comes too late for what is leaving, or has left', () => {
    expect(() => planRejection(at('publishing'), '', now)).toThrow('being published right now');
    expect(() => planRejection(at('published'), '', now)).toThrow('has been published');
  });

  test('is given once', () => {
    expect(planRejection(makeContent({ state: 'rejected', rejectedBecause: 'No' }), 'No!', now)).toBeUndefined();
  });
});

describe('a decision is taken back', () => {
  test('a rejection, with the memory of it', () => {
    const edit = planReopening({ ...at('stopped'), state: 'rejected', rejectedBecause: 'No' }, now);
    expect(edit).toMatchObject({ rejectedBecause: null, after: { state: 'awaitingApproval', publications: { local: { state: 'awaitingApproval' } } } });
    expect(edit?.after).not.toHaveProperty('rejectedBecause');
  });

  test('an OK, and with it the number of recipients', () => {
    const newsletter = { confirmed: 3, cursor: null, made: 0, complete: false };
    const edit = planReopening({ ...at('scheduled'), ...approved, newsletter }, now);
    expect(edit?.after.state).toBe('awaitingApproval');
    expect(edit?.after).not.toHaveProperty('approvedBy');
    expect(edit?.after).not.toHaveProperty('newsletter');
    expect(edit).not.toHaveProperty('rejectedBecause');
  });

  test.for(begun)('but not where it is %s', (state) => {
    expect(() => planReopening(at('scheduled', state), now)).toThrow('can no longer be taken back');
  });

  test('and not where it was let be, and may be there', () => {
    const piece = makeContent({ publications: { wordpress: makePublication({ state: 'stopped', claimedAt: now, attempts: 1 }) } });
    expect(() => planReopening(piece, now)).toThrow('may have been published');
  });
});

describe('a piece is written again', () => {
  test('with what the person wants otherwise, and waits for an OK whatever comes of it', () => {
    const edit = planRewrite({ ...at('scheduled'), ...approved }, 'Shorter', now);
    expect(edit).toMatchObject({
      after: { state: 'requested', remark: 'Shorter', nextAt: now, publications: { local: { state: 'awaitingApproval' } } },
      keepVersion: { reason: 'rewritten', remark: 'Shorter' },
    });
    expect(edit.after).not.toHaveProperty('approvedBy');
  });

  test('also one that was rejected', () => {
    const edit = planRewrite({ ...at('stopped'), rejectedBecause: 'No' }, 'Other', now);
    expect(edit.rejectedBecause).toBeNull();
    expect(edit.after).not.toHaveProperty('rejectedBecause');
  });

  test.for(begun)('but not where it is %s', (state) => {
    expect(() => planRewrite(at(state), '', now)).toThrow('can no longer be written again');
  });

  test('and not twice at once', () => {
    expect(() => planRewrite(makeContent({ state: 'generating' }), '', now)).toThrow('still being written');
  });
});

describe('a piece is moved', () => {
  test('to another day, with its OK', () => {
    const edit = planMove({ ...at('scheduled'), ...approved }, thursday, now);
    expect(edit?.after).toMatchObject({ state: 'scheduled', publishAt: thursday, calendarAt: thursday, nextAt: thursday, approvedBy: approved.approvedBy });
    expect(edit?.activities).toMatchObject([{ kind: 'pieceMoved', before: { publishAt: null }, after: { publishAt: thursday.toISOString() } }]);
  });

  test('before it is written, too', () => {
    const { publications: _none, writtenAt: _unwritten, ...requested } = makeContent({ state: 'requested' });
    expect(planMove(requested, thursday, now)?.after).toMatchObject({ state: 'requested', publishAt: thursday, calendarAt: thursday });
  });

  test('to where it is changes nothing', () => {
    expect(planMove({ ...at('awaitingApproval'), publishAt: thursday }, thursday, now)).toBeUndefined();
  });

  test.for(begun)('not where it is %s', (state) => {
    expect(() => planMove(at('scheduled', state), thursday, now)).toThrow('can no longer be moved');
  });

  test.for<[string, Date]>([
    ['has passed', now],
    ['within the next year', new Date('2028-01-01T00:00:00Z')],
  ])('not to a time that is wrong: %s', ([sentence, to]) => {
    expect(() => planMove(at('scheduled'), to, now)).toThrow(sentence);
  });
});
