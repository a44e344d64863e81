import { alertOnCall } from './alertOnCall.ts';
import { deliverLeadMessage } from './deliverLeadMessage.ts';
import { draftFirstReply } from './draftFirstReply.ts';
import type { LeadReference } from './leadReference.ts';
import { type IntakeResult, settleIntake } from './settleIntake.ts';
import { wakeForStep } from './wakeForStep.ts';
import { type AssistantUse, meterAssistants } from '../assistant/meterAssistants.ts';
import { aiCapNote, standIn } from '../assistant/standIn.ts';
import { countAssistantCall } from '../business/countAssistantCall.ts';
import { dailyUse } from '../business/dailyUse.ts';
import { loadSettings } from '../business/loadSettings.ts';
import { typedAddresses } from '../intake/typedAddresses.ts';
import { recipientTimezones } from '../messaging/recipientTimezone.ts';
import type { Lead } from '../model/lead.ts';
import type { AddressChannel } from '../model/words.ts';
import { AppError } from '../platform/errors.ts';
import type { Services } from '../services.ts';

/**
 * Workflow 1 for one new lead: classify it, write the first reply, put both on record and send it, then tell the
 * members on call where it is urgent. Safe to run twice for one lead: what is on record is not done again.
 * @throws AppError `notFound` where there is no such business, `conflict` where it must be tried again
 */
export async function nurtureLead(services: Services, subject: LeadReference & { lead: Lead }): Promise<void> {
  const { businessId, leadId, lead } = subject;
  const [settings, now] = await Promise.all([loadSettings(services.paths, businessId), services.now()]);
  const { business, workflow } = settings;
  const { over } = await dailyUse(services.paths, businessId, business, now);
  const addresses = typedAddresses(lead, business.country);
  const { assistants, use } = meterAssistants(services.assistants(business));
  // Only a phone that may be written to is looked up.
  const phone = lead.consent.sms ? addresses.sms.to : undefined;
  const { sms: textZones } = await recipientTimezones(undefined, phone, business.timezone);
  // No paid call for a text that will not go out, nor beyond the day's cap.
  const mayPay = workflow.enabled && business.pausedAt === null && !over.ai && !over.leads;
  const writers = mayPay ? assistants : standIn(assistants, over.ai ? aiCapNote : undefined);

  const settle = async (channel: AddressChannel) => {
    const first = await draftFirstReply(writers, business, workflow, lead, channel);
    // Nothing is written to spam. Where a member knows better, the local assistant has a word for everybody.
    const isWronglySpam = first.turn.kind === 'spam' && lead.qualification && lead.qualification.kind !== 'spam';
    const draft = isWronglySpam ? await draftFirstReply(standIn(assistants), business, workflow, lead, channel) : first;
    return settleIntake(services, { businessId, leadId, addresses, over, draft, textZones, assistantUse: use() });
  };
  let result = await settle(firstGuess(lead));
  if (result.outcome === 'otherChannel') result = await settle(result.channel);
  await followThrough(services, subject, settings, result, use());
}

/** The channel that will most likely be used; the transaction knows better and may ask for another text. */
function firstGuess({ preferredChannel, email, phone, consent }: Lead): AddressChannel {
  if (preferredChannel === 'sms') return phone && consent.sms ? 'sms' : 'email';
  return email || !consent.sms ? 'email' : 'sms';
}

async function followThrough(
  services: Services,
  { businessId, leadId }: LeadReference,
  { business, workflow }: Awaited<ReturnType<typeof loadSettings>>,
  result: IntakeResult,
  assistantUse: AssistantUse,
): Promise<void> {
  if (result.outcome === 'alreadySettled' || result.outcome === 'otherChannel') {
    await countAssistantCall(services, businessId, business.timezone, assistantUse);
  }
  if (result.outcome === 'alreadySettled') return;
  if (result.outcome === 'otherChannel') {
    throw new AppError('conflict', 'The addresses of this lead were changed while it was answered. Try again.');
  }
  if (result.outcome === 'claimed') {
    await deliverLeadMessage(
      services,
      {
        businessId,
        timezone: business.timezone,
        settings: workflow,
        leadId: result.leadId,
        messageId: result.messageId,
        attempt: result.message.attempts,
        isTold: true,
        actor: { kind: 'assistant', id: result.message.writtenBy ?? 'local' },
        // With its outcome, unless it joined an open lead: then it is counted already.
        ...(result.leadId === leadId && { assistantUse }),
      },
      result,
      business,
    );
  } else if (result.nextAt) {
    await wakeForStep(services, businessId, leadId, result.nextAt);
  }
  if (result.isReferred) {
    const now = await services.now();
    await services.wake({ queue: 'reviewsReferrals-onReferredLead', data: { businessId, leadId }, at: now }, now);
  }
  for (const id of result.alerts) await alertOnCall(services, businessId, id);
}
