import * as z from 'zod/mini';
import type { FieldError } from './callables.ts';

type Issue = z.core.$ZodIssue;

/** What a schema says where no message of its own was given. */
const unexplained = 'Invalid input';

/** `settings.quietHours.start` as its label: "Start"; `facts.2` as "Facts, line 3". */
function labelOf(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (typeof last === 'number') return `${labelOf(path.slice(0, -1))}, line ${last + 1}`;
  const words = String(last ?? 'input')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const bound = (value: number | bigint) => value.toLocaleString('en');

function explain(issue: Issue): string {
  switch (issue.code) {
    case 'too_big':
      if (issue.origin === 'string') return `can be at most ${bound(issue.maximum)} characters long.`;
      if (issue.origin === 'array') return `can have at most ${bound(issue.maximum)} entries.`;
      return `can be at most ${bound(issue.maximum)}.`;
    case 'too_small':
      if (issue.origin === 'string' && Number(issue.minimum) <= 1) return 'must not be empty.';
      if (issue.origin === 'string') return `needs at least ${bound(issue.minimum)} characters.`;
      if (issue.origin === 'array') return `needs at least ${bound(issue.minimum)} ${Number(issue.minimum) === 1 ? 'entry' : 'entries'}.`;
      return `must be at least ${bound(issue.minimum)}.`;
    case 'invalid_type':
      return issue.input === undefined ? 'is missing.' : `must be ${kinds[issue.expected] ?? 'of another kind'}.`;
    case 'invalid_value':
      return `must be one of: ${issue.values.map(String).join(', ')}.`;
    case 'unrecognized_keys':
      return `has unknown fields: ${issue.keys.join(', ')}.`;
    default:
      return 'is not in the expected form.';
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'yes or no',
  array: 'a list',
  tuple: 'a list',
  object: 'a group of fields',
  date: 'a date',
};

export type CheckedInput<T> = { ok: true; data: T } | { ok: false; problem: FieldError };

/**
 * Input as its schema has it, or the first thing that is wrong with it, for the person who typed it: the path of the
 * field and one plain sentence that names it. A schema's own message wins.
 */
export function checkInput<T>(schema: z.ZodMiniType<T>, input: unknown): CheckedInput<T> {
  // Without its input an issue cannot tell what is missing from what is of another kind.
  const parsed = z.safeParse(schema, input, { reportInput: true });
  if (parsed.success) return { ok: true, data: parsed.data };
  const issue = parsed.error.issues[0];
  if (!issue) return { ok: false, problem: { field: '', message: 'Something is not in the expected form.' } };
  const said = issue.message && issue.message !== unexplained ? `: ${issue.message}.` : ` ${explain(issue)}`;
  return { ok: false, problem: { field: issue.path.map(String).join('.'), message: `${labelOf(issue.path)}${said}` } };
}
