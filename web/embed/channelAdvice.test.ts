import { describe, expect, it } from 'vitest';
import { type Answers, noAnswers } from './answers.ts';
import { answeredBy, channelAdvice } from './channelAdvice.ts';

const answers = (given: Partial<Answers>): Answers => ({ ...noAnswers, name: 'Nora', ...given });

describe('advice on the way of answering', () => {
  it('is not given to a form that has just been opened', () => {
    expect(channelAdvice(noAnswers)).toBeUndefined();
  });

  it('asks for an email when only a phone was given', () => {
    expect(channelAdvice(answers({ phone: '5550100' }))).toBe('needsEmail');
    expect(channelAdvice(answers({ phone: '5550100', email: 'nora@example.com' }))).toBeUndefined();
  });

  it('asks for a phone, then for the box, when text messages are preferred', () => {
    const preferredChannel = 'sms';
    expect(channelAdvice(answers({ preferredChannel }))).toBe('needsPhone');
    expect(channelAdvice(answers({ preferredChannel, phone: '5550100' }))).toBe('needsSmsConsent');
    expect(channelAdvice(answers({ preferredChannel, phone: '5550100', consentSms: true }))).toBeUndefined();
  });
});

describe('the way the thanks promise an answer', () => {
  const both = { email: 'nora@example.com', phone: '5550100' };

  it('is the preferred one', () => {
    expect(answeredBy(answers({ ...both, consentSms: true }))).toBe('email');
    expect(answeredBy(answers({ ...both, consentSms: true, preferredChannel: 'sms' }))).toBe('sms');
  });

  it('is email where text messages were preferred but not agreed to', () => {
    expect(answeredBy(answers({ ...both, preferredChannel: 'sms' }))).toBe('email');
  });

  it('is none where there is only a phone that may not be texted', () => {
    expect(answeredBy(answers({ phone: '5550100' }))).toBeUndefined();
  });
});
