import { describe, expect, test } from 'vitest';
import { type PersonInReply, planPersonReply } from './planPersonReply.ts';
import type { IncomingReply } from '../lead-nurturing/receiveReply.ts';
import { makeContact } from '../testing/builders.ts';

const now = new Date('2026-11-26T10:00:00Z');
const person: PersonInReply = {
  contactId: 'contact-of-nora',
  contact: makeContact({ name: 'Nora Harper', emails: ['nora@example.com'], phones: ['+12125550123'] }),
  business: { name: 'Harbor Heating & Air' },
  saleId: 'sale-to-nora',
};
const sender = { address: 'nora@example.com', addressId: 'address-of-nora', contactId: 'contact-of-nora', isTheirs: true };
const plan = (reply: Partial<IncomingReply> = {}) =>
  planPersonReply(person, { messageId: 'in-1', channel: 'email', provider: 'smtp', body: 'Thanks, all good.', sender, ...reply }, now);

describe('an answer of a customer without a lead', () => {
  test('waits to be read, beside the job it is about', () => {
    expect(plan()).toMatchObject({
      message: { direction: 'in', purpose: 'inbound', contactId: 'contact-of-nora', saleId: 'sale-to-nora', from: 'nora@example.com', state: 'received' },
      unread: true,
      raise: { kind: 'replied', contactId: 'contact-of-nora', title: 'Nora Harper', detail: 'Thanks, all good.', phone: '+12125550123' },
      said: [],
    });
  });

  test('that a machine has written is kept, and nobody need look', () => {
    const kept = plan({ autoReply: true, body: 'STOP. I am out of the office.' });
    expect(kept).toMatchObject({ message: { autoReply: true }, said: [] });
    expect(kept).not.toHaveProperty('unread');
    expect(kept).not.toHaveProperty('raise');
  });

  test('that says no and nothing else blocks all their addresses of that channel, and calls nobody', () => {
    const refused = plan({ body: 'STOP' });
    expect(refused.said).toEqual([{ purpose: 'service', channel: 'email', granted: false, to: 'all' }]);
    expect(refused).not.toHaveProperty('raise');
    expect(refused).not.toHaveProperty('blockSender');
  });

  test('that says no and more is heard and read', () => {
    const refused = plan({ body: 'Please do not email me any more. The hall was left dusty.' });
    expect(refused.said).toMatchObject([{ channel: 'email', granted: false }]);
    expect(refused.raise).toMatchObject({ kind: 'replied' });
  });

  test('with a no from elsewhere blocks that address too, and only it where it is not known to be theirs', () => {
    const elsewhere = { ...sender, address: 'nora.at.work@example.com' };
    expect(plan({ body: 'STOP', sender: elsewhere })).toMatchObject({ said: [{ to: 'all' }], blockSender: { addressId: 'address-of-nora' } });
    const passedOn = plan({ body: 'STOP', sender: { ...elsewhere, isTheirs: false } });
    expect(passedOn).toMatchObject({ said: [], blockSender: { address: { blocked: { reason: 'optedOut' } } }, raise: { kind: 'replied' } });
  });

  test('START takes a no back for the address it came from', () => {
    expect(plan({ channel: 'sms', body: 'START', says: 'optIn' }).said).toEqual([
      { purpose: 'service', channel: 'sms', granted: true, to: { addressId: 'address-of-nora' } },
    ]);
  });
});
