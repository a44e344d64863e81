import { type ReactNode, useId } from 'react';
import type { Form } from '../../lib/useForm.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { ErrorNote } from './ErrorNote.tsx';
import { FormBox } from './FormBox.tsx';

interface Props<V extends object> {
  open: boolean;
  onClose: () => void;
  title: string;
  form: Form<V>;
  /** What the button says that sends it. */
  action: string;
  /** What is said above the reason where it is refused. */
  refused: string;
  children: ReactNode;
}

/** A window that asks for something new: its fields, why it was refused, and the button that sends it. */
export function FormDialog<V extends object>({ open, onClose, title, form, action, refused, children }: Props<V>) {
  const id = useId();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={title}
      footer={
        <>
          <Button variant="primary" type="submit" form={id} busy={form.busy}>
            {action}
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <FormBox form={form} id={id} label={title}>
        {form.failure && <ErrorNote title={refused}>{form.failure}</ErrorNote>}
        {children}
      </FormBox>
    </Dialog>
  );
}
