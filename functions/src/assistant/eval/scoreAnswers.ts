import type { AssistantTurn } from '../../model/assistantTurn.ts';

/** What is known to be right about a message; a correction by an owner names only what was wrong. */
export type Expected = Partial<Pick<AssistantTurn, 'language' | 'kind' | 'priority' | 'emergency'>>;

export interface Answered {
  id: string;
  message: string;
  expected: Expected;
  turn: AssistantTurn;
}

export const scoredFields = ['kind', 'priority', 'emergency', 'language'] as const;
export type ScoredField = (typeof scoredFields)[number];

export interface Tally {
  right: number;
  of: number;
}

export interface Scores {
  fields: Readonly<Record<ScoredField, Tally>>;
  /** Real messages taken for advertising: what must not happen. */
  falseSpam: readonly Answered[];
  /** Advertising that was taken for advertising. */
  spamFound: Tally;
  missedEmergencies: readonly Answered[];
  needlessEmergencies: readonly Answered[];
  /** `kind: sales → support` with how often, most often first. */
  confusions: readonly (readonly [what: string, times: number])[];
  wrong: readonly Answered[];
}

export function scoreAnswers(answered: readonly Answered[]): Scores {
  const tally = (field: ScoredField): Tally => {
    const known = answered.filter(({ expected }) => expected[field] !== undefined);
    return { right: known.filter((one) => isRight(one, field)).length, of: known.length };
  };
  const kindKnown = answered.filter(({ expected }) => expected.kind !== undefined);
  const spam = kindKnown.filter(({ expected }) => expected.kind === 'spam');
  const mistakes = answered.flatMap((one) =>
    scoredFields
      .filter((field) => !isRight(one, field))
      .map((field) => `${field}: ${String(one.expected[field])} → ${String(valueOf(one, field))}`),
  );
  return {
    fields: { kind: tally('kind'), priority: tally('priority'), emergency: tally('emergency'), language: tally('language') },
    falseSpam: kindKnown.filter(({ expected, turn }) => expected.kind !== 'spam' && turn.kind === 'spam'),
    spamFound: { right: spam.filter(({ turn }) => turn.kind === 'spam').length, of: spam.length },
    missedEmergencies: answered.filter(({ expected, turn }) => expected.emergency === true && !turn.emergency),
    needlessEmergencies: answered.filter(({ expected, turn }) => expected.emergency === false && turn.emergency),
    confusions: counted(mistakes),
    wrong: answered.filter((one) => scoredFields.some((field) => !isRight(one, field))),
  };
}

/** 0 to 1; 1 where there was nothing to get wrong. */
export function share({ right, of }: Tally): number {
  return of === 0 ? 1 : right / of;
}

function isRight(one: Answered, field: ScoredField): boolean {
  return one.expected[field] === undefined || one.expected[field] === valueOf(one, field);
}

function valueOf({ turn }: Answered, field: ScoredField): string | boolean {
  return field === 'language' ? (turn.language.split('-')[0] ?? turn.language) : turn[field];
}

function counted(list: readonly string[]): [string, number][] {
  const times = new Map<string, number>();
  for (const what of list) times.set(what, (times.get(what) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1]);
}
