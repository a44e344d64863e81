import { describe, expect, it } from 'vitest';
import { defaultLeadNurtureSettings, type LeadNurtureSettings, templateVariables } from '@model/workflow.ts';
import { checkSettings } from './checkSettings.ts';
import { cardOf, hoursInWords, settingsOf, variables } from './settings.ts';

const check = (change: Partial<LeadNurtureSettings>) => checkSettings({ ...defaultLeadNurtureSettings, ...change });
const withReply = (subject: string, body: string) =>
  check({ templates: { ...defaultLeadNurtureSettings.templates, reply: { subject, body } } });

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

  it('point from an error to the card it stands under', () => {
    expect(cardOf('templates.reply.body')).toBe('reply');
    expect(cardOf('followUpHours.1')).toBe('followUp2');
    expect(cardOf('quietHours.start')).toBe('every');
    expect(cardOf('alerts.sms')).toBe('captured');
  });

  it('are the workflow’s document without what is not a setting', () => {
    expect(settingsOf({ ...defaultLeadNurtureSettings, enabled: true, enabledAt: new Date() })).toEqual(
      defaultLeadNurtureSettings,
    );
  });

  it('offer every variable that a template may use', () => {
    expect(variables.map(([name]) => name)).toEqual(templateVariables);
  });

  it('say hours the way people do', () => {
    expect([1, 20, 24, 36, 72].map(hoursInWords)).toEqual(['1 hour', '20 hours', '1 day', '36 hours', '3 days']);
    expect(hoursInWords(Number.NaN)).toBe('–');
  });
});
