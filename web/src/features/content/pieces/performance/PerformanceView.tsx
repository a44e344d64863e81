import { Link } from 'react-router';
import type { ContentFigures } from '@model/content.ts';
import { Card } from '../../../../components/ui/Card.tsx';
import { EmptyState } from '../../../../components/ui/EmptyState.tsx';
import { ErrorNote } from '../../../../components/ui/ErrorNote.tsx';
import { RelativeTime } from '../../../../components/ui/RelativeTime.tsx';
import { Skeleton } from '../../../../components/ui/Skeleton.tsx';
import { Table, Td, Th } from '../../../../components/ui/Table.tsx';
import { collections } from '../../../../lib/collections.ts';
import { useLiveDoc } from '../../../../lib/live.ts';
import { useBusiness } from '../../../../lib/useBusiness.tsx';
import { contentKindWords, destinationWord, metricWords, platformWords } from '../../../../words/content.ts';
import { contentTotals } from '../../../overview/contentTotals.ts';
import { FigureCard } from '../../../overview/FigureCard.tsx';
import { longestCompared, type Period } from '../../../overview/period.ts';
import { PeriodChoice } from '../../../overview/PeriodChoice.tsx';
import { longPeriods } from '../../../overview/periods.ts';
import { useDays } from '../../../overview/useDays.ts';
import { usePeriod } from '../../../overview/usePeriod.ts';
import { FigureOrNoData } from '../FigureOrNoData.tsx';
import { bestTopics, type Measured, measuredKinds, measuredPlatforms, type MeasuredTopic, toldOf } from './measures.ts';

const topicsShown = 10;

/** On a phone numbers stand closer, and what they are called has two lines. */
const numberCell = 'text-right max-sm:pl-0';
const numberHead = 'text-right max-sm:pl-0 max-sm:whitespace-normal';

/** What was published and what came of it, from one document of figures and the months' counters. */
export function PerformanceView() {
  const { businessId } = useBusiness();
  const [days, choose] = useDays(longPeriods);
  const { period, error } = usePeriod(days);
  const figures = useLiveDoc(collections.contentFigures(businessId));
  if (error || figures.error) {
    return (
      <ErrorNote title="The figures could not be loaded" retry={() => window.location.reload()}>
        What is planned is still published, and counted. Check your connection and try again.
      </ErrorNote>
    );
  }
  if (!period || figures.loading) return <SkeletonFigures />;
  return (
    <>
      <section aria-labelledby="content-figures" className="flex flex-col gap-4">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <div>
            <h2 id="content-figures" className="text-base font-semibold">
              How it goes
            </h2>
            <p className="text-xs text-ink-soft">
              The last {days} days{days <= longestCompared && `, compared with the ${days} days before`}
            </p>
          </div>
          <PeriodChoice days={days} choices={longPeriods} choose={choose} />
        </div>
        <Cards key={days} period={period} compared={days <= longestCompared} figures={figures.data} />
      </section>
      {figures.data && contentTotals(figures.data).pieces > 0 ? (
        <Tables figures={figures.data} />
      ) : (
        <Card>
          <EmptyState title="Nothing has been published yet">
            Views, opens and clicks of what is published stand here by kind, by platform and by topic.
          </EmptyState>
        </Card>
      )}
    </>
  );
}

function Cards({ period, compared, figures }: { period: Period; compared: boolean; figures: ContentFigures | undefined }) {
  const { formats } = useBusiness();
  const count = (value: number | null) => (value === null ? '–' : formats.count(value));
  const totals = figures && contentTotals(figures);
  const noCourse = { before: null, course: [] };
  return (
    <div className="grid grid-cols-2 gap-3 md:gap-4 xl:grid-cols-4">
      <FigureCard
        label="Published"
        figure={period.figure((day) => day.contentPublished ?? 0, false)}
        show={count}
        compared={compared}
        to="/content?view=list&status=published"
      />
      <FigureCard
        label="Written"
        figure={period.figure((day) => day.contentGenerated ?? 0, false)}
        show={count}
        compared={compared}
        to="/content?view=list"
      />
      <FigureCard
        label="Views and opens"
        figure={{ value: totals?.reached ?? null, ...noCourse }}
        show={count}
        compared={false}
        note="of everything so far"
        to="/content?view=list&status=published"
      />
      <FigureCard
        label="Clicks"
        figure={{ value: totals?.clicks ?? null, ...noCourse }}
        show={count}
        compared={false}
        note="of everything so far"
        to="/content?view=list&status=published"
      />
    </div>
  );
}

function Tables({ figures }: { figures: ContentFigures }) {
  return (
    <>
      <div className="flex flex-col gap-4">
        <Measures title="By kind" first="Kind" rows={measuredKinds(figures)} wordOf={kindWord} />
        <Measures title="By platform" first="Platform" rows={measuredPlatforms(figures)} wordOf={platformWord} />
      </div>
      <Topics topics={bestTopics(figures, topicsShown)} />
      <p className="text-xs text-ink-soft">
        Read <RelativeTime at={figures.asOf} />. Everything that was published so far. “No data” says that a site or a network
        has not told us, which is not the same as none.
      </p>
    </>
  );
}

const kindWord = (kind: string) => new Map<string, string>(Object.entries(contentKindWords)).get(kind) ?? kind;
const platformWord = (key: string) => new Map<string, string>(Object.entries(platformWords)).get(key) ?? destinationWord(key);

interface MeasuresProps {
  title: string;
  /** What the first column names. */
  first: string;
  rows: readonly Measured[];
  wordOf: (key: string) => string;
}

function Measures({ title, first, rows, wordOf }: MeasuresProps) {
  const mostReached = Math.max(...rows.map(({ reached }) => reached ?? 0), 1);
  const mostClicks = Math.max(...rows.map(({ clicks }) => clicks ?? 0), 1);
  const told = toldOf(rows);
  return (
    <Card flush title={title}>
      <Table caption={title}>
        <thead>
          <tr>
            <Th>{first}</Th>
            <Th className={numberHead}>Pieces</Th>
            <Th className={numberHead}>Views or opens</Th>
            <Th className={numberHead}>Clicks</Th>
            {told.map((name) => (
              <Th key={name} className="hidden text-right md:table-cell">
                {metricWords[name]}
              </Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <Td className="font-medium">{wordOf(row.key)}</Td>
              <Td className={numberCell}>
                <FigureOrNoData value={row.pieces} />
              </Td>
              <Td className={numberCell}>
                <WithBar value={row.reached} most={mostReached} />
              </Td>
              <Td className={numberCell}>
                <WithBar value={row.clicks} most={mostClicks} />
              </Td>
              {told.map((name) => (
                <Td key={name} className="hidden text-right md:table-cell">
                  <FigureOrNoData value={row[name]} />
                </Td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}

function Topics({ topics }: { topics: readonly MeasuredTopic[] }) {
  const most = Math.max(...topics.map(({ clicksPerPiece }) => clicksPerPiece ?? 0), 1);
  if (topics.length === 0) return null;
  return (
    <Card flush title="What people want to read about">
      <Table caption="Topics by what a piece of them brought, the best first">
        <thead>
          <tr>
            <Th>Topic</Th>
            <Th className={numberHead}>Clicks a piece</Th>
            <Th className={numberHead}>Views or opens a piece</Th>
            <Th className="hidden text-right md:table-cell">Pieces</Th>
            <Th className="hidden text-right md:table-cell">The last one</Th>
          </tr>
        </thead>
        <tbody>
          {topics.map(({ key, title, pieces, reachedPerPiece, clicksPerPiece, lastAt }) => (
            <tr key={key}>
              <Td>
                <Link to={`/content?view=list&topic=${key}`} className="font-medium underline-offset-2 hover:underline">
                  {title}
                </Link>
              </Td>
              <Td className={numberCell}>
                <WithBar value={clicksPerPiece} most={most} decimals />
              </Td>
              <Td className={numberCell}>
                <FigureOrNoData value={reachedPerPiece} decimals />
              </Td>
              <Td className="hidden text-right md:table-cell">
                <FigureOrNoData value={pieces} />
              </Td>
              <Td className="hidden text-right whitespace-nowrap text-ink-soft md:table-cell">
                <RelativeTime at={lastAt} />
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}

/** A number with a bar on the scale of its column, from zero. */
function WithBar({ value, most, decimals = false }: { value: number | null; most: number; decimals?: boolean }) {
  return (
    <span className="flex items-center justify-end gap-2">
      {value !== null && (
        <svg aria-hidden="true" className="hidden h-2 w-16 sm:block" preserveAspectRatio="none" viewBox="0 0 100 10">
          <rect width="100" height="10" rx="1" className="fill-sunken" />
          <rect width={(value / most) * 100} height="10" rx="1" className="fill-accent" />
        </svg>
      )}
      <span className="min-w-10">
        <FigureOrNoData value={value} decimals={decimals} />
      </span>
    </span>
  );
}

function SkeletonFigures() {
  return (
    <div role="status" aria-label="Loading" className="flex flex-col gap-6">
      <Skeleton className="h-10 w-64" />
      <div className="grid grid-cols-2 gap-3 md:gap-4 xl:grid-cols-4">
        {[0, 1, 2, 3].map((card) => (
          <div key={card} className="flex h-[6.75rem] flex-col justify-between rounded-md border border-line bg-surface p-4">
            <Skeleton className="h-4 w-24" />
            <Skeleton className="h-7 w-20" />
          </div>
        ))}
      </div>
      <div className="flex flex-col gap-4">
        <div className="h-48 rounded-md border border-line bg-surface p-4">
          <Skeleton className="h-5 w-28" />
        </div>
        <div className="h-48 rounded-md border border-line bg-surface p-4">
          <Skeleton className="h-5 w-28" />
        </div>
      </div>
    </div>
  );
}
