import type { LeadKind, Priority } from '../../model/words.ts';
import type { Emergency } from './findEmergency.ts';
import type { Subject } from './findTopic.ts';
import type { Danger, Signal } from './lexicon/lexicon.ts';
import type { PhraseMatch } from './phraseList.ts';

export interface Verdict {
  kind: LeadKind;
  priority: Priority;
  emergency: Emergency | undefined;
  complaint: boolean;
  heard: ReadonlyMap<Signal, PhraseMatch>;
  subject: Subject;
  language: string;
  /** Written in a language that the local assistant does not speak. */
  unspoken: boolean;
  message: string;
}

const dangerNames: Readonly<Record<Danger, string>> = {
  gas: 'gas or carbon monoxide',
  fire: 'fire, smoke or live wires',
  water: 'water that is running out',
  people: 'a person in danger',
};

/** One sentence for the owner: what this is and why it has its priority. */
export function explain(verdict: Verdict): string {
  const { kind, emergency, complaint, unspoken, message } = verdict;
  if (emergency) return `Reports ${dangerNames[emergency.danger]}: treat it as an emergency.`;
  if (message.trim() === '') return 'Left no message, only an address: ask what it is about.';
  if (unspoken) return `Written in ${languageName(verdict.language)}, which the built-in assistant does not speak: a person should answer.`;
  switch (kind) {
    case 'spam':
      return 'Unasked advertising: it offers something and asks for nothing that you do.';
    case 'support':
      return complaint ? complaintReason(verdict) : 'A customer already, with a question or a change: no new sale, but it should be looked after.';
    case 'job':
      return 'Would like to work for you.';
    case 'partnership':
      return 'Another business that proposes to work together.';
    case 'other':
      return 'No clear request was found in the message.';
    case 'sales':
      return salesReason(verdict);
  }
}

function complaintReason({ heard }: Verdict): string {
  return heard.has('legalThreat')
    ? 'A complaint that mentions legal or official steps: a person should answer.'
    : 'A complaint: a person should answer.';
}

const asked: readonly (readonly [Signal, string])[] = [
  ['price', 'asks about the price'],
  ['appointment', 'asks for a time'],
  ['hours', 'asks about opening hours'],
  ['area', 'asks whether you come there'],
  ['callMe', 'wants to be called'],
];

function salesReason({ heard, subject, priority }: Verdict): string {
  const about = subject.topic ? `Inquiry about ${subject.topic.name.en.replace(/\byour\b/g, 'their')}` : 'Inquiry';
  const doing = asked.filter(([signal]) => heard.has(signal)).map(([, words]) => words).slice(0, 2);
  const pace = {
    hot: heard.has('urgent') ? 'it is pressing' : 'wants it soon',
    warm: heard.has('unhurried') ? 'there is no rush' : '',
    cold: 'still looking around',
  }[priority];
  const parts = [...doing, pace].filter((part) => part !== '');
  return parts.length === 0 ? `${about}.` : `${about}: ${parts.join(', ')}.`;
}

/** "Italian" for `it`; the code itself where there is no name for it. */
function languageName(code: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;
}
