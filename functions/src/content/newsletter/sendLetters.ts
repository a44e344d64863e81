import { letterFollowers } from './letterFollowers.ts';
import type { ContentReference } from '../contentReference.ts';
import { dailyUse } from '../../business/dailyUse.ts';
import { loadSettings } from '../../business/loadSettings.ts';
import { otherEmails } from '../../business/overCap.ts';
import { sendTogether } from '../../messaging/sendTogether.ts';
import type { Services } from '../../services.ts';

/**
 * With the provider at the same time, where it does not say otherwise. SendGrid answers within a few tenths of a second, so thousands go out within a
 * minute or two; and no more than these are in doubt where the process dies.
 */
const together = 20;
const pageSize = 200;

/**
 * - `done`: nothing of it is due
 * - `wait`: the provider has had enough for now
 * - `stop`: the caller did not want to go on
 */
export type SentLetters = 'done' | 'wait' | 'stop';

/**
 * Sends what is due of a newsletter, as far as the day's emails go; what is over that is put off, as much of it to each of
 * the next days as fits, so that nothing is put off every day anew. Reads 1
 * document for each message besides what sendTogether reads, and none for those in `made`.
 * @param made messages that have just been made, the ones to begin with
 * @param goOn asked before each handful: time may be up, or somebody else may have taken over
 * @param handedOver told after each handful of which the provider was given some
 */
export async function sendLetters(
  services: Services,
  reference: ContentReference,
  made: readonly string[],
  goOn: () => Promise<boolean>,
  handedOver: () => Promise<void>,
): Promise<SentLetters> {
  const { businessId, contentId } = reference;
  let putOff = 0;
  const send = async (messageIds: readonly string[]): Promise<SentLetters> => {
    for (let start = 0; start < messageIds.length; ) {
      if (!(await goOn())) return 'stop';
      const { business } = await loadSettings(services.paths, businessId);
      const { use } = await dailyUse(services.paths, businessId, business, await services.now());
      const { atOnce = together } = await services.provider(businessId, business.channels, 'email');
      const ids = messageIds.slice(start, start + atOnce);
      const over = { email: false, sms: false, otherEmails: otherEmails(use), putOff };
      const sent = await sendTogether(services, letterFollowers, { businessId, business }, ids, over);
      putOff += sent.putOff;
      if (sent.handedOver > 0) await handedOver();
      if (sent.busy > 0) return 'wait';
      start += ids.length;
    }
    return 'done';
  };

  const begun = await send(made);
  if (begun !== 'done') return begun;
  for (;;) {
    const now = await services.now();
    const due = await services.paths
      .messages(businessId)
      .where('contentId', '==', contentId)
      .where('retryAt', '<=', now)
      .orderBy('retryAt')
      .limit(pageSize)
      .get();
    if (due.empty) return 'done';
    const sent = await send(due.docs.map(({ id }) => id));
    if (sent !== 'done') return sent;
  }
}
