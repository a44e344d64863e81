import { type Answered, scoredFields, type Scores, share, type Tally } from './scoreAnswers.ts';

/** Scores as plain lines for a terminal. Shows messages only where they are examples or where it is asked for. */
export function formatScores(title: string, scores: Scores, showMessages: boolean): string {
  const { falseSpam, missedEmergencies, needlessEmergencies, confusions } = scores;
  const lines = [
    title,
    ...scoredFields.map((field) => `  ${field.padEnd(22)}${percent(scores.fields[field])}`),
    `  ${'spam found'.padEnd(22)}${percent(scores.spamFound)}`,
    `  ${'real taken for spam'.padEnd(22)}${falseSpam.length} (must be 0)`,
    `  ${'emergencies missed'.padEnd(22)}${missedEmergencies.length}`,
    `  ${'needless emergencies'.padEnd(22)}${needlessEmergencies.length}`,
    ...confusions.map(([what, times]) => `  ${String(times).padStart(3)} × ${what}`),
  ];
  const shown = showMessages ? scores.wrong.map(example) : [];
  return [...lines, ...shown].join('\n');
}

function percent(tally: Tally): string {
  return `${(share(tally) * 100).toFixed(1).padStart(5)} %  ${tally.right} of ${tally.of}`;
}

function example({ id, message, turn }: Answered): string {
  return `  ${id}: ${turn.kind}, ${turn.priority}${turn.emergency ? ', emergency' : ''}, ${turn.language} ← ${message.replace(/\s+/g, ' ').slice(0, 140)}`;
}
