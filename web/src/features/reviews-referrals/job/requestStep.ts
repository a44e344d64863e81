import type { ReviewRequest } from '@model/reviewRequest.ts';
import type { ReviewsReferralsSettings, ReviewStep } from '@model/reviewsReferrals.ts';
import type { Sale } from '@model/sale.ts';
import { firstNameOf } from '../../../lib/firstNameOf.ts';
import { plainTime } from '../../../lib/plainTime.ts';
import { quietTime } from '../../../lib/quietTime.ts';
import {
  jobStatusSentences,
  requestStateSentences,
  requestWaitSentences,
  reviewStepWords,
} from '../../../words/jobs.ts';
import { byChannel } from '../../../words/leads.ts';
import { skipSentences } from '../../../words/messages.ts';

/** What the sentence about the next step rests on. */
export interface RequestStepFacts {
  job: Pick<Sale, 'customerName' | 'status'>;
  /** Undefined where there is none. */
  request: ReviewRequest | undefined;
  /** Product time. */
  now: Date;
  timezone: string;
  locale: string;
  /** Everything is paused for this business. */
  paused: boolean;
  /** Undefined while they load, and where nobody has set any. */
  workflow: Pick<ReviewsReferralsSettings, 'quietHours' | 'reminderDays' | 'delayHours'> & { enabled: boolean } | undefined;
}

export interface RequestStepSentence {
  text: string;
  /** `planned`: happens by itself; `person`: somebody must do something; `done`: nothing is planned. */
  tone: 'planned' | 'person' | 'done';
}

const planned = (text: string): RequestStepSentence => ({ text, tone: 'planned' });
const person = (text: string): RequestStepSentence => ({ text, tone: 'person' });
const done = (text: string): RequestStepSentence => ({ text, tone: 'done' });

/** What was asked of the customer of a job, and what happens next, in plain sentences. */
export function requestStep(facts: RequestStepFacts): RequestStepSentence {
  const { job, request, workflow } = facts;
  const name = firstNameOf({ name: job.customerName });
  if (job.status === 'cancelled' || job.status === 'refunded') return done(jobStatusSentences[job.status]);
  if (job.status === 'booked') {
    if (workflow?.enabled === false) return done('Booked. Asking for reviews is off, so nothing goes out when it is done.');
    return planned(`Booked. Once it is done, ${name} is asked for a review.`);
  }
  if (!request) return planned('Done. The request for a review is being planned.');
  switch (request.state) {
    case 'scheduled':
      return running(facts, request, 'request');
    case 'requested':
    case 'opened':
      return asked(facts, request);
    case 'reviewed':
      return reviewed(facts, request);
    case 'declined':
    case 'optedOut':
      return done(requestStateSentences[request.state]);
    case 'expired':
      return done(`${askedOn(facts, request)} ${requestStateSentences.expired}`.trim());
    case 'skipped':
      return done(notAsked(facts, request));
  }
}

/** Asked on a day, reminded on others, and what comes next. */
function asked(facts: RequestStepFacts, request: ReviewRequest): RequestStepSentence {
  const before = askedOn(facts, request);
  const opened = request.state === 'opened' ? ' They have used the review page.' : '';
  const next = nextReminder(facts, request);
  if (next !== undefined) {
    const { text, tone } = running(facts, request, next);
    return { text: `${before}${opened} ${text}`, tone };
  }
  const ended = request.remindersEndedBecause ? ` No more reminders go out: ${lowerFirst(skipSentences[request.remindersEndedBecause])}` : ' No more reminders go out.';
  const until = request.nextAt ? ` If nothing comes until ${dayOf(request.nextAt, facts)}, it ends.` : '';
  return { text: `${before}${opened}${ended}${until}`, tone: request.nextAt ? 'planned' : 'done' };
}

/** Nobody was asked, or nobody is any more. */
function notAsked(facts: RequestStepFacts, request: ReviewRequest): string {
  const { requestedAt, skippedBecause } = request;
  const because =
    skippedBecause === 'stoppedByMember' ? 'Somebody in your team stopped asking.' : skippedBecause ? skipSentences[skippedBecause] : '';
  return `${requestedAt ? askedOn(facts, request) : 'Not asked.'} ${because}`.trim();
}

function nextReminder({ workflow }: RequestStepFacts, { reminders, nextAt, remindersEndedBecause }: ReviewRequest): ReviewStep | undefined {
  const planned = workflow?.reminderDays.length ?? 0;
  if (nextAt === undefined || remindersEndedBecause || reminders >= planned) return undefined;
  return reminders === 0 ? 'reminder1' : 'reminder2';
}

function askedOn(facts: RequestStepFacts, { requestedAt, channel, reminders }: ReviewRequest): string {
  if (!requestedAt) return '';
  const reminded = reminders === 0 ? '' : reminders === 1 ? ', reminded once' : `, reminded ${reminders} times`;
  return `Asked on ${dayOf(requestedAt, facts)}${channel ? ` ${byChannel[channel]}` : ''}${reminded}.`;
}

function reviewed(facts: RequestStepFacts, request: ReviewRequest): RequestStepSentence {
  const first = `Reviewed${request.reviewedAt ? ` on ${dayOf(request.reviewedAt, facts)}` : ''}.`;
  const { offer } = request;
  switch (offer?.state) {
    case undefined:
      return done(first);
    case 'due': {
      const { text, tone } = running(facts, request, 'offer');
      return { text: `${first} ${text}`, tone };
    }
    case 'queued':
      return planned(`${first} The referral offer is on its way.`);
    case 'sent':
      return done(`${first} The referral offer went out on ${dayOf(offer?.at ?? facts.now, facts)}.`);
    case 'skipped':
      return done(`${first} No referral offer: ${offer?.skippedBecause ? skipSentences[offer.skippedBecause] : 'it was not sent.'}`);
  }
}

/** A step that is still to come: when, or what it waits for. */
function running(facts: RequestStepFacts, { nextAt, waitingFor }: ReviewRequest, step: ReviewStep): RequestStepSentence {
  const word = step.startsWith('reminder') ? reviewStepWords[step] : `The ${lowerFirst(reviewStepWords[step])}`;
  if (facts.paused || waitingFor === 'paused') return person(requestWaitSentences.paused(word));
  if (waitingFor !== undefined && waitingFor !== 'quietHours') {
    const sentence = requestWaitSentences[waitingFor](word);
    return waitingFor === 'approval' || waitingFor === 'person' ? person(sentence) : planned(sentence);
  }
  if (nextAt === undefined) return planned(`${word} ${verbOf(step, 'is')} on ${step === 'request' ? 'their' : 'its'} way.`);
  const quiet = facts.workflow?.quietHours;
  const at = quiet ? quietTime(nextAt, quiet, facts.timezone) : nextAt;
  const when = at <= facts.now ? `${verbOf(step, 'is')} going out now` : `${verbOf(step, 'goes')} out ${plainTime(at, facts)}`;
  return planned(`${word} ${when}.`);
}

/** "Thank-you and request" are two things, the other steps one. */
function verbOf(step: ReviewStep, verb: 'is' | 'goes'): string {
  if (step !== 'request') return verb;
  return verb === 'is' ? 'are' : 'go';
}

const dayOf = (at: Date, { locale, timezone }: RequestStepFacts): string =>
  new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', timeZone: timezone }).format(at);

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
