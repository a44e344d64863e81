import { Link } from 'react-router';
import type { ReportRow } from '@model/callables.ts';
import { RelativeTime } from '../../../components/ui/RelativeTime.tsx';
import { StatusWord } from '../../../components/ui/StatusWord.tsx';
import { Table, Td, Th } from '../../../components/ui/Table.tsx';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { requestStateSentences, requestStateTones, requestStateWords, reviewedByWords } from '../../../words/jobs.ts';
import { byChannel } from '../../../words/leads.ts';
import { skipSentences } from '../../../words/messages.ts';
import { starWords } from '../../../words/reviews.ts';

/** One row, one finished job. On a phone what stands in columns elsewhere stands below the name. */
export function ReportTable({ rows }: { rows: readonly ReportRow[] }) {
  return (
    <Table caption="Finished jobs and what was asked of their customers, the newest first">
      <thead>
        <tr>
          <Th>Customer</Th>
          <Th className="hidden md:table-cell">Job done</Th>
          <Th className="hidden md:table-cell">Asked</Th>
          <Th>What happened</Th>
          <Th className="hidden text-right md:table-cell">Stars</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.saleId} row={row} />
        ))}
      </tbody>
    </Table>
  );
}

function Row({ row }: { row: ReportRow }) {
  const { formats } = useBusiness();
  const { state, skippedBecause, reviewedBy, reviewedAt, rating } = row;
  const done = formats.day(new Date(row.completedAt));
  const asked = askedHow(row, (iso) => formats.short(new Date(iso)));
  return (
    <tr>
      <Td className="max-w-64">
        <Link to={`/jobs/${row.saleId}`} className="font-medium break-words underline-offset-2 hover:underline">
          {row.customerName}
        </Link>
        <p className="break-words text-ink-soft">{row.service}</p>
        <p className="mt-1 text-xs text-ink-soft md:hidden">Done {done}</p>
        {asked !== undefined && <p className="text-xs text-ink-soft md:hidden">Asked {asked}</p>}
      </Td>
      <Td className="hidden whitespace-nowrap text-ink-soft md:table-cell">{done}</Td>
      <Td className="hidden text-ink-soft md:table-cell">{asked ?? '–'}</Td>
      <Td className="max-w-96">
        <span title={requestStateSentences[state]}>
          <StatusWord tone={requestStateTones[state]}>{requestStateWords[state]}</StatusWord>
        </span>
        {skippedBecause !== null && <p className="text-xs text-ink-soft">{skipSentences[skippedBecause]}</p>}
        {reviewedAt !== null && (
          <p className="text-xs text-ink-soft">
            {reviewedBy === null ? '' : `${reviewedByWords[reviewedBy]}, `}
            <RelativeTime at={new Date(reviewedAt)} />
          </p>
        )}
        {rating !== null && <p className="text-xs md:hidden">{starWords(rating)}</p>}
      </Td>
      <Td className="hidden text-right whitespace-nowrap md:table-cell">
        {rating === null ? <span className="text-ink-soft">–</span> : starWords(rating)}
      </Td>
    </tr>
  );
}

/** `Nov 20, 9:05 AM by email, 2 reminders`; undefined where nobody was asked. */
function askedHow({ requestedAt, channel, reminders }: ReportRow, time: (iso: string) => string): string | undefined {
  if (requestedAt === null) return undefined;
  const by = channel === null ? '' : ` ${byChannel[channel]}`;
  const again = reminders === 0 ? '' : reminders === 1 ? ', 1 reminder' : `, ${reminders} reminders`;
  return `${time(requestedAt)}${by}${again}`;
}
