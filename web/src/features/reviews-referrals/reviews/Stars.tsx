import { classes } from '../../../components/ui/classes.ts';
import { starsInWords } from '../../../words/reviews.ts';

const star = 'M10 2.5l2.3 4.9 5.2.7-3.8 3.6 1 5.2L10 14.4l-4.7 2.5 1-5.2L2.5 8.1l5.2-.7z';

/** Stars as they are drawn everywhere, and in words beside them. */
export function Stars({ rating }: { rating: number }) {
  return (
    <span className="inline-flex items-center gap-2 whitespace-nowrap">
      <svg aria-hidden="true" viewBox="0 0 100 20" className="h-4 w-20 shrink-0">
        {[1, 2, 3, 4, 5].map((each) => (
          <path
            key={each}
            d={star}
            transform={`translate(${(each - 1) * 20} 0)`}
            strokeWidth="1.2"
            strokeLinejoin="round"
            className={classes(each <= rating ? 'fill-warn-mark stroke-warn-mark' : 'fill-none stroke-line-strong')}
          />
        ))}
      </svg>
      <span className="text-xs text-ink-soft">{starsInWords(rating)}</span>
    </span>
  );
}
