import { useParams } from 'react-router';
import { Page } from '../../../app/Page.tsx';
import { ButtonLink } from '../../../components/ui/ButtonLink.tsx';
import { EmptyState } from '../../../components/ui/EmptyState.tsx';
import { ErrorNote } from '../../../components/ui/ErrorNote.tsx';
import { PageHeader } from '../../../components/ui/PageHeader.tsx';
import { RecordSkeleton } from '../../../components/ui/RecordSkeleton.tsx';
import { collections } from '../../../lib/collections.ts';
import { useLiveDoc } from '../../../lib/live.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { JobRecord } from './JobRecord.tsx';

/** One job: what it was, what its customer was asked, and what came of it. */
export default function JobPage() {
  const { saleId = '' } = useParams();
  const { businessId } = useBusiness();
  const job = useLiveDoc(collections.sale(businessId, saleId));

  if (job.error) {
    return (
      <Page>
        <PageHeader title="Job" />
        <ErrorNote title="This job could not be loaded" retry={() => window.location.reload()}>
          It is safe. Check your connection and try again.
        </ErrorNote>
      </Page>
    );
  }
  if (job.loading) {
    return (
      <Page wide>
        <RecordSkeleton />
      </Page>
    );
  }
  if (!job.data) {
    return (
      <Page>
        <PageHeader title="There is no such job" />
        <EmptyState
          title="It may have been removed, or the address is mistyped"
          action={
            <ButtonLink to="/jobs" variant="primary">
              See all jobs
            </ButtonLink>
          }
        />
      </Page>
    );
  }
  return <JobRecord key={saleId} job={job.data} />;
}
