import { useState } from 'react';
import { Page } from '../../../app/Page.tsx';
import { Button } from '../../../components/ui/Button.tsx';
import { Icon } from '../../../components/ui/Icon.tsx';
import { PageHeader } from '../../../components/ui/PageHeader.tsx';
import { Segmented } from '../../../components/ui/Segmented.tsx';
import { useAddress } from '../../../lib/useAddress.ts';
import { usePermissions } from '../../../lib/useBusiness.tsx';
import { AddLeadDialog } from './AddLeadDialog.tsx';
import { FilterBar } from './FilterBar.tsx';
import { LeadBoard } from './LeadBoard.tsx';
import { type LeadFilters, readFilters, writeFilters } from './leadFilters.ts';
import { LeadTable } from './LeadTable.tsx';

const views = [
  { value: 'table', label: 'Table' },
  { value: 'board', label: 'Board' },
] as const;

/** Every enquiry, as a table to look through or a board to move along. */
export default function LeadsPage() {
  const [address, setAddress] = useAddress();
  const { canWorkLeads } = usePermissions();
  const [adding, setAdding] = useState(false);
  const filters = readFilters(address);
  const change = (changes: Partial<LeadFilters>) =>
    setAddress((now) => writeFilters({ ...readFilters(now), ...changes }, now), { replace: changes.view === undefined });
  const add = canWorkLeads && (
    <Button variant="primary" onClick={() => setAdding(true)}>
      <Icon name="plus" />
      Add a lead
    </Button>
  );

  return (
    <Page wide>
      <PageHeader title="Leads">
        <Segmented label="View" choices={views} value={filters.view} onChange={(view) => change({ view })} />
        {add}
      </PageHeader>
      <FilterBar filters={filters} onChange={change} />
      {filters.view === 'board' ? (
        <LeadBoard filters={filters} onClear={change} />
      ) : (
        <LeadTable filters={filters} onClear={change} add={add} />
      )}
      <AddLeadDialog open={adding} onClose={() => setAdding(false)} />
    </Page>
  );
}
