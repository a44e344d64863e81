import { useState } from 'react';
import type { ContentWorkflow } from '@model/contentWorkflow.ts';
import { Button } from '../../../../components/ui/Button.tsx';
import { classes } from '../../../../components/ui/classes.ts';
import { ErrorNote } from '../../../../components/ui/ErrorNote.tsx';
import { Icon } from '../../../../components/ui/Icon.tsx';
import { Segmented } from '../../../../components/ui/Segmented.tsx';
import type { Live } from '../../../../lib/live.ts';
import { useLivePages } from '../../../../lib/livePages.ts';
import { useNow } from '../../../../lib/productClock.ts';
import { useArrivals } from '../../../../lib/useArrivals.ts';
import { useBusiness, usePermissions } from '../../../../lib/useBusiness.tsx';
import { useWide } from '../../../../lib/useWide.ts';
import type { LocalDate } from '../../../overview/period.ts';
import { MoveDialog } from '../../decision/MoveDialog.tsx';
import type { Piece } from '../piece.ts';
import { piecesBetween } from '../pieceQueries.ts';
import { useContentAddress } from '../useContentAddress.ts';
import { WriteNowDialog } from '../WriteNowDialog.tsx';
import { Agenda } from './Agenda.tsx';
import { byDay, firstWeekday, monthAround, type Span, stepBy, timesOf, weekAround } from './calendarGrid.ts';
import { DragBoard } from './DragBoard.tsx';
import { EarlierPieces } from './EarlierPieces.tsx';
import { MonthGrid } from './MonthGrid.tsx';
import { usualTimeOn } from './moves.ts';
import { SkeletonCalendar } from './SkeletonCalendar.tsx';
import { useCalendarWords } from './useCalendarWords.ts';
import { useCountBetween } from './useCountBetween.ts';
import { usePieceMoves } from './usePieceMoves.ts';
import { WeekGrid } from './WeekGrid.tsx';

/** With what needs a person, the settings, the tour and the count of the others, a first page stays within thirty reads. */
const pageSize = { first: 16, more: 100 };

/** Where the settings do not say yet. */
const usualPublishTime = '10:00';

const spans = [
  { value: 'month', label: 'Month' },
  { value: 'week', label: 'Week' },
] as const;

/** What is published when. A piece is moved by dragging it, with the keys, or by its menu. */
export default function CalendarView({ workflow }: { workflow: Live<ContentWorkflow> }) {
  const { businessId, business, formats } = useBusiness();
  const { canChangeSettings: canMovePieces } = usePermissions();
  const wide = useWide();
  const words = useCalendarWords();
  const now = useNow();
  const today = formats.localDate(now);
  const [{ span, date }, ask] = useContentAddress();
  const shown = date ?? today;
  const firstDay = firstWeekday(business.locale);
  const weeks = span === 'month' ? monthAround(shown, firstDay) : [weekAround(shown, firstDay)];
  const days = weeks.flat();
  const times = timesOf(days, business.timezone);
  const live = useLivePages(piecesBetween(businessId, times), pageSize);
  const total = useCountBetween(businessId, times, live.hasMore && !live.stale);
  const list = `${span} ${days[0] ?? ''}`;
  const isArrival = useArrivals(list, live.loading || live.stale ? undefined : live.rows);
  const publishTime = workflow.data?.publishTime ?? usualPublishTime;
  const moves = usePieceMoves(live.rows, publishTime);
  const [moving, setMoving] = useState<Piece>();
  const [writingFor, setWritingFor] = useState<Date>();

  const title = words.span(days, shown, span);
  const go = (by: number) => ask({ date: stepBy(shown, span, by) });
  const pieces = byDay(moves.placed, business.timezone);
  // The latest come first, so the earliest that has come says from which day on all are there.
  const earliest = live.hasMore && !live.stale ? live.rows.at(-1)?.calendarAt : undefined;
  const knownFrom = earliest && formats.localDate(earliest);
  const writeFor = (day: LocalDate) => {
    const at = canMovePieces ? usualTimeOn(day, publishTime, { timezone: business.timezone, now }) : null;
    return at === null ? undefined : () => setWritingFor(at);
  };
  const shared = { pieces, today, isArrival, words, onMove: canMovePieces ? setMoving : undefined, writeFor };

  const earlier = knownFrom !== undefined && (
    <EarlierPieces
      shown={live.rows.length}
      total={total}
      from={words.day(knownFrom)}
      atOnce={pageSize.more}
      busy={live.loadingMore}
      onShow={live.showMore}
    />
  );
  // Where days are below one another, what is left out stands where it is left out: what is to come is above what has been.
  const earlierFirst = wide || (knownFrom !== undefined && knownFrom >= today);

  const body = () => {
    if (live.error) {
      return (
        <ErrorNote title="The calendar could not be loaded" retry={() => window.location.reload()}>
          What is planned is still published. Check your connection and try again.
        </ErrorNote>
      );
    }
    if (live.loading) return <SkeletonCalendar />;
    if (!wide) return <Agenda {...shared} days={days} shown={shown} span={span} />;
    return (
      <DragBoard pieces={moves.placed} moves={moves} disabled={!canMovePieces} words={words} timezone={business.timezone}>
        {span === 'month' ? (
          <MonthGrid {...shared} weeks={weeks} shown={shown} title={title} knownFrom={knownFrom} />
        ) : (
          <WeekGrid {...shared} days={days} title={title} />
        )}
      </DragBoard>
    );
  };
  return (
    <section aria-labelledby="calendar" className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center gap-3">
        <h2 id="calendar" aria-live="polite" className="text-lg font-semibold max-md:w-full md:min-w-56">
          {title}
        </h2>
        <div className="flex items-center gap-1">
          <Button variant="quiet" size="small" aria-label={`The ${span} before`} className="px-2" onClick={() => go(-1)}>
            <Icon name="chevronLeft" />
          </Button>
          <Button size="small" onClick={() => ask({ date: null })}>
            Today
          </Button>
          <Button variant="quiet" size="small" aria-label={`The ${span} after`} className="px-2" onClick={() => go(1)}>
            <Icon name="chevronRight" />
          </Button>
        </div>
        <div className="ml-auto">
          <Segmented<Span> label="Span" choices={spans} value={span} onChange={(next) => ask({ span: next })} />
        </div>
      </div>
      {earlierFirst && earlier}
      <div aria-busy={live.stale || undefined} className={classes(live.stale && 'opacity-60')}>
        {body()}
      </div>
      {!earlierFirst && earlier}
      <WriteNowDialog open={writingFor !== undefined} publishAt={writingFor} onClose={() => setWritingFor(undefined)} />
      {moving && <MoveDialog key={moving.id} piece={moving} onClose={() => setMoving(undefined)} />}
    </section>
  );
}
