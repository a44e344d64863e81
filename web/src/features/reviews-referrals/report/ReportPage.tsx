import { useMemo, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { ReportRow } from '@model/callables.ts';
import { Page } from '../../../app/Page.tsx';
import { Button } from '../../../components/ui/Button.tsx';
import { ButtonLink } from '../../../components/ui/ButtonLink.tsx';
import { Card } from '../../../components/ui/Card.tsx';
import { EmptyState } from '../../../components/ui/EmptyState.tsx';
import { ErrorNote } from '../../../components/ui/ErrorNote.tsx';
import { TextField } from '../../../components/ui/Field.tsx';
import { PageHeader } from '../../../components/ui/PageHeader.tsx';
import { SkeletonRows } from '../../../components/ui/Skeleton.tsx';
import { useNow } from '../../../lib/productClock.ts';
import { useAttempt } from '../../../lib/useAttempt.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { readSpan, type ReportSpan, spanTimes } from './reportSpan.ts';
import { ReportTable } from './ReportTable.tsx';
import { reportTotals } from './reportTotals.ts';
import { useReport } from './useReport.ts';

/** Who was asked for a review, when, and what happened, whatever the stars: that everybody is asked alike can be shown. */
export default function ReportPage() {
  const { business, formats } = useBusiness();
  const [address, setAddress] = useSearchParams();
  const today = formats.localDate(useNow());
  const { from, to } = readSpan(address, today);
  const span = useMemo(() => spanTimes({ from, to }, business.timezone), [from, to, business.timezone]);
  const report = useReport(span);
  const choose = (next: ReportSpan) => setAddress({ ...next }, { replace: true });
  return (
    <Page wide>
      <PageHeader
        title="Who was asked"
        description="Every customer whose job is done is asked for a review in the same way, and nobody gets anything for one. This list shows it: who was asked, when, by what, and what came of it, whatever the stars. Keep it for the day somebody asks."
      >
        <ButtonLink to="/reviews">All reviews</ButtonLink>
        <Download report={report} name={`review-requests-${from}-${to}.csv`} />
      </PageHeader>
      <SpanFields span={{ from, to }} today={today} onChange={choose} />
      {report.error !== undefined ? (
        <ErrorNote title="The report could not be loaded" retry={report.retry}>
          {report.error}
        </ErrorNote>
      ) : report.rows === undefined ? (
        <Card flush>
          <SkeletonRows rows={10} rowClassName="h-14" />
        </Card>
      ) : report.rows.length === 0 ? (
        <Card>
          <EmptyState title="No job was done in this time" action={<ButtonLink to="/jobs">See your jobs</ButtonLink>}>
            Each finished job appears here, with what was asked of its customer.
          </EmptyState>
        </Card>
      ) : (
        <Loaded report={report} rows={report.rows} />
      )}
    </Page>
  );
}

type Report = ReturnType<typeof useReport>;

function Loaded({ report, rows }: { report: Report; rows: readonly ReportRow[] }) {
  const attempt = useAttempt();
  return (
    <>
      <Totals rows={rows} complete={!report.hasMore} />
      <Card flush>
        <ReportTable rows={rows} />
        {report.hasMore && (
          <div className="flex justify-center p-3">
            <Button variant="quiet" busy={report.busy} onClick={() => void attempt(() => report.readOn(false))}>
              Show more
            </Button>
          </div>
        )}
      </Card>
      <p className="text-xs text-ink-soft">
        Jobs that were completed long before you switched the workflow on are asked about only when you choose them on{' '}
        <Link to="/jobs" className="underline underline-offset-2">
          the jobs’ page
        </Link>
        .
      </p>
    </>
  );
}

function Totals({ rows, complete }: { rows: readonly ReportRow[]; complete: boolean }) {
  const { formats } = useBusiness();
  const { jobs, asked, opened, reviewed, notAsked, average } = reportTotals(rows);
  const of = (part: number) => (asked === 0 ? '' : ` (${formats.percent(part / asked)})`);
  const facts = [
    ['Jobs done', formats.count(jobs)],
    ['Asked', formats.count(asked)],
    ['Used the page', formats.count(opened) + of(opened)],
    ['Reviewed', formats.count(reviewed) + of(reviewed)],
    ['Average', average === null ? '–' : `${formats.stars(average)} of 5`],
    ['Not asked', formats.count(notAsked)],
  ] as const;
  return (
    <section aria-label="Totals">
      <dl className="grid grid-cols-2 gap-px overflow-hidden rounded-md border border-line bg-line sm:grid-cols-3 lg:grid-cols-6">
        {facts.map(([name, value]) => (
          <div key={name} className="bg-surface px-4 py-3">
            <dt className="text-xs text-ink-soft">{name}</dt>
            <dd className="text-base font-semibold">{value}</dd>
          </div>
        ))}
      </dl>
      <p role="status" className="mt-2 text-xs text-ink-soft">
        {complete ? 'All jobs of this time.' : 'Of the jobs that are shown below; there are more.'}
      </p>
    </section>
  );
}

const earliest = '2000-01-01';

interface SpanProps {
  span: ReportSpan;
  today: string;
  onChange: (span: ReportSpan) => void;
}

/** Two days; the report follows as soon as they make sense. */
function SpanFields({ span, today, onChange }: SpanProps) {
  const [typed, setTyped] = useState(span);
  const change = (patch: Partial<ReportSpan>) => {
    const next = { ...typed, ...patch };
    setTyped(next);
    // While a year is being typed it is one of long ago.
    if (next.from >= earliest && next.from <= next.to) onChange(next);
  };
  const wrong = typed.from !== '' && typed.to !== '' && typed.from > typed.to;
  return (
    <div role="group" aria-label="Time" className="flex flex-wrap items-start gap-3">
      <TextField label="From" type="date" max={today} value={typed.from} onChange={(from) => change({ from })} className="w-40" />
      <TextField
        label="To"
        type="date"
        max={today}
        value={typed.to}
        error={wrong ? 'It lies before the first day.' : undefined}
        onChange={(to) => change({ to })}
        className="w-40"
      />
    </div>
  );
}

function Download({ report, name }: { report: Report; name: string }) {
  const { formats } = useBusiness();
  const attempt = useAttempt();
  const download = () =>
    attempt(async () => {
      const rows = await report.readOn(true);
      const { reportCsv } = await import('./reportCsv.ts');
      const file = new Blob([reportCsv(rows, formats.sortable)], { type: 'text/csv;charset=utf-8' });
      const link = document.createElement('a');
      link.href = URL.createObjectURL(file);
      link.download = name;
      link.click();
      // The browser has begun to read it by then.
      setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    });
  if (!report.rows || report.rows.length === 0) return null;
  return (
    <Button variant="primary" busy={report.busy} onClick={() => void download()}>
      Download CSV
    </Button>
  );
}
