import { useBusiness } from '../../../lib/useBusiness.tsx';
import type { RatingStep } from './reviewFigures.ts';

const height = 100;
const best = 5;
/** Noon, so that no time zone turns the day into another. */
const middayOf = (date: string) => new Date(`${date}T12:00:00Z`);

/** Average stars as bars from zero, each with its figure on top; the same figures stand in a table. */
export function RatingOverTime({ steps }: { steps: readonly RatingStep[] }) {
  const { formats } = useBusiness();
  const day = (date: string) => formats.calendarDay(middayOf(date));
  const daily = steps.every(({ days }) => days === 1);
  const first = steps[0];
  return (
    <>
      <div aria-hidden="true">
        <ol className="flex items-end gap-1 border-b border-line">
          {steps.map(({ from, average }) => (
            <li key={from} className="flex min-w-0 flex-1 flex-col items-center gap-1">
              <span className="text-xs text-ink-soft">{average === null ? '' : formats.stars(average)}</span>
              <svg viewBox={`0 0 10 ${height}`} preserveAspectRatio="none" className="h-24 w-full max-w-10">
                <rect
                  width="10"
                  rx="0.6"
                  y={height - ((average ?? 0) / best) * height}
                  height={((average ?? 0) / best) * height}
                  className="fill-accent"
                />
              </svg>
            </li>
          ))}
        </ol>
        <p className="mt-1 flex justify-between text-xs text-ink-soft">
          <span>{first && day(first.from)}</span>
          <span>today</span>
        </p>
      </div>
      {/* A table does not shrink; what surrounds it does. */}
      <div className="sr-only">
        <table>
          <caption>Average rating by {daily ? 'day' : 'week'}</caption>
          <thead>
            <tr>
              <th scope="col">{daily ? 'Day' : 'Week from'}</th>
              <th scope="col">Average of 5 stars</th>
              <th scope="col">Reviews</th>
            </tr>
          </thead>
          <tbody>
            {steps.map(({ from, average, reviews }) => (
              <tr key={from}>
                <th scope="row">{day(from)}</th>
                <td>{average === null ? 'none' : formats.stars(average)}</td>
                <td>{reviews}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
