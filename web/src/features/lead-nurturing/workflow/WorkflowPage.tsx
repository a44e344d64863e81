import { useMemo } from 'react';
import type { LeadNurtureWorkflow } from '@model/workflow.ts';
import { collections, type Stored } from '../../../lib/collections.ts';
import { useLiveDoc } from '../../../lib/live.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { WorkflowLoading } from '../../workflows/WorkflowLoading.tsx';
import { settingsOf } from './settings.ts';
import { WorkflowEditor } from './WorkflowEditor.tsx';

/** Lead nurturing: its steps with what they have done, their settings, and what would go out. */
export default function WorkflowPage() {
  const { businessId } = useBusiness();
  const workflow = useLiveDoc(collections.leadNurture(businessId));
  if (workflow.data) return <Editor workflow={workflow.data} />;
  return <WorkflowLoading title="Lead nurturing" failed={!workflow.loading} />;
}

function Editor({ workflow }: { workflow: Stored<LeadNurtureWorkflow> }) {
  const stored = useMemo(() => settingsOf(workflow), [workflow]);
  return <WorkflowEditor enabled={workflow.enabled} stored={stored} />;
}
