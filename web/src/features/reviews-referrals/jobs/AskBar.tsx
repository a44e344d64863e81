import { useState } from 'react';
import type { Sale } from '@model/sale.ts';
import { Button } from '../../../components/ui/Button.tsx';
import type { Stored } from '../../../lib/collections.ts';
import { AskDialog } from './AskDialog.tsx';

/** The functions take no more at once. */
const askedAtMost = 100;

interface Props {
  jobs: readonly Stored<Sale>[];
  onDone: () => void;
}

/** What can be done with the selected jobs. It stays at the bottom, where the thumb is. */
export function AskBar({ jobs, onDone }: Props) {
  const [asking, setAsking] = useState<readonly string[]>();
  const tooMany = jobs.length > askedAtMost;
  return (
    <div
      role="region"
      aria-label="Selected jobs"
      className="sticky bottom-20 z-20 mx-auto flex w-fit max-w-full flex-wrap items-center gap-2 rounded-md border border-line bg-surface px-4 py-2 shadow-float md:bottom-6"
    >
      <span className="mr-2 font-medium" role="status">
        {jobs.length === 1 ? '1 job' : `${jobs.length} jobs`} selected
        {tooMany && `; ${askedAtMost} at once are the most`}
      </span>
      {!tooMany && <Button onClick={() => setAsking(jobs.map(({ id }) => id))}>Ask for reviews</Button>}
      <Button variant="quiet" onClick={onDone}>
        Clear selection
      </Button>
      {asking && <AskDialog saleIds={asking} onClose={() => setAsking(undefined)} onAsked={onDone} />}
    </div>
  );
}
