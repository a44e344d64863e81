import { describe, expect, it } from 'vitest';
import { defaultLeadNurtureSettings, type LeadNurtureSettings, type Template } from '@model/workflow.ts';
import { checkSettings } from './checkSettings.ts';
import { placeOfError } from '../../workflows/placeOfError.ts';
import { cardOf, settingsOf } from './settings.ts';

const check = (change: Partial<LeadNurtureSettings>) => checkSettings({ ...defaultLeadNurtureSettings, ...change });
const withReply = (subject: string, body: string, more: Partial<Template> = {}) =>
  check({ templates: { ...defaultLeadNurtureSettings.templates, reply: { subject, body, ...more } } });

describe('the settings of the workflow', () => {
  it('are fine as they come', () => {
    expect(check({})).toEqual({});
  });

  it('want the second follow-up after the first', () => {
    expect(check({ followUpHours: [48, 24] })).toEqual({
      'followUpHours.1': 'Follow-up 2 must come after follow-up 1, which goes out after 48 hours.',
    });
  });

  it('name the delay that is missing or too short', () => {
    expect(check({ followUpHours: [Number.NaN, 72] })).toEqual({ 'followUpHours.0': 'Follow-up 1 is missing.' });
    expect(check({ followUpHours: [0, 72] })).toEqual({ 'followUpHours.0': 'Follow-up 1 needs at least 1.' });
  });

  it('accept the variables that there are and refuse others, naming the field', () => {
    expect(withReply('Your message to {{businessName}}', 'Hi {{ firstName }}, call {{businessPhone}}, {{website}}')).toEqual({});
    expect(withReply('Hi {{first_name}}', 'Hello')).toEqual({
      'templates.reply.subject':
        'Subject of the first reply: {{first_name}} is not known. You can use {{firstName}}, {{businessName}}, {{businessPhone}}, {{website}}.',
    });
  });

  it('want a text where the owner writes it', () => {
    expect(withReply('Hello', '')).toEqual({ 'templates.reply.body': 'Text of the first reply is missing.' });
  });

  it('hold the words of a text message to what a text message can be', () => {
    expect(withReply('Hello', 'Hi', { sms: null })).toEqual({});
    expect(withReply('Hello', 'Hi', { sms: 'Hi {{firstName' })).toEqual({
      'templates.reply.sms': 'Text message of the first reply: A variable begins with {{ and ends with }}. Look at “{{firstName”.',
    });
    expect(withReply('Hello', 'Hi', { sms: `${'x'.repeat(699)}’` })).toEqual({
      'templates.reply.sms': 'Text message of the first reply: A text message can be at most 10 segments long; this one has 11.',
    });
    expect(Object.keys(withReply('Hello', 'x'.repeat(2000)))).toEqual(['templates.reply.sms']);
  });

  it('point from an error to the card it stands under', () => {
    expect(cardOf('templates.reply.body')).toBe('reply');
    expect(cardOf('templates.followUp2.sms')).toBe('followUp2');
    expect(cardOf('followUpHours.1')).toBe('followUp2');
    expect(cardOf('quietHours.start')).toBe('every');
    expect(cardOf('alerts.sms')).toBe('captured');
  });

  it('open the card and the tab with an error, and leave open what shows one', () => {
    const open = { card: 'reply', channel: 'email' } as const;
    expect(placeOfError(['templates.reply.sms'], open, cardOf)).toEqual({ card: 'reply', channel: 'sms' });
    expect(placeOfError(['templates.followUp2.sms', 'templates.reply.body'], open, cardOf)).toEqual(open);
    expect(placeOfError(['followUpHours.1', 'templates.followUp2.sms'], open, cardOf)).toEqual({ card: 'followUp2', channel: 'sms' });
    expect(placeOfError(['quietHours.start'], open, cardOf)).toEqual({ card: 'every', channel: 'email' });
    expect(placeOfError(['templates.reply.body'], { card: 'reply', channel: 'sms' }, cardOf)).toEqual(open);
    expect(placeOfError([], open, cardOf)).toEqual(open);
  });

  it('are the workflow’s document without what is not a setting', () => {
    expect(settingsOf({ ...defaultLeadNurtureSettings, enabled: true, enabledAt: new Date() })).toEqual(
      defaultLeadNurtureSettings,
    );
  });
});
