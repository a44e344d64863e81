import { Firestore, GrpcStatus } from 'firebase-admin/firestore';
import { expect, test } from 'vitest';
import { retryClosedTransactions } from './retryClosedTransactions.ts';

const refusal = (message: string) => Object.assign(new Error(message), { code: GrpcStatus.INVALID_ARGUMENT });
const closed = refusal('3 INVALID_ARGUMENT: Transaction is invalid or closed.');

/** A database whose transactions fail with each of these in turn, and then do nothing. */
function failing(...errors: Error[]) {
  const db = new Firestore({ projectId: 'demo-none' });
  let tries = 0;
  db.runTransaction = () => {
    const error = errors[tries];
    tries += 1;
    return error ? Promise.reject(error) : new Promise(() => undefined);
  };
  retryClosedTransactions(db);
  return { db, tries: () => tries };
}

test('a transaction that the emulator closed because of another one is tried again', async () => {
  const { db, tries } = failing(closed, closed, refusal('the third try'));
  await expect(db.runTransaction(() => Promise.resolve())).rejects.toThrow('the third try');
  expect(tries()).toBe(3);
});

test('but not for ever, and nothing else is tried again', async () => {
  const always = failing(...Array.from({ length: 9 }, () => closed));
  await expect(always.db.runTransaction(() => Promise.resolve())).rejects.toThrow('invalid or closed');
  expect(always.tries()).toBe(5);
  const other = failing(refusal('3 INVALID_ARGUMENT: A document is too large.'));
  await expect(other.db.runTransaction(() => Promise.resolve())).rejects.toThrow('too large');
  expect(other.tries()).toBe(1);
});
