import { decideNextStep, type StepState } from './decideNextStep.ts';
import type { Draft } from './draft.ts';
import { draftFirstReply } from './draftFirstReply.ts';
import { draftFollowUp } from './draftFollowUp.ts';
import { type IntakePlan, planIntake } from './planIntake.ts';
import { sequenceAfter } from './sequencePlan.ts';
import type { Assistants, ConversationLine } from '../assistant/port.ts';
import { typedAddresses } from '../intake/typedAddresses.ts';
import { type RecipientZones, recipientTimezones } from '../messaging/recipientTimezone.ts';
import type { Business } from '../model/business.ts';
import type { CallableOutput, DryRunStep, SampleLead } from '../model/callables.ts';
import type { Lead } from '../model/lead.ts';
import type { AddressChannel } from '../model/words.ts';
import type { LeadNurtureSettings, LeadNurtureWorkflow } from '../model/workflow.ts';

/**
 * Every message that a sample lead would get if it came now and never replied, and when; decided by the functions
 * that decide about real leads. Nothing is stored and nothing is sent.
 */
export async function dryRun(
  assistants: Assistants,
  business: Business,
  settings: LeadNurtureSettings,
  sample: SampleLead,
  now: Date,
): Promise<CallableOutput<'leadNurturing-dryRun'>> {
  const workflow: LeadNurtureWorkflow = { ...settings, enabled: true, enabledAt: now };
  const running: Business = { ...business, pausedAt: null };
  const lead: Lead & { receivedAt: Date } = {
    ...sample,
    consent: { ...sample.consent, text: '' },
    source: 'form',
    status: 'new',
    createdAt: now,
    receivedAt: now,
  };
  const phone = lead.consent.sms ? typedAddresses(lead, running.country).sms.to : undefined;
  const zones = await recipientTimezones(undefined, phone, running.timezone);
  const { draft, plan } = await planSample(assistants, running, workflow, lead, zones, now);
  const reply = replyStep(plan, now);
  const isSafetyText = 'qualification' in plan && plan.qualification.emergency;
  const followUps = reply.at && !isSafetyText ? await followUpSteps(assistants, running, workflow, lead, zones, draft, reply) : [];
  return {
    language: draft.turn.language,
    qualification: 'qualification' in plan ? plan.qualification : { ...draft.turn, by: draft.writtenBy },
    writtenBy: draft.writtenBy,
    steps: [reply, ...followUps],
  };
}

async function planSample(
  assistants: Assistants,
  business: Business,
  workflow: LeadNurtureWorkflow,
  lead: Lead & { receivedAt: Date },
  zones: RecipientZones,
  now: Date,
): Promise<{ draft: Draft; plan: IntakePlan }> {
  const planFor = async (channel: AddressChannel) => {
    const draft = await draftFirstReply(assistants, business, workflow, lead, channel);
    const plan = planIntake(
      {
        leadId: 'sample',
        lead,
        contactId: 'sample',
        business,
        workflow,
        addresses: typedAddresses(lead, business.country),
        onRecord: {},
        openLead: undefined,
        draft,
        textZones: zones.sms,
        over: { leads: false, email: false, sms: false },
      },
      now,
    );
    return { draft, plan };
  };
  const planned = await planFor(lead.preferredChannel);
  return planned.plan.outcome === 'otherChannel' ? planFor(planned.plan.channel) : planned;
}

function replyStep(plan: IntakePlan, now: Date): DryRunStep {
  const nothing = { at: null, channel: null, subject: null, body: null, approvalReasons: [] };
  if (plan.outcome !== 'send' && plan.outcome !== 'settle') {
    return { step: 'reply', ...nothing, state: 'skipped', skippedBecause: null };
  }
  const { reply } = plan;
  if (!reply) {
    const skippedBecause = plan.outcome === 'settle' ? (plan.skippedBecause ?? null) : null;
    return { step: 'reply', ...nothing, state: 'skipped', skippedBecause };
  }
  const at = plan.outcome === 'settle' ? (plan.sequence?.nextAt ?? now) : now;
  return {
    step: 'reply',
    at: at.toISOString(),
    channel: reply.channel,
    subject: reply.message.subject ?? null,
    body: reply.message.body,
    state: plan.outcome === 'send' ? 'sent' : reply.message.state,
    skippedBecause: null,
    approvalReasons: reply.message.approvalReasons ?? [],
  };
}

async function followUpSteps(
  assistants: Assistants,
  business: Business,
  workflow: LeadNurtureWorkflow,
  sample: Lead,
  zones: RecipientZones,
  draft: Draft,
  reply: DryRunStep,
): Promise<DryRunStep[]> {
  const firstResponseAt = new Date(reply.at ?? 0);
  const conversation: ConversationLine[] = [
    { direction: 'in', at: firstResponseAt, body: sample.message ?? '' },
    { direction: 'out', at: firstResponseAt, body: reply.body ?? '' },
  ];
  const steps: DryRunStep[] = [];
  let at = firstResponseAt;
  for (const step of ['followUp1', 'followUp2'] as const) {
    const sequence = sequenceAfter(steps.length + 1, firstResponseAt, at, workflow);
    if (!sequence.nextAt) break;
    at = sequence.nextAt;
    const state: StepState = {
      lead: { ...sample, status: 'contacted', firstResponseAt, sequence },
      business,
      workflow,
      addresses: typedAddresses(sample, business.country),
      onRecord: {},
      message: undefined,
      zones,
      over: { email: false, sms: false },
    };
    let next = decideNextStep(state, at);
    if (next.do === 'wait' && next.until) {
      at = next.until;
      next = decideNextStep({ ...state, lead: { ...state.lead, sequence: { ...sequence, nextAt: at, dueAt: at } } }, at);
    }
    if (next.do !== 'write') {
      const skippedBecause = next.do === 'skip' ? next.because : null;
      steps.push({ step, at: null, channel: null, subject: null, body: null, state: 'skipped', skippedBecause, approvalReasons: [] });
      continue;
    }
    const { channel } = next;
    const language = draft.turn.language;
    const soFar = [...conversation];
    const text = await draftFollowUp(assistants, business, workflow, { name: sample.name, language, step, channel, conversation: soFar });
    conversation.push({ direction: 'out', at, body: text.body });
    steps.push({
      step,
      at: at.toISOString(),
      channel,
      subject: channel === 'email' ? text.subject : null,
      body: text.body,
      state: text.approvalReasons.length > 0 ? 'awaitingApproval' : 'sent',
      skippedBecause: null,
      approvalReasons: text.approvalReasons,
    });
  }
  return steps;
}
