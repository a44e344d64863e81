import { beforeEach, describe, expect, test } from 'vitest';
import { type Shop } from '../nurturing/shop.ts';
import { useShop } from '../nurturing/useShop.ts';
import { encryptSecret } from '../../../functions/src/connections/encryptSecret.ts';
import { readCredentialKeys } from '../../../functions/src/connections/credentialKeys.ts';
import { forgetConnection } from '../../../functions/src/connections/openConnection.ts';
import { readMailboxes } from '../../../functions/src/intake/readMailboxes.ts';
import { emailId } from '../../../functions/src/messaging/emailId.ts';
import type { InboundMessage } from '../../../functions/src/messaging/port.ts';
import { addressKey, credentialsKeys } from '../../../functions/src/platform/config.ts';
import { AppError } from '../../../functions/src/platform/errors.ts';

let shop: Shop;
useShop('mailboxes', (opened) => {
  shop = opened;
});
beforeEach(() => connect(shop.businessId));

async function connect(businessId: string): Promise<void> {
  const credentials = { provider: 'smtp', password: 'secret' } as const;
  const stored = encryptSecret(readCredentialKeys(credentialsKeys()), { businessId, provider: 'smtp' }, credentials, shop.now);
  await shop.paths.secrets(businessId).doc('smtp').set(stored);
  await shop.paths.connections(businessId).doc('smtp').set({
    provider: 'smtp',
    state: 'connected',
    account: {
      provider: 'smtp',
      preset: 'other',
      fromEmail: 'office@harbor.example.com',
      fromName: 'Harbor',
      username: 'office',
      smtp: { host: 'mail.example.com', port: 465, security: 'tls' },
      imap: { host: 'mail.example.com', port: 993, security: 'tls' },
    },
    connectedAt: shop.now,
    lastCheckedAt: shop.now,
    lastSuccessAt: null,
    lastError: null,
  });
  forgetConnection(businessId, 'smtp');
}
const connection = async () => (await shop.paths.connections(shop.businessId).doc('smtp').get()).data();
const received = async () => (await shop.paths.messages(shop.businessId).where('direction', '==', 'in').get()).size;
const idOf = (messageId: string) => emailId({ businessId: shop.businessId, messageId }, 'harbor.example.com', addressKey()) ?? '';

const mail = (uid: number, changes: Partial<InboundMessage> = {}): InboundMessage => ({
  channel: 'email',
  provider: 'smtp',
  providerId: `mail-${uid}@example.com`,
  from: 'nora@example.com',
  fromName: 'Nora Harper',
  to: ['office@harbor.example.com'],
  subject: 'Re: Your furnace',
  text: 'Friday would suit me.',
  references: [],
  autoReply: false,
  ...changes,
});

/** A mailbox with these mails, one a page, as a server hands them out. */
function holds(mails: readonly InboundMessage[]): void {
  shop.vendors.mail = (_, cursor) => {
    const lastUid = cursor?.lastUid ?? 0;
    const next = mails[lastUid];
    return Promise.resolve({ messages: next ? [next] : [], events: [], cursor: { uidValidity: '1', lastUid: next ? lastUid + 1 : lastUid } });
  };
}

describe('a mailbox', () => {
  test('is read page by page, and from where it was left the next time', async () => {
    await shop.receive();
    holds([mail(1), mail(2), mail(3)]);
    await readMailboxes(shop.services);
    expect(await received()).toBe(3);
    const after = await connection();
    expect(after?.mailbox).toEqual({ uidValidity: '1', lastUid: 3, readAt: shop.now });
    expect(after).not.toHaveProperty('mailboxLeaseUntil');
    await readMailboxes(shop.services);
    expect(await received()).toBe(3);
  });

  test('leaves mail of strangers to the owner', async () => {
    holds([mail(1, { from: 'newsletter@example.net' })]);
    await readMailboxes(shop.services);
    expect(await shop.leads()).toEqual([]);
    expect((await connection())?.mailbox?.lastUid).toBe(1);
  });

  test('is read by one run at a time', async () => {
    await shop.receive();
    let asked = 0;
    const inner = mail(1);
    shop.vendors.mail = async (_, cursor) => {
      asked += 1;
      if (asked === 1) await readMailboxes(shop.services);
      return { messages: cursor ? [] : [inner], events: [], cursor: { uidValidity: '1', lastUid: 1 } };
    };
    await readMailboxes(shop.services);
    expect(asked).toBe(2);
    expect(await received()).toBe(1);
  });

  test('whose reader died is read again when its time is over, and nothing is received twice', async () => {
    await shop.receive();
    await new Promise<void>((reached) => {
      shop.vendors.mail = () => {
        reached();
        return new Promise(() => undefined);
      };
      void readMailboxes(shop.services);
    });
    holds([mail(1)]);
    await readMailboxes(shop.services);
    expect(await received()).toBe(0);
    shop.pass(5 * 60_000);
    await readMailboxes(shop.services);
    expect(await received()).toBe(1);
  });

  test('keeps its place where a mail could not be received', async () => {
    await shop.receive();
    holds([mail(1)]);
    const { now } = shop.services;
    shop.services.now = () => Promise.reject(new Error('no clock'));
    await readMailboxes(shop.services);
    shop.services.now = now;
    expect((await connection())?.mailbox).toBeUndefined();
    shop.pass(5 * 60_000);
    await readMailboxes(shop.services);
    expect(await received()).toBe(1);
  });

  test('is not closed by one mail that can never be taken in: the others come through, and a person is told', async () => {
    await shop.receive();
    const unreadable: InboundMessage = {
      ...mail(2),
      get text(): string {
        throw new Error('nobody can read this');
      },
    };
    holds([mail(1), unreadable, mail(3)]);
    for (let run = 1; run < 10; run += 1) await readMailboxes(shop.services);
    expect(await received()).toBe(1);
    expect((await connection())?.mailbox?.lastUid).toBe(1);
    const kinds = async () => Object.values(await shop.attention()).map(({ kind }) => kind);
    expect(await kinds()).not.toContain('notProcessed');

    await readMailboxes(shop.services);
    expect(await received()).toBe(2);
    expect((await connection())?.mailbox?.lastUid).toBe(3);
    expect(await connection()).not.toHaveProperty('mailboxFailures');
    expect(await kinds()).toContain('notProcessed');
  });

  test('that does not let us in is shown as broken, and does not keep others from being read', async () => {
    await connect('rival');
    await shop.paths.business('rival').set((await shop.paths.business(shop.businessId).get()).data() ?? expect.unreachable());
    const asked: string[] = [];
    shop.vendors.mail = ({ account }) => {
      asked.push(account.provider);
      return Promise.reject(new AppError('unavailable', 'The mail server does not take the password.', { reason: 'signInRefused' }));
    };
    await readMailboxes(shop.services);
    expect(asked).toHaveLength(2);
    expect(await connection()).toMatchObject({ state: 'broken', lastError: { message: 'The mail server does not take the password.' } });
    await readMailboxes(shop.services);
    expect(asked).toHaveLength(2);
  });

  test('brings reports on mails that came back', async () => {
    const leadId = await shop.receive();
    shop.vendors.mail = (_, cursor) =>
      Promise.resolve({
        messages: [],
        events: cursor
          ? []
          : [
              { emailId: idOf(`${leadId}-reply`), kind: 'bounced', reason: 'There is no such mailbox.' },
              { emailId: 'somebody-elses@example.com', kind: 'bounced', reason: 'There is no such mailbox.' },
            ],
        cursor: { uidValidity: '1', lastUid: 2 },
      });
    await readMailboxes(shop.services);
    expect(await shop.message(`${leadId}-reply`)).toMatchObject({ state: 'failed', error: 'There is no such mailbox.' });
    expect(await shop.attention()).toHaveProperty([`callBack-${leadId}`]);
  });
});
