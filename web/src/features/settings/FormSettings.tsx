import { useMemo } from 'react';
import type { PublicProfile } from '@model/business.ts';
import { Button } from '../../components/ui/Button.tsx';
import { Card } from '../../components/ui/Card.tsx';
import { Checkbox } from '../../components/ui/Checkbox.tsx';
import { CopyField } from '../../components/ui/CopyField.tsx';
import { ErrorNote } from '../../components/ui/ErrorNote.tsx';
import { TextArea } from '../../components/ui/Field.tsx';
import { FormBox } from '../../components/ui/FormBox.tsx';
import { SaveBar } from '../../components/ui/SaveBar.tsx';
import { Skeleton } from '../../components/ui/Skeleton.tsx';
import { useToast } from '../../components/ui/Toast.tsx';
import { call } from '../../lib/call.ts';
import { collections } from '../../lib/collections.ts';
import { makeDrafts } from '../../lib/drafts.ts';
import { useLiveDoc } from '../../lib/live.ts';
import { useBusiness, usePermissions } from '../../lib/useBusiness.tsx';
import { useForm } from '../../lib/useForm.ts';

type FormProfile = Pick<PublicProfile, 'open' | 'consentText'>;

const formId = 'lead-form';
const drafts = makeDrafts<FormProfile>('/settings');
const longest = 1000;

/** What carriers in the US ask to be said: what is sent, how often, that it may cost, and the way out. */
const usualWording = (name: string) =>
  `I agree that ${name} may text me about my request, up to 4 messages per request. Message and data rates may apply. Reply STOP to opt out, HELP for help.`;

/** The public lead form: whether it takes leads, what people agree to, and how it gets onto a page. */
export function FormSettings() {
  const { businessId } = useBusiness();
  const { data, loading } = useLiveDoc(collections.publicProfile(businessId));
  if (data) return <Editor profile={data} />;
  if (loading) return <Skeleton className="h-64 w-full max-w-3xl rounded-md" />;
  return (
    <ErrorNote title="The form’s settings could not be loaded" retry={() => window.location.reload()}>
      The form itself goes on working. Check your connection and try again.
    </ErrorNote>
  );
}

function Editor({ profile }: { profile: PublicProfile }) {
  const { businessId, business } = useBusiness();
  const { canChangeSettings } = usePermissions();
  const toast = useToast();
  const { open, consentText } = profile;
  const stored = useMemo(() => ({ open, consentText }), [open, consentText]);
  const form = useForm({
    stored,
    check: async ({ consentText: text }) => ({
      ...(text.trim() === '' && { consentText: 'Wording is missing. People must know what they agree to.' }),
      ...(text.length > longest && { consentText: `Wording may have at most 1,000 characters; it has ${text.length}.` }),
    }),
    save: async (values) => {
      await call('business-savePublicProfile', { businessId, ...values });
      toast({ message: values.open ? 'Saved. Your form takes leads.' : 'Saved. Your form is closed.' });
    },
    drafts: { of: drafts, subject: businessId },
  });
  const { values, errors, change } = form;
  const link = `${window.location.origin}/f/${businessId}`;
  const snippet = `<script src="${window.location.origin}/embed.js" data-business="${businessId}" async></script>`;
  return (
    <div className="flex max-w-3xl flex-col gap-6">
      <Card title="Your form">
        <FormBox form={form} id={formId} label="Lead form">
          <fieldset disabled={!canChangeSettings} className="flex min-w-0 flex-col gap-5">
            <legend className="sr-only">Lead form</legend>
            {form.failure && <ErrorNote title="The form’s settings were not saved">{form.failure}</ErrorNote>}
            <Checkbox
              label="The form takes leads"
              hint="Closed, it says so and asks people to call. Leads you add by hand are not affected."
              checked={values.open}
              onChange={(next) => change({ open: next })}
            />
            <TextArea
              label="What people agree to for text messages"
              hint="Shown beside the box for text messages, and kept word for word with each yes. In the US it must say what you send, how often, that message and data rates may apply, and STOP and HELP."
              name="consentText"
              rows={4}
              value={values.consentText}
              error={errors['consentText']}
              onChange={(text) => change({ consentText: text })}
            />
            {values.consentText.trim() === '' && (
              <div>
                <Button onClick={() => change({ consentText: usualWording(business.name) })}>Use the usual wording</Button>
              </div>
            )}
          </fieldset>
        </FormBox>
      </Card>
      <Card
        title="Put it where people are"
        action={
          <a href={link} target="_blank" rel="noreferrer" className="inline-flex min-h-8 items-center font-medium text-accent pointer-coarse:min-h-11">
            Open the form
          </a>
        }
      >
        <div className="flex flex-col gap-4">
          <CopyField label="Link to your form" value={link} />
          <CopyField label="On your own website" value={snippet} />
          <p className="text-xs text-ink-soft">
            Paste the line where the form is to stand. It fits itself to your page and brings along where the visitor came from.
          </p>
        </div>
      </Card>
      <SaveBar form={form} formId={formId} />
    </div>
  );
}
