import { useMemo } from 'react';
import type { LeadNurtureWorkflow } from '@model/workflow.ts';
import { Page } from '../../../app/Page.tsx';
import { ErrorNote } from '../../../components/ui/ErrorNote.tsx';
import { PageHeader } from '../../../components/ui/PageHeader.tsx';
import { Skeleton } from '../../../components/ui/Skeleton.tsx';
import { collections, type Stored } from '../../../lib/collections.ts';
import { useLiveDoc } from '../../../lib/live.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { settingsOf } from './settings.ts';
import { WorkflowEditor } from './WorkflowEditor.tsx';

/** Lead nurturing: its steps with what they have done, their settings, and what would go out. */
export default function WorkflowPage() {
  const { businessId } = useBusiness();
  const workflow = useLiveDoc(collections.leadNurture(businessId));
  if (workflow.data) return <Editor workflow={workflow.data} />;
  return (
    <Page wide>
      <PageHeader title="Lead nurturing" />
      {workflow.loading ? (
        <div role="status" aria-label="Loading" className="flex flex-col gap-6">
          <Skeleton className="h-28 w-full rounded-md" />
          <div className="grid gap-6 lg:grid-cols-2">
            <Skeleton className="h-72 w-full rounded-md" />
            <Skeleton className="h-72 w-full rounded-md" />
          </div>
        </div>
      ) : (
        <ErrorNote title="The settings could not be loaded" retry={() => window.location.reload()}>
          The workflow goes on as it was set. Check your connection and try again.
        </ErrorNote>
      )}
    </Page>
  );
}

function Editor({ workflow }: { workflow: Stored<LeadNurtureWorkflow> }) {
  const stored = useMemo(() => settingsOf(workflow), [workflow]);
  return <WorkflowEditor enabled={workflow.enabled} stored={stored} />;
}
