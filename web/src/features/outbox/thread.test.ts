import { describe, expect, it } from 'vitest';
import { customerAddress, threadOf, toReplyTo } from './thread.ts';

type Piece = Parameters<typeof threadOf>[0];

const piece = (id: string, minute: number, change: Partial<Piece> = {}): Piece => ({
  id,
  direction: 'out',
  channel: 'sms',
  purpose: 'leadReply',
  leadId: 'nora',
  to: '+12125550123',
  createdAt: new Date(Date.UTC(2026, 10, 24, 9, minute)),
  ...change,
});
const reply = piece('reply', 1);
const answer = piece('answer', 5, { direction: 'in', purpose: 'inbound', to: 'Harbor Heating' });
const followUp = piece('followUp', 9, { purpose: 'leadFollowUp' });
const email = piece('email', 2, { channel: 'email', to: 'nora@example.com' });
const other = piece('other', 3, { leadId: 'tom', to: '+12125550199' });
const alert = piece('alert', 4, { purpose: 'alert', to: '+12125550000' });
const loaded = [followUp, answer, alert, other, email, reply];
const ids = (pieces: readonly Piece[]) => pieces.map((each) => each.id);

describe('a conversation in the outbox', () => {
  it('is what one person has on one channel, the oldest first', () => {
    expect(ids(threadOf(followUp, loaded))).toEqual(['reply', 'answer', 'followUp']);
    expect(ids(threadOf(email, loaded))).toEqual(['email']);
  });

  it('keeps alerts to the team out of the customer’s phone', () => {
    expect(ids(threadOf(alert, loaded))).toEqual(['alert']);
  });

  it('is the message alone where it belongs to no lead', () => {
    const alone = piece('alone', 7);
    const stray = { ...alone, leadId: undefined };
    expect(ids(threadOf(stray, [stray, reply]))).toEqual(['alone']);
  });

  it('goes on with what is asked of the same person after their job, with a lead or without', () => {
    const asked = { ...piece('asked', 20, { purpose: 'reviewRequest', contactId: 'contact-of-nora' }), leadId: undefined };
    const thanks = { ...piece('thanks', 22, { direction: 'in', purpose: 'inbound', contactId: 'contact-of-nora' }), leadId: undefined };
    const theirs = { ...reply, contactId: 'contact-of-nora' };
    expect(ids(threadOf(asked, [asked, thanks, theirs, other]))).toEqual(['reply', 'asked', 'thanks']);
  });

  it('is answered at the last message that went out', () => {
    expect(toReplyTo(threadOf(reply, loaded))?.id).toBe('followUp');
    expect(toReplyTo(threadOf(alert, loaded))).toBeUndefined();
  });

  it('knows the customer’s address from what went out to them', () => {
    expect(customerAddress(threadOf(answer, loaded))).toBe('+12125550123');
    expect(customerAddress([answer])).toBeUndefined();
  });
});
