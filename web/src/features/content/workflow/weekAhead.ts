import type { ContentSettings } from '@model/contentWorkflow.ts';
import { lastWord, type LastWord } from './settings.ts';
import { weekInWords } from './stepCards.ts';

/** What becomes of a week's pieces, by who has the last word. */
export const lastWordSentences: Readonly<Record<LastWord, string>> = {
  owner: 'Each piece waits under Content until you say yes.',
  inPart: 'What goes to a place with your OK waits under Content until you say yes; the rest goes at its time, unless something was found in it.',
  nobody: 'Each piece goes at its time; one in which something was found waits under Content until you say yes.',
  goesNowhere: 'They go nowhere yet: choose a place under “Approve and publish”.',
};

export interface WeekAhead {
  enabled: boolean;
  /** Everything of the business is. */
  paused: boolean;
  settings: ContentSettings;
  /** When the slot comes next, in words; undefined while its time is not typed. */
  next: string | undefined;
}

/** What an owner can count on: when what is written, what becomes of it, and how it is begun or stopped. */
export function weekAhead({ enabled, paused, settings, next }: WeekAhead): { now: string; then: string } {
  const week = lowerFirst(weekInWords(settings.perWeek));
  const becomes = lastWordSentences[lastWord(settings)];
  if (!enabled) {
    const first = next === undefined ? '' : `, first on ${next}`;
    return {
      now: 'It is off, and nothing is written by itself.',
      then: `Switched on, it writes ${week}${first}. ${becomes} You are shown what the first week would bring before you confirm.`,
    };
  }
  if (paused) return { now: 'Everything is paused.', then: 'A week that comes meanwhile is written when you resume, and nothing leaves before.' };
  return {
    now: next === undefined ? 'It is on.' : `The next pieces are written on ${next}.`,
    then: `${becomes} To stop it, switch it off: no new week is written, and nothing goes without your OK any more.`,
  };
}

const lowerFirst = (words: string): string => `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
