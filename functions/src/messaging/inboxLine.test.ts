import { describe, expect, test } from 'vitest';
import { isTrouble, lineAfter, previewOf } from './inboxLine.ts';
import { inboxLine, type InboxLine } from '../model/contact.ts';

const at = new Date('2026-11-24T15:00:00Z');
const later = new Date('2026-11-24T16:00:00Z');
const known: InboxLine = {
  lastAt: at,
  direction: 'in',
  channel: 'email',
  preview: 'Our furnace is loud.',
  unread: true,
  trouble: true,
  assignedTo: 'ana',
  assignedName: 'Ana Agent',
  leadId: 'lead-1',
};
const said = { direction: 'in', channel: 'sms', body: 'And on Saturdays?', at: later } as const;

describe('the line of a conversation after a message', () => {
  test('is a whole line where there was none', () => {
    expect(inboxLine.parse(lineAfter(undefined, { ...said, unread: true, leadId: 'lead-1' }))).toEqual({
      lastAt: later,
      direction: 'in',
      channel: 'sms',
      preview: 'And on Saturdays?',
      unread: true,
      trouble: false,
      assignedTo: null,
      assignedName: null,
      leadId: 'lead-1',
    });
  });

  test('says nothing about who has it, nor about what could not be delivered', () => {
    expect(Object.keys(lineAfter(known, { ...said, unread: true }))).toEqual(['lastAt', 'direction', 'channel', 'preview', 'unread']);
  });

  test('stays read or unread where nobody has looked and nobody has written', () => {
    expect(lineAfter(known, { ...said, direction: 'out' })).not.toHaveProperty('unread');
    expect(lineAfter(known, { ...said, direction: 'out', unread: false })).toMatchObject({ unread: false });
  });
});

describe('the preview', () => {
  test('is one line', () => {
    expect(previewOf('Hi Nora,\n\nthank you\tfor writing. ')).toBe('Hi Nora, thank you for writing.');
  });

  test('is cut where the model cuts it, and never within a character', () => {
    expect(previewOf('a'.repeat(160))).toBe('a'.repeat(160));
    const cut = previewOf(`${'a'.repeat(158)}🔥🔥`);
    expect(cut).toBe(`${'a'.repeat(158)}…`);
    expect(cut.length).toBeLessThanOrEqual(160);
  });
});

test('only what could not be delivered to them is trouble: not what waits, and no alert to the team', () => {
  expect(isTrouble({ state: 'failed', purpose: 'manual' })).toBe(true);
  expect(isTrouble({ state: 'unknown', purpose: 'leadReply' })).toBe(true);
  expect(isTrouble({ state: 'queued', purpose: 'manual' })).toBe(false);
  expect(isTrouble({ state: 'failed', purpose: 'alert' })).toBe(false);
});
