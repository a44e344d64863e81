import { beforeEach, describe, expect, test, vi } from 'vitest';
import { hour, minute, owner, type Shop } from './nurturing/shop.ts';
import { useShop } from './nurturing/useShop.ts';
import { addressId } from '../../functions/src/business/addressId.ts';
import { saveDailyCaps } from '../../functions/src/business/saveDailyCaps.ts';
import { checkConnection } from '../../functions/src/connections/checkConnection.ts';
import { checkFindings } from '../../functions/src/connections/checkFindings.ts';
import { chooseChannels } from '../../functions/src/connections/chooseChannels.ts';
import { connect } from '../../functions/src/connections/connect.ts';
import { readCredentialKeys } from '../../functions/src/connections/credentialKeys.ts';
import { decryptSecret } from '../../functions/src/connections/decryptSecret.ts';
import { disconnect } from '../../functions/src/connections/disconnect.ts';
import { encryptSecret } from '../../functions/src/connections/encryptSecret.ts';
import { forgetConnection, openConnection } from '../../functions/src/connections/openConnection.ts';
import { rotateCredentials } from '../../functions/src/connections/rotateCredentials.ts';
import { saveMailRules } from '../../functions/src/connections/saveMailRules.ts';
import { sendTest } from '../../functions/src/connections/sendTest.ts';
import type { ConnectionAccount, TypedCredentials } from '../../functions/src/model/connection.ts';
import type { ConnectionProvider } from '../../functions/src/model/words.ts';
import { addressKey, credentialsKeys } from '../../functions/src/platform/config.ts';
import { makeSendgridAccount, makeSmtpAccount, makeTwilioAccount } from '../../functions/src/testing/builders.ts';

let shop: Shop;
useShop('connections', (opened) => {
  shop = opened;
});
beforeEach(() => shop.useConnections());

const from = '192.0.2.1';
const sendgrid = makeSendgridAccount();
const apiKey = 'SG.the-key-nobody-sees';
const typed: TypedCredentials = { provider: 'sendgrid', apiKey, eventKey: '' };
const finding = { check: 'spf', state: 'missing', sentence: 'Add this record.' } as const;

const connectAs = (account: ConnectionAccount, credentials?: TypedCredentials) =>
  connect(shop.services, shop.businessId, owner, from, { account, ...(credentials && { credentials }) });
const connectSendgrid = () => connectAs(sendgrid, typed);
const connectTwilio = () => connectAs(makeTwilioAccount(), { provider: 'twilio', authToken: 'token' });
const check = (provider: ConnectionProvider) => checkConnection(shop.services, shop.businessId, provider);
const connection = async (provider: ConnectionProvider) =>
  (await shop.paths.connections(shop.businessId).doc(provider).get()).data();
const secret = async (provider: ConnectionProvider) => (await shop.paths.secrets(shop.businessId).doc(provider).get()).data();
const business = async () => (await shop.paths.business(shop.businessId).get()).data();
const audit = async () => (await shop.paths.audit(shop.businessId).get()).docs.map((document) => document.data());
/** The vendor has withdrawn the key. */
const refuseKey = () => {
  shop.vendors.answer = () => ({ ok: false, message: 'SendGrid does not accept this key.', field: 'apiKey' });
  shop.vendors.outcome = (_, { account }) => ({ result: 'broken', provider: account.provider, error: 'SendGrid does not accept this key.' });
};
const acceptKey = () => {
  shop.vendors.answer = () => ({ ok: true });
  shop.vendors.outcome = ({ messageId }, { account }) => ({ result: 'sent', provider: account.provider, providerId: `sg-${messageId}` });
};

describe('connecting', () => {
  test('asks the vendor, keeps the credentials encrypted and makes it the way out of its channel', async () => {
    shop.vendors.advice = [finding];
    await connectSendgrid();
    expect(shop.vendors.checked).toEqual([{ account: sendgrid, credentials: { ...typed } }]);
    expect(await connection('sendgrid')).toEqual({
      provider: 'sendgrid',
      state: 'connected',
      account: sendgrid,
      connectedAt: shop.now,
      lastCheckedAt: shop.now,
      lastSuccessAt: null,
      lastError: null,
      findings: [finding],
      findingsAt: shop.now,
    });
    expect((await business())?.channels).toEqual({ email: 'sendgrid', sms: 'local' });
    const opened = await openConnection(shop.services, shop.businessId, 'sendgrid');
    expect(opened?.credentials).toEqual(typed);
  });

  test('leaves the key in no document and in no line of a log', async () => {
    const lines = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error')];
    refuseKey();
    const refusal = await connectSendgrid().catch(String);
    expect(refusal).toContain('does not accept this key');
    expect(refusal).not.toContain(apiKey);
    acceptKey();
    await connectSendgrid();
    refuseKey();
    await shop.receive();
    await disconnect(shop.services, shop.businessId, owner, from, 'sendgrid');
    await connectAs(sendgrid, { ...typed, apiKey: 'SG.another' }).catch(() => undefined);
    const collections = await shop.paths.business(shop.businessId).listCollections();
    const documents = (await Promise.all(collections.map((collection) => collection.get()))).flatMap(({ docs }) => docs);
    expect(documents.length).toBeGreaterThan(5);
    const written = JSON.stringify([documents.map((document) => document.data()), lines.map((line) => line.mock.calls)]);
    lines.forEach((line) => line.mockRestore());
    expect(written).not.toContain(apiKey);
  });

  test('with a wrong key says which field is wrong, and stores nothing', async () => {
    refuseKey();
    await expect(connectSendgrid()).rejects.toMatchObject({ code: 'invalid', field: 'credentials.apiKey', message: 'SendGrid does not accept this key.' });
    shop.vendors.answer = () => ({ ok: false, message: 'This sender is not verified.', field: 'fromEmail' });
    await expect(connectSendgrid()).rejects.toMatchObject({ code: 'invalid', field: 'account.fromEmail' });
    shop.vendors.answer = () => ({ ok: false, message: 'SendGrid did not answer. Try again in a minute.' });
    await expect(connectSendgrid()).rejects.toMatchObject({ code: 'unavailable' });
    expect([await connection('sendgrid'), await secret('sendgrid'), (await business())?.channels]).toEqual([undefined, undefined, undefined]);
    expect(await audit()).toEqual([]);
  });

  test('is on record with the account and without the credentials', async () => {
    await connectSendgrid();
    expect(await audit()).toEqual([
      { action: 'connection.connect', actor: owner, from, before: null, after: { ...sendgrid, newCredentials: true }, createdAt: shop.now },
    ]);
  });

  test('again with nothing typed keeps the key that is stored', async () => {
    await connectSendgrid();
    await connectAs({ ...sendgrid, fromName: 'Harbor' });
    expect(shop.vendors.checked.at(-1)?.credentials).toEqual(typed);
    expect(await connection('sendgrid')).toMatchObject({ account: { fromName: 'Harbor' } });
    expect((await audit()).map(({ after }) => after)).toContainEqual({ ...sendgrid, fromName: 'Harbor', newCredentials: false });
  });

  test('again leaves the channel with the connection that carries it', async () => {
    await connectAs(makeSmtpAccount(), { provider: 'smtp', password: 'app password' });
    await connectSendgrid();
    expect((await business())?.channels?.email).toBe('sendgrid');
    await connectAs({ ...makeSmtpAccount(), fromName: 'Harbor' });
    expect((await business())?.channels?.email).toBe('sendgrid');
  });

  test('keeps how far a mailbox was read for as long as it is the same mailbox', async () => {
    const gmail = makeSmtpAccount();
    const mailbox = { uidValidity: '7', lastUid: 12, readAt: shop.now };
    await connectAs(gmail, { provider: 'smtp', password: 'app password' });
    await shop.paths.connections(shop.businessId).doc('smtp').update({ mailbox });
    await connectAs({ ...gmail, fromName: 'Harbor' });
    expect((await connection('smtp'))?.mailbox).toEqual(mailbox);
    await connectAs({ ...gmail, username: 'other@gmail.com' }, { provider: 'smtp', password: 'another' });
    expect(await connection('smtp')).not.toHaveProperty('mailbox');
  });
});

describe('disconnecting', () => {
  test('removes the credentials and gives the channel back to the outbox', async () => {
    await connectSendgrid();
    await disconnect(shop.services, shop.businessId, owner, from, 'sendgrid');
    expect([await connection('sendgrid'), await secret('sendgrid')]).toEqual([undefined, undefined]);
    expect((await business())?.channels).toEqual({ email: 'local', sms: 'local' });
    expect((await audit()).map(({ action }) => action).toSorted()).toEqual(['connection.connect', 'connection.disconnect']);
    await shop.receive();
    expect(shop.vendors.delivered).toEqual([]);
  });

  test('twice is once', async () => {
    await connectSendgrid();
    await disconnect(shop.services, shop.businessId, owner, from, 'sendgrid');
    await disconnect(shop.services, shop.businessId, owner, from, 'sendgrid');
    expect(await audit()).toHaveLength(2);
  });
});

describe('a wrong key', () => {
  const itemId = 'brokenConnection-sendgrid';

  test('burns no lead: it waits, the owner is told once, and it goes out when the key is right again', async () => {
    await connectSendgrid();
    refuseKey();
    const first = await shop.receive({ email: 'nora@example.com' });
    const second = await shop.receive({ email: 'omar@example.com' });
    expect(await shop.lead(first)).toMatchObject({ status: 'new', sequence: { state: 'waiting', waitingFor: 'connection' } });
    expect(await shop.message(`${second}-reply`)).toMatchObject({ state: 'queued', provider: 'sendgrid' });
    expect(await connection('sendgrid')).toMatchObject({
      state: 'broken',
      lastError: { at: shop.now, message: 'SendGrid does not accept this key.' },
    });
    expect(await shop.attention()).toMatchObject({ [itemId]: { kind: 'brokenConnection', title: 'SendGrid', rank: 1 } });
    // The vendor was asked once; the second message was turned away here.
    expect(shop.vendors.delivered).toHaveLength(1);

    shop.pass(3 * hour);
    expect(await check('sendgrid')).toEqual({ works: false, message: 'SendGrid does not accept this key.' });
    await shop.sweep();
    expect(shop.vendors.delivered.filter(({ purpose }) => purpose === 'leadReply')).toHaveLength(1);

    acceptKey();
    await connectAs(sendgrid, { provider: 'sendgrid', apiKey: 'SG.right', eventKey: '' });
    expect(await shop.attention()).toEqual({});
    await shop.sweep();
    for (const leadId of [first, second]) {
      expect(await shop.message(`${leadId}-reply`)).toMatchObject({ state: 'sent', provider: 'sendgrid', attempts: 2 });
      expect(await shop.lead(leadId)).toMatchObject({ status: 'contacted', sequence: { state: 'active', step: 1 } });
    }
    expect(await connection('sendgrid')).toMatchObject({ state: 'connected', lastError: null, lastSuccessAt: shop.now });
  });

  test('that is accepted again takes up what waited as soon as somebody checks', async () => {
    await connectSendgrid();
    refuseKey();
    const leadId = await shop.receive();
    acceptKey();
    shop.pass(minute);
    expect(await check('sendgrid')).toEqual({ works: true, message: 'SendGrid works.' });
    expect(await shop.attention()).toEqual({});
    await shop.sweep();
    expect(await shop.message(`${leadId}-reply`)).toMatchObject({ state: 'sent' });
  });

  test('of one channel leaves the other one alone', async () => {
    await connectSendgrid();
    await connectTwilio();
    shop.vendors.outcome = ({ messageId }, { account }) =>
      account.provider === 'sendgrid'
        ? { result: 'broken', provider: 'sendgrid', error: 'SendGrid does not accept this key.' }
        : { result: 'sent', provider: 'twilio', providerId: `SM-${messageId}` };
    const byText = { phone: '+12075550123', preferredChannel: 'sms', consent: { sms: true, marketing: false, text: 'yes' } } as const;
    await shop.receive();
    const texted = await shop.receive({ ...byText, email: 'omar@example.com' });
    expect(await shop.message(`${texted}-reply`)).toMatchObject({ state: 'sent', provider: 'twilio' });
    expect(await connection('twilio')).toMatchObject({ state: 'connected' });
  });

  test('that was replaced while a message was under way says nothing about the new one', async () => {
    await connectSendgrid();
    refuseKey();
    const connectAnew = async () => {
      acceptKey();
      shop.pass(minute);
      await connectAs(sendgrid, { provider: 'sendgrid', apiKey: 'SG.right', eventKey: '' });
    };
    const { vendors } = shop;
    const before = vendors.channel;
    vendors.channel = async (access) => {
      const channel = await before(access);
      return { ...channel, deliver: async (message) => {
        const outcome = await channel.deliver(message);
        if (outcome.result === 'broken') await connectAnew();
        return outcome;
      } };
    };
    const leadId = await shop.receive();
    expect(await connection('sendgrid')).toMatchObject({ state: 'connected', lastError: null });
    expect(await shop.attention()).toEqual({});
    expect(await shop.lead(leadId)).toMatchObject({ sequence: { waitingFor: 'retry' } });
    shop.pass(5 * minute);
    await shop.sweep();
    expect(await shop.message(`${leadId}-reply`)).toMatchObject({ state: 'sent' });
  });

  test('is told to whoever is on call, once, by the channel that still works', async () => {
    await shop.open({ onCall: [{ email: 'oncall@example.com', phone: '+12125550199' }] });
    await connectSendgrid();
    await connectTwilio();
    shop.vendors.outcome = ({ messageId }, { account }) =>
      account.provider === 'sendgrid'
        ? { result: 'broken', provider: 'sendgrid', error: 'SendGrid does not accept this key.' }
        : { result: 'sent', provider: 'twilio', providerId: `SM-${messageId}` };
    await shop.receive();
    await shop.sweep();
    shop.pass(hour);
    await shop.sweep();
    const texts = shop.vendors.delivered.filter(({ channel }) => channel === 'sms');
    expect(texts).toMatchObject([{ purpose: 'alert', to: '+12125550199' }]);
    expect(texts[0]?.body).toContain('Connection broken for Harbor Heating & Air');
    expect(texts[0]?.body).toContain('/connections');
  });

  test('is also what a secret is that can no longer be read', async () => {
    await connectSendgrid();
    await shop.paths.secrets(shop.businessId).doc('sendgrid').update({ version: 'gone' });
    shop.forget();
    const leadId = await shop.receive();
    expect(await shop.lead(leadId)).toMatchObject({ sequence: { waitingFor: 'connection' } });
    expect((await connection('sendgrid'))?.lastError?.message).toContain('can no longer be read');
    expect(await check('sendgrid')).toMatchObject({ works: false });
    await connectSendgrid();
    await shop.sweep();
    expect(await shop.message(`${leadId}-reply`)).toMatchObject({ state: 'sent' });
  });
});

test('a vendor that cannot be asked leaves a connection as it was, and says so', async () => {
  await connectSendgrid();
  shop.vendors.answer = () => ({ ok: false, message: 'SendGrid did not answer. Try again in a minute.' });
  expect(await check('sendgrid')).toEqual({ works: false, message: 'SendGrid did not answer. Try again in a minute.' });
  expect(await connection('sendgrid')).toMatchObject({ state: 'connected', lastError: { message: 'SendGrid did not answer. Try again in a minute.' } });
  expect(await shop.attention()).toEqual({});
});

test('a success is written down once a minute, however much is sent', async () => {
  await connectSendgrid();
  const first = shop.now;
  await shop.receive({ email: 'a@example.com' });
  shop.pass(minute / 2);
  await shop.receive({ email: 'b@example.com' });
  expect((await connection('sendgrid'))?.lastSuccessAt).toEqual(first);
  shop.pass(minute);
  await shop.receive({ email: 'c@example.com' });
  expect((await connection('sendgrid'))?.lastSuccessAt).toEqual(shop.now);
});

test('an instance reads a connection once for many messages, and anew after it was changed here', async () => {
  await connectSendgrid();
  const opened = await openConnection(shop.services, shop.businessId, 'sendgrid');
  expect(await openConnection(shop.services, shop.businessId, 'sendgrid')).toBe(opened);
  await connectAs({ ...sendgrid, fromName: 'Harbor' });
  expect((await openConnection(shop.services, shop.businessId, 'sendgrid'))?.connection.account).toMatchObject({ fromName: 'Harbor' });
});

describe('a test message', () => {
  const send = (to: string) => sendTest(shop.services, shop.businessId, owner, { provider: 'sendgrid', to });

  test('goes the way of every message, through the connection it is about, and is on record', async () => {
    await connectSendgrid();
    await shop.setBusiness({ channels: { email: 'local', sms: 'local' } });
    expect(await send(' Olivia@Example.com ')).toEqual({
      sent: true,
      message: 'Sent to olivia@example.com. It should be there within a minute; if not, look among the spam.',
    });
    expect(shop.vendors.delivered).toMatchObject([{ to: 'olivia@example.com', subject: 'A test from Harbor Heating & Air' }]);
    const messageId = shop.vendors.delivered[0]?.messageId ?? '';
    expect(await shop.message(messageId)).toMatchObject({ state: 'sent', purpose: 'alert', memberId: 'olivia', provider: 'sendgrid' });
  });

  test('that did not leave says why', async () => {
    await connectSendgrid();
    refuseKey();
    expect(await send('olivia@example.com')).toEqual({ sent: false, message: 'Nothing was sent. SendGrid does not accept this key.' });
    expect(await connection('sendgrid')).toMatchObject({ state: 'broken' });
  });

  test('needs an address, and one that has not said no', async () => {
    await connectSendgrid();
    await expect(send('olivia')).rejects.toMatchObject({ code: 'invalid', field: 'to' });
    const blocked = { contactId: 'olga', channel: 'email', blocked: { reason: 'optedOut', at: shop.now } } as const;
    await shop.paths.addresses(shop.businessId).doc(addressId('email', 'olga@example.com', addressKey())).set(blocked);
    await expect(send('olga@example.com')).rejects.toMatchObject({ code: 'invalid', field: 'to' });
    expect(shop.vendors.delivered).toEqual([]);
    await expect(sendTest(shop.services, shop.businessId, owner, { provider: 'twilio', to: '+12075550123' })).rejects.toMatchObject({ code: 'notFound' });
  });

  test('can be had ten times a day', async () => {
    await connectSendgrid();
    for (let count = 0; count < 10; count += 1) await send('olivia@example.com');
    await expect(send('olivia@example.com')).rejects.toMatchObject({ code: 'limited' });
    shop.pass(24 * hour);
    expect(await send('olivia@example.com')).toMatchObject({ sent: true });
  });
});

describe('choosing the way out', () => {
  const choose = (email: 'local' | 'sendgrid' | 'smtp') =>
    chooseChannels(shop.services, shop.businessId, owner, from, { email, sms: 'local' });

  test('is possible among what is connected', async () => {
    await expect(choose('smtp')).rejects.toMatchObject({ code: 'invalid', field: 'channels.email' });
    await connectSendgrid();
    await choose('local');
    expect((await business())?.channels).toEqual({ email: 'local', sms: 'local' });
    await choose('sendgrid');
    expect((await audit()).map(({ action }) => action)).toContain('connection.chooseChannels');
  });

  test('takes up what waited for a broken one, and lets nothing go into the outbox', async () => {
    await connectSendgrid();
    refuseKey();
    const leadId = await shop.receive();
    await choose('local');
    await shop.sweep();
    expect(await shop.lead(leadId)).toMatchObject({ sequence: { waitingFor: 'connection' } });
    acceptKey();
    await connectAs(makeSmtpAccount(), { provider: 'smtp', password: 'app password' });
    await shop.sweep();
    expect(await shop.message(`${leadId}-reply`)).toMatchObject({ state: 'sent', provider: 'smtp' });
  });
});

test('the rules about mail are saved, with an entry in the audit', async () => {
  const rules = { unknownSenders: 'drop', emailReplies: true } as const;
  await saveMailRules(shop.services, shop.businessId, owner, from, rules);
  await saveMailRules(shop.services, shop.businessId, owner, from, rules);
  expect(await business()).toMatchObject(rules);
  expect(await audit()).toMatchObject([{ action: 'business.saveMailRules', after: rules }]);
});

describe('the daily caps', () => {
  const caps = { leads: 500, email: 500, sms: 200, ai: 1000 };
  const save = (changes: Partial<typeof caps>) => saveDailyCaps(shop.services, shop.businessId, owner, from, { ...caps, ...changes });

  test('are raised, and what waited for tomorrow goes out', async () => {
    await shop.setBusiness({ dailyCaps: { ...caps, email: 0 } });
    const leadId = await shop.receive();
    expect(await shop.lead(leadId)).toMatchObject({ sequence: { waitingFor: 'dailyCap' } });
    await save({ email: 10 });
    await shop.sweep();
    expect(await shop.message(`${leadId}-reply`)).toMatchObject({ state: 'sent' });
    expect(await audit()).toMatchObject([{ action: 'business.saveDailyCaps', before: { email: 0 }, after: { email: 10 } }]);
  });

  test('have a bound', async () => {
    await expect(save({ sms: 100_001 })).rejects.toMatchObject({ code: 'invalid', field: 'dailyCaps.sms' });
  });
});

describe('the daily look at domains and numbers', () => {
  test('looks at every connection that works, and one that fails keeps no other from it', async () => {
    await connectSendgrid();
    await connectTwilio();
    const { findings } = shop.vendors;
    shop.vendors.findings = (access) =>
      access.account.provider === 'sendgrid' ? Promise.reject(new Error('no DNS')) : findings(access);
    shop.vendors.advice = [{ check: 'tenDlc', state: 'good', sentence: 'Registered.' }];
    shop.pass(24 * hour);
    await checkFindings(shop.services);
    expect(await connection('twilio')).toMatchObject({ findings: [{ check: 'tenDlc' }], findingsAt: shop.now });
    expect(await connection('sendgrid')).toMatchObject({ state: 'connected', findings: [] });
  });

  test('takes up a lead that began to wait the moment its connection was mended', async () => {
    await connectSendgrid();
    refuseKey();
    const leadId = await shop.receive();
    acceptKey();
    await shop.paths.connections(shop.businessId).doc('sendgrid').update({ state: 'connected' });
    shop.forget();
    await checkFindings(shop.services);
    await shop.sweep();
    expect(await shop.message(`${leadId}-reply`)).toMatchObject({ state: 'sent' });
  });
});

describe('a new key', () => {
  const fresh = `v2:${Buffer.alloc(32, 'new').toString('base64')}`;
  const keys = () => readCredentialKeys(`${fresh},${credentialsKeys()}`);

  test('takes over every secret, also when it is run twice, and the old one can go', async () => {
    await connectSendgrid();
    await connectTwilio();
    expect(await rotateCredentials(shop.paths, keys(), shop.now)).toEqual({ rotated: 2, current: 0, unreadable: [] });
    expect(await rotateCredentials(shop.paths, keys(), shop.now)).toEqual({ rotated: 0, current: 2, unreadable: [] });
    const stored = await secret('sendgrid');
    if (!stored) throw new Error('the secret is gone');
    const owner = { businessId: shop.businessId, provider: 'sendgrid' } as const;
    expect(decryptSecret(readCredentialKeys(fresh), owner, stored)).toEqual(typed);
  });

  test('names what no key opens, leaves it as it is, and goes on', async () => {
    await connectSendgrid();
    await connectTwilio();
    const foreign = encryptSecret(readCredentialKeys(credentialsKeys()), { businessId: 'rival', provider: 'sendgrid' }, typed, shop.now);
    await shop.paths.secrets(shop.businessId).doc('sendgrid').set(foreign);
    const rotation = await rotateCredentials(shop.paths, keys(), shop.now);
    expect(rotation).toEqual({ rotated: 1, current: 0, unreadable: [`${shop.businessId}/sendgrid`] });
    expect(await secret('sendgrid')).toEqual(foreign);
    forgetConnection(shop.businessId, 'sendgrid');
  });
});
