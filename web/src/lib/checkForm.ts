import type * as z from 'zod/mini';

/** What is wrong with a form: a sentence for each field, by the field's path (`templates.reply.body`). */
export type FieldErrors = Readonly<Record<string, string>>;

/** The fields' names as their labels say them, by path; a path that has none takes that of what it lies in. */
export type FieldLabels = Readonly<Record<string, string>>;

/**
 * Holds what was typed to the schema that the functions hold it to. Empty when it fits.
 * Import this, and schemas, only with `import()`: zod weighs 36 KB that a page needs at sending, not at opening.
 */
export function checkForm(schema: z.ZodMiniType, value: unknown, labels: FieldLabels): FieldErrors {
  const checked = schema.safeParse(value);
  if (checked.success) return {};
  const errors: Record<string, string> = {};
  for (const issue of checked.error.issues) {
    const path = issue.path.join('.');
    errors[path] ??= sentence(issue, labelOf(issue.path, labels), valueAt(value, issue.path));
  }
  return errors;
}

function labelOf(path: readonly PropertyKey[], labels: FieldLabels): string {
  for (let length = path.length; length > 0; length -= 1) {
    const label = labels[path.slice(0, length).join('.')];
    if (label !== undefined) return label;
  }
  return 'This field';
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}

/** zod's words for a failed check, which say nothing to an owner. */
const unspoken = new Set(['Invalid input', 'Invalid string', 'Invalid format']);

function sentence(issue: z.core.$ZodIssue, label: string, value: unknown): string {
  const unit = typeof value === 'string' ? ' characters' : Array.isArray(value) ? ' entries' : '';
  switch (issue.code) {
    case 'too_small':
      if (isEmpty(value)) return `${label} is missing.`;
      return `${label} needs at least ${issue.minimum}${unit}.`;
    case 'too_big': {
      const has = typeof value === 'string' || Array.isArray(value) ? `; it has ${value.length.toLocaleString('en')}` : '';
      return `${label} may have at most ${issue.maximum.toLocaleString('en')}${unit}${has}.`;
    }
    default: {
      if (isEmpty(value)) return `${label} is missing.`;
      const own = unspoken.has(issue.message) || issue.message.startsWith('Invalid') ? undefined : issue.message;
      return own === undefined ? `${label} is not valid.` : `${label}: ${own}.`;
    }
  }
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || Number.isNaN(value) || (Array.isArray(value) && value.length === 0);
}
