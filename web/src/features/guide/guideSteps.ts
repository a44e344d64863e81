import type { Lead } from '@model/lead.ts';
import { publicLeadSources } from '@model/words.ts';
import type { Stored } from '../../lib/collections.ts';

export const guideStepNames = ['send', 'answered', 'clock', 'reply', 'stopped'] as const;
export type GuideStepName = (typeof guideStepNames)[number];

export interface GuideState {
  /** The lead that the tour follows: the visitor's own. */
  lead: Stored<Lead> | undefined;
  done: Readonly<Record<GuideStepName, boolean>>;
  /** The first step that is not done; undefined when all are. */
  current: GuideStepName | undefined;
  /** What keeps the lead from being answered, if anything does. */
  obstacle: 'spam' | 'approval' | 'nobodyWritten' | undefined;
}

const dayMs = 24 * 3_600_000;
const fromOutside: readonly string[] = publicLeadSources;

/**
 * Where the tour stands, from what has really happened to the visitor's own lead. Of several it follows the one that
 * has come furthest.
 * @param leads that came after the demo was made
 */
export function guideState(leads: readonly Stored<Lead>[], now: Date): GuideState {
  const states = leads
    .filter((lead) => fromOutside.includes(lead.source) && lead.duplicateOf === undefined)
    .map((lead) => ({ lead, done: stepsDone(lead, now) }));
  const furthest = states.toSorted((a, b) => count(b.done) - count(a.done))[0];
  const done = furthest?.done ?? { send: false, answered: false, clock: false, reply: false, stopped: false };
  return {
    lead: furthest?.lead,
    done,
    current: guideStepNames.find((name) => !done[name]),
    obstacle: furthest && !done.answered ? obstacleOf(furthest.lead) : undefined,
  };
}

function stepsDone(lead: Lead, now: Date): GuideState['done'] {
  const { firstResponseAt, sequence } = lead;
  // Where the follow-ups have ended before a day has passed, its passing shows that nothing more goes out.
  const ended = sequence?.state === 'stopped' || sequence?.state === 'finished';
  const dayHasPassed = firstResponseAt !== undefined && now.getTime() - firstResponseAt.getTime() >= dayMs;
  return {
    send: true,
    answered: firstResponseAt !== undefined,
    clock: (sequence?.step ?? 0) >= 2 || (ended && dayHasPassed),
    reply: lead.repliedAt !== undefined,
    stopped: sequence?.state === 'stopped' && sequence.stoppedBecause === 'replied',
  };
}

function obstacleOf(lead: Lead): GuideState['obstacle'] {
  if (lead.qualification?.kind === 'spam') return 'spam';
  if (lead.sequence?.waitingFor === 'approval') return 'approval';
  return lead.skippedBecause === undefined ? undefined : 'nobodyWritten';
}

const count = (done: GuideState['done']) => Object.values(done).filter(Boolean).length;
