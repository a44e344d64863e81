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
import { useLivePages } from '../../../lib/livePages.ts';
import { useArrivals } from '../../../lib/useArrivals.ts';
import { useBusiness, usePermissions } from '../../../lib/useBusiness.tsx';
import { useSteadyRows } from '../../../lib/useSteadyRows.ts';
import { AskBar } from './AskBar.tsx';
import { isNarrowed, type JobFilters, noFilters } from './jobFilters.ts';
import { jobQuery } from './jobQuery.ts';
import { JobRow } from './JobRow.tsx';
import { JobDialogs, useJobActions } from './useJobActions.tsx';

/** With the eight things that may need a person, and who is asking, a first page stays within thirty reads. */
const pageSize = { first: 18, more: 20 };

interface Props {
  filters: JobFilters;
  onClear: (changes: Partial<JobFilters>) => void;
  /** The button that adds a job, for a list that is empty. */
  add: ReactNode;
}

export function JobTable({ filters, onClear, add }: Props) {
  const { businessId } = useBusiness();
  const { canWorkLeads, canChangeSettings: canAsk } = usePermissions();
  const live = useLivePages(jobQuery(businessId, filters), pageSize);
  const list = JSON.stringify(filters);
  const isArrival = useArrivals(list, live.loading || live.stale ? undefined : live.rows);
  const { rows, handlers } = useSteadyRows(
    live.rows.filter((job) => fitsSearch({ name: job.customerName, email: job.email }, filters.search)),
    list,
  );
  const actions = useJobActions();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());

  // Only a job that is done can be asked about.
  const selectable = rows.filter((job) => job.status === 'completed');
  const chosen = selectable.filter((job) => selected.has(job.id));
  const select = (saleId: string, on: boolean) => {
    const next = new Set(selected);
    if (on) next.add(saleId);
    else next.delete(saleId);
    setSelected(next);
  };

  if (live.error) {
    return (
      <ErrorNote title="The jobs could not be loaded" retry={() => window.location.reload()}>
        They are safe, and customers are still being asked. Check your connection and try again.
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
  if (rows.length === 0 && !live.stale) return <NoJobs filters={filters} onClear={onClear} add={add} />;

  return (
    <>
      <Card flush>
        <div aria-busy={live.stale || undefined} className={classes(live.stale && 'opacity-60')} {...handlers}>
          <Table caption="Jobs, the newest first">
            <thead>
              <tr>
                {canAsk && (
                  <Th className="w-10 pr-0">
                    <SelectAll
                      label="Select all shown jobs that are done"
                      all={chosen.length > 0 && chosen.length === selectable.length}
                      some={chosen.length > 0}
                      onChange={(on) => setSelected(new Set(on ? selectable.map((job) => job.id) : []))}
                    />
                  </Th>
                )}
                <Th>Customer</Th>
                <Th className="hidden md:table-cell">Status</Th>
                <Th className="hidden text-right md:table-cell">Amount</Th>
                <Th className="hidden text-right md:table-cell">When</Th>
                {canWorkLeads && (
                  <Th className="w-14">
                    <span className="sr-only">Actions</span>
                  </Th>
                )}
              </tr>
            </thead>
            <tbody>
              {rows.map((job) => (
                <JobRow
                  key={job.id}
                  job={job}
                  isNew={isArrival(job.createdAt)}
                  selected={selected.has(job.id)}
                  onSelect={canAsk ? (on) => select(job.id, on) : undefined}
                  actions={canWorkLeads ? actions : undefined}
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
      {chosen.length > 0 && <AskBar jobs={chosen} onDone={() => setSelected(new Set())} />}
      <JobDialogs actions={actions} />
    </>
  );
}

function NoJobs({ filters, onClear, add }: Props) {
  return (
    <Card>
      {isNarrowed(filters) ? (
        <EmptyState
          title="No job fits these filters"
          action={<Button onClick={() => onClear(noFilters)}>Show all jobs</Button>}
        >
          New ones that fit appear here by themselves.
        </EmptyState>
      ) : (
        <EmptyState title="Your jobs will be here" action={add}>
          A lead that is won becomes a job. Once it is done, its customer gets a thank-you and is asked for a review. You
          can also add a job by hand.
        </EmptyState>
      )}
    </Card>
  );
}
