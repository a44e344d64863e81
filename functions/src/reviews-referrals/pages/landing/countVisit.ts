import { FieldValue } from 'firebase-admin/firestore';
import { addCounters } from '../../../analytics/addCounters.ts';
import { localDay } from '../../../analytics/planCounters.ts';
import { addressKey } from '../../../platform/config.ts';
import type { PageRequest } from '../../../platform/pageRequest.ts';
import { isVisit } from '../../../platform/visits/isVisit.ts';
import { minuteMs, oneMore } from '../../../platform/visits/takeTurn.ts';
import { addressNetwork } from '../../../platform/visits/visitorAddress.ts';
import { visitorKey } from '../../../platform/visits/visitorKey.ts';
import type { Services } from '../../../services.ts';

/** A code is a person's: no more friends than this follow it in a minute. */
const pace = { most: 60, spanMs: minuteMs };
/** For longer than any day of a business lasts. */
const rememberedMs = 48 * 60 * minuteMs;

/**
 * Counts a visit: once for an address, a browser, a day of the business and a code. The mark that says so, the referral
 * and the counters move together; 3 documents are read and 4 written. A program costs nothing.
 * @returns whether it was counted
 */
export async function countVisit(
  services: Services,
  about: { businessId: string; code: string; timezone: string },
  request: PageRequest,
  method: 'GET' | 'POST',
): Promise<boolean> {
  const { isbot } = await import('isbot');
  if (!isVisit(request, method, isbot(request.userAgent))) return false;
  const { db, paths, realNow } = services;
  const { businessId, code, timezone } = about;
  const now = await services.now();
  const day = localDay(now, timezone);
  const visitor = [addressNetwork(request.address), request.userAgent, `${day.month}-${day.day}`, code];
  const markRef = paths.rateLimit(visitorKey('visit', visitor, addressKey()));
  const paceRef = paths.rateLimit(`visits:${code}`);
  const referralRef = paths.referrals(businessId).doc(code);
  return db.runTransaction(async (tx) => {
    const [mark, paced, referral] = await Promise.all([tx.get(markRef), tx.get(paceRef), tx.get(referralRef)]);
    const after = oneMore(paced.data(), pace, realNow());
    if (mark.exists || !after || referral.data()?.state !== 'active') return false;
    tx.set(markRef, { count: 1, expiresAt: new Date(realNow().getTime() + rememberedMs) });
    tx.set(paceRef, after);
    tx.update(referralRef, { clicks: FieldValue.increment(1), lastVisitAt: now });
    addCounters(tx, paths, businessId, [{ day, change: { referralVisits: 1 } }]);
    return true;
  });
}
