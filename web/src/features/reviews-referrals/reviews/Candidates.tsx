import { useState } from 'react';
import { Link } from 'react-router';
import type { MatchCandidate, Review } from '@model/review.ts';
import { Button } from '../../../components/ui/Button.tsx';
import type { Stored } from '../../../lib/collections.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { useReviewActions } from './useReviewActions.ts';

interface Props {
  review: Stored<Review>;
  candidates: readonly MatchCandidate[];
  onDone?: () => void;
}

/** The jobs that a review may be about, each with what speaks for it: one press decides. */
export function Candidates({ review, candidates, onDone }: Props) {
  const { formats } = useBusiness();
  const { match } = useReviewActions();
  const [busy, setBusy] = useState<string>();
  const decide = async (saleId: string | null, customer: string | null) => {
    setBusy(saleId ?? 'none');
    if (await match(review, saleId, customer)) onDone?.();
    setBusy(undefined);
  };
  return (
    <div className="flex flex-col gap-2">
      <ul aria-label={`Jobs that ${review.author} may have reviewed`} className="flex flex-col gap-2">
        {candidates.map(({ saleId, customerName, service, completedAt, because }) => (
          <li
            key={saleId}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-md border border-line px-3 py-2"
          >
            <div className="min-w-0 flex-1 basis-56">
              <Link to={`/jobs/${saleId}`} className="font-medium underline-offset-2 hover:underline">
                {customerName}: {service}
              </Link>
              <p className="text-xs text-ink-soft">
                Done on {formats.day(completedAt)}. {because}
              </p>
            </div>
            <Button
              busy={busy === saleId}
              aria-label={`It is this one: ${service} for ${customerName}, done on ${formats.day(completedAt)}`}
              onClick={() => void decide(saleId, customerName)}
              className="max-sm:flex-1"
            >
              It is this one
            </Button>
          </li>
        ))}
      </ul>
      <div>
        <Button variant="quiet" className="-ml-4" busy={busy === 'none'} onClick={() => void decide(null, null)}>
          None of these
        </Button>
      </div>
    </div>
  );
}
