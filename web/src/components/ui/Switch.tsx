import { type ReactNode, useId } from 'react';
import { classes } from './classes.ts';

interface Props {
  label: ReactNode;
  hint?: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
}

/** For what takes effect at once; what is saved with a form is a Checkbox. */
export function Switch({ label, hint, checked, onChange, disabled = false }: Props) {
  const id = useId();
  return (
    <div className={classes('flex justify-between gap-4', hint === undefined ? 'items-center' : 'items-start')}>
      <div>
        <span id={id} className="text-sm font-medium">
          {label}
        </span>
        {hint !== undefined && (
          <p id={`${id}-hint`} className="text-xs text-ink-soft">
            {hint}
          </p>
        )}
      </div>
      <button
        type="button"
        role="switch"
        aria-checked={checked}
        aria-labelledby={id}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        disabled={disabled}
        onClick={() => onChange(!checked)}
        className="flex min-h-8 shrink-0 items-center disabled:cursor-default disabled:opacity-55 pointer-coarse:min-h-11"
      >
        <span
          className={classes(
            'flex h-6 w-10 items-center rounded-full border p-0.5 transition-colors',
            checked ? 'border-accent bg-accent' : 'border-line-strong bg-sunken',
          )}
        >
          <span
            className={classes(
              'size-4.5 rounded-full transition-transform',
              checked ? 'translate-x-4 bg-on-accent' : 'bg-line-strong',
            )}
          />
        </span>
      </button>
    </div>
  );
}
