import { classes } from './classes.ts';

interface Props<V extends string> {
  label: string;
  any: string;
  value: V | null;
  options: readonly V[];
  words: Readonly<Record<V, string>>;
  onChange: (value: V | null) => void;
}

/** One filter of a list; where it is set it stands out. */
export function FilterSelect<V extends string>({ label, any, value, options, words, onChange }: Props<V>) {
  return (
    <select
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => onChange(options.find((option) => option === event.target.value) ?? null)}
      className={classes(
        'min-h-10 max-w-44 rounded-md border py-2 pr-2 pl-3 text-sm pointer-coarse:min-h-11 pointer-coarse:text-base',
        value === null ? 'border-line-strong bg-surface' : 'border-accent bg-accent-soft font-medium text-accent',
      )}
    >
      <option value="">{any}</option>
      {options.map((option) => (
        <option key={option} value={option}>
          {words[option]}
        </option>
      ))}
    </select>
  );
}
