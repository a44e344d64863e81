import { useBusiness } from '../../../lib/useBusiness.tsx';
import type { JobPlace } from './jobForm.ts';

/** What is needed to read what is typed about a job of this business. */
export function useJobPlace(): JobPlace {
  const { business, formats, now } = useBusiness();
  const { locale, timezone, currency } = business;
  return { locale, timezone, currency, today: formats.localDate(now()) };
}
