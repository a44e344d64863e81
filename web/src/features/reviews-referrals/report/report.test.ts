import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { ReportRow } from '@model/callables.ts';
import { reportCsv } from './reportCsv.ts';
import { readSpan, spanTimes } from './reportSpan.ts';
import { reportTotals } from './reportTotals.ts';

const row = (changes: Partial<ReportRow> = {}): ReportRow => ({
  saleId: 'sale-to-nora-harper',
  customerName: 'Nora Harper',
  service: 'Furnace repair',
  completedAt: '2026-11-20T15:00:00.000Z',
  state: 'reviewed',
  skippedBecause: null,
  channel: 'email',
  requestedAt: '2026-11-20T17:00:00.000Z',
  reminders: 1,
  openedAt: '2026-11-21T08:00:00.000Z',
  reviewedAt: '2026-11-21T08:05:00.000Z',
  reviewedBy: 'site',
  rating: 2,
  offeredAt: '2026-11-21T09:00:00.000Z',
  ...changes,
});
const nobodyAsked = row({ state: 'skipped', skippedBecause: 'noAddress', channel: null, requestedAt: null, reminders: 0, openedAt: null, reviewedAt: null, reviewedBy: null, rating: null, offeredAt: null });
const iso = (at: Date) => at.toISOString();
const read = (csv: string) => Papa.parse<Record<string, string>>(csv, { header: true }).data;

test('the totals count everybody, whatever their stars', () => {
  expect(reportTotals([row(), row({ rating: 5 }), nobodyAsked, row({ state: 'scheduled', requestedAt: null, openedAt: null, reviewedAt: null, rating: null })])).toEqual({
    jobs: 4, asked: 2, opened: 2, reviewed: 2, notAsked: 1, average: 3.5,
  });
  expect(reportTotals([]).average).toBeNull();
});

test('the file reads back as it was written, also with commas, quotes and lines in it', () => {
  const [line] = read(reportCsv([row({ customerName: 'Harper, "Nora"\nand sons' })], iso));
  expect(line).toMatchObject({
    Customer: 'Harper, "Nora"\nand sons',
    'What happened': 'Reviewed',
    'Asked on': '2026-11-20T17:00:00.000Z',
    Asked: 'by email',
    Stars: '2',
    'Job id': 'sale-to-nora-harper',
  });
});

test.each(['=HYPERLINK("https://evil.example","Click")', '+1+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1'])(
  'a name like %j does not become a formula',
  (customerName) => {
    const [line] = read(reportCsv([row({ customerName })], iso));
    expect(line?.['Customer']?.startsWith("'")).toBe(true);
  },
);

test('whoever was not asked stands there with the reason', () => {
  const [line] = read(reportCsv([nobodyAsked], iso));
  expect(line).toMatchObject({ 'What happened': 'Not asked', 'Why not': 'There is no email address or phone number to write to.', Stars: '' });
});

test('a span is taken from the address, and is the last 90 days where there is none that makes sense', () => {
  expect(readSpan(new URLSearchParams('from=2026-01-01&to=2026-01-31'), '2026-11-24')).toEqual({ from: '2026-01-01', to: '2026-01-31' });
  const usual = { from: '2026-08-27', to: '2026-11-24' };
  for (const address of ['', 'from=2026-02-01&to=2026-01-01', 'from=soon&to=2026-01-01']) {
    expect(readSpan(new URLSearchParams(address), '2026-11-24')).toEqual(usual);
  }
});

test('a day begins and ends at midnight where the business is', () => {
  expect(spanTimes({ from: '2026-11-01', to: '2026-11-30' }, 'America/Los_Angeles')).toEqual({
    from: '2026-11-01T08:00:00.000Z',
    to: '2026-12-01T08:00:00.000Z',
  });
});
