import type { Sale } from '@model/sale.ts';
import { Page } from '../../../app/Page.tsx';
import { RecordSkeleton } from '../../../components/ui/RecordSkeleton.tsx';
import type { Stored } from '../../../lib/collections.ts';
import { usePermissions } from '../../../lib/useBusiness.tsx';
import { TimelineLine } from '../../timeline/TimelineLine.tsx';
import { TimelineList } from '../../timeline/TimelineList.tsx';
import { JobDialogs, useJobActions } from '../jobs/useJobActions.tsx';
import { JobActionBar } from './JobActionBar.tsx';
import { JobFacts } from './JobFacts.tsx';
import { JobHead } from './JobHead.tsx';
import { StuckNote } from './StuckNote.tsx';
import { useJobRecord } from './useJobRecord.ts';

/** Head, timeline, facts at the side; on a phone the actions stay within the thumb's reach. */
export function JobRecord({ job }: { job: Stored<Sale> }) {
  const { canWorkLeads } = usePermissions();
  const record = useJobRecord(job.id);
  const actions = useJobActions();
  // The facts stand below the timeline on a phone, and would be pushed away by it.
  if (record.request.loading || record.timeline.loading) {
    return (
      <Page wide>
        <RecordSkeleton />
      </Page>
    );
  }
  return (
    <Page wide>
      <JobHead job={job} record={record} actions={actions} />
      <StuckNote job={job} />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="min-w-0">
          <TimelineList
            person={{ name: job.customerName, phone: job.phone }}
            timeline={record.timeline}
            beginning={<Beginning job={job} />}
          />
        </div>
        <JobFacts job={job} record={record} />
      </div>
      {canWorkLeads && (
        // As high as the bar that lies over the end of the page.
        <div className="h-12 md:hidden">
          <JobActionBar job={job} request={record.request.data} actions={actions} place="thumb" />
        </div>
      )}
      <JobDialogs actions={actions} />
    </Page>
  );
}

/** How the job came about. */
function Beginning({ job }: { job: Stored<Sale> }) {
  return (
    <TimelineLine at={job.createdAt} className={undefined} onAnimationEnd={() => undefined}>
      {job.leadId === undefined ? 'The job was added' : 'The lead was won'}
      {job.service && <span className="text-ink-soft">: {job.service}</span>}
    </TimelineLine>
  );
}
