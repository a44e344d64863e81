import type { Transaction } from 'firebase-admin/firestore';
import { decideNextStep, type NextStep } from './decideNextStep.ts';
import { ended } from './planOutcome.ts';
import { readStep, type StepReadings } from './readStep.ts';
import type { AskingStep } from './schedule.ts';
import type { WrittenMessage } from '../draftMessage.ts';
import { messageIdOf } from '../messageIds.ts';
import { linkToken, tokenHash } from '../publicLinks.ts';
import type { SaleReference } from '../saleReference.ts';
import { addCounters } from '../../analytics/addCounters.ts';
import { requestChange } from '../../analytics/requestCounters.ts';
import { lineAfter } from '../../messaging/inboxLine.ts';
import type { Activity } from '../../model/activity.ts';
import type { Actor } from '../../model/actor.ts';
import type { Business } from '../../model/business.ts';
import type { Contact } from '../../model/contact.ts';
import type { Message } from '../../model/message.ts';
import type { ReviewRequest } from '../../model/reviewRequest.ts';
import type { ReviewsReferralsWorkflow } from '../../model/reviewsReferrals.ts';
import type { Sale } from '../../model/sale.ts';
import type { AddressChannel } from '../../model/words.ts';
import { addressKey } from '../../platform/config.ts';
import type { Services } from '../../services.ts';

/** A text that was written for a step and a channel. */
export interface RequestDraft extends WrittenMessage {
  step: AskingStep;
  channel: AddressChannel;
}

/** What has to be written first, and what it is written from, as it was read in the claim. */
export interface TextWanted {
  step: AskingStep;
  channel: AddressChannel;
  business: Business;
  workflow: ReviewsReferralsWorkflow;
  sale: Sale;
  contact: Contact;
}

export type RequestClaim =
  /** Nothing is due, or somebody else has it. */
  | { outcome: 'nothing' }
  | { outcome: 'offer' }
  | { outcome: 'write'; wanted: TextWanted }
  /** The message is in the ledger, due now. */
  | { outcome: 'queued'; messageId: string }
  /** Nothing goes out now; the request says why, and when it is looked at again. */
  | { outcome: 'moved'; nextAt: Date | undefined };

/** Who asks where nobody has chosen the customer by hand. */
const workflowActor: Actor = { kind: 'system', id: 'reviewsReferrals' };

/**
 * Claims what is due of a request in a transaction that reads again whatever could forbid it: the sale, the pause, the
 * settings, when the person was last asked, a no, the consent, the quiet hours (reliability.md, rules 1 and 4). A
 * message is put into the ledger together with the link's token, the line of the inbox and the timeline. Reads as
 * `readStep` says; writes 5 documents at most.
 */
export async function claimRequest(
  services: Services,
  reference: SaleReference,
  draft: RequestDraft | undefined,
): Promise<RequestClaim> {
  const now = await services.now();
  return services.db.runTransaction(async (tx) => {
    const read = await readStep(services, tx, reference, now);
    if (!read) return { outcome: 'nothing' };
    return new RequestWriter(services, tx, reference, read, now).write(decideNextStep(read, now), draft);
  });
}

/** Writes one decision about one request inside one transaction. */
class RequestWriter {
  private readonly services: Services;
  private readonly tx: Transaction;
  private readonly reference: SaleReference;
  private readonly read: StepReadings;
  private readonly now: Date;

  constructor(services: Services, tx: Transaction, reference: SaleReference, read: StepReadings, now: Date) {
    this.services = services;
    this.tx = tx;
    this.reference = reference;
    this.read = read;
    this.now = now;
  }

  write(next: NextStep, draft: RequestDraft | undefined): RequestClaim {
    const { request } = this.read;
    const over = ended(request);
    switch (next.do) {
      case 'nothing':
        return { outcome: 'nothing' };
      case 'offer':
        return { outcome: 'offer' };
      case 'clear':
        return this.move(over);
      case 'later':
        return this.move({ ...over, nextAt: next.until, dueAt: next.until });
      case 'wait':
        return this.move({
          ...over,
          waitingFor: next.waitingFor,
          dueAt: request.dueAt ?? request.nextAt,
          ...(next.until && { nextAt: next.until }),
        });
      case 'end':
        this.activity({ kind: 'skipped', after: { because: next.because } });
        return this.move({ ...over, state: next.state, skippedBecause: next.because });
      case 'endReminders':
        this.activity({ kind: 'skipped', after: { because: next.because } });
        return this.move({ ...over, remindersEndedBecause: next.because, nextAt: next.until, dueAt: next.until });
      case 'expire':
        return this.move({ ...over, state: 'expired', expiredAt: this.now });
      case 'write':
        return this.begin(next, draft);
    }
  }

  private begin({ step, channel, to }: Extract<NextStep, { do: 'write' }>, draft: RequestDraft | undefined): RequestClaim {
    const { request, sale, contact, contactId, business, workflow } = this.read;
    if (!sale || !contact || contactId === undefined) return { outcome: 'nothing' };
    if (draft?.step !== step || draft.channel !== channel) {
      return { outcome: 'write', wanted: { step, channel, business, workflow, sale, contact } };
    }
    const { paths } = this.services;
    const { businessId, saleId } = this.reference;
    const messageId = messageIdOf(saleId, step);
    const { subject, body, language, writtenBy, writtenByNote } = draft;
    const message: Message = {
      direction: 'out',
      channel,
      purpose: step === 'request' ? 'reviewRequest' : 'reviewReminder',
      contactId,
      saleId,
      to,
      ...(subject !== undefined && { subject }),
      body,
      language,
      state: 'queued',
      attempts: 0,
      writtenBy,
      ...(writtenByNote !== undefined && { writtenByNote }),
      retryAt: this.now,
      createdAt: this.now,
      dueAt: request.dueAt ?? this.now,
    };
    const messageRef = paths.messages(businessId).doc(messageId);
    if (this.read.message === undefined) this.tx.create(messageRef, message);
    else this.tx.set(messageRef, message);
    const hash = tokenHash(linkToken('review', businessId, saleId, addressKey()));
    this.tx.set(paths.token(hash), { kind: 'review', businessId, saleId, createdAt: this.now });
    const line = lineAfter(contact.inbox, { direction: 'out', channel, body, at: this.now });
    this.tx.set(paths.contacts(businessId).doc(contactId), { inbox: line }, { merge: true });
    this.activity({ kind: 'asked', messageId, after: { step, channel } });
    this.move({ ...ended(request), contactId, tokenHash: hash, language });
    return { outcome: 'queued', messageId };
  }

  private move(after: ReviewRequest): RequestClaim {
    const { businessId, saleId } = this.reference;
    const { paths } = this.services;
    this.tx.set(paths.reviewRequests(businessId).doc(saleId), after);
    addCounters(this.tx, paths, businessId, requestChange(this.read.request, after, this.read.business.timezone));
    return { outcome: 'moved', nextAt: after.nextAt };
  }

  private activity(line: Pick<Activity, 'kind' | 'after' | 'messageId'>): void {
    const { businessId, saleId } = this.reference;
    const { contactId, request } = this.read;
    this.tx.create(this.services.paths.activities(businessId).doc(), {
      ...line,
      actor: request.askedBy ?? workflowActor,
      saleId,
      ...(contactId !== undefined && { contactId }),
      createdAt: this.now,
    });
  }
}
