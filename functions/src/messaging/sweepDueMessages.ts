import type { Followers } from './ledger.ts';
import { sendMessage } from './sendMessage.ts';
import { businessIdOf } from '../firestore/collections.ts';
import { workThrough } from '../firestore/workThrough.ts';
import { errorFields, log } from '../platform/logging.ts';
import type { Services } from '../services.ts';

/**
 * The guarantee behind the ledger's wake-up calls: sends what is due and was not woken. What is part of one thing, such as
 * a newsletter, is sent together and after all the rest, since thousands can wait for minutes and an answer cannot.
 * What was claimed and never recorded is looked into together with the messages of the leads, by `leadNurturing-sweep`.
 */
export async function sweepDueMessages(services: Services, followers: Followers): Promise<void> {
  const { paths } = services;
  const now = await services.now();
  const due = paths.allMessages().where('retryAt', '<=', now).orderBy('retryAt');
  const pieces = new Map<string, () => Promise<void>>();

  await workThrough(services, due, async (found) => {
    const businessId = businessIdOf(found.ref);
    const { purpose, contentId } = found.data();
    const { sendPiece, sendAlone } = followers[purpose] ?? {};
    if (sendAlone) return sendAlone(services, { businessId, messageId: found.id });
    if (!sendPiece || contentId === undefined) return sendMessage(services, followers, { businessId, messageId: found.id });
    pieces.set(`${businessId}/${contentId}`, () => sendPiece(services, { businessId, contentId }));
  });
  for (const [piece, send] of pieces) {
    try {
      await send();
    } catch (error) {
      log.error('a piece could not be sent, the next sweep finds it again', { piece, ...errorFields(error) });
    }
  }
}
