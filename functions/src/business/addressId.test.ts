import { expect, test } from 'vitest';
import { addressId } from './addressId.ts';
import { documentId } from '../model/primitives.ts';

test('the same address always has the same id, and the address cannot be read from it', () => {
  const id = addressId('email', 'nora@example.com', 'key');
  expect(id).toBe(addressId('email', 'nora@example.com', 'key'));
  expect(id).not.toContain('nora');
  expect(documentId.safeParse(id).success).toBe(true);
});

test('a no to texts is not a no to another channel, nor is one business key another', () => {
  const id = addressId('sms', '+12125550123', 'key');
  expect(id).not.toBe(addressId('email', '+12125550123', 'key'));
  expect(id).not.toBe(addressId('sms', '+12125550123', 'another key'));
});
