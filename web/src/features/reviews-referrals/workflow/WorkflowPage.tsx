import { useEffect, useMemo, useState } from 'react';
import type { ReviewsReferralsWorkflow } from '@model/reviewsReferrals.ts';
import { collections } from '../../../lib/collections.ts';
import { useLiveDoc } from '../../../lib/live.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { WorkflowLoading } from '../../workflows/WorkflowLoading.tsx';
import { settingsOf } from './settings.ts';
import { WorkflowEditor } from './WorkflowEditor.tsx';

/** Reviews and referrals: its steps with what they have done, their settings, and what would go out. */
export default function WorkflowPage() {
  const { businessId } = useBusiness();
  const stored = useLiveDoc(collections.reviewsReferrals(businessId));
  const isMissing = !stored.loading && !stored.error && !stored.data;
  const workflow = useDefaultsIf(isMissing) ?? stored.data;
  if (workflow) return <Editor workflow={workflow} />;
  return <WorkflowLoading title="Reviews and referrals" failed={stored.error !== undefined} />;
}

/** What holds for a business that has never saved any settings. They come with the schemas, which few pages need. */
function useDefaultsIf(isMissing: boolean): ReviewsReferralsWorkflow | undefined {
  const [defaults, setDefaults] = useState<ReviewsReferralsWorkflow>();
  useEffect(() => {
    if (!isMissing) return undefined;
    let gone = false;
    void import('@model/reviewsReferrals.ts').then((model) => {
      if (!gone) setDefaults(model.defaultReviewsReferralsWorkflow);
    });
    return () => {
      gone = true;
    };
  }, [isMissing]);
  return isMissing ? defaults : undefined;
}

function Editor({ workflow }: { workflow: ReviewsReferralsWorkflow }) {
  const settings = useMemo(() => settingsOf(workflow), [workflow]);
  return <WorkflowEditor enabled={workflow.enabled} stored={settings} />;
}
