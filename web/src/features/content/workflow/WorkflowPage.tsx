import { useEffect, useMemo, useState } from 'react';
import type { ContentWorkflow } from '@model/contentWorkflow.ts';
import { collections } from '../../../lib/collections.ts';
import { useLiveDoc } from '../../../lib/live.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { WorkflowLoading } from '../../workflows/WorkflowLoading.tsx';
import { settingsOf } from './settings.ts';
import { WorkflowEditor } from './WorkflowEditor.tsx';

/** Content: its steps with what they have done, their settings, and what the next week would bring. */
export default function WorkflowPage() {
  const { businessId } = useBusiness();
  const stored = useLiveDoc(collections.contentWorkflow(businessId));
  const isMissing = !stored.loading && !stored.error && !stored.data;
  const workflow = useDefaultsIf(isMissing) ?? stored.data;
  if (workflow) return <Editor workflow={workflow} />;
  return <WorkflowLoading title="Content" failed={stored.error !== undefined} />;
}

/** What holds for a business that has never saved any settings. They come with the schemas, which few pages need. */
function useDefaultsIf(isMissing: boolean): ContentWorkflow | undefined {
  const [defaults, setDefaults] = useState<ContentWorkflow>();
  useEffect(() => {
    if (!isMissing) return undefined;
    let gone = false;
    void import('@model/contentWorkflow.ts').then((model) => {
      if (!gone) setDefaults(model.defaultContentWorkflow);
    });
    return () => {
      gone = true;
    };
  }, [isMissing]);
  return isMissing ? defaults : undefined;
}

function Editor({ workflow }: { workflow: ContentWorkflow }) {
  const settings = useMemo(() => settingsOf(workflow), [workflow]);
  return <WorkflowEditor enabled={workflow.enabled} stored={settings} />;
}
