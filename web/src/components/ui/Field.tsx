import { type ComponentProps, type ReactNode, useId } from 'react';
import { classes } from './classes.ts';

interface FieldProps {
  label: ReactNode;
  /** One line below the label that says what is expected. */
  hint?: ReactNode;
  /** What is wrong, in words; undefined while nothing is. */
  error?: string | undefined;
  /** Keeps the label for screen readers only, where the place makes it plain. */
  labelHidden?: boolean;
  className?: string;
}

interface ControlProps {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

/** A label, a hint, a control and its error. The control is given its id and what describes it. */
export function Field({
  label,
  hint,
  error,
  labelHidden = false,
  className,
  children,
}: FieldProps & { children: (control: ControlProps) => ReactNode }) {
  const id = useId();
  const describedBy = classes(hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`);
  return (
    <div className={classes('flex flex-col gap-1', className)}>
      <label htmlFor={id} className={labelHidden ? 'sr-only' : 'text-sm font-medium'}>
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-xs text-ink-soft">
          {hint}
        </p>
      )}
      {children({ id, 'aria-describedby': describedBy || undefined, 'aria-invalid': error ? true : undefined })}
      {error !== undefined && (
        <p id={`${id}-error`} className="text-sm text-bad">
          {error}
        </p>
      )}
    </div>
  );
}

/** 16 px on touch, or phones zoom into the field. A field that is gone to keeps its label, and the bars, off itself. */
export const controlClass =
  'w-full scroll-mt-16 scroll-mb-36 rounded-md border border-line-strong bg-surface px-3 py-2 text-sm text-ink placeholder:text-ink-soft ' +
  'min-h-10 pointer-coarse:min-h-11 pointer-coarse:text-base disabled:bg-sunken disabled:text-ink-soft ' +
  'aria-invalid:border-bad';

interface TextFieldProps extends FieldProps, Omit<ComponentProps<'input'>, 'onChange' | 'id' | 'className'> {
  value: string;
  onChange: (value: string) => void;
}

export function TextField({ label, hint, error, labelHidden, className, onChange, ...input }: TextFieldProps) {
  return (
    <Field {...{ label, hint, error, labelHidden, className }}>
      {(control) => (
        <input
          {...input}
          {...control}
          onChange={(event) => onChange(event.target.value)}
          className={controlClass}
        />
      )}
    </Field>
  );
}

interface TextAreaProps extends FieldProps, Omit<ComponentProps<'textarea'>, 'onChange' | 'id' | 'className'> {
  value: string;
  onChange: (value: string) => void;
}

export function TextArea({ label, hint, error, labelHidden, className, onChange, rows = 4, ...input }: TextAreaProps) {
  return (
    <Field {...{ label, hint, error, labelHidden, className }}>
      {(control) => (
        <textarea
          rows={rows}
          {...input}
          {...control}
          onChange={(event) => onChange(event.target.value)}
          className={classes(controlClass, 'field-sizing-content')}
          // Grows with its text, and is as high as its rows where that is little: a browser that fits it to its text
          // would make an empty one a single line. The rest is its padding and its borders.
          style={rows > 1 ? { minHeight: `calc(${rows}lh + 1rem + 2px)` } : undefined}
        />
      )}
    </Field>
  );
}

export interface Option<V extends string> {
  value: V;
  label: string;
}

interface SelectProps<V extends string>
  extends FieldProps, Omit<ComponentProps<'select'>, 'onChange' | 'id' | 'className' | 'value'> {
  value: V;
  options: readonly Option<V>[];
  onChange: (value: V) => void;
}

/** The browser's own list: it is the best one on a phone. */
export function Select<V extends string>({
  label,
  hint,
  error,
  labelHidden,
  className,
  options,
  onChange,
  ...input
}: SelectProps<V>) {
  return (
    <Field {...{ label, hint, error, labelHidden, className }}>
      {(control) => (
        <select
          {...input}
          {...control}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value);
            if (chosen) onChange(chosen.value);
          }}
          className={controlClass}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
