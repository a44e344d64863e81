import { describe, expect, it } from 'vitest';
import type { ConsentEntry } from '@model/contact.ts';
import { channelChoices, firstChannel, isNight } from './channelChoices.ts';

const consent = (granted: boolean): ConsentEntry => ({
  purpose: 'service',
  channel: 'sms',
  granted,
  wording: '',
  at: new Date(0),
  source: 'form',
});
const nora = { emails: ['nora@example.com'], phones: ['+12075550142'], consents: [] };
const texted = [{ direction: 'in', channel: 'sms' }] as const;

describe('the ways to write to somebody', () => {
  it('are the ones they gave, and a reason for each that is closed', () => {
    expect(channelChoices({ ...nora, phones: [] }, [])).toEqual([
      { channel: 'email', to: 'nora@example.com' },
      { channel: 'sms', to: null, because: 'They left no phone number.' },
    ]);
    expect(channelChoices(nora, [])[1]).toEqual({
      channel: 'sms',
      to: null,
      because: 'They have not agreed to text messages and have sent none.',
    });
  });

  it('include a text once they agreed to it or sent one, until they say no', () => {
    expect(channelChoices({ ...nora, consents: [consent(true)] }, [])[1]).toMatchObject({ to: '+12075550142' });
    expect(channelChoices(nora, texted)[1]).toMatchObject({ to: '+12075550142' });
    expect(channelChoices({ ...nora, consents: [consent(true), consent(false)] }, texted)[1]).toMatchObject({ to: null });
  });

  it('begin with the one they used last, where it is open', () => {
    expect(firstChannel(channelChoices(nora, texted), 'sms')).toBe('sms');
    expect(firstChannel(channelChoices(nora, []), 'sms')).toBe('email');
    expect(firstChannel(channelChoices({ ...nora, emails: [], phones: [] }, []), 'email')).toBeUndefined();
  });
});

it('knows night by their clock', () => {
  const zone = 'America/New_York';
  expect(isNight(new Date('2026-11-24T12:59:00Z'), zone)).toBe(true);
  expect(isNight(new Date('2026-11-24T13:00:00Z'), zone)).toBe(false);
  expect(isNight(new Date('2026-11-25T01:59:00Z'), zone)).toBe(false);
  expect(isNight(new Date('2026-11-25T02:00:00Z'), zone)).toBe(true);
});
