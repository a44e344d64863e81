import { onSchedule } from 'firebase-functions/v2/scheduler';
import { checkFindings as checkAllFindings } from './checkFindings.ts';
import { secretNames } from '../platform/config.ts';
import { services } from '../services.ts';

/** Before the working day begins in Europe and in the Americas. */
export const checkFindings = onSchedule(
  { schedule: '40 4 * * *', secrets: [secretNames.credentialsKey], timeoutSeconds: 540, maxInstances: 1 },
  () => checkAllFindings(services()),
);
