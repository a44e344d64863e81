import { Link } from 'react-router';
import type { Review } from '@model/review.ts';
import { FactCard } from '../../../components/ui/FactCard.tsx';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { reviewSourceWords, starsInWords } from '../../../words/reviews.ts';
import { factLink } from './factLink.ts';

/** What they wrote, and whether it has been answered. */
export function ReviewFacts({ review }: { review: Review }) {
  const { formats } = useBusiness();
  return (
    <FactCard title="Their review">
      <div className="flex flex-col gap-2">
        <p>
          <span className="font-semibold">{starsInWords(review.rating)}</span>
          <span className="text-ink-soft">
            , {reviewSourceWords[review.source]}, {formats.day(review.reviewedAt)}
          </span>
        </p>
        {review.text && <q className="line-clamp-6 break-words">{review.text}</q>}
        <Link to="/reviews" className={factLink}>
          {review.reply === undefined ? 'Answer it under Reviews' : 'See your answer under Reviews'}
        </Link>
      </div>
    </FactCard>
  );
}
