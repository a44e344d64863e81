import { createRequire } from 'node:module';
import * as z from 'zod/mini';
import type { Schedule } from './planSteps.ts';

const defaultRegion = 'us-central1';

const cron = z.string().check(z.regex(/^(\S+ ){4}\S+$/, 'not a cron expression with five fields'));

const regions = z.array(z.string());

const endpoint = z.object({
  region: z.optional(z.unknown()),
  // What is not set may be there as an object that stands for "reset".
  scheduleTrigger: z.object({ schedule: cron, timeZone: z.optional(z.unknown()) }),
});

/**
 * The scheduled functions of the built bundle, named as they are deployed: `group-name`.
 *
 * @param bundle path of functions/lib/index.cjs
 * @throws when a schedule is not a cron expression with five fields, the only kind the local clock plays
 */
export function readSchedules(bundle: string): Schedule[] {
  const groups: unknown = createRequire(import.meta.url)(bundle);
  return entries(groups)
    .flatMap(([group, functions]) => entries(functions).map(([name, fn]) => ({ name: `${group}-${name}`, fn })))
    .flatMap(({ name, fn }) => {
      const described = entries(fn).find(([key]) => key === '__endpoint')?.[1];
      if (!entries(described).some(([key, value]) => key === 'scheduleTrigger' && value !== undefined)) return [];
      const { region, scheduleTrigger } = z.parse(endpoint, described);
      const { schedule, timeZone } = scheduleTrigger;
      return [
        {
          name,
          cron: schedule,
          timezone: typeof timeZone === 'string' ? timeZone : 'UTC',
          region: regions.safeParse(region).data?.[0] ?? defaultRegion,
        },
      ];
    });
}

function entries(value: unknown): [string, unknown][] {
  if (!((typeof value === 'object' && value !== null) || typeof value === 'function')) return [];
  return Object.entries(value);
}

