import { describe, expect, test } from 'vitest';
import { readUnsubscribeToken, unsubscribeToken, type UnsubscribeGrant } from './unsubscribeToken.ts';
import { addressId } from '../business/addressId.ts';

const key = 'a key of the test';
const grant: UnsubscribeGrant = {
  businessId: 'demo',
  addressId: addressId('email', 'nora@example.com', key),
  channel: 'email',
  scope: 'marketing',
};
const token = unsubscribeToken(grant, key);

describe('an unsubscribe link', () => {
  test('leads back to what it was made for, and fits an address', () => {
    expect(readUnsubscribeToken(token, key)).toEqual(grant);
    expect(token).toMatch(/^[A-Za-z0-9_.-]{1,250}$/);
  });

  test('names nobody', () => {
    expect(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()).not.toContain('nora');
  });

  test('is good for nothing when anything about it was changed', () => {
    const [payload = '', signed = ''] = token.split('.');
    const otherwise = Buffer.from(JSON.stringify(['other', grant.addressId, 'email', 'marketing'])).toString('base64url');
    const forged = [`${otherwise}.${signed}`, `${payload}.`, payload, `${payload}.${signed}.x`, `${payload}.${signed.slice(0, -2)}`, '', '.', 'x'.repeat(5000)];
    for (let at = 0; at < token.length - 1; at += 1) {
      if (token[at] !== '.') forged.push(`${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`);
    }
    for (const changed of forged) expect(readUnsubscribeToken(changed, key), changed).toBeUndefined();
  });

  test('of another key is none of ours', () => {
    expect(readUnsubscribeToken(token, 'another key')).toBeUndefined();
  });
});
