import { useMemo } from 'react';
import type { BusinessProfile } from '@model/business.ts';
import { Card } from '../../components/ui/Card.tsx';
import { ErrorNote } from '../../components/ui/ErrorNote.tsx';
import { FormBox } from '../../components/ui/FormBox.tsx';
import { SaveBar } from '../../components/ui/SaveBar.tsx';
import { useToast } from '../../components/ui/Toast.tsx';
import { call } from '../../lib/call.ts';
import { makeDrafts } from '../../lib/drafts.ts';
import { useBusiness, usePermissions } from '../../lib/useBusiness.tsx';
import { useForm } from '../../lib/useForm.ts';
import { useHashTarget } from '../../lib/useHashTarget.ts';
import { DailyLimits } from '../limits/DailyLimits.tsx';
import { AssistantFields } from './AssistantFields.tsx';
import { FactsEditor } from './FactsEditor.tsx';
import { PlaceFields } from './PlaceFields.tsx';
import { ProfileFields } from './ProfileFields.tsx';
import { profileOf, withoutEmptyLines } from './profile.ts';
import { ReviewLinksEditor } from './ReviewLinksEditor.tsx';
import { SafetyFields } from './SafetyFields.tsx';

const formId = 'business-profile';
const drafts = makeDrafts<BusinessProfile>('/settings');

/** The business's profile: what the assistant speaks for, and the rules that follow from where the business is. */
export function BusinessSettings() {
  const { businessId, business } = useBusiness();
  const { canChangeSettings } = usePermissions();
  const toast = useToast();
  const limits = useHashTarget<HTMLDivElement>('limits');
  const stored = useMemo(() => profileOf(business), [business]);
  const form = useForm({
    stored,
    check: async (profile) => (await import('./checkProfile.ts')).checkProfile(profile),
    save: async (profile) => {
      await call('business-saveProfile', { businessId, profile: withoutEmptyLines(profile) });
      toast({ message: 'Saved.' });
    },
    prefix: 'profile.',
    drafts: { of: drafts, subject: businessId },
  });
  return (
    <>
      <FormBox form={form} id={formId} label="Business" className="flex flex-col">
        <fieldset disabled={!canChangeSettings} className="flex min-w-0 max-w-3xl flex-col gap-6">
          <legend className="sr-only">Business</legend>
          {form.failure && <ErrorNote title="The settings were not saved">{form.failure}</ErrorNote>}
          <Card title="About the business">
            <ProfileFields form={form} />
          </Card>
          <Card title="What may be promised">
            <FactsEditor form={form} />
          </Card>
          <Card title="Where customers review you">
            <ReviewLinksEditor form={form} />
          </Card>
          <Card title="Emergencies">
            <SafetyFields form={form} />
          </Card>
          <Card title="Assistant">
            <AssistantFields form={form} />
          </Card>
          <Card title="Place and language">
            <PlaceFields form={form} />
          </Card>
        </fieldset>
      </FormBox>
      <div ref={limits} id="limits" tabIndex={-1} className="mt-6 max-w-3xl scroll-mt-20 rounded-md">
        <Card title="Today's limits">
          <DailyLimits />
        </Card>
      </div>
      <SaveBar form={form} formId={formId} />
    </>
  );
}
