import type { Transaction } from 'firebase-admin/firestore';
import { attentionId } from './attentionId.ts';
import { decideNextStep, type NextStep, type StepState } from './decideNextStep.ts';
import type { StepDraft } from './draftStep.ts';
import type { LeadReference } from './leadReference.ts';
import { readStep } from './readStep.ts';
import { sameStep, sequenceAfter, stepPurpose } from './sequencePlan.ts';
import { addressId } from '../business/addressId.ts';
import { leaseFrom } from '../messaging/lease.ts';
import type { Permit } from '../messaging/permit.ts';
import { stepMessageId } from '../messaging/stepMessageId.ts';
import type { Attention } from '../model/attention.ts';
import { cut } from '../model/cut.ts';
import type { Lead, Sequence } from '../model/lead.ts';
import type { Message } from '../model/message.ts';
import type { AddressChannel, AttentionKind } from '../model/words.ts';
import type { SequenceStep } from '../model/workflow.ts';
import { addressKey } from '../platform/config.ts';
import type { Services } from '../services.ts';

export type StepClaim =
  /** Nothing is due, or somebody else has it. */
  | { outcome: 'nothing' }
  /** The step's text is needed first, for this channel. */
  | { outcome: 'write'; step: SequenceStep; channel: AddressChannel }
  /** The message is this caller's to deliver. */
  | { outcome: 'claimed'; messageId: string; message: Message; permit: Permit }
  /** Nothing went out; the lead says why, and when it is looked at again. */
  | { outcome: 'moved'; nextAt: Date | undefined };

/**
 * Claims a lead's due step in a transaction that reads again whatever could forbid it: a reply, an opt-out, the
 * status, the pause, quiet hours, the caps (reliability.md, rules 1 and 4).
 */
export async function claimStep(
  services: Services,
  reference: LeadReference,
  { draft, ...given }: Pick<StepState, 'over' | 'zones'> & { draft: StepDraft | undefined },
): Promise<StepClaim> {
  const now = await services.now();
  return services.db.runTransaction(async (tx) => {
    const state = await readStep(services, tx, reference, given);
    if (!state?.lead.sequence) return { outcome: 'nothing' };
    const claim = new StepWriter(services, tx, reference, state, state.lead.sequence, now);
    return claim.write(decideNextStep(state, now), draft);
  });
}

/** Writes one decision about one step inside one transaction. */
class StepWriter {
  private readonly services: Services;
  private readonly tx: Transaction;
  private readonly reference: LeadReference;
  private readonly state: StepState;
  private readonly sequence: Sequence;
  private readonly now: Date;

  constructor(services: Services, tx: Transaction, reference: LeadReference, state: StepState, sequence: Sequence, now: Date) {
    this.services = services;
    this.tx = tx;
    this.reference = reference;
    this.state = state;
    this.sequence = sequence;
    this.now = now;
  }

  write(next: NextStep, draft: StepDraft | undefined): StepClaim {
    switch (next.do) {
      case 'nothing':
        return { outcome: 'nothing' };
      case 'wait':
        return this.wait(next);
      case 'stop':
        return this.stop(next);
      case 'skip':
        return this.skip(next);
      case 'hold':
        return this.hold(next, draft);
      case 'write':
        return draft?.channel === next.channel ? this.begin(next, draft) : { outcome: 'write', step: next.step, channel: next.channel };
      case 'send':
        return this.send(next);
    }
  }

  private wait({ waitingFor, until }: Extract<NextStep, { do: 'wait' }>): StepClaim {
    const { dueAt } = this.sequence;
    return this.move({
      // What is put off on purpose is due when its time comes: it does not grow old by waiting for it.
      sequence: { state: 'waiting', ...sameStep(this.sequence), waitingFor, ...(until ? { nextAt: until, dueAt: until } : dueAt && { dueAt }) },
    });
  }

  private stop({ step, because }: Extract<NextStep, { do: 'stop' }>): StepClaim {
    if (this.state.message) this.message(step, { state: 'skipped', skippedBecause: because === 'replied' ? 'replied' : 'leadClosed' });
    this.activity('sequenceStopped', { because });
    return this.move({ sequence: { state: 'stopped', ...sameStep(this.sequence), stoppedBecause: because } });
  }

  private skip({ step, because }: Extract<NextStep, { do: 'skip' }>): StepClaim {
    if (this.state.message) this.message(step, { state: 'skipped', skippedBecause: because });
    this.activity('skipped', { step, because });
    // What has come back on one channel and may not go on the other has reached nobody: a person calls.
    if (step === 'reply' || this.sequence.instead) {
      this.attention('callBack', this.state.lead.qualification?.reason ?? '');
      return this.move({
        skippedBecause: because,
        sequence: { state: 'waiting', ...sameStep(this.sequence), waitingFor: 'person' },
      });
    }
    const { firstResponseAt } = this.state.lead;
    const done = this.sequence.step + 1;
    return this.move({
      skippedBecause: because,
      sequence: sequenceAfter(done, firstResponseAt ?? this.now, this.now, this.state.workflow),
    });
  }

  private hold({ step, channel, to }: Extract<NextStep, { do: 'hold' }>, draft: StepDraft | undefined): StepClaim {
    if (this.state.message) this.message(step, { state: 'held' });
    else if (draft?.channel === channel) this.create(step, draft, { state: 'held', to });
    else return { outcome: 'write', step, channel };
    this.attention('heldMessage', '', this.messageId(step));
    return this.move({ sequence: this.waitForPerson('person') });
  }

  /** A text that was just written: claimed, or set aside where it promises what the facts do not cover. */
  private begin({ step, to, permit }: Extract<NextStep, { do: 'write' }>, draft: StepDraft): StepClaim {
    if (draft.approvalReasons.length > 0) {
      this.create(step, draft, { state: 'awaitingApproval', to });
      this.attention('approval', draft.approvalReasons[0] ?? '', this.messageId(step));
      return this.move({ sequence: this.waitForPerson('approval') });
    }
    if (step === 'reply') this.greeted(draft.channel, to);
    return this.claimed(step, this.create(step, draft, { state: 'sending', to, ...this.claim(0) }), permit);
  }

  private send({ step, to, permit }: Extract<NextStep, { do: 'send' }>): StepClaim {
    const { message } = this.state;
    if (!message) return { outcome: 'nothing' };
    const patch = { state: 'sending', to, ...this.claim(message.attempts) } as const;
    this.message(step, patch);
    return this.claimed(step, { ...message, ...patch }, permit);
  }

  private claim(attempts: number): Pick<Message, 'attempts' | 'leaseUntil' | 'claimedAt'> {
    return { attempts: attempts + 1, leaseUntil: leaseFrom(this.services.realNow()), claimedAt: this.now };
  }

  private claimed(step: SequenceStep, message: Message, permit: Permit): StepClaim {
    const { dueAt } = this.sequence;
    // Nothing is due while it is under way; what an expired claim leaves behind is found by its lease.
    this.move({ sequence: { state: 'active', ...sameStep(this.sequence), ...(dueAt && { dueAt }) } });
    return { outcome: 'claimed', messageId: this.messageId(step), message, permit };
  }

  private waitForPerson(waitingFor: 'person' | 'approval'): Sequence {
    const { dueAt } = this.sequence;
    return { state: 'waiting', ...sameStep(this.sequence), waitingFor, ...(dueAt && { dueAt }) };
  }

  private move(patch: Partial<Lead>): StepClaim {
    const { businessId, leadId } = this.reference;
    this.tx.update(this.services.paths.leads(businessId).doc(leadId), patch);
    return { outcome: 'moved', nextAt: patch.sequence?.nextAt };
  }

  private message(step: SequenceStep, patch: Partial<Message>): void {
    const { businessId } = this.reference;
    this.tx.update(this.services.paths.messages(businessId).doc(this.messageId(step)), patch);
  }

  private messageId(step: SequenceStep): string {
    return stepMessageId(this.reference.leadId, step, this.sequence.instead);
  }

  /** One automatic greeting a day and address, also where it comes by the second way. */
  private greeted(channel: AddressChannel, to: string): void {
    const id = addressId(channel, to, addressKey());
    const { contactId } = this.state.lead;
    if (contactId === undefined) return;
    this.tx.set(this.services.paths.addresses(this.reference.businessId).doc(id), {
      contactId: this.state.onRecord[channel]?.contactId ?? contactId,
      channel,
      lastGreetedAt: this.now,
    }, { merge: true });
  }

  private create(step: SequenceStep, draft: StepDraft, rest: Pick<Message, 'state' | 'to'> & Partial<Message>): Message {
    const { businessId, leadId } = this.reference;
    const { contactId } = this.state.lead;
    const message: Message = {
      direction: 'out',
      channel: draft.channel,
      purpose: stepPurpose(step),
      step,
      ...(contactId !== undefined && { contactId }),
      leadId,
      ...(draft.channel === 'email' && { subject: draft.subject }),
      body: draft.body,
      language: draft.language,
      writtenBy: draft.writtenBy,
      ...(draft.note !== undefined && { writtenByNote: draft.note }),
      ...(draft.approvalReasons.length > 0 && { approvalReasons: draft.approvalReasons }),
      attempts: 0,
      createdAt: this.now,
      ...(this.sequence.dueAt && { dueAt: this.sequence.dueAt }),
      ...rest,
    };
    // Creating fails if a message of this step is there already, whoever wrote it.
    this.tx.create(this.services.paths.messages(businessId).doc(this.messageId(step)), message);
    return message;
  }

  private activity(kind: 'skipped' | 'sequenceStopped', after: Record<string, string>): void {
    const { businessId, leadId } = this.reference;
    const { contactId } = this.state.lead;
    this.tx.set(this.services.paths.activities(businessId).doc(), {
      kind,
      actor: { kind: 'system', id: 'leadNurturing' },
      leadId,
      ...(contactId !== undefined && { contactId }),
      after,
      createdAt: this.now,
    });
  }

  private attention(kind: AttentionKind, detail: string, messageId?: string): void {
    const { businessId, leadId } = this.reference;
    const { lead, addresses } = this.state;
    const phone = addresses.sms.to ?? lead.phone;
    const item: Attention = {
      kind,
      leadId,
      ...(lead.contactId !== undefined && { contactId: lead.contactId }),
      ...(messageId !== undefined && { messageId }),
      title: lead.name,
      detail: cut(detail, 400),
      priority: lead.qualification?.priority ?? 'warm',
      ...(phone !== undefined && { phone }),
      rank: 2,
      createdAt: this.now,
    };
    this.tx.set(this.services.paths.attention(businessId).doc(attentionId(item)), item);
  }
}
