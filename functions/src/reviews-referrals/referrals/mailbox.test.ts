import { expect, test } from 'vitest';
import { mailboxOf } from './mailbox.ts';

test.for([
  ['M.Lopez+2@GMail.com', 'mlopez@gmail.com'],
  ['m.lopez@googlemail.com', 'mlopez@gmail.com'],
  ['mlopez@example.com', 'mlopez@example.com'],
])('the mailbox of %s is %s', ([email = '', address]) => {
  expect(mailboxOf(email)?.address).toBe(address);
});

test('what is no address, or only a tag, has none', () => {
  expect(mailboxOf('lopez')).toBeUndefined();
  expect(mailboxOf('+2@example.com')).toBeUndefined();
});
