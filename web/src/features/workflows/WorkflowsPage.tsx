import { Link } from 'react-router';
import { Page } from '../../app/Page.tsx';
import { Card } from '../../components/ui/Card.tsx';
import { ErrorNote } from '../../components/ui/ErrorNote.tsx';
import { PageHeader } from '../../components/ui/PageHeader.tsx';
import { Skeleton } from '../../components/ui/Skeleton.tsx';
import { StatusWord } from '../../components/ui/StatusWord.tsx';
import { collections } from '../../lib/collections.ts';
import { useLiveDoc } from '../../lib/live.ts';
import { useBusiness } from '../../lib/useBusiness.tsx';
import { hoursInWords } from '../lead-nurturing/workflow/settings.ts';
import { useWorkflowNumbers } from '../lead-nurturing/workflow/useWorkflowNumbers.ts';

/** The workflows there are. */
export default function WorkflowsPage() {
  const { businessId, formats } = useBusiness();
  const workflow = useLiveDoc(collections.leadNurture(businessId));
  const numbers = useWorkflowNumbers();
  return (
    <Page>
      <PageHeader title="Workflows" description="What Followthrough does by itself, and the rules it goes by." />
      {workflow.error ? (
        <ErrorNote title="The workflows could not be loaded" retry={() => window.location.reload()}>
          They go on working. Check your connection and try again.
        </ErrorNote>
      ) : (
        <Card>
          <div className="relative flex flex-wrap items-center justify-between gap-4">
            <div className="min-w-0">
              <h2 className="text-base font-semibold">
                <Link to="/workflows/lead-nurturing" className="after:absolute after:inset-0">
                  Lead nurturing
                </Link>
              </h2>
              <p className="mt-1 max-w-prose text-ink-soft">
                Answers every new lead within seconds and follows up
                {workflow.data
                  ? ` after ${hoursInWords(workflow.data.followUpHours[0])} and ${hoursInWords(workflow.data.followUpHours[1])}`
                  : ''}
                , until they reply.
              </p>
              {numbers && (
                <p className="mt-1 text-xs text-ink-soft">
                  Last 30 days: {formats.count(numbers.captured)} leads, {formats.count(numbers.answered)} answered,{' '}
                  {formats.count(numbers.followUp1 + numbers.followUp2)} follow-ups, {formats.count(numbers.replied)} replied.
                </p>
              )}
            </div>
            {workflow.data ? (
              <StatusWord tone={workflow.data.enabled ? 'good' : 'neutral'}>
                {workflow.data.enabled ? 'On' : 'Off'}
              </StatusWord>
            ) : (
              <Skeleton className="h-5 w-10" />
            )}
          </div>
        </Card>
      )}
    </Page>
  );
}
