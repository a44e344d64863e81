import { type FocusEvent, useEffect, useRef, useState } from 'react';
import { afterThePress } from './afterThePress.ts';
import { CallError, sentenceFor } from './call.ts';
import type { FieldErrors } from './checkForm.ts';
import type { Drafts } from './drafts.ts';

interface FormOptions<V extends object> {
  /** What is saved, live; an empty form for something new. The same object for as long as it says the same. */
  stored: V;
  /** Resolves with what is wrong, by field. */
  check: (values: V) => Promise<FieldErrors>;
  /** Throws a CallError where it is refused; one that names a field is shown beside it. */
  save: (values: V) => Promise<unknown>;
  /** What stands before the field's path when the functions name it: `profile.` */
  prefix?: string;
  /** For something new each time: once saved, the form is empty again. */
  startsAnew?: boolean;
  /** Keeps what is typed while the person is elsewhere. */
  drafts?: { of: Drafts<V>; subject: string };
}

export interface Form<V extends object> {
  values: V;
  errors: FieldErrors;
  /** Something differs from what is saved. */
  dirty: boolean;
  busy: boolean;
  /** Why saving failed, where no single field is at fault. */
  failure: string | undefined;
  change: (patch: Partial<V>) => void;
  /** Goes on the form or what holds the fields: checks a field when it is left. Fields are told apart by `name`. */
  onBlur: (event: FocusEvent) => void;
  /**
   * Resolves with whether it is saved; while it is being saved, with what becomes of that. What is typed meanwhile stays
   * unsaved. Moves the focus to the first field that is wrong.
   */
  submit: () => Promise<boolean>;
  /** Back to what is saved. */
  reset: () => void;
  /** How often sending has found something wrong; grows with each time. */
  failedAttempts: number;
  /** The form element's `ref`. */
  attach: (element: HTMLFormElement | null) => void;
}

/**
 * A form over something that is saved: shows it live until somebody types, keeps what was typed until it is saved or
 * dropped, checks a field when it is left and everything at sending.
 */
export function useForm<V extends object>({ stored, check, save, prefix = '', startsAnew, drafts }: FormOptions<V>): Form<V> {
  const [edited, setEdited] = useState<V | undefined>(() => drafts?.of.get(drafts.subject));
  // What was saved a moment ago stands until the listener brings it, or the form would flash what was there before.
  const [saved, setSaved] = useState<{ values: V; over: V }>();
  const [errors, setErrors] = useState<FieldErrors>({});
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [failedAttempts, setFailedAttempts] = useState(0);
  const sending = useRef<Promise<boolean>>(undefined);
  const [element, attach] = useState<HTMLFormElement | null>(null);

  const settled = saved?.over === stored ? saved.values : stored;
  const values = edited ?? settled;
  const dirty = edited !== undefined && !sameContent(edited, settled);

  useEffect(() => {
    if (failedAttempts === 0) return;
    element?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [failedAttempts, element]);

  const keep = (next: V | undefined) => {
    setEdited(next);
    drafts?.of.put(drafts.subject, next);
  };
  const refuse = (found: FieldErrors) => {
    setErrors(found);
    setFailedAttempts((count) => count + 1);
  };

  const send = async () => {
    setBusy(true);
    setFailure(undefined);
    try {
      const found = await check(values);
      if (Object.keys(found).length > 0) {
        refuse(found);
        return false;
      }
      await save(values);
      if (!startsAnew) setSaved({ values, over: stored });
      const rest = (now: V | undefined) => (now === edited ? undefined : now);
      setEdited(rest);
      drafts?.of.put(drafts.subject, rest(drafts.of.get(drafts.subject)));
      setErrors({});
      return true;
    } catch (error) {
      if (error instanceof CallError && error.field !== undefined) {
        const field = error.field.startsWith(prefix) ? error.field.slice(prefix.length) : error.field;
        refuse({ [field]: error.message });
      } else setFailure(sentenceFor(error));
      return false;
    } finally {
      setBusy(false);
    }
  };
  const submit = () => (sending.current ??= send().finally(() => (sending.current = undefined)));

  return {
    values,
    errors,
    dirty,
    busy,
    failure,
    failedAttempts,
    attach,
    submit,
    change: (patch) => {
      const next = { ...values, ...patch };
      keep(sameContent(next, settled) ? undefined : next);
      setErrors((before) => withoutFields(before, Object.keys(patch)));
    },
    onBlur: (event) => {
      const name = event.target.getAttribute('name');
      if (!name || edited === undefined) return;
      // The field that is left, and what was wrong before: another field may have put it right.
      const show = (found: FieldErrors) =>
        setErrors((before) => {
          const shown = [name, ...Object.keys(before)];
          return Object.fromEntries(Object.entries(found).filter(([path]) => shown.some((field) => isIn(path, field))));
        });
      void check(values).then((found) => afterThePress(() => show(found)));
    },
    reset: () => {
      keep(undefined);
      setErrors({});
      setFailure(undefined);
    },
  };
}

const isIn = (path: string, field: string) => path === field || path.startsWith(`${field}.`);

function withoutFields(errors: FieldErrors, fields: readonly string[]): FieldErrors {
  return Object.fromEntries(Object.entries(errors).filter(([path]) => !fields.some((field) => isIn(path, field))));
}

/** Plain data, whose fields stand in the same order because one is a copy of the other. */
function sameContent(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
