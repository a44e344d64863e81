import type { DailyCaps } from '@model/business.ts';
import { Button } from '../../components/ui/Button.tsx';
import { Dialog } from '../../components/ui/Dialog.tsx';
import { ErrorNote } from '../../components/ui/ErrorNote.tsx';
import { TextField } from '../../components/ui/Field.tsx';
import { FormBox } from '../../components/ui/FormBox.tsx';
import { useToast } from '../../components/ui/Toast.tsx';
import { call } from '../../lib/call.ts';
import { useBusiness } from '../../lib/useBusiness.tsx';
import { useForm } from '../../lib/useForm.ts';
import { capLabels, capNames, capSentences } from './limits.ts';

const formId = 'daily-limits';

/** The most that happens in one of the business's days. */
export function LimitsDialog({ onClose }: { onClose: () => void }) {
  const { businessId, business } = useBusiness();
  const toast = useToast();
  const form = useForm<DailyCaps>({
    stored: business.dailyCaps,
    check: async (caps) => (await import('./checkCaps.ts')).checkCaps(caps),
    save: (dailyCaps) => call('business-saveDailyCaps', { businessId, dailyCaps }),
    prefix: 'dailyCaps.',
  });
  return (
    <Dialog
      open
      onClose={onClose}
      title="Daily limits"
      footer={
        <>
          <Button variant="primary" type="submit" form={formId} busy={form.busy}>
            Save limits
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <FormBox
        form={form}
        id={formId}
        label="Daily limits"
        onSaved={() => {
          toast({ message: 'Saved. What waited for tomorrow goes out within minutes where the new limits let it.' });
          onClose();
        }}
      >
        {form.failure !== undefined && <ErrorNote title="The limits were not saved">{form.failure}</ErrorNote>}
        {capNames.map((name) => (
          <TextField
            key={name}
            label={capLabels[name]}
            hint={capSentences[name]}
            name={name}
            inputMode="numeric"
            value={Number.isNaN(form.values[name]) ? '' : String(form.values[name])}
            error={form.errors[name]}
            onChange={(typed) => form.change({ [name]: typed.trim() === '' ? Number.NaN : Number(typed.replace(/\D/g, '')) })}
          />
        ))}
      </FormBox>
    </Dialog>
  );
}
