import { SegmentedMessage } from 'sms-segments-calculator';
import { describe, expect, test } from 'vitest';
import { signMessage, type SigningOptions } from './signMessage.ts';

const sign = (changes: Partial<SigningOptions>) =>
  signMessage('Hello.', { language: 'en', channel: 'email', businessName: 'Harbor', disclose: true, optOut: true, ...changes });

describe('what code adds to a message', () => {
  test('says who wrote it and how to hear no more', () => {
    expect(sign({})).toBe(
      'Hello.\n\nThis message was written by the assistant of Harbor.\nIf you would rather not hear from us about this, reply with the word STOP.',
    );
  });

  test('is short in a text message', () => {
    expect(sign({ channel: 'sms' })).toBe('Hello.\nThis message was written by the assistant of Harbor. Reply STOP to opt out.');
    expect(sign({ channel: 'sms', disclose: false })).toBe('Hello.\nReply STOP to opt out.');
  });

  test('is nothing where nothing is due', () => {
    expect(sign({ disclose: false, optOut: false })).toBe('Hello.');
  });

  test.each([
    ['es-MX', 'asistente'],
    ['fr', 'assistant de Harbor'],
    ['de-AT', 'Assistent'],
    ['nl', 'written by the assistant'],
  ])('speaks the language of the message: %s', (language, words) => {
    expect(sign({ language })).toContain(words);
  });

  test.each(['en', 'es', 'fr', 'de', 'it'])('names the word that is understood everywhere: %s', (language) => {
    for (const channel of ['email', 'sms'] as const) expect(sign({ language, channel })).toContain('STOP');
  });
});

describe('a text that says itself how to opt out', () => {
  test('does not say it twice', () => {
    const body = 'Hello. Reply STOP to hear no more.';
    const options: SigningOptions = { language: 'en', channel: 'sms', businessName: 'Harbor', disclose: false, optOut: true };
    expect(signMessage(body, options)).toBe(body);
    expect(signMessage(body, { ...options, disclose: true })).toBe(`${body}\nThis message was written by the assistant of Harbor.`);
  });
});

test.each(['en', 'es', 'fr', 'de'])('what is added to a text message costs no room for its characters: %s', (language) => {
  const signed = sign({ language, channel: 'sms', businessName: 'Harbor’s' });
  expect(new SegmentedMessage(signed).encodingName).toBe('GSM-7');
});
