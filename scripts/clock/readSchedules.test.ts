import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readSchedules } from './readSchedules.ts';

const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A built bundle whose one group holds these functions. */
function bundleOf(name: string, functions: Record<string, object>): string {
  const path = join(folder, `${name}.cjs`);
  writeFileSync(path, `exports.group = Object.fromEntries(Object.entries(${JSON.stringify(functions)}).map(([name, __endpoint]) =>
    [name, Object.assign(() => {}, { __endpoint })]));`);
  return path;
}

it('finds the scheduled functions under the names they are deployed by, and nothing else', () => {
  const bundle = bundleOf('several', {
    onLeadCreated: { eventTrigger: {} },
    sweep: { scheduleTrigger: { schedule: '*/5 * * * *' } },
    weekly: { scheduleTrigger: { schedule: '0 9 * * 1', timeZone: 'America/New_York' }, region: ['europe-west1'] },
  });
  expect(readSchedules(bundle)).toEqual([
    { name: 'group-sweep', cron: '*/5 * * * *', timezone: 'UTC', region: 'us-central1' },
    { name: 'group-weekly', cron: '0 9 * * 1', timezone: 'America/New_York', region: 'europe-west1' },
  ]);
});

it('takes a value that stands for "not set" as not set', () => {
  const bundle = bundleOf('reset', { sweep: { scheduleTrigger: { schedule: '0 * * * *', timeZone: {} }, region: {} } });
  expect(readSchedules(bundle)).toMatchObject([{ timezone: 'UTC', region: 'us-central1' }]);
});

it('refuses a schedule that it cannot play', () => {
  const bundle = bundleOf('words', { sweep: { scheduleTrigger: { schedule: 'every 5 minutes' } } });
  expect(() => readSchedules(bundle)).toThrow('not a cron expression');
});
