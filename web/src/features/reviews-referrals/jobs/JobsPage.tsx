import { useState } from 'react';
import { Page } from '../../../app/Page.tsx';
import { Button } from '../../../components/ui/Button.tsx';
import { Icon } from '../../../components/ui/Icon.tsx';
import { PageHeader } from '../../../components/ui/PageHeader.tsx';
import { useAddress } from '../../../lib/useAddress.ts';
import { usePermissions } from '../../../lib/useBusiness.tsx';
import { AddJobDialog } from './AddJobDialog.tsx';
import { JobFilterBar } from './JobFilterBar.tsx';
import { type JobFilters, readFilters, writeFilters } from './jobFilters.ts';
import { JobTable } from './JobTable.tsx';

/** Every job, booked or done: what is done brings a thank-you and the request for a review. */
export default function JobsPage() {
  const [address, setAddress] = useAddress();
  const { canWorkLeads } = usePermissions();
  const [adding, setAdding] = useState(false);
  const filters = readFilters(address);
  const change = (changes: Partial<JobFilters>) => setAddress((now) => writeFilters({ ...readFilters(now), ...changes }, now), { replace: true });
  const add = canWorkLeads && (
    <Button variant="primary" onClick={() => setAdding(true)}>
      <Icon name="plus" />
      Add a job
    </Button>
  );
  return (
    <Page wide>
      <PageHeader title="Jobs">{add}</PageHeader>
      <JobFilterBar filters={filters} onChange={change} />
      <JobTable filters={filters} onClear={change} add={add} />
      <AddJobDialog open={adding} onClose={() => setAdding(false)} />
    </Page>
  );
}
