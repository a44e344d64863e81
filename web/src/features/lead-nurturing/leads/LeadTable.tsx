import { type ReactNode, useState } from 'react';
import { Button } from '../../../components/ui/Button.tsx';
import { Card } from '../../../components/ui/Card.tsx';
import { classes } from '../../../components/ui/classes.ts';
import { EmptyState } from '../../../components/ui/EmptyState.tsx';
import { ErrorNote } from '../../../components/ui/ErrorNote.tsx';
import { SelectAll } from '../../../components/ui/SelectBox.tsx';
import { SkeletonRows } from '../../../components/ui/Skeleton.tsx';
import { Table, Th } from '../../../components/ui/Table.tsx';
import { fitsSearch } from '../../../lib/fitsSearch.ts';
import { useArrivals } from '../../../lib/useArrivals.ts';
import { useLivePages } from '../../../lib/livePages.ts';
import { useBusiness, usePermissions } from '../../../lib/useBusiness.tsx';
import { BulkBar } from './BulkBar.tsx';
import { leadConditions } from './leadConditions.ts';
import { countFilters, type LeadFilters, noFilters } from './leadFilters.ts';
import { leadQuery } from './leadQuery.ts';
import { LeadRow } from './LeadRow.tsx';
import { useSteadyRows } from '../../../lib/useSteadyRows.ts';

/** With the eight things that may need a person, and who is asking, a first page stays within thirty reads. */
const pageSize = { first: 18, more: 20 };

interface Props {
  filters: LeadFilters;
  onClear: (changes: Partial<LeadFilters>) => void;
  /** The button that adds a lead, for a list that is empty. */
  add: ReactNode;
}

export function LeadTable({ filters, onClear, add }: Props) {
  const { businessId, user } = useBusiness();
  const { canWorkLeads } = usePermissions();
  const conditions = leadConditions(filters, user.uid);
  const live = useLivePages(leadQuery(businessId, conditions), pageSize);
  const list = JSON.stringify(conditions);
  const isArrival = useArrivals(list, live.loading || live.stale ? undefined : live.rows);
  const { rows, handlers } = useSteadyRows(
    live.rows.filter((lead) => fitsSearch(lead, filters.search)),
    list,
  );
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());

  const selectable = rows.filter((lead) => lead.duplicateOf === undefined);
  const chosen = selectable.filter((lead) => selected.has(lead.id));
  const select = (leadId: string, on: boolean) => {
    const next = new Set(selected);
    if (on) next.add(leadId);
    else next.delete(leadId);
    setSelected(next);
  };

  if (live.error) {
    return (
      <ErrorNote title="The leads could not be loaded" retry={() => window.location.reload()}>
        They are safe, and new ones are still being answered. Check your connection and try again.
      </ErrorNote>
    );
  }
  if (live.loading) {
    return (
      <Card flush>
        <SkeletonRows rows={8} rowClassName="h-16" />
      </Card>
    );
  }
  if (rows.length === 0 && !live.stale) return <NoLeads filters={filters} onClear={onClear} add={add} />;

  return (
    <>
      <Card flush>
        <div aria-busy={live.stale || undefined} className={classes(live.stale && 'opacity-60')} {...handlers}>
          <Table caption="Leads, the newest first">
            <thead>
              <tr>
                {canWorkLeads && (
                  <Th className="w-10 pr-0">
                    <SelectAll
                      label="Select all shown leads"
                      all={chosen.length > 0 && chosen.length === selectable.length}
                      some={chosen.length > 0}
                      onChange={(on) => setSelected(new Set(on ? selectable.map((lead) => lead.id) : []))}
                    />
                  </Th>
                )}
                <Th>Lead</Th>
                <Th className="hidden md:table-cell">Status</Th>
                <Th className="hidden md:table-cell">Priority</Th>
                <Th className="hidden lg:table-cell">Source</Th>
                <Th className="hidden lg:table-cell">Assigned</Th>
                <Th className="hidden text-right md:table-cell">Received</Th>
              </tr>
            </thead>
            <tbody>
              {rows.map((lead) => (
                <LeadRow
                  key={lead.id}
                  lead={lead}
                  isNew={isArrival(lead.createdAt)}
                  selected={selected.has(lead.id)}
                  onSelect={canWorkLeads ? (on) => select(lead.id, on) : undefined}
                />
              ))}
            </tbody>
          </Table>
        </div>
        {live.hasMore && (
          <div className="flex justify-center p-3">
            <Button variant="quiet" busy={live.loadingMore} onClick={live.showMore}>
              Show more
            </Button>
          </div>
        )}
      </Card>
      {chosen.length > 0 && <BulkBar leads={chosen} onDone={() => setSelected(new Set())} />}
    </>
  );
}

function NoLeads({ filters, onClear, add }: Props) {
  const narrowed = countFilters(filters) > 0;
  return (
    <Card>
      {narrowed ? (
        <EmptyState
          title="No lead fits these filters"
          action={<Button onClick={() => onClear(noFilters)}>Show all leads</Button>}
        >
          New ones that fit appear here by themselves.
        </EmptyState>
      ) : (
        <EmptyState title="Your leads will be here" action={add}>
          Each one that comes through your form is answered within seconds and appears at the top. You can also add one
          by hand.
        </EmptyState>
      )}
    </Card>
  );
}
