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
import { LeadRecord } from './LeadRecord.tsx';

/** One lead: what it is, what happens next, all that happened, and what is known. */
export default function LeadPage() {
  const { leadId = '' } = useParams();
  const { businessId } = useBusiness();
  const lead = useLiveDoc(collections.lead(businessId, leadId));

  if (lead.error) {
    return (
      <Page>
        <PageHeader title="Lead" />
        <ErrorNote title="This lead could not be loaded" retry={() => window.location.reload()}>
          It is safe, and still being followed up. Check your connection and try again.
        </ErrorNote>
      </Page>
    );
  }
  if (lead.loading) {
    return (
      <Page wide>
        <RecordSkeleton />
      </Page>
    );
  }
  if (!lead.data) {
    return (
      <Page>
        <PageHeader title="There is no such lead" />
        <EmptyState
          title="It may have been erased, or the address is mistyped"
          action={
            <ButtonLink to="/leads" variant="primary">
              See all leads
            </ButtonLink>
          }
        />
      </Page>
    );
  }
  return <LeadRecord key={leadId} lead={lead.data} />;
}
