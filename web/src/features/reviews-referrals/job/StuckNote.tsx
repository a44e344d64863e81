import { doc } from 'firebase/firestore';
import type { Sale } from '@model/sale.ts';
import { calmName } from '../../../lib/calmName.ts';
import { collections, type Stored } from '../../../lib/collections.ts';
import { useLiveDoc } from '../../../lib/live.ts';
import { useBusiness, usePermissions } from '../../../lib/useBusiness.tsx';
import { TryAgain } from '../../overview/TryAgain.tsx';

/** For a job that was written down and could not be worked on: says so, and has the way to try again. One read. */
export function StuckNote({ job }: { job: Stored<Sale> }) {
  const { businessId } = useBusiness();
  const { canWorkLeads } = usePermissions();
  const item = useLiveDoc(doc(collections.attention(businessId), `stuckSale-${job.id}`));
  if (!item.data) return null;
  return (
    <div role="alert" className="flex flex-wrap items-center justify-between gap-3 rounded-md border border-bad/50 bg-bad-soft px-4 py-3">
      <p>
        <span className="font-medium text-bad">This job could not be worked on.</span> Nobody is asked for a review of it,
        and your figures may not have it.
      </p>
      {canWorkLeads && <TryAgain name={calmName(job.customerName)} stuck={{ kind: 'sale', id: job.id }} />}
    </div>
  );
}
