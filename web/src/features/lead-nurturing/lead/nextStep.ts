import type { Lead } from '@model/lead.ts';
import type { AddressChannel, SkipReason } from '@model/words.ts';
import type { LeadNurtureSettings } from '@model/workflow.ts';
import { plainTime } from '../../../lib/plainTime.ts';
import { quietTime } from '../../../lib/quietTime.ts';
import { firstNameOf } from '../../../lib/firstNameOf.ts';
import { byChannel, stepWords, stopSentences } from '../../../words/leads.ts';
import { skipSentences } from '../../../words/messages.ts';

/** What the sentence about the next step rests on. */
export interface NextStepFacts {
  lead: Pick<
    Lead,
    'name' | 'status' | 'email' | 'phone' | 'preferredChannel' | 'consent' | 'sequence' | 'skippedBecause' | 'duplicateOf' | 'receivedAt'
  >;
  /** Product time. */
  now: Date;
  timezone: string;
  locale: string;
  /** Everything is paused for this business. */
  paused: boolean;
  /** Undefined while they load. */
  settings: Pick<LeadNurtureSettings, 'quietHours' | 'channelOrder'> | undefined;
}

export interface NextStepSentence {
  text: string;
  /** `planned`: happens by itself; `person`: somebody must do something; `done`: nothing is planned. */
  tone: 'planned' | 'person' | 'done';
}

const stepNames = [`The ${lowerFirst(stepWords.reply)}`, stepWords.followUp1, stepWords.followUp2];

/** The next planned step of a lead in one plain sentence. */
export function nextStep(facts: NextStepFacts): NextStepSentence {
  const { lead } = facts;
  if (lead.duplicateOf !== undefined) {
    return done(skipSentences.joined);
  }
  const { sequence } = lead;
  if (lead.skippedBecause !== undefined && sequence?.state !== 'active' && sequence?.state !== 'stopped') {
    const tone = needsPerson.has(lead.skippedBecause) ? 'person' : 'done';
    return { text: `Nothing was sent. ${skipSentences[lead.skippedBecause]}`, tone };
  }
  if (!sequence) {
    return lead.receivedAt ? done('Nothing is planned for this lead.') : planned('The first reply is being written.');
  }
  switch (sequence.state) {
    case 'finished':
      return done('Every planned message has gone out. A call may help now.');
    case 'stopped':
      return done(stopSentences[sequence.stoppedBecause ?? 'byMember']);
    case 'waiting':
    case 'active':
      return running(facts, sequence);
  }
}

function running(facts: NextStepFacts, sequence: NonNullable<Lead['sequence']>): NextStepSentence {
  const step = stepNames[sequence.step] ?? 'The next message';
  if (sequence.waitingFor === 'approval') return { text: `${step} waits for your OK.`, tone: 'person' };
  if (sequence.waitingFor === 'person') return { text: `${step} waits for you to decide.`, tone: 'person' };
  if (facts.paused || sequence.waitingFor === 'paused') {
    return { text: `Everything is paused. ${step} waits until you resume.`, tone: 'person' };
  }
  if (sequence.nextAt === undefined) {
    return sequence.step === 0 ? planned('The first reply is on its way.') : done('Nothing is planned for this lead.');
  }
  const quiet = facts.settings?.quietHours;
  const at = quiet ? quietTime(sequence.nextAt, quiet, facts.timezone) : sequence.nextAt;
  const when = at <= facts.now ? 'is going out now' : `goes out ${plainTime(at, facts)}`;
  switch (sequence.waitingFor) {
    case 'retry':
      return planned(`${step} did not get through; it is tried again ${plainTime(at, facts)}.`);
    case 'dailyCap':
      return planned(`Today’s limit is reached. ${step} ${when}.`);
    case 'quietHours':
      return planned(`Quiet hours: ${lowerFirst(step)} ${when}.`);
    default:
      return planned(`${step} ${when}${channelOf(facts)}${sequence.step > 0 ? ` unless ${firstNameOf(facts.lead)} replies` : ''}.`);
  }
}

function planned(text: string): NextStepSentence {
  return { text, tone: 'planned' };
}

function done(text: string): NextStepSentence {
  return { text, tone: 'done' };
}

/** The channel it would take as things stand; the functions choose again when the time comes. */
function channelOf({ lead, settings }: NextStepFacts): string {
  const usable = (channel: AddressChannel) =>
    channel === 'email' ? Boolean(lead.email) : Boolean(lead.phone) && lead.consent.sms;
  const channel = [lead.preferredChannel, ...(settings?.channelOrder ?? [])].find(usable);
  if (channel === undefined) return '';
  return ` ${byChannel[channel]}`;
}


function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Reasons after which only a person can reach this lead; the others need nobody. */
const needsPerson: ReadonlySet<SkipReason> = new Set([
  'noAddress',
  'invalidAddress',
  'noSmsConsent',
  'countryNotServed',
  'blocked',
  'greetedRecently',
  'notUnderstood',
  'workflowOff',
  'rejectedByMember',
]);
