import { onSchedule } from 'firebase-functions/v2/scheduler';
import { foldStats as foldAllStats } from './foldStats.ts';
import { services } from '../services.ts';

/** At night in the Americas and in Europe alike; half an hour is the longest a scheduled function may take. */
export const foldStats = onSchedule({ schedule: '15 3 * * *', timeoutSeconds: 1800, retryCount: 2 }, () =>
  foldAllStats(services()),
);
