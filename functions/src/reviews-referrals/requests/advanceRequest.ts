import { claimRequest, type RequestClaim, type RequestDraft, type TextWanted } from './claimRequest.ts';
import { wakeRequest } from './wakeRequest.ts';
import { draftMessage, type MessageToWrite } from '../draftMessage.ts';
import { linkToken, reviewLink } from '../publicLinks.ts';
import { makeOffer } from '../referrals/makeOffer.ts';
import { reviewFollowers } from '../reviewFollowers.ts';
import type { SaleReference } from '../saleReference.ts';
import { countAssistantCall } from '../../business/countAssistantCall.ts';
import { dailyUse } from '../../business/dailyUse.ts';
import { sendMessage } from '../../messaging/sendMessage.ts';
import { AppError } from '../../platform/errors.ts';
import { addressKey } from '../../platform/config.ts';
import type { Services } from '../../services.ts';

/** Texts that are written for one step: what is read may ask for another channel than the one before. */
const draftsAtMost = 2;

/**
 * Does what is due next of a request: writes the message and puts it into the ledger, records why not, makes the offer
 * that a review has brought, or ends it. Called by the wake-up task and by the sweep; whoever comes first claims it, and
 * coming early or twice costs one read.
 * @throws AppError `conflict` where its channel changed again and again while it was written
 */
export async function advanceRequest(services: Services, reference: SaleReference): Promise<void> {
  const { businessId, saleId } = reference;
  const [snapshot, now] = await Promise.all([services.paths.reviewRequests(businessId).doc(saleId).get(), services.now()]);
  const seen = snapshot.data();
  if (!seen?.nextAt || seen.nextAt > now) return;
  let claim = await claimRequest(services, reference, undefined);
  for (let drafts = 0; claim.outcome === 'write' && drafts < draftsAtMost; drafts += 1) {
    claim = await writeAndClaim(services, reference, claim.wanted);
  }
  switch (claim.outcome) {
    case 'nothing':
      return;
    case 'offer':
      return makeOffer(services, reference);
    case 'write':
      throw new AppError('conflict', 'The addresses of this customer were changed while the message was written. Try again.');
    case 'moved':
      if (claim.nextAt) await wakeRequest(services, reference, claim.nextAt, now);
      return;
    case 'queued':
      return sendMessage(services, reviewFollowers, { businessId, messageId: claim.messageId });
  }
}

async function writeAndClaim(services: Services, reference: SaleReference, wanted: TextWanted): Promise<RequestClaim> {
  const { businessId, saleId } = reference;
  const { business, workflow, sale, contact, step, channel } = wanted;
  const { over } = await dailyUse(services.paths, businessId, business, await services.now());
  const link = reviewLink(linkToken('review', businessId, saleId, addressKey()));
  const written = await draftMessage(services, {
    business,
    settings: workflow,
    name: sale.customerName,
    language: contact.language ?? business.locale,
    service: sale.service,
    channel,
    about: aboutOf(step, workflow.reminderDays.length, link),
    overAi: over.ai,
  });
  const draft: RequestDraft = { ...written, step, channel };
  const claim = await claimRequest(services, reference, draft);
  await countAssistantCall(services, businessId, business.timezone, written.assistantUse);
  return claim;
}

/** @param reminders how many the settings ask for */
export function aboutOf(step: TextWanted['step'], reminders: number, link: string): MessageToWrite['about'] {
  if (step === 'request') return { kind: 'reviewRequest', link };
  const number = step === 'reminder1' ? 1 : 2;
  return { kind: 'reviewReminder', number, isLast: number >= reminders, link };
}
