import type { Services } from '../../services.ts';

/** Opens the week of a business whose slot has come: plans what is written, and makes one document for each piece. */
export function openWeek(_services: Services, _businessId: string): Promise<void> {
  return Promise.resolve();
}
