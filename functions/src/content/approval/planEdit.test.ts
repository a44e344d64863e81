import { describe, expect, test } from 'vitest';
import { planEdit } from './planEdit.ts';
import { textOf } from '../changePiece.ts';
import type { Content, ContentCheck } from '../../model/content.ts';
import { makeContent, makePublication } from '../../testing/builders.ts';

const now = new Date('2026-11-24T15:00:00Z');
const actor = { kind: 'member', id: 'olivia' } as const;
const claim: ContentCheck = { kind: 'claim', quote: 'for free', sentence: 'This is not in your facts.' };
const scheduled = { publications: { local: makePublication({ state: 'scheduled' }) }, nextAt: now } as const;

function edit(piece: Content, changes: { title?: string; destinations?: string[]; checks?: ContentCheck[] }) {
  const text = { ...textOf(piece), ...(changes.title !== undefined && { title: changes.title }) };
  return planEdit(piece, { text, destinations: changes.destinations, checks: changes.checks ?? [], reason: 'edited', now });
}

describe('another text', () => {
  test('is another revision, and keeps the one before', () => {
    expect(edit(makeContent(), { title: 'Before the first snow' })).toMatchObject({
      after: { title: 'Before the first snow', revision: 2, state: 'awaitingApproval' },
      keepVersion: { reason: 'edited' },
      activities: [{ kind: 'pieceEdited', after: { reason: 'edited', revision: 2 } }],
    });
  });

  test('that is the same one changes nothing', () => {
    expect(edit(makeContent(), {})).toBeUndefined();
  });

  test('has the findings of its own words, and those about the whole', () => {
    const similar = { kind: 'similar', quote: '', sentence: 'It says much the same.', contentId: 'earlier' } as const;
    const piece = makeContent({ checks: [{ ...claim, quote: 'today' }, similar] });
    expect(edit(piece, { title: 'New', checks: [claim] })?.after.checks).toEqual([claim, similar]);
  });

  test('keeps an OK, since whoever may change it may give one', () => {
    const after = edit(makeContent({ ...scheduled, approvedBy: actor, approvedAt: now }), { title: 'New' })?.after;
    expect(after).toMatchObject({ state: 'approved', approvedBy: actor, revision: 2 });
  });

  test('loses it with something that nobody had seen when it was given', () => {
    const after = edit(makeContent({ ...scheduled, approvedBy: actor, approvedAt: now }), { title: 'Now for free', checks: [claim] })?.after;
    expect(after).toMatchObject({ state: 'awaitingApproval', publications: { local: { state: 'awaitingApproval' } } });
    expect(after).not.toHaveProperty('approvedBy');
    expect(after).not.toHaveProperty('nextAt');
  });

  test('keeps it with what was there before', () => {
    const piece = makeContent({ ...scheduled, approvedBy: actor, approvedAt: now, checks: [claim] });
    expect(edit(piece, { title: 'New', checks: [claim] })?.after.state).toBe('approved');
  });

  test.for<[string, Partial<Content>]>([
    ['has been published', { publications: { local: makePublication({ state: 'published' }) } }],
    ['being published right now', { publications: { local: makePublication({ state: 'publishing' }) } }],
    ['was rejected', { rejectedBecause: '' }],
    ['still being written', { state: 'requested' }],
  ])('is refused where the piece is what it is: %s', ([sentence, changes]) => {
    expect(() => edit(makeContent(changes), { title: 'New' })).toThrow(sentence);
  });
});

describe('another destination', () => {
  test('waits for an OK, beside those that have one', () => {
    const after = edit(makeContent({ ...scheduled, approvedBy: actor, approvedAt: now }), { destinations: ['local', 'wordpress'] })?.after;
    expect(after).toMatchObject({
      state: 'awaitingApproval',
      revision: 1,
      destinations: ['local', 'wordpress'],
      publications: { local: { state: 'scheduled' }, wordpress: { state: 'awaitingApproval' } },
    });
  });

  test('in the place of the one before forgets that one', () => {
    expect(Object.keys(edit(makeContent(), { destinations: ['wordpress'] })?.after.publications ?? {})).toEqual(['wordpress']);
  });

  test('takes only what is its kind', () => {
    expect(() => edit(makeContent(), { destinations: ['newsletter'] })).toThrow('A blog post goes to a site');
    expect(() => edit(makeContent(), { destinations: ['buffer-abc'] })).toThrow('A blog post goes to a site');
    expect(() => edit(makeContent({ kind: 'email', destinations: ['newsletter'] }), { destinations: ['local'] })).toThrow('a newsletter to contacts');
  });
});
