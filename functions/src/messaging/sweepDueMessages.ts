import type { Followers } from './ledger.ts';
import { sendMessage } from './sendMessage.ts';
import { businessIdOf } from '../firestore/collections.ts';
import { longestRunMs, workThrough } from '../firestore/workThrough.ts';
import { errorFields, log } from '../platform/logging.ts';
import type { Services } from '../services.ts';

/** Pieces that are sent beside one another: a slow mail server of one business holds no more than a handful for as long as one may take. */
const piecesTogether = 5;

/**
 * The guarantee behind the ledger's wake-up calls: sends what is due and was not woken. What is part of one thing, such as
 * a newsletter, is sent together and after all the rest, since thousands can wait for minutes and an answer cannot.
 * What was claimed and never recorded is looked into together with the messages of the leads, by `leadNurturing-sweep`.
 */
export async function sweepDueMessages(services: Services, followers: Followers): Promise<void> {
  const { paths } = services;
  const now = await services.now();
  const due = paths.allMessages().where('retryAt', '<=', now).orderBy('retryAt');
  const until = services.realNow().getTime() + longestRunMs;
  const pieces = new Map<string, () => Promise<void>>();

  await workThrough(services, due, async (found) => {
    const businessId = businessIdOf(found.ref);
    const { purpose, contentId } = found.data();
    const { sendPiece, sendAlone } = followers[purpose] ?? {};
    if (sendAlone) return sendAlone(services, { businessId, messageId: found.id });
    if (!sendPiece || contentId === undefined) return sendMessage(services, followers, { businessId, messageId: found.id });
    pieces.set(`${businessId}/${contentId}`, () => sendPiece(services, { businessId, contentId }));
  });
  const waiting = [...pieces];
  for (let start = 0; start < waiting.length; start += piecesTogether) {
    if (services.realNow().getTime() >= until) return;
    await Promise.all(waiting.slice(start, start + piecesTogether).map(([piece, send]) => attempt(piece, send)));
  }
}

/** One that cannot be sent must not keep the others waiting. */
async function attempt(piece: string, send: () => Promise<void>): Promise<void> {
  try {
    await send();
  } catch (error) {
    log.error('a piece could not be sent, the next sweep finds it again', { piece, ...errorFields(error) });
  }
}
