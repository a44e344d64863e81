import { alertOnCall } from './alertOnCall.ts';
import { deliverLeadMessage } from './deliverLeadMessage.ts';
import { draftFirstReply } from './draftFirstReply.ts';
import { leadAddresses } from './leadAddresses.ts';
import type { LeadReference } from './leadReference.ts';
import { type IntakeResult, settleIntake } from './settleIntake.ts';
import { wakeForStep } from './wakeForStep.ts';
import { dailyUse } from '../business/dailyUse.ts';
import { loadSettings } from '../business/loadSettings.ts';
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
  const addresses = leadAddresses(lead, business.country);
  const assistants = services.assistants(business);
  // Only a phone that may be written to is looked up.
  const phone = lead.consent.sms ? addresses.sms.to : undefined;
  const { sms: textZones } = await recipientTimezones(undefined, phone, business.timezone);
  // No paid call for a text that will not go out, nor beyond the day's cap.
  const mayPay = workflow.enabled && business.pausedAt === null && !over.ai && !over.leads;
  const writers = mayPay ? assistants : { ...assistants, chosen: assistants.local };

  const settle = async (channel: AddressChannel) => {
    const first = await draftFirstReply(writers, business, workflow, lead, channel);
    // Nothing is written to spam. Where a member knows better, the local assistant has a word for everybody.
    const isWronglySpam = first.turn.kind === 'spam' && lead.qualification && lead.qualification.kind !== 'spam';
    const locally = { ...assistants, chosen: assistants.local };
    const draft = isWronglySpam ? await draftFirstReply(locally, business, workflow, lead, channel) : first;
    return settleIntake(services, { businessId, leadId, addresses, over, draft, textZones });
  };
  let result = await settle(firstGuess(lead));
  if (result.outcome === 'otherChannel') result = await settle(result.channel);
  await followThrough(services, subject, settings, result);
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
): Promise<void> {
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
      },
      result,
      business,
    );
  } else if (result.nextAt) {
    await wakeForStep(services, businessId, leadId, result.nextAt);
  }
  for (const id of result.alerts) await alertOnCall(services, businessId, id);
}
