import { GrpcStatus, type QueryDocumentSnapshot } from 'firebase-admin/firestore';
import type { Message } from '../model/message.ts';

/** The document was changed since it was read: somebody has it, or has put it off anew. */
const changedMeanwhile = GrpcStatus.FAILED_PRECONDITION;

/** Makes messages due that wait for a later time, unless something has happened to them since they were read. 1 write for each. */
export async function makeDue(messages: readonly QueryDocumentSnapshot<Message>[], now: Date): Promise<void> {
  const [first] = messages;
  if (!first) return;
  const writer = first.ref.firestore.bulkWriter();
  writer.onWriteError((error) => error.code !== changedMeanwhile && error.failedAttempts < 5);
  const writes = messages.map((message) =>
    writer.update(message.ref, { retryAt: now }, { lastUpdateTime: message.updateTime }).catch((error: unknown) => {
      if (!(error instanceof Error && 'code' in error && error.code === changedMeanwhile)) throw error;
    }),
  );
  await writer.close();
  await Promise.all(writes);
}
