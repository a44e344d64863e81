import { expect, test } from 'vitest';
import { stepMessageId, stepOfMessage } from './stepMessageId.ts';

test('a step has one message, and one more if that came back on its channel', () => {
  expect(stepMessageId('lead-1', 'reply')).toBe('lead-1-reply');
  expect(stepMessageId('lead-1', 'reply', 'sms')).toBe('lead-1-reply-sms');
});

test('a message tells which step it belongs to', () => {
  expect(stepOfMessage('lead-1', 'lead-1-followUp2')).toEqual({ step: 'followUp2', instead: undefined });
  expect(stepOfMessage('lead-1', 'lead-1-followUp1-email')).toEqual({ step: 'followUp1', instead: 'email' });
});

test.each(['lead-2-reply', 'lead-1-joined', 'lead-1-reply-fax', 'lead-1'])('the message %s is no step of lead-1', (messageId) => {
  expect(stepOfMessage('lead-1', messageId)).toBeUndefined();
});
