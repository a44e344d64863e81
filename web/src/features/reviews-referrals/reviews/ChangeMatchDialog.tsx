import { useState } from 'react';
import type { MatchCandidate, Review } from '@model/review.ts';
import { searchTokenOf } from '@model/search.ts';
import { Button } from '../../../components/ui/Button.tsx';
import { Dialog } from '../../../components/ui/Dialog.tsx';
import { SearchBox } from '../../../components/ui/SearchBox.tsx';
import type { Stored } from '../../../lib/collections.ts';
import { useLiveQuery } from '../../../lib/live.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { Candidates } from './Candidates.tsx';
import { jobsFound } from './reviewQuery.ts';

const foundAtMost = 8;

/** Says which job a review is about where the match is wrong or missing: the likely ones, or one that is looked for. */
export function ChangeMatchDialog({ review, open, onClose }: { review: Stored<Review>; open: boolean; onClose: () => void }) {
  return (
    <Dialog open={open} onClose={onClose} title="Which job is it about?" footer={<Button onClick={onClose}>Close</Button>}>
      <JobChoice review={review} onDone={onClose} />
    </Dialog>
  );
}

function JobChoice({ review, onDone }: { review: Stored<Review>; onDone: () => void }) {
  const { businessId } = useBusiness();
  const [search, setSearch] = useState('');
  const token = searchTokenOf(search);
  const found = useLiveQuery(token === undefined ? null : jobsFound(businessId, token, foundAtMost));
  const jobs: MatchCandidate[] = (found.data ?? []).flatMap(({ id, customerName, service, completedAt }) =>
    completedAt === undefined ? [] : [{ saleId: id, customerName, service, completedAt, confidence: 0, because: '' }],
  );
  const shown = token === undefined ? (review.candidates ?? []) : jobs;
  return (
    <div className="flex flex-col gap-4">
      <p className="text-ink-soft">
        A review that belongs to a job shows that its customer has answered: they are not reminded, and get your referral
        offer.
      </p>
      <SearchBox label="Find a finished job by name, email or phone" search={search} onSearch={setSearch} className="" />
      {token !== undefined && !found.loading && jobs.length === 0 && (
        <p role="status" className="text-ink-soft">
          No finished job fits that.
        </p>
      )}
      <Candidates review={review} candidates={shown} onDone={onDone} />
    </div>
  );
}
