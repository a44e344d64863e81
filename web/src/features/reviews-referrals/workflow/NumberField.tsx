import type { ReactNode } from 'react';
import { TextField } from '../../../components/ui/Field.tsx';

interface Props {
  label: string;
  hint?: ReactNode;
  /** The setting's path. */
  name: string;
  value: number;
  min: number;
  max: number;
  error: string | undefined;
  onChange: (value: number) => void;
}

/** A number that somebody types; an empty field is no number. */
export function NumberField({ value, onChange, ...field }: Props) {
  return (
    <TextField
      {...field}
      type="number"
      inputMode="numeric"
      value={Number.isNaN(value) ? '' : String(value)}
      onChange={(typed) => onChange(typed === '' ? Number.NaN : Number(typed))}
    />
  );
}
