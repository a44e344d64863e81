import Papa from 'papaparse';
import type { ReportRow } from '@model/callables.ts';
import { byChannel } from '../../../words/leads.ts';
import { requestStateWords, reviewedByWords } from '../../../words/jobs.ts';
import { skipSentences } from '../../../words/messages.ts';

/** Spreadsheet programs take a file without it for one in the local code page. */
const byteOrderMark = '\uFEFF';

/**
 * The report as a file for spreadsheet programs. What customers wrote must not become a formula there.
 * @param time how a moment is written
 */
export function reportCsv(rows: readonly ReportRow[], time: (at: Date) => string): string {
  const at = (iso: string | null) => (iso === null ? '' : time(new Date(iso)));
  const lines = rows.map((row) => ({
    Customer: row.customerName,
    Job: row.service,
    'Job done': at(row.completedAt),
    'What happened': requestStateWords[row.state],
    'Why not': row.skippedBecause === null ? '' : skipSentences[row.skippedBecause],
    'Asked on': at(row.requestedAt),
    Asked: row.channel === null ? '' : byChannel[row.channel],
    Reminders: row.reminders,
    'Used the page on': at(row.openedAt),
    'Reviewed on': at(row.reviewedAt),
    'How we know': row.reviewedBy === null ? '' : reviewedByWords[row.reviewedBy],
    Stars: row.rating ?? '',
    'Referral offer on': at(row.offeredAt),
    'Job id': row.saleId,
  }));
  return byteOrderMark + Papa.unparse(lines, { escapeFormulae: true, newline: '\r\n' });
}
