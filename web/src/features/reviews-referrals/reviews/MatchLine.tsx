import { Link } from 'react-router';
import type { Review } from '@model/review.ts';
import { Icon } from '../../../components/ui/Icon.tsx';
import { calmName } from '../../../lib/calmName.ts';
import type { Stored } from '../../../lib/collections.ts';
import { matchSentences } from '../../../words/reviews.ts';
import { matchedHow } from './matchLine.ts';

/** Which job a review is about, as far as that is known. */
export function MatchLine({ review }: { review: Stored<Review> }) {
  const { matchState, matchedSaleId, candidates } = review;
  const sale = candidates?.find(({ saleId }) => saleId === matchedSaleId);
  return (
    <p className="flex items-start gap-2 text-ink-soft">
      <Icon name="jobs" className="mt-0.5 size-4" />
      {matchState === 'matched' && matchedSaleId !== undefined ? (
        <span>
          <Link to={`/jobs/${matchedSaleId}`} className="text-accent underline underline-offset-2">
            {sale ? `${sale.service} for ${calmName(sale.customerName)}` : 'The job it is about'}
          </Link>
          , {matchedHow(review)}
        </span>
      ) : (
        <span>{matchSentences[matchState ?? 'notYet']}</span>
      )}
    </p>
  );
}
