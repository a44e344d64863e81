import type { ReactNode } from 'react';
import { TextField } from '../../components/ui/Field.tsx';

interface Props {
  label: string;
  hint: ReactNode;
  name: string;
  value: string;
  error: string | undefined;
  /** One is kept already: it is never shown, and stays where nothing is typed. */
  isStored: boolean;
  onChange: (value: string) => void;
}

/** For what is kept encrypted. Not a sign-in of this site: password managers are to leave it alone. */
export function SecretField({ hint, isStored, ...field }: Props) {
  return (
    <TextField
      {...field}
      hint={isStored ? <>Kept encrypted and never shown again. Leave it empty to keep it. {hint}</> : <>Kept encrypted and never shown again. {hint}</>}
      type="password"
      autoComplete="off"
      spellCheck={false}
    />
  );
}
