import { describe, expect, it } from 'vitest';
import { leadIntake } from '@model/lead.ts';
import { noAnswers } from './answers.ts';
import { leadOf } from './leadOf.ts';

const wording = { sms: 'Text me.', smsIsOwn: false, marketing: 'News for me.', stored: 'Text me.\n\nNews for me.' };

describe('the lead that the form writes', () => {
  it('leaves out what was left empty', () => {
    const lead = leadOf({ ...noAnswers, name: ' Nora ', email: ' nora@example.com ' }, wording, { source: 'form' });
    expect(lead).toEqual({
      name: 'Nora',
      email: 'nora@example.com',
      source: 'form',
      preferredChannel: 'email',
      consent: { sms: false, marketing: false, text: 'Text me.\n\nNews for me.' },
      status: 'new',
    });
  });

  it('holds everything that was given, and fits the model', () => {
    const lead = leadOf(
      {
        name: 'Nora',
        email: 'nora@example.com',
        phone: '555 0100',
        message: 'Our furnace is out.\nPlease come.',
        preferredChannel: 'sms',
        consentSms: true,
        consentMarketing: true,
      },
      wording,
      { source: 'referral', referralCode: 'NORA10', utm: { source: 'google' } },
    );
    expect(lead).toMatchObject({
      phone: '555 0100',
      message: 'Our furnace is out.\nPlease come.',
      source: 'referral',
      referralCode: 'NORA10',
      consent: { sms: true, marketing: true },
    });
    expect(leadIntake.safeParse({ ...lead, createdAt: new Date() }).error).toBeUndefined();
  });

  it('asks for an answer where there is an address for it', () => {
    const preferred = (answers: Partial<typeof noAnswers>) =>
      leadOf({ ...noAnswers, name: 'Nora', ...answers }, wording, { source: 'form' }).preferredChannel;
    expect(preferred({ phone: '555 0100', preferredChannel: 'email' })).toBe('sms');
    expect(preferred({ email: 'nora@example.com', preferredChannel: 'sms' })).toBe('email');
    expect(preferred({ email: 'nora@example.com', phone: '555 0100', preferredChannel: 'sms' })).toBe('sms');
  });

  it('mends half an emoji, which could not be stored', () => {
    const lead = leadOf({ ...noAnswers, name: 'Nora \uD83D', email: 'n@example.com' }, wording, { source: 'form' });
    expect(lead.name).toBe('Nora \uFFFD');
  });
});
