import { useMemo, useState } from 'react';
import type { WordpressConnection } from '@model/connection.ts';
import { Button } from '../../../components/ui/Button.tsx';
import { Dialog } from '../../../components/ui/Dialog.tsx';
import { ErrorNote } from '../../../components/ui/ErrorNote.tsx';
import { TextField } from '../../../components/ui/Field.tsx';
import { FormBox } from '../../../components/ui/FormBox.tsx';
import { useToast } from '../../../components/ui/Toast.tsx';
import { call } from '../../../lib/call.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { useForm } from '../../../lib/useForm.ts';
import { wordpressConnected, wordpressHints, wordpressLabels } from '../../../words/publishers.ts';
import { SecretField } from '../SecretField.tsx';
import { tidiedWordpress, wordpressValues } from './wordpressForm.ts';

const formId = 'connect-wordpress';

/** Takes where the site is and what lets us in, and asks the site. */
export function WordpressDialog({ connection, onClose }: { connection: WordpressConnection | undefined; onClose: () => void }) {
  const { businessId, business } = useBusiness();
  const toast = useToast();
  // What was stored when the dialog opened: what is noted meanwhile must not disturb the typing.
  const [before] = useState(connection);
  const isStored = before !== undefined;
  const { website } = business;
  const stored = useMemo(() => wordpressValues(before, website), [before, website]);
  const form = useForm({
    stored,
    check: async (values) => (await import('./checkPublisherForm.ts')).checkWordpressForm(businessId, tidiedWordpress(values), isStored),
    save: async (values) => {
      const { siteName } = await call('connections-connectWordpress', { businessId, ...tidiedWordpress(values) });
      toast({ message: wordpressConnected(siteName) });
    },
  });
  const { values, errors, change } = form;
  return (
    <Dialog
      open
      onClose={onClose}
      title={isStored ? 'Change WordPress' : 'Connect WordPress'}
      footer={
        <>
          <Button variant="primary" type="submit" form={formId} busy={form.busy}>
            {form.busy ? 'Asking your site' : isStored ? 'Check and save' : 'Check and connect'}
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <FormBox form={form} id={formId} label="Connect WordPress" onSaved={onClose}>
        {form.failure !== undefined && <ErrorNote title="It is not connected">{form.failure}</ErrorNote>}
        <TextField
          label={wordpressLabels.siteUrl}
          hint={wordpressHints.siteUrl}
          name="siteUrl"
          type="url"
          inputMode="url"
          autoComplete="url"
          value={values.siteUrl}
          error={errors['siteUrl']}
          onChange={(siteUrl) => change({ siteUrl })}
        />
        <TextField
          label={wordpressLabels.username}
          hint={wordpressHints.username}
          name="username"
          autoComplete="off"
          spellCheck={false}
          value={values.username}
          error={errors['username']}
          onChange={(username) => change({ username })}
        />
        <SecretField
          label={wordpressLabels.password}
          hint={wordpressHints.password}
          name="password"
          isStored={isStored}
          value={values.password}
          error={errors['password']}
          onChange={(password) => change({ password })}
        />
      </FormBox>
    </Dialog>
  );
}
