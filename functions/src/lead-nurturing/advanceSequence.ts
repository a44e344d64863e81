import { claimStep } from './claimStep.ts';
import { deliverLeadMessage } from './deliverLeadMessage.ts';
import { draftStep } from './draftStep.ts';
import type { LeadReference } from './leadReference.ts';
import { nurtureLead } from './nurtureLead.ts';
import { wakeForStep } from './wakeForStep.ts';
import { meterAssistants } from '../assistant/meterAssistants.ts';
import { aiCapNote, standIn } from '../assistant/standIn.ts';
import { countAssistantCall } from '../business/countAssistantCall.ts';
import { dailyUse } from '../business/dailyUse.ts';
import { loadSettings } from '../business/loadSettings.ts';
import { typedAddresses } from '../intake/typedAddresses.ts';
import { type RecipientZones, recipientTimezones } from '../messaging/recipientTimezone.ts';
import type { Business } from '../model/business.ts';
import type { Lead } from '../model/lead.ts';
import type { Services } from '../services.ts';

/**
 * Does what is due for a lead: sends the next message of its sequence, or records why not. Called by the wake-up
 * task, by the sweep and when a person has approved something; whoever comes first claims the step, and coming early
 * or twice costs one read.
 */
export async function advanceSequence(services: Services, reference: LeadReference): Promise<void> {
  const { businessId, leadId } = reference;
  const [snapshot, now] = await Promise.all([services.paths.leads(businessId).doc(leadId).get(), services.now()]);
  const lead = snapshot.data();
  if (!lead?.sequence?.nextAt || lead.sequence.nextAt > now) return;
  if (lead.sequence.waitingFor === 'correction') {
    await nurtureLead(services, { ...reference, lead });
    return;
  }

  const settings = await loadSettings(services.paths, businessId);
  const { over } = await dailyUse(services.paths, businessId, settings.business, now);
  const { assistants, use } = meterAssistants(services.assistants(settings.business));
  const zones = await zonesOf(services, businessId, lead, settings.business);
  let claim = await claimStep(services, reference, { over, zones, draft: undefined });
  if (claim.outcome === 'write') {
    const writers = over.ai ? standIn(assistants, aiCapNote) : assistants;
    const draft = await draftStep(services, reference, writers, settings, lead, claim);
    claim = await claimStep(services, reference, { over, zones, draft });
  }

  // What goes out is counted with its outcome.
  if (claim.outcome !== 'claimed') await countAssistantCall(services, businessId, settings.business.timezone, use());
  if (claim.outcome === 'claimed') {
    await deliverLeadMessage(
      services,
      {
        ...reference,
        timezone: settings.business.timezone,
        settings: settings.workflow,
        messageId: claim.messageId,
        attempt: claim.message.attempts,
        actor: { kind: 'assistant', id: claim.message.writtenBy ?? 'local' },
        assistantUse: use(),
      },
      claim,
      settings.business,
    );
  } else if (claim.outcome === 'moved' && claim.nextAt) {
    await wakeForStep(services, businessId, leadId, claim.nextAt);
  }
}

/** By whose clock the lead may be written to. What is on record about the person outweighs what their number tells. */
async function zonesOf({ paths }: Services, businessId: string, lead: Lead, business: Business): Promise<RecipientZones> {
  const contact = lead.contactId === undefined ? undefined : (await paths.contacts(businessId).doc(lead.contactId).get()).data();
  const phone = lead.consent.sms ? typedAddresses(lead, business.country).sms.to : undefined;
  return recipientTimezones(contact?.timezone, phone, business.timezone);
}
