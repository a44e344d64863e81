import { askedRecently } from './cooldown.ts';
import { type AskingStep, dueAfter, isAsking, isTooLate, stepAfter } from './schedule.ts';
import { isNo, type Way } from '../chooseWay.ts';
import { nextAllowedTime } from '../../messaging/quietHours.ts';
import type { RecipientZones } from '../../messaging/recipientTimezone.ts';
import type { Business } from '../../model/business.ts';
import type { Contact } from '../../model/contact.ts';
import type { ReviewRequest } from '../../model/reviewRequest.ts';
import type { ReviewsReferralsWorkflow } from '../../model/reviewsReferrals.ts';
import type { Sale } from '../../model/sale.ts';
import type { AddressChannel, MessageState, SkipReason } from '../../model/words.ts';

/** What is decided on, read in one transaction. */
export interface StepState {
  request: ReviewRequest;
  sale: Pick<Sale, 'status'> | undefined;
  business: Pick<Business, 'pausedAt' | 'timezone'>;
  workflow: ReviewsReferralsWorkflow;
  contact: Pick<Contact, 'reviewAskedAt'> | undefined;
  /** A request to the same person, about another sale, is in the ledger at this moment. */
  anotherUnderWay: boolean;
  /** Of the message of the step that is due, where there is one already. */
  message: MessageState | undefined;
  way: Way;
  /** By whose clocks it is quiet. */
  zones: RecipientZones;
}

/** What to do about a request whose `nextAt` has come (reliability.md, rule 4). */
export type NextStep =
  | { do: 'nothing' }
  | { do: 'offer' }
  /** Nothing is due: the ledger has the message, or it has ended. */
  | { do: 'clear' }
  /** The settings have put it off. */
  | { do: 'later'; until: Date }
  | { do: 'write'; step: AskingStep; channel: AddressChannel; to: string }
  | { do: 'wait'; waitingFor: 'paused'; until: undefined }
  | { do: 'wait'; waitingFor: 'quietHours'; until: Date }
  | { do: 'end'; state: 'skipped' | 'optedOut'; because: SkipReason }
  /** Asked once, and not again; it ends by itself at that time. */
  | { do: 'endReminders'; because: SkipReason; until: Date }
  | { do: 'expire' };

export function decideNextStep(state: StepState, now: Date): NextStep {
  const { request, sale, workflow, business } = state;
  if (request.nextAt === undefined || request.nextAt > now) return { do: 'nothing' };
  if (request.state === 'reviewed') return { do: request.offer?.state === 'due' ? 'offer' : 'clear' };
  if (!isAsking(request)) return { do: 'clear' };
  if (sale?.status !== 'completed') return { do: 'end', state: 'skipped', because: 'saleGone' };
  if (request.state !== 'scheduled') {
    const until = dueAfter(request, workflow, business.timezone);
    if (until > now) return { do: 'later', until };
  }
  const step = stepAfter(request, workflow);
  return step === undefined ? { do: 'expire' } : decideMessage(state, step, request.nextAt, now);
}

function decideMessage(state: StepState, step: AskingStep, nextAt: Date, now: Date): NextStep {
  const { request, workflow, business, message, way } = state;
  const { timezone } = business;
  const give = (because: SkipReason): NextStep => {
    if (step === 'request') return { do: 'end', state: 'skipped', because };
    const ends = dueAfter({ ...request, remindersEndedBecause: because }, workflow, timezone);
    return { do: 'endReminders', because, until: ends > now ? ends : now };
  };
  if (message === 'failed') return give('undeliverable');
  // What was let go before it left may be written anew: its sale was taken back, and completed again.
  if (message !== undefined && message !== 'skipped') return { do: 'clear' };
  if (!workflow.enabled) return give('workflowOff');
  if (business.pausedAt !== null) return { do: 'wait', waitingFor: 'paused', until: undefined };
  if (isTooLate(request.dueAt ?? nextAt, timezone, now)) return give('tooLongAgo');
  const cooldown = { ...state, settings: workflow, timezone };
  if (step === 'request' && askedRecently(cooldown, request.askedBy !== undefined, now)) return give('askedRecently');
  if (way.channel === null) {
    const saidNo = way.block ? isNo(way.block) : step !== 'request' && way.because === 'noSmsConsent';
    if (saidNo) return { do: 'end', state: 'optedOut', because: 'optedOut' };
    return give(way.because === 'blocked' ? 'undeliverable' : way.because);
  }
  const allowedAt = nextAllowedTime(now, workflow.quietHours, state.zones[way.channel]);
  if (allowedAt > now) return { do: 'wait', waitingFor: 'quietHours', until: allowedAt };
  return { do: 'write', step, channel: way.channel, to: way.to };
}
