import { createCipheriv } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readCredentialKeys } from './credentialKeys.ts';
import { decryptSecret } from './decryptSecret.ts';
import { encryptSecret } from './encryptSecret.ts';
import type { SecretOwner } from './secretContext.ts';
import type { Credentials, StoredSecret } from '../model/connection.ts';

const now = new Date('2026-11-24T15:00:00Z');
const base64 = (fill: number) => Buffer.alloc(32, fill).toString('base64');
const keys = readCredentialKeys(`v1:${base64(1)}`);
const owner: SecretOwner = { businessId: 'harbor', provider: 'twilio' };
const credentials: Credentials = { provider: 'twilio', authToken: 'the-token-nobody-sees' };
const unreadable = { code: 'unavailable', reason: 'secretUnreadable' };

const opening = (stored: StoredSecret, of = owner, by = keys) => () => decryptSecret(by, of, stored);
/** The same bytes with one bit of the first one turned. */
const turned = (text: string) => {
  const bytes = Buffer.from(text, 'base64');
  bytes.writeUInt8(bytes.readUInt8(0) ^ 1, 0);
  return bytes.toString('base64');
};

describe('credentials', () => {
  const stored = encryptSecret(keys, owner, credentials, now);

  test('come back as they were', () => {
    expect(decryptSecret(keys, owner, stored)).toEqual(credentials);
  });

  test('are not to be seen in what is stored, which never looks the same twice', () => {
    expect(JSON.stringify(stored)).not.toContain('nobody-sees');
    expect(encryptSecret(keys, owner, credentials, now).data).not.toBe(stored.data);
    expect(Buffer.from(stored.iv, 'base64')).toHaveLength(12);
    expect(stored).toMatchObject({ version: 'v1', updatedAt: now });
  });

  test('are AES-256-GCM over their JSON, bound to "business/provider"', () => {
    const encryption = createCipheriv('aes-256-gcm', Buffer.alloc(32, 1), Buffer.alloc(12, 7)).setAAD(Buffer.from('harbor/twilio'));
    const data = Buffer.concat([encryption.update(JSON.stringify(credentials)), encryption.final()]);
    const made = { version: 'v1', iv: Buffer.alloc(12, 7).toString('base64'), tag: encryption.getAuthTag().toString('base64'), data: data.toString('base64'), updatedAt: now };
    expect(decryptSecret(keys, owner, made)).toEqual(credentials);
  });

  test.each(['iv', 'tag', 'data'] as const)('do not open where the %s was tampered with', (part) => {
    expect(opening({ ...stored, [part]: turned(stored[part]) })).toThrow(expect.objectContaining(unreadable));
  });

  test('do not open with a tag that was cut short', () => {
    const short = Buffer.from(stored.tag, 'base64').subarray(0, 4).toString('base64');
    expect(opening({ ...stored, tag: short })).toThrow(expect.objectContaining(unreadable));
  });

  test('do not open for another business, nor as another provider\'s', () => {
    expect(opening(stored, { ...owner, businessId: 'rival' })).toThrow(expect.objectContaining(unreadable));
    expect(() => decryptSecret(keys, { ...owner, provider: 'smtp' }, stored)).toThrow(expect.objectContaining(unreadable));
  });

  test('do not open where their key is gone, nor under another one of the same name', () => {
    expect(opening({ ...stored, version: 'v0' })).toThrow(expect.objectContaining(unreadable));
    expect(opening(stored, owner, readCredentialKeys(`v1:${base64(2)}`))).toThrow(expect.objectContaining(unreadable));
  });

  test('open under an older key while there is one, and are encrypted under the first', () => {
    const both = readCredentialKeys(`v2:${base64(2)},v1:${base64(1)}`);
    expect(decryptSecret(both, owner, stored)).toEqual(credentials);
    expect(encryptSecret(both, owner, credentials, now).version).toBe('v2');
  });

  test('stay out of the error that says they cannot be read', () => {
    const other = { provider: 'twilio', authToken: '' } as const;
    const error = errorOf(opening(encryptSecret(keys, owner, other, now)));
    expect(error).toMatchObject(unreadable);
    expect(String(error.cause)).not.toContain('authToken');
  });
});

describe('the keys', () => {
  test.each([
    ['', 'entry 1 is not of the form'],
    ['v1', 'entry 1 is not of the form'],
    [`v1:${base64(1)},`, 'entry 2 is not of the form'],
    [`v1:${base64(1)},v2:not base64`, 'entry 2 is not of the form'],
    [`v1:${Buffer.alloc(16).toString('base64')}`, 'version v1 has 16 bytes and needs 32'],
    [`v1:${base64(1)},v1:${base64(2)}`, 'version v1 twice'],
  ])('are refused in the form %j, without being told', (text, reason) => {
    const error = errorOf(() => readCredentialKeys(text));
    expect(error.message).toContain(reason);
    expect(error.message).not.toContain(base64(1));
  });

  test('stand in any number, the current one first', () => {
    expect(readCredentialKeys(` v2:${base64(2)} , v1:${base64(1)} `).map(({ version }) => version)).toEqual(['v2', 'v1']);
  });
});

function errorOf(work: () => unknown): Error {
  try {
    work();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('was not refused');
}
