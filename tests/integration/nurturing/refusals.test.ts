import { describe, expect, test } from 'vitest';
import { customer, hour, type Shop } from './shop.ts';
import { useShop } from './useShop.ts';
import { addressId } from '../../../functions/src/business/addressId.ts';
import { answerPreferences, type PageRequest } from '../../../functions/src/intake/preferences/answerPreferences.ts';
import { receiveReply } from '../../../functions/src/lead-nurturing/receiveReply.ts';
import { handOver } from '../../../functions/src/messaging/handOver.ts';
import { permitToMember } from '../../../functions/src/messaging/permit.ts';
import { unsubscribeToken, type UnsubscribeGrant } from '../../../functions/src/messaging/unsubscribeToken.ts';
import type { Lead } from '../../../functions/src/model/lead.ts';
import { addressKey } from '../../../functions/src/platform/config.ts';
import { makeBusiness, makeMember, makeMessage } from '../../../functions/src/testing/builders.ts';

let shop: Shop;
let leadId: string;
useShop('refusals', (opened) => {
  shop = opened;
});

const byBoth: Partial<Lead> = { phone: '(212) 555-0123', consent: { sms: true, marketing: true, text: 'I agree to texts.' } };
const answered = async (changes: Partial<Lead> = byBoth) => {
  leadId = await shop.receive(changes);
};
const sent = () => shop.deliveredToLeads.map((id) => id.slice(leadId.length + 1));
let replies = 0;
const writeBack = (body: string, channel: 'email' | 'sms' = 'email') =>
  receiveReply(shop.services, shop.reference(leadId), customer, { messageId: `inbound-${(replies += 1)}-of-${leadId}`, channel, provider: 'local', body });

const idOf = (channel: 'email' | 'sms') => addressId(channel, channel === 'email' ? 'nora@example.com' : '+12125550123', addressKey());
const addressOf = async (channel: 'email' | 'sms') => (await shop.paths.addresses(shop.businessId).doc(idOf(channel)).get()).data();
const contactOf = async () => (await shop.paths.contacts(shop.businessId).doc((await shop.lead(leadId)).contactId ?? '').get()).data();
const ledger = async () =>
  (await contactOf())?.consents.filter(({ source }) => !source.startsWith('form')).map(({ purpose, channel, granted, wording }) => [purpose, channel, granted, wording]);

const tokenFor = (changes: Partial<UnsubscribeGrant> = {}) =>
  unsubscribeToken({ businessId: shop.businessId, addressId: idOf('email'), channel: 'email', scope: 'service', ...changes }, addressKey());
const visit = (method: string, token: string, body = '') => {
  const request: PageRequest = { method, path: `/u/${token}`, contentType: 'application/x-www-form-urlencoded', body: Buffer.from(body), languages: 'en' };
  return answerPreferences(shop.services, request);
};
const oneClick = (token = tokenFor()) => visit('POST', token, 'List-Unsubscribe=One-Click');

/** Every way in which a person says no, or answers. */
const words: readonly [name: string, say: () => Promise<unknown>][] = [
  ['a reply', () => writeBack('Thursday suits me')],
  ['an opt-out', () => writeBack('STOP')],
  ['a refusal in their own words', () => writeBack('Please stop emailing me')],
  ['one click on unsubscribe', () => oneClick()],
  ['a choice on the preferences page', () => visit('POST', tokenFor(), 'form=preferences&texts=on')],
];

describe('nothing is sent', () => {
  test.each(words)('after %s that comes before the follow-up is claimed', async (_, say) => {
    await answered();
    shop.pass(24 * hour);
    await say();
    await Promise.all([shop.wake(leadId), shop.sweep()]);
    expect(sent()).toEqual(['reply']);
  });

  test.each(words)('after %s that comes while it is being written', async (_, say) => {
    await answered();
    shop.pass(24 * hour);
    shop.whileWriting = async () => {
      shop.whileWriting = () => Promise.resolve();
      await say();
    };
    await shop.sweep();
    await shop.sweep();
    expect(sent()).toEqual(['reply']);
  });

  test.each(words)('more than what is on its way already when there is %s', async (_, say) => {
    await answered();
    shop.pass(24 * hour);
    shop.provider = async ({ messageId }) => {
      await say();
      return { result: 'sent', provider: 'local', providerId: messageId };
    };
    await shop.sweep();
    expect(sent()).toEqual(['reply', 'followUp1']);
    expect(await shop.message(`${leadId}-followUp1`)).toMatchObject({ state: 'sent' });
    shop.pass(100 * hour);
    await shop.sweep();
    expect(sent()).toEqual(['reply', 'followUp1']);
    expect((await shop.lead(leadId)).sequence?.state).toBe('stopped');
  });

  test.each(words)('twice, and after its record nothing more, when %s comes at the very same moment', async (_, say) => {
    await answered();
    shop.pass(24 * hour);
    await Promise.all([shop.wake(leadId), say()]);
    const claimed = sent().length;
    shop.pass(100 * hour);
    await shop.sweep();
    expect(sent()).toHaveLength(claimed);
    expect((await shop.lead(leadId)).sequence?.state).toBe('stopped');
  });

  test('without a permit for this very message', async () => {
    const message = makeMessage({ purpose: 'newsletter', state: 'sending' });
    const permit = permitToMember(makeMember({ email: 'nora@example.com' }), 'email');
    if (!permit) throw new Error('A member with an address gets a permit.');
    const handedOver = handOver(shop.services, makeBusiness(), { businessId: shop.businessId, messageId: 'message-1' }, message, permit);
    await expect(handedOver).rejects.toMatchObject({ code: 'forbidden' });
    expect(shop.delivered).toEqual([]);
  });
});

describe('a refusal', () => {
  test.each(['sms', 'email'] as const)('"please stop texting me" blocks texts and leaves email alone when it comes by %s', async (channel) => {
    await answered();
    await writeBack('please stop texting me', channel);
    expect(await addressOf('sms')).toMatchObject({ blocked: { reason: 'optedOut' } });
    expect((await addressOf('email'))?.blocked).toBeUndefined();
    expect(await ledger()).toEqual([['service', 'sms', false, 'please stop texting me']]);
    expect((await shop.attention())[`replied-${leadId}`]).toMatchObject({ detail: 'please stop texting me' });
  });

  test('of everything blocks both', async () => {
    await answered();
    await writeBack('Do not contact me again in any way', 'sms');
    expect(await addressOf('sms')).toMatchObject({ blocked: { reason: 'optedOut' } });
    expect(await addressOf('email')).toMatchObject({ blocked: { reason: 'optedOut' } });
    expect(await contactOf()).toMatchObject({ mailable: { newsletter: false } });
  });

  test('is taken back by START, and both are in the ledger', async () => {
    await answered();
    await writeBack('STOP', 'sms');
    shop.pass(hour);
    await writeBack('START', 'sms');
    expect((await addressOf('sms'))?.blocked).toBeUndefined();
    expect(await ledger()).toEqual([['service', 'sms', false, 'STOP'], ['service', 'sms', true, 'START']]);
    expect((await shop.timeline(leadId)).filter(({ kind }) => kind === 'consentChanged').map(({ after }) => after)).toEqual([
      { channel: 'sms', granted: false },
      { channel: 'sms', granted: true },
    ]);
  });

  test('START does not make an address work that does not', async () => {
    await answered();
    await shop.paths.addresses(shop.businessId).doc(idOf('sms')).update({ blocked: { reason: 'undelivered', at: shop.now } });
    await writeBack('START', 'sms');
    expect(await addressOf('sms')).toMatchObject({ blocked: { reason: 'undelivered' } });
  });

  test('HELP by text is on record and stops nothing', async () => {
    await answered();
    await writeBack('HELP', 'sms');
    expect((await shop.lead(leadId)).sequence?.state).toBe('active');
    expect(Object.values(await shop.messagesOf(leadId))).toContain('received');
  });
});

describe('an unsubscribe link', () => {
  test('unsubscribes with one click, once, however often it is pressed', async () => {
    await answered();
    const first = await oneClick();
    expect(first.status).toBe(200);
    expect(first.page).toContain('You are unsubscribed');
    const [blocked, said] = [await addressOf('email'), await ledger()];
    shop.pass(hour);
    expect((await oneClick()).status).toBe(200);
    expect(await addressOf('email')).toEqual(blocked);
    expect(blocked).toMatchObject({ blocked: { reason: 'optedOut' } });
    expect(await ledger()).toEqual(said);
    expect(said).toEqual([['service', 'email', false, 'List-Unsubscribe=One-Click']]);
    expect((await addressOf('sms'))?.blocked).toBeUndefined();
    expect(await shop.lead(leadId)).toMatchObject({ sequence: { state: 'stopped', stoppedBecause: 'optedOut' } });
  });

  test('of a newsletter ends the news and nothing else', async () => {
    await answered();
    await oneClick(tokenFor({ scope: 'marketing' }));
    const address = await addressOf('email');
    expect(address).toMatchObject({ marketingRefusedAt: shop.now });
    expect(address?.blocked).toBeUndefined();
    expect(await contactOf()).toMatchObject({ mailable: { newsletter: false } });
    expect((await shop.lead(leadId)).sequence?.state).toBe('active');
  });

  test('that a scanner opens changes nothing, and shows no address', async () => {
    await answered();
    const before = JSON.stringify([await addressOf('email'), await contactOf(), await shop.lead(leadId)]);
    for (const method of ['GET', 'HEAD', 'PUT']) {
      const { page } = await visit(method, tokenFor(), 'List-Unsubscribe=One-Click');
      expect(page).toContain('n…@example.com');
      expect(page).not.toContain('nora@');
      expect(page).not.toContain('555');
    }
    expect((await visit('POST', tokenFor(), 'something=else')).status).toBe(400);
    expect(JSON.stringify([await addressOf('email'), await contactOf(), await shop.lead(leadId)])).toBe(before);
  });

  test('that is forged gets the page of every wrong link, and costs no read', async () => {
    await answered();
    const [payload = ''] = tokenFor().split('.');
    const unreadable = { ...shop.services, get paths(): never { throw new Error('A read.'); } };
    const pages = new Set<string>();
    for (const token of [`${payload}.AAAAAAAAAAAAAAAAAAAAAA`, payload, 'x', '']) {
      const request = { method: 'POST', path: `/u/${token}`, contentType: 'application/x-www-form-urlencoded', body: Buffer.from('List-Unsubscribe=One-Click'), languages: '' };
      const answer = await answerPreferences(unreadable, request);
      expect(answer.status).toBe(404);
      pages.add(answer.page);
    }
    // A link for an address that nobody has on record says no more than a forged one.
    pages.add((await visit('GET', tokenFor({ addressId: 'A'.repeat(43) }))).page);
    expect(pages.size).toBe(1);
    expect((await addressOf('email'))?.blocked).toBeUndefined();
  });

  test('leads to a choice that can be changed again', async () => {
    await answered();
    await visit('POST', tokenFor(), 'form=preferences&email=on');
    expect(await addressOf('sms')).toMatchObject({ blocked: { reason: 'optedOut' } });
    expect(await addressOf('email')).toMatchObject({ marketingRefusedAt: shop.now });
    expect((await shop.lead(leadId)).sequence?.state).toBe('active');
    await visit('POST', tokenFor(), 'form=preferences&email=on&news=on&texts=on');
    expect((await addressOf('sms'))?.blocked).toBeUndefined();
    expect((await addressOf('email'))?.marketingRefusedAt).toBeUndefined();
    expect(await contactOf()).toMatchObject({ mailable: { newsletter: true } });
    expect((await ledger())?.map(([purpose, channel, granted]) => `${granted ? 'yes' : 'no'} ${purpose} ${channel}`)).toEqual([
      'no marketing email',
      'no service sms',
      'yes marketing email',
      'yes service sms',
    ]);
  });

  test('works for somebody who has no open lead any more', async () => {
    await answered();
    await shop.paths.contacts(shop.businessId).doc((await shop.lead(leadId)).contactId ?? '').update({ openLeadId: null });
    await oneClick();
    expect(await addressOf('email')).toMatchObject({ blocked: { reason: 'optedOut' } });
    expect(await ledger()).toHaveLength(1);
  });
});

describe('quiet hours', () => {
  test('of a text are those of the place the number belongs to', async () => {
    // Eight in the evening in New York is five in the afternoon in Los Angeles.
    const quietHours = { enabled: true, start: '20:00', end: '08:00' };
    await shop.setWorkflow({ quietHours });
    shop.pass(10 * hour);
    const byText = (phone: string): Partial<Lead> => ({ email: '', phone, preferredChannel: 'sms', consent: { sms: true, marketing: false, text: 'Yes' } });
    const east = await shop.receive(byText('(212) 555-0123'));
    const west = await shop.receive(byText('(213) 555-0123'));
    expect(shop.deliveredToLeads).toEqual([`${west}-reply`]);
    expect((await shop.lead(east)).sequence).toMatchObject({ waitingFor: 'quietHours', nextAt: new Date('2026-11-25T13:00:00Z') });
  });

  test('can include the weekend', async () => {
    await shop.setWorkflow({ quietHours: { enabled: false, start: '20:00', end: '08:00', weekends: true } });
    shop.pass(3 * 24 * hour);
    await answered({});
    shop.pass(24 * hour);
    await shop.sweep();
    expect((await shop.lead(leadId)).sequence).toMatchObject({ waitingFor: 'quietHours', nextAt: new Date('2026-11-30T13:00:00Z') });
    shop.pass(46 * hour);
    await shop.sweep();
    expect(sent()).toEqual(['reply', 'followUp1']);
  });
});
