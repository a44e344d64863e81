import { type AskingStep, dueAfter, isAsking } from './schedule.ts';
import { isNo } from '../chooseWay.ts';
import type { Message } from '../../model/message.ts';
import type { ReviewRequest } from '../../model/reviewRequest.ts';
import type { ReviewsReferralsSettings } from '../../model/reviewsReferrals.ts';
import type { BlockReason, MessageState, SkipReason } from '../../model/words.ts';

/** What has become of a request's message. */
export interface Heard {
  step: AskingStep;
  before: MessageState;
  after: Pick<Message, 'state' | 'sentAt' | 'channel' | 'skippedBecause'>;
  /** Why its address is blocked, where it is. */
  block: BlockReason | undefined;
}

interface About {
  settings: Pick<ReviewsReferralsSettings, 'reminderDays'>;
  timezone: string;
  now: Date;
}

/**
 * A request after the outcome of one of its messages. What its customer has said meanwhile stands: whoever has left a
 * review, or will not, is only noted as asked.
 */
export function planOutcome(request: ReviewRequest, heard: Heard, about: About): ReviewRequest {
  const { step, before, after, block } = heard;
  if (hasGoneOut(after.state) && !hasGoneOut(before)) return sent(request, heard, about);
  if (after.state === 'skipped' && before !== 'skipped') {
    const because = after.skippedBecause ?? 'undeliverable';
    if (because === 'optedOut' || (because === 'blocked' && (!block || isNo(block)))) return saidNo(request);
    return givenUp(request, step, because === 'blocked' ? 'undeliverable' : because, about);
  }
  if (after.state === 'failed' && before !== 'failed') {
    const reached = notReached(request, step);
    return block && isNo(block) ? saidNo(reached) : givenUp(reached, step, 'undeliverable', about);
  }
  if (block && isNo(block)) return saidNo(request);
  if (after.state === 'queued' && before === 'failed') return triedAgain(request, step);
  return request;
}

const hasGoneOut = (state: MessageState): boolean => state === 'sent' || state === 'delivered';

/** It ended only because its message had not arrived. */
const isUndelivered = ({ state, skippedBecause }: ReviewRequest): boolean => state === 'skipped' && skippedBecause === 'undeliverable';

function sent(request: ReviewRequest, { step, after }: Heard, { settings, timezone, now }: About): ReviewRequest {
  const sentAt = after.sentAt ?? now;
  const asked: ReviewRequest = {
    ...request,
    requestedAt: request.requestedAt ?? sentAt,
    ...(step === 'request' && (after.channel === 'email' || after.channel === 'sms') && { channel: after.channel }),
    reminders: Math.max(request.reminders, step === 'request' ? 0 : step === 'reminder1' ? 1 : 2),
  };
  if (!isAsking(request) && !isUndelivered(request)) return asked;
  const { skippedBecause: _skipped, remindersEndedBecause: _ended, waitingFor: _waiting, ...rest } = asked;
  const open: ReviewRequest = { ...rest, state: request.state === 'opened' ? 'opened' : 'requested' };
  const nextAt = dueAfter(open, settings, timezone, sentAt);
  return { ...open, nextAt, dueAt: nextAt };
}

/** A request that has come back was made to nobody; a reminder changes nothing about that they were asked. */
function notReached(request: ReviewRequest, step: AskingStep): ReviewRequest {
  if (step !== 'request' || request.openedAt || request.reminders > 0 || !isAsking(request)) return request;
  const { requestedAt: _requested, channel: _channel, ...rest } = request;
  return rest;
}

function saidNo(request: ReviewRequest): ReviewRequest {
  if (!isAsking(request) && !isUndelivered(request)) return request;
  return { ...ended(request), state: 'optedOut', skippedBecause: 'optedOut' };
}

function givenUp(request: ReviewRequest, step: AskingStep, because: SkipReason, { settings, timezone, now }: About): ReviewRequest {
  if (!isAsking(request)) return request;
  // They have had it, whatever the report about it says.
  const wasReached = step !== 'request' || request.openedAt || request.reminders > 0;
  if (!wasReached) return { ...ended(request), state: 'skipped', skippedBecause: because };
  const rest: ReviewRequest = { ...ended(request), remindersEndedBecause: because };
  const ends = dueAfter(rest, settings, timezone);
  const nextAt = ends > now ? ends : now;
  return { ...rest, nextAt, dueAt: nextAt };
}

/** Somebody sends it again by hand: until that has an outcome, nothing else is due. */
function triedAgain(request: ReviewRequest, step: AskingStep): ReviewRequest {
  if (step === 'request') {
    if (!isUndelivered(request)) return request;
    const { skippedBecause: _skipped, ...rest } = ended(request);
    return { ...rest, state: 'scheduled' };
  }
  if (!isAsking(request) || !request.remindersEndedBecause) return request;
  const { remindersEndedBecause: _because, ...rest } = ended(request);
  return rest;
}

/** Nothing is due any more. */
export function ended(request: ReviewRequest): ReviewRequest {
  const { nextAt: _next, dueAt: _due, waitingFor: _waiting, ...rest } = request;
  return rest;
}
