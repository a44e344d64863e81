import { FieldValue, type Transaction } from 'firebase-admin/firestore';
import { attentionId } from './attentionId.ts';
import { type IntakePlan, type PlannedReply, planIntake } from './planIntake.ts';
import { type IntakeInput, type IntakeReadings, readIntake } from './readIntake.ts';
import { addCounters } from '../analytics/addCounters.ts';
import { assistantUsed } from '../analytics/assistantUsed.ts';
import { leadChange } from '../analytics/leadCounters.ts';
import type { AssistantUse } from '../assistant/meterAssistants.ts';
import { planContact } from '../intake/planContact.ts';
import { searchTokens } from '../intake/searchTokens.ts';
import { lineAfter, type Said } from '../messaging/inboxLine.ts';
import { leaseFrom } from '../messaging/lease.ts';
import type { Permit } from '../messaging/permit.ts';
import type { Attention } from '../model/attention.ts';
import type { Contact } from '../model/contact.ts';
import { cut } from '../model/cut.ts';
import type { Lead, Qualification } from '../model/lead.ts';
import type { Message } from '../model/message.ts';
import type { LeadReferral } from '../model/referral.ts';
import { addressChannels, type AddressChannel, type SkipReason } from '../model/words.ts';
import type { Services } from '../services.ts';

export type IntakeResult =
  /** Somebody else has dealt with it, or there is nothing to deal with. */
  | { outcome: 'alreadySettled' }
  /** The text was written for a channel that may not be used. */
  | { outcome: 'otherChannel'; channel: AddressChannel }
  /** `alerts` are what the members on call are to be told about. */
  | { outcome: 'settled'; alerts: string[]; nextAt: Date | undefined; isReferred: boolean }
  /** The message is claimed and the caller's to deliver. */
  | {
      outcome: 'claimed';
      leadId: string;
      messageId: string;
      message: Message;
      permit: Permit;
      alerts: string[];
      /** It came by somebody's code, which has to be looked at. */
      isReferred: boolean;
    };

/** Capital letters may be longer than small ones. */
const longestCode = 40;

type WrittenPlan<O extends IntakePlan['outcome']> = Extract<IntakePlan, { outcome: O }>;

/**
 * Puts a new lead on record in one transaction: its contact, its qualification, and the first reply, claimed for
 * delivery or set aside. At most 7 reads, and 5 writes where the reply goes out at once, 6 where it is urgent.
 */
export async function settleIntake(services: Services, input: IntakeInput): Promise<IntakeResult> {
  const now = await services.now();
  return services.db.runTransaction(async (tx) => {
    const readings = await readIntake(services, tx, input, now);
    if (!readings) return { outcome: 'alreadySettled' };
    const plan = planIntake(readings, now);
    const write = new IntakeWriter(services, tx, input, readings, now);
    switch (plan.outcome) {
      case 'otherChannel':
        return plan;
      case 'join':
        return write.join(plan);
      case 'send':
        return write.claim(plan);
      case 'settle':
        return write.settle(plan);
    }
  });
}

/** Writes one plan inside one transaction. */
class IntakeWriter {
  private readonly services: Services;
  private readonly tx: Transaction;
  private readonly businessId: string;
  private readonly assistantUse: AssistantUse;
  private readonly readings: IntakeReadings;
  private readonly now: Date;

  constructor(services: Services, tx: Transaction, input: IntakeInput, readings: IntakeReadings, now: Date) {
    this.services = services;
    this.tx = tx;
    this.businessId = input.businessId;
    this.assistantUse = input.assistantUse;
    this.readings = readings;
    this.now = now;
  }

  join(plan: WrittenPlan<'join'>): IntakeResult {
    const { paths } = this.services;
    const { leadId, lead, openLead, business } = this.readings;
    // Nobody but a person answers a second enquiry.
    this.contact(plan.openLeadId, plan.safetyText?.channel, { ...this.theirWords(), unread: true, leadId: plan.openLeadId });
    const patch: Partial<Lead> = {
      ...this.settledLead(plan),
      duplicateOf: plan.openLeadId,
      status: openLead?.lead.status ?? 'contacted',
    };
    this.lead(patch);
    this.tx.update(paths.leads(this.businessId).doc(plan.openLeadId), plan.openLead);
    addCounters(this.tx, paths, this.businessId, [
      // A lead that was corrected had counted; now the one that it joins counts for both.
      ...leadChange(lead, { ...lead, ...patch }, business.timezone),
      ...(openLead ? leadChange(openLead.lead, { ...openLead.lead, ...plan.openLead }, business.timezone) : []),
      ...assistantUsed(this.assistantUse, this.now, business.timezone),
    ]);
    this.tx.set(paths.messages(this.businessId).doc(`${leadId}-joined`), this.joinedMessage(plan.openLeadId));
    const alerts = this.attention([plan.attention]);
    if (!plan.safetyText) return { outcome: 'settled', alerts, nextAt: undefined, isReferred: patch.referral !== undefined };
    const { messageId, permit } = plan.safetyText;
    const message = this.message(plan.safetyText, plan.openLeadId);
    return { outcome: 'claimed', leadId: plan.openLeadId, messageId, message, permit, alerts, isReferred: patch.referral !== undefined };
  }

  claim(plan: WrittenPlan<'send'>): IntakeResult {
    const { leadId } = this.readings;
    // What they wrote is answered already; one write tells of both.
    const { channel, message: { body } } = plan.reply;
    this.contact(leadId, channel, { direction: 'out', channel, body, at: this.now, unread: false, leadId });
    // The counters move when the outcome is recorded: a lead costs one write of statistics, not two.
    const settled = this.settledLead(plan);
    this.lead({ ...settled, sequence: { state: 'active', step: 0, dueAt: this.readings.lead.receivedAt } });
    const message = this.message(plan.reply, leadId);
    // On record before anything is sent: whoever is on call hears of it even if this process dies on the way.
    const alerts = this.attention(plan.attention ? [plan.attention] : []);
    return { outcome: 'claimed', leadId, messageId: plan.reply.messageId, message, permit: plan.permit, alerts, isReferred: settled.referral !== undefined };
  }

  settle(plan: WrittenPlan<'settle'>): IntakeResult {
    const { leadId, lead, business, knownContact } = this.readings;
    const isLeftOut = plan.skippedBecause === 'spam' || plan.skippedBecause === 'leadClosed';
    // What waits for a person's OK may never go out: only what goes by itself has greeted.
    const greeted = plan.reply?.message.state === 'queued' ? plan.reply.channel : undefined;
    const waitsForPerson = plan.sequence?.waitingFor === 'person' || plan.sequence?.waitingFor === 'approval';
    const unread = waitsForPerson || plan.skippedBecause === 'workflowOff';
    this.contact(
      isLeftOut ? (knownContact?.openLeadId ?? null) : leadId,
      greeted,
      // Spam is no conversation.
      plan.skippedBecause === 'spam' ? undefined : { ...this.theirWords(), unread, leadId },
    );
    const patch: Partial<Lead> = {
      ...this.settledLead(plan),
      ...(plan.sequence && { sequence: plan.sequence }),
      ...(plan.skippedBecause && { skippedBecause: plan.skippedBecause }),
      countedAt: lead.countedAt ?? this.now,
    };
    this.lead(patch);
    if (plan.reply) this.message(plan.reply, leadId);
    if (plan.skippedBecause) this.skipped(plan.skippedBecause);
    addCounters(this.tx, this.services.paths, this.businessId, [
      ...leadChange(lead, { ...lead, ...patch }, business.timezone),
      ...assistantUsed(this.assistantUse, this.now, business.timezone),
    ]);
    return {
      outcome: 'settled',
      alerts: this.attention(plan.attentions),
      nextAt: plan.sequence?.nextAt,
      isReferred: patch.referral !== undefined,
    };
  }

  private skipped(reason: SkipReason): void {
    const { leadId, contactId } = this.readings;
    this.tx.set(this.services.paths.activities(this.businessId).doc(`${leadId}-reply-skipped`), {
      kind: 'skipped',
      actor: { kind: 'system', id: 'leadNurturing' },
      leadId,
      contactId,
      after: { step: 'reply', because: reason },
      createdAt: this.now,
    });
  }

  /** The lead as it is settled; one that a member corrected keeps nothing of what was made of it before. */
  private lead(patch: Partial<Lead>): void {
    const { leadId, lead } = this.readings;
    this.tx.update(this.services.paths.leads(this.businessId).doc(leadId), {
      ...patch,
      ...(lead.sequence && !patch.sequence && { sequence: FieldValue.delete() }),
      ...(lead.skippedBecause && !patch.skippedBecause && { skippedBecause: FieldValue.delete() }),
    });
  }

  private settledLead(plan: Exclude<IntakePlan, { outcome: 'otherChannel' }>): Partial<Lead> {
    const { lead, contactId, draft, addresses } = this.readings;
    const referral = referralOf(lead, plan.qualification);
    return {
      receivedAt: lead.receivedAt,
      contactId,
      language: draft.turn.language,
      qualification: plan.qualification,
      ...(referral && { referral }),
      lastInteractionAt: this.now,
      search: searchTokens({
        name: lead.name,
        emails: addresses.email.to === undefined ? [] : [addresses.email.to],
        phones: addresses.sms.to === undefined ? [] : [addresses.sms.to],
      }),
    };
  }

  private theirWords(): Said {
    const { preferredChannel, message = '' } = this.readings.lead;
    return { direction: 'in', channel: preferredChannel, body: message, at: this.now };
  }

  /**
   * The person with the line of their conversation, and the addresses that lead back to it. The one that is written to
   * is marked as greeted.
   */
  private contact(openLeadId: string | null, greeted: AddressChannel | undefined, said: Said | undefined): void {
    const { paths } = this.services;
    const { contactId, knownContact, lead, leadId, draft, addresses, addressIds, onRecord } = this.readings;
    const { name, consent, source } = lead;
    const introduction = { name, consent, addresses, language: draft.turn.language, source: `${source}:${leadId}` };
    const contact: Contact = { ...planContact(knownContact, introduction, this.now), openLeadId };
    const inbox = said && lineAfter(knownContact?.inbox, said);
    this.tx.set(paths.contacts(this.businessId).doc(contactId), { ...contact, ...(inbox && { inbox }) }, { merge: true });
    for (const channel of addressChannels) {
      const id = addressIds[channel];
      if (id === undefined) continue;
      const known = onRecord[channel];
      if (known && channel !== greeted) continue;
      this.tx.set(paths.addresses(this.businessId).doc(id), {
        ...(known ?? { contactId, channel }),
        ...(channel === greeted && { lastGreetedAt: this.now }),
      }, { merge: true });
    }
  }

  private message(reply: PlannedReply, leadId: string): Message {
    const claimed = reply.message.state === 'sending';
    const message: Message = {
      direction: 'out',
      channel: reply.channel,
      purpose: 'leadReply',
      step: 'reply',
      contactId: this.readings.contactId,
      leadId,
      ...reply.message,
      language: this.readings.draft.turn.language,
      attempts: claimed ? 1 : 0,
      ...(claimed && { leaseUntil: leaseFrom(this.services.realNow()), claimedAt: this.now }),
      createdAt: this.now,
      dueAt: this.readings.lead.receivedAt,
    };
    this.tx.set(this.services.paths.messages(this.businessId).doc(reply.messageId), message);
    return message;
  }

  private joinedMessage(openLeadId: string): Message {
    const { lead, contactId, business } = this.readings;
    return {
      direction: 'in',
      channel: lead.preferredChannel,
      purpose: 'inbound',
      contactId,
      leadId: openLeadId,
      to: business.name,
      body: lead.message ?? '',
      state: 'received',
      attempts: 0,
      provider: lead.source,
      createdAt: this.now,
    };
  }

  /** @returns the ids of those that the members on call are told about */
  private attention(items: readonly Attention[]): string[] {
    const { paths } = this.services;
    for (const item of items) this.tx.set(paths.attention(this.businessId).doc(attentionId(item)), item);
    return items.filter((item) => item.alertAt !== undefined).map(attentionId);
  }
}

/** The code that somebody came by, to be looked at; absent where it was, and for spam. */
function referralOf({ referralCode = '', referral }: Lead, { kind }: Qualification): LeadReferral | undefined {
  const code = cut(referralCode.trim().toUpperCase(), longestCode);
  return code === '' || referral || kind === 'spam' ? undefined : { state: 'pending', code };
}
