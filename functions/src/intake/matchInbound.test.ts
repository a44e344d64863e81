import { describe, expect, test } from 'vitest';
import { isTheirs, matchInbound } from './matchInbound.ts';

const nothing = { signedFor: undefined, answers: undefined, knownAs: undefined };
const toNora = { contactId: 'nora', leadId: 'lead-1', purpose: 'leadFollowUp' } as const;

describe('a message that came in belongs to', () => {
  test('the person whose signed address it was sent to, whoever it says it is from', () => {
    expect(matchInbound({ ...nothing, signedFor: 'nora', knownAs: 'max' })).toEqual({
      who: 'person',
      contactId: 'nora',
      leadId: undefined,
      by: 'replyAddress',
    });
  });

  test('the lead that the answered message was about', () => {
    expect(matchInbound({ ...nothing, signedFor: 'nora', answers: toNora })).toMatchObject({ contactId: 'nora', leadId: 'lead-1' });
    expect(matchInbound({ ...nothing, answers: toNora, knownAs: 'max' })).toEqual({
      who: 'person',
      contactId: 'nora',
      leadId: 'lead-1',
      by: 'reference',
    });
  });

  test('no lead of somebody else, where address and answered message disagree', () => {
    expect(matchInbound({ ...nothing, signedFor: 'max', answers: toNora })).toMatchObject({ contactId: 'max', leadId: undefined });
  });

  test('the person whose address it came from, if nothing else is known', () => {
    expect(matchInbound({ ...nothing, knownAs: 'max' })).toMatchObject({ contactId: 'max', by: 'sender' });
  });

  test('a member, where it answers an alert about somebody', () => {
    expect(matchInbound({ signedFor: 'nora', answers: { ...toNora, purpose: 'alert' }, knownAs: 'nora' })).toEqual({ who: 'member' });
  });

  test('nobody on record', () => {
    expect(matchInbound(nothing)).toEqual({ who: 'stranger' });
    expect(matchInbound({ ...nothing, answers: { purpose: 'newsletter' } })).toEqual({ who: 'stranger' });
  });
});

describe('the sender is that person', () => {
  const nora = { emails: ['nora@example.com'], phones: ['+12125550123'] };

  test('where the address is theirs, or the answer went to the address only they were given', () => {
    expect(isTheirs('sender', nora, 'nora@example.com')).toBe(true);
    expect(isTheirs('sender', nora, '+12125550123')).toBe(true);
    expect(isTheirs('replyAddress', nora, 'nora.at.work@example.com')).toBe(true);
  });

  test('perhaps not where a mail names one of ours and comes from elsewhere', () => {
    expect(isTheirs('reference', nora, 'boss@example.com')).toBe(false);
  });
});
