import { type Firestore, GrpcStatus } from 'firebase-admin/firestore';

const triesAtMost = 5;

/**
 * For the emulator only. Where two transactions meet, it closes one of them, and answers what that one was still reading
 * with "invalid or closed". Firestore itself says "has expired", which the SDK knows to try again.
 */
export function retryClosedTransactions(db: Firestore): Firestore {
  const run = db.runTransaction.bind(db);
  const patient: Firestore['runTransaction'] = async (update, options) => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await run(update, options);
      } catch (error) {
        if (tries >= triesAtMost || !wasClosed(error)) throw error;
      }
    }
  };
  db.runTransaction = patient;
  return db;
}

function wasClosed(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    error.code === GrpcStatus.INVALID_ARGUMENT &&
    error.message.includes('Transaction is invalid or closed')
  );
}
