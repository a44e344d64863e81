import type { Activity } from '@model/activity.ts';
import { leadKinds, leadStatuses, priorities, referralDoubts, referralRefusals, rewardSides, rewardStates, saleStatuses, skipReasons, stopReasons } from '@model/words.ts';
import { jobStatusWords, reviewStepWords } from '../../words/jobs.ts';
import { kindWords, priorityWords, statusWords, stepWords, stopSentences } from '../../words/leads.ts';
import { activityWords, skipSentences } from '../../words/messages.ts';
import { conversionStateWords, doubtSentences, refusalSentences, rewardedSideWords, rewardStateWords } from '../../words/referrals.ts';

type Values = Activity['before'];

const steps = ['reply', 'followUp1', 'followUp2', 'request', 'reminder1', 'reminder2', 'offer'] as const;
const allStepWords = { ...stepWords, ...reviewStepWords };

/** Money in words, from minor units and the currency they are in. */
type Money = (minorUnits: number, currency: string) => string;

/** What happened, in a line, without who and when. */
export function activitySentence({ kind, before, after }: Pick<Activity, 'kind' | 'before' | 'after'>, money: Money): string {
  switch (kind) {
    case 'statusChanged': {
      const from = word(leadStatuses, before?.['status'], statusWords);
      const to = word(leadStatuses, after?.['status'], statusWords) ?? 'another status';
      return from === undefined ? `Status: ${to}` : `Status: ${from} → ${to}`;
    }
    case 'saleChanged': {
      const from = word(saleStatuses, before?.['status'], jobStatusWords);
      const to = word(saleStatuses, after?.['status'], jobStatusWords);
      if (to === undefined) return changedFields(after);
      return from === undefined || from === to ? `Job: ${to}` : `Job: ${from} → ${to}`;
    }
    case 'corrected':
      return `Corrected: ${corrections(before, after).join(', ') || 'the classification'}`;
    case 'skipped': {
      const step = word(steps, after?.['step'], allStepWords) ?? 'A message';
      const because = word(skipReasons, after?.['because'], skipSentences);
      return because === undefined ? `${step} not sent` : `${step} not sent: ${because}`;
    }
    case 'assigned': {
      const name = after?.['name'];
      if (!after?.['assignedTo']) return 'Given back: nobody has it now';
      return typeof name === 'string' ? `Assigned to ${name}` : 'Assigned to a member';
    }
    case 'sequenceStopped':
      return word(stopReasons, after?.['because'], stopSentences) ?? activityWords.sequenceStopped;
    case 'settled':
      return after?.['outcome'] === 'arrived' ? 'Marked as arrived' : 'Sent again on request';
    case 'approved':
      return 'Message approved';
    case 'rejected':
      return 'Message not approved';
    case 'note':
    case 'call':
    case 'sequenceResumed':
    case 'alerted':
    case 'consentChanged':
    case 'bounced':
    case 'asked':
    case 'pageOpened':
    case 'reviewed':
    case 'reviewMatched':
    case 'reviewAnswered':
    case 'pieceApproved':
    case 'pieceRejected':
    case 'pieceEdited':
    case 'pieceMoved':
    case 'pieceReopened':
    case 'pieceSettled':
    case 'piecePublished':
    case 'newsletterStopped':
      return activityWords[kind];
    case 'referred': {
      const code = after?.['code'];
      if (typeof code !== 'string') return activityWords.referred;
      if (after?.['because'] === 'unknown') return `Gave the code ${code}, which nobody has`;
      const because = word(referralRefusals, after?.['because'], refusalSentences);
      if (because !== undefined) return `Gave the code ${code}, which does not count: ${because}`;
      const doubts = String(after?.['doubts'] ?? '').split(' ').flatMap((doubt) => word(referralDoubts, doubt, doubtSentences) ?? []);
      return [`${activityWords.referred}, with the code ${code}`, ...doubts].join('. ');
    }
    case 'conversionDecided': {
      const state = word(rewardStates, after?.['state'], conversionStateWords);
      return state === undefined ? activityWords.conversionDecided : `Referral: ${state}`;
    }
    case 'rewardChanged': {
      const whose = word(rewardSides, after?.['side'], rewardedSideWords);
      const state = word(rewardStates, after?.['state'], rewardStateWords);
      if (whose === undefined || state === undefined) return activityWords.rewardChanged;
      return `${whose}: ${after?.['because'] === 'jobAmount' ? revaluation(before, after, money) : state}`;
    }
  }
}

/** A reward that is a part of the bill, where the bill has changed. */
function revaluation(before: Values, after: Values, money: Money): string {
  const [was, is] = [worth(before, money), worth(after, money)];
  if (after?.['state'] === 'paid') return `${was} was given, and with the job’s new amount it would be ${is}`;
  const change = `${was} → ${is}, with the job’s amount`;
  if (before?.['state'] === after?.['state']) return change;
  return after?.['state'] === 'pending' ? `${change}. ${was} was approved, so it waits for your OK again` : `${change}, and approved as before`;
}

function worth(of: Values, money: Money): string {
  const [value, currency] = [of?.['value'], of?.['currency']];
  return typeof value === 'number' && typeof currency === 'string' ? money(value, currency) : 'nothing';
}

const fieldWords: Readonly<Record<string, string>> = {
  customerName: 'name',
  email: 'email',
  phone: 'phone',
  preferredChannel: 'channel',
  amount: 'amount',
  currency: 'currency',
  service: 'service',
  completedAt: 'day',
};

function changedFields(after: Values): string {
  const fields = Object.keys(after ?? {}).flatMap((field) => fieldWords[field] ?? []);
  return fields.length === 0 ? activityWords.saleChanged : `${activityWords.saleChanged}: ${fields.join(', ')}`;
}

function corrections(before: Values, after: Values): string[] {
  const kind = change(word(leadKinds, before?.['kind'], kindWords), word(leadKinds, after?.['kind'], kindWords));
  const priority = change(
    word(priorities, before?.['priority'], priorityWords),
    word(priorities, after?.['priority'], priorityWords),
  );
  const emergency = after?.['emergency'];
  return [
    ...(kind === undefined ? [] : [kind]),
    ...(priority === undefined ? [] : [priority]),
    ...(typeof emergency === 'boolean' ? [emergency ? 'an emergency' : 'no emergency'] : []),
  ];
}

function change(from: string | undefined, to: string | undefined): string | undefined {
  if (to === undefined) return undefined;
  return from === undefined ? to : `${from} → ${to}`;
}

/** The word for a value of a closed list; undefined where the value is not one of it. */
function word<W extends string>(known: readonly W[], value: unknown, words: Readonly<Record<W, string>>): string | undefined {
  const found = known.find((each) => each === value);
  return found === undefined ? undefined : words[found];
}

/** Who did it, as a timeline says it; empty where nobody in particular did. */
export function actorName(actor: Activity['actor'], uid: string): string {
  switch (actor.kind) {
    case 'member':
      return actor.id === uid ? 'you' : (actor.name ?? 'a member');
    case 'assistant':
      return 'the assistant';
    case 'public':
      return 'the customer';
    case 'system':
      return '';
  }
}
