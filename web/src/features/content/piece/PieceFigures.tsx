import type { Content } from '@model/content.ts';
import { FactCard } from '../../../components/ui/FactCard.tsx';
import type { Stored } from '../../../lib/collections.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { metricWords } from '../../../words/content.ts';
import { isElsewhere, liveFigures, shownFigures, type Tallies } from './pieceFigures.ts';

/** What came of it so far. What nobody can tell is not the same as none. */
export function PieceFigures({ piece, tallies }: { piece: Stored<Content>; tallies: Tallies }) {
  const { formats } = useBusiness();
  const figures = liveFigures(piece, tallies);
  const asOf = piece.metrics?.asOf;
  const shown = shownFigures(figures, piece);
  return (
    <FactCard title="What came of it">
      <dl className="grid grid-cols-2 gap-3">
        {shown.map((metric) => (
          <div key={metric} className="flex flex-col-reverse">
            <dt className="text-xs text-ink-soft">{metricWords[metric]}</dt>
            <dd className={figures[metric] === null ? 'text-ink-soft' : 'text-lg font-semibold'}>
              {figures[metric] === null ? 'No data' : formats.count(figures[metric])}
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 text-xs text-ink-soft">
        {isElsewhere(piece) && (asOf ? `From other places as of ${formats.moment(asOf)}. ` : 'Other places have not been asked yet. ')}
        What is counted here is live.
      </p>
    </FactCard>
  );
}
