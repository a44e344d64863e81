import { describe, expect, it } from 'vitest';
import { findTwilioMessage, type ListedMessage } from './findTwilioMessage.ts';

const body = 'Hello Nora – we’re coming tomorrow.';
const at = (time: string) => new Date(`2027-03-01T${time}Z`);
const window = { body, from: at('10:00:00.500'), until: at('10:02:00') };
const listed = (changes: Partial<ListedMessage> = {}): ListedMessage => ({
  sid: 'SM1',
  body,
  direction: 'outbound-api',
  status: 'delivered',
  errorCode: null,
  dateCreated: at('10:00:00'),
  ...changes,
});

describe('finding a text again at Twilio', () => {
  it('takes the one with the same words in the time of the claim, whose second Twilio has cut off', () => {
    expect(findTwilioMessage([listed()], window, false)).toEqual({ found: 'sent', providerId: 'SM1' });
  });

  it.each([
    ['with the notice of a trial account before it', { body: `Sent from your Twilio trial account - ${body}` }],
    ['with quotes and dashes that are cheaper to send', { body: "Hello Nora - we're coming tomorrow." }],
    ['still waiting', { status: 'queued' }],
  ])('knows it %s', (_, changes) => {
    expect(findTwilioMessage([listed(changes)], window, false)).toEqual({ found: 'sent', providerId: 'SM1' });
  });

  it.each([
    ['of another day', { dateCreated: at('08:00:00') }],
    ['of later', { dateCreated: at('10:05:00') }],
    ['that came in', { direction: 'inbound' }],
    ['with other words', { body: 'Hello Nora – we’re coming on Friday.' }],
  ])('is not taken in by one %s', (_, changes) => {
    expect(findTwilioMessage([listed(changes)], window, false)).toEqual({ found: 'nothing' });
  });

  it('cannot say where two are alike, or where the list ends before the claim', () => {
    expect(findTwilioMessage([listed(), listed({ sid: 'SM2' })], window, false)).toEqual({ found: 'unknown' });
    expect(findTwilioMessage([listed({ body: 'Other', dateCreated: at('10:01:00') })], window, true)).toEqual({ found: 'unknown' });
    expect(findTwilioMessage([listed(), listed({ body: 'Other', dateCreated: at('08:00:00') })], window, true)).toMatchObject({ found: 'sent' });
  });
});
