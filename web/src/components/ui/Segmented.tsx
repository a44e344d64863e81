import { classes } from './classes.ts';

interface Choice<V> {
  value: V;
  label: string;
}

interface Props<V> {
  /** Names the choice for screen readers. */
  label: string;
  choices: readonly Choice<V>[];
  value: V;
  onChange: (value: V) => void;
}

/** A choice between a few views of the same thing, side by side. */
export function Segmented<V extends string | number | null>({ label, choices, value, onChange }: Props<V>) {
  return (
    <div role="group" aria-label={label} className="flex rounded-md border border-line bg-surface p-0.5">
      {choices.map((choice) => (
        <button
          key={choice.label}
          type="button"
          aria-pressed={choice.value === value}
          onClick={() => onChange(choice.value)}
          className={classes(
            'min-h-8 rounded-sm px-3 font-medium transition-colors pointer-coarse:min-h-11',
            choice.value === value ? 'bg-accent-soft text-accent' : 'text-ink-soft hover:text-ink',
          )}
        >
          {choice.label}
        </button>
      ))}
    </div>
  );
}
