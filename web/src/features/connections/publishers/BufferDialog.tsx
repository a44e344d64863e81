import { useState } from 'react';
import { Button } from '../../../components/ui/Button.tsx';
import { Dialog } from '../../../components/ui/Dialog.tsx';
import { ErrorNote } from '../../../components/ui/ErrorNote.tsx';
import { FormBox } from '../../../components/ui/FormBox.tsx';
import { useToast } from '../../../components/ui/Toast.tsx';
import { call } from '../../../lib/call.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { useForm } from '../../../lib/useForm.ts';
import { bufferConnected, bufferHint, bufferLabels } from '../../../words/publishers.ts';
import { SecretField } from '../SecretField.tsx';

const formId = 'connect-buffer';
const empty = { apiKey: '' };

/** Takes a key, asks Buffer what it reaches, and keeps both. */
export function BufferDialog({ isStored, onClose }: { isStored: boolean; onClose: () => void }) {
  const { businessId } = useBusiness();
  const toast = useToast();
  const [wasStored] = useState(isStored);
  const form = useForm({
    stored: empty,
    check: async ({ apiKey }) => (await import('./checkPublisherForm.ts')).checkBufferForm(businessId, apiKey.trim(), wasStored),
    save: async ({ apiKey }) => {
      const { channels } = await call('connections-connectBuffer', { businessId, apiKey: apiKey.trim() });
      toast({ message: bufferConnected(channels) });
    },
  });
  return (
    <Dialog
      open
      onClose={onClose}
      title={wasStored ? 'Change the key for Buffer' : 'Connect Buffer'}
      footer={
        <>
          <Button variant="primary" type="submit" form={formId} busy={form.busy}>
            {form.busy ? 'Asking Buffer' : wasStored ? 'Check and save' : 'Check and connect'}
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <FormBox form={form} id={formId} label="Connect Buffer" onSaved={onClose}>
        {form.failure !== undefined && <ErrorNote title="It is not connected">{form.failure}</ErrorNote>}
        <SecretField
          label={bufferLabels.apiKey}
          hint={bufferHint}
          name="apiKey"
          isStored={wasStored}
          value={form.values.apiKey}
          error={form.errors['apiKey']}
          onChange={(apiKey) => form.change({ apiKey })}
        />
      </FormBox>
    </Dialog>
  );
}
