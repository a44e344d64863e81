import { documentId, query, where } from 'firebase/firestore';
import { useMemo, useState } from 'react';
import { Button } from '../../components/ui/Button.tsx';
import { ErrorNote } from '../../components/ui/ErrorNote.tsx';
import { Skeleton } from '../../components/ui/Skeleton.tsx';
import { collections } from '../../lib/collections.ts';
import { useLiveQuery } from '../../lib/live.ts';
import { useNow } from '../../lib/productClock.ts';
import { useBusiness, usePermissions } from '../../lib/useBusiness.tsx';
import { statsIdRange } from '../overview/period.ts';
import { LimitsDialog } from './LimitsDialog.tsx';
import { capLabels, capNames, type Limit, limitsOf } from './limits.ts';

/** Today's limits with what is left of them, live; owners and managers change them. */
export function DailyLimits() {
  const { businessId, business, formats } = useBusiness();
  const { canChangeSettings } = usePermissions();
  const [open, setOpen] = useState(false);
  const today = formats.localDate(useNow());
  const thisMonth = useMemo(() => {
    const [from, to] = statsIdRange(today.slice(0, 7), today);
    const byId = documentId();
    return query(collections.stats(businessId), where(byId, '>=', from), where(byId, '<=', to));
  }, [businessId, today]);
  const month = useLiveQuery(thisMonth);
  if (month.error) {
    return <ErrorNote title="Today's use could not be loaded">Your limits hold all the same. Open this page again in a minute.</ErrorNote>;
  }
  const limits = month.data && limitsOf(month.data, today.slice(8), business.dailyCaps);
  return (
    <div className="flex flex-col gap-4">
      <ul aria-label="Today's limits" className="flex flex-col gap-3">
        {capNames.map((name) => (
          <LimitLine key={name} name={name} limit={limits?.find((limit) => limit.name === name)} />
        ))}
      </ul>
      <p className="text-xs text-ink-soft">They guard you against a flood. What is beyond them is never lost, and you are told.</p>
      {canChangeSettings && (
        <div>
          <Button size="small" onClick={() => setOpen(true)}>
            Change the limits
          </Button>
        </div>
      )}
      {open && <LimitsDialog onClose={() => setOpen(false)} />}
    </div>
  );
}

function LimitLine({ name, limit }: { name: Limit['name']; limit: Limit | undefined }) {
  const { formats } = useBusiness();
  return (
    <li>
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <span className="font-medium">{capLabels[name]}</span>
        <span className="min-h-5 text-ink-soft tabular-nums">
          {limit === undefined ? (
            <Skeleton className="h-5 w-32" />
          ) : limit.left === 0 ? (
            <span className="font-medium text-warn">None left of {formats.count(limit.cap)}</span>
          ) : (
            `${formats.count(limit.left)} left of ${formats.count(limit.cap)}`
          )}
        </span>
      </div>
      <div aria-hidden="true" className="mt-1 h-1.5 overflow-hidden rounded-full bg-sunken">
        <div
          className={limit?.left === 0 ? 'h-full bg-warn-mark' : 'h-full bg-accent'}
          style={{ width: `${limit === undefined || limit.cap === 0 ? (limit ? 100 : 0) : Math.min(100, (100 * limit.used) / limit.cap)}%` }}
        />
      </div>
    </li>
  );
}
