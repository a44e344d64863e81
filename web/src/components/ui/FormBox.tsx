import type { ReactNode } from 'react';
import type { Form } from '../../lib/useForm.ts';

interface Props<V extends object> {
  form: Form<V>;
  /** Named by this for screen readers. */
  label: string;
  /** For a button outside the form's element. */
  id?: string;
  onSaved?: () => void;
  className?: string;
  children: ReactNode;
}

/** The element around the fields of a `useForm`; pressing Enter in a field sends it. Fields carry their path as `name`. */
export function FormBox<V extends object>({ form, label, id, onSaved, className, children }: Props<V>) {
  const { attach, onBlur, submit } = form;
  return (
    <form
      ref={attach}
      id={id}
      aria-label={label}
      noValidate
      onBlur={onBlur}
      onSubmit={(event) => {
        event.preventDefault();
        void submit().then((saved) => {
          if (saved) onSaved?.();
        });
      }}
      className={className ?? 'flex flex-col gap-4'}
    >
      {children}
    </form>
  );
}
