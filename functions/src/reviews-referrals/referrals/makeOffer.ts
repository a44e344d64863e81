import { randomInt } from 'node:crypto';
import { claimOffer, type OfferDraft, type OfferToWrite } from './claimOffer.ts';
import { referralCode } from './referralCode.ts';
import { countAssistantCall } from '../../business/countAssistantCall.ts';
import { dailyUse } from '../../business/dailyUse.ts';
import { sendMessage } from '../../messaging/sendMessage.ts';
import type { Business } from '../../model/business.ts';
import { rewardInWords } from '../../model/rewardInWords.ts';
import type { ReviewsReferralsWorkflow } from '../../model/reviewsReferrals.ts';
import { addressKey } from '../../platform/config.ts';
import { AppError } from '../../platform/errors.ts';
import type { Services } from '../../services.ts';
import { draftMessage } from '../draftMessage.ts';
import { linkToken, referralLink, referrerLink } from '../publicLinks.ts';
import { reviewFollowers } from '../reviewFollowers.ts';
import type { SaleReference } from '../saleReference.ts';
import { wakeRequest } from '../requests/wakeRequest.ts';

/** How often it is written anew because something has changed meanwhile, and how often a code is drawn. */
const triesAtMost = 5;

/**
 * Makes the referral offer that a completed review brings, once, and sends it; or says on the request why not. The same
 * person always has the same code. Safe to call early, twice and by several at once.
 * @param draw as `referralCode` takes it
 */
export async function makeOffer(services: Services, reference: SaleReference, draw: (below: number) => number = randomInt): Promise<void> {
  let claim = await claimOffer(services, reference, undefined);
  for (let tries = 0; claim.outcome === 'write'; tries += 1) {
    if (tries >= triesAtMost) throw new AppError('conflict', 'This offer changed again and again while it was written.');
    const draft = await writeOffer(services, reference, claim, draw);
    claim = await claimOffer(services, reference, draft);
  }
  const { businessId } = reference;
  if (claim.outcome === 'queued') await sendMessage(services, reviewFollowers, { businessId, messageId: claim.messageId });
  if (claim.outcome === 'moved' && claim.nextAt) await wakeRequest(services, reference, claim.nextAt, await services.now());
}

async function writeOffer(
  services: Services,
  { businessId }: SaleReference,
  { task, business, workflow }: { task: OfferToWrite; business: Business; workflow: ReviewsReferralsWorkflow },
  draw: (below: number) => number,
): Promise<OfferDraft> {
  const { contact, sale, request, offer, currency, channel } = task;
  const code = task.code ?? (await drawCode(services, contact.name, draw));
  const language = request.language ?? contact.language ?? business.locale;
  const { over } = await dailyUse(services.paths, businessId, business, await services.now());
  const { assistantUse, ...text } = await draftMessage(services, {
    business,
    settings: workflow,
    name: contact.name,
    language,
    service: sale.service,
    channel,
    about: {
      kind: 'referralOffer',
      code,
      link: referralLink(code),
      ownPage: referrerLink(linkToken('referrer', businessId, code, addressKey())),
      friendGets: rewardInWords(offer.friend, 'friend', { language, currency }),
      theyGet: rewardInWords(offer.referrer, 'referrer', { language, currency }),
    },
    overAi: over.ai,
  });
  // Counted whether or not it is sent in the end: it was paid for.
  await countAssistantCall(services, businessId, business.timezone, assistantUse);
  return { for: task, code, text };
}

/** A code that nobody has yet. Whoever takes it in the same moment is met in the transaction. */
async function drawCode({ paths }: Services, name: string, draw: (below: number) => number): Promise<string> {
  for (let tries = 0; tries < triesAtMost; tries += 1) {
    const code = referralCode(name, draw);
    if (!(await paths.referralCode(code).get()).exists) return code;
  }
  throw new AppError('conflict', 'No free code was drawn.');
}
