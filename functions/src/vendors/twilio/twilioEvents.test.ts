import { describe, expect, it } from 'vitest';
import { twilioInbound, twilioStatusEvent } from './twilioEvents.ts';

const at = new Date('2027-03-01T10:00:00Z');
const event = (MessageStatus: string, ErrorCode?: string) =>
  twilioStatusEvent({ MessageSid: 'SM1', MessageStatus, ...(ErrorCode !== undefined && { ErrorCode }) }, 'lead1-reply', at);

describe('what Twilio reports about a text', () => {
  it.each([
    ['queued', undefined, 'accepted'],
    ['sending', undefined, 'accepted'],
    ['sent', undefined, 'accepted'],
    ['delivered', undefined, 'delivered'],
    ['undelivered', '30003', 'refused'],
    ['undelivered', '30005', 'bounced'],
    ['undelivered', '30006', 'bounced'],
    ['undelivered', '30007', 'refused'],
    ['undelivered', undefined, 'refused'],
    ['failed', '21610', 'optedOut'],
    ['failed', '21614', 'bounced'],
    ['failed', '12345', 'refused'],
    ['canceled', undefined, 'refused'],
    ['receiving', undefined, undefined],
    ['something new', undefined, undefined],
  ])('%s, error %s → %s', (status, code, kind) => {
    expect(event(status, code)?.kind).toBe(kind);
  });

  it('is told to the owner in plain words where it went wrong, and only there', () => {
    expect(event('delivered')).toEqual({ messageId: 'lead1-reply', kind: 'delivered', at, provider: 'twilio', providerId: 'SM1', reason: undefined });
    expect(event('undelivered', '30003')?.reason).toBe('The phone was switched off or out of reach.');
    expect(event('undelivered', '31999')?.reason).toBe('The text did not arrive (Twilio’s error 31999).');
    expect(event('undelivered')?.reason).toBe('The text did not arrive.');
  });

  it('is refused where it is no report', () => {
    expect(() => twilioStatusEvent({ MessageSid: 'SM1' }, 'lead1-reply', at)).toThrow('MessageStatus');
  });
});

describe('a text that came in', () => {
  const call = { MessageSid: 'SM2', From: '+14155550123', To: '+14155550100', Body: 'Yes, tomorrow please', NumMedia: '0' };

  it('is read', () => {
    expect(twilioInbound(call)).toEqual({
      message: {
        channel: 'sms',
        provider: 'twilio',
        providerId: 'SM2',
        from: '+14155550123',
        fromName: undefined,
        to: ['+14155550100'],
        subject: undefined,
        text: 'Yes, tomorrow please',
        references: [],
        autoReply: false,
      },
      optOutType: undefined,
    });
  });

  it('says what Twilio took it for, and may be a picture without words', () => {
    expect(twilioInbound({ ...call, OptOutType: 'STOP' }).optOutType).toBe('STOP');
    const { Body: _, ...picture } = call;
    expect(twilioInbound(picture).message.text).toBe('');
  });

  it.each(['MessageSid', 'From', 'To'])('is refused without %s', (missing) => {
    const rest = Object.fromEntries(Object.entries(call).filter(([name]) => name !== missing));
    expect(() => twilioInbound(rest)).toThrow('no message');
  });
});
