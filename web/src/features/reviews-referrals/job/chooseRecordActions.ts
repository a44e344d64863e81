import type { ReviewRequest } from '@model/reviewRequest.ts';
import type { Sale } from '@model/sale.ts';

export type RecordAction = 'done' | 'ask' | 'reviewed' | 'stop' | 'edit';

/**
 * What there is to do on the page of a job, the most useful thing first. The rest is in its menu. Whoever has said that
 * they want no message, or would rather not, is not asked again.
 */
export function chooseRecordActions(
  { status }: Pick<Sale, 'status'>,
  request: Pick<ReviewRequest, 'state' | 'nextAt' | 'requestedAt'> | undefined,
  { canAsk }: { canAsk: boolean },
): RecordAction[] {
  if (status === 'booked') return ['done', 'edit'];
  if (status !== 'completed') return [];
  switch (request?.state) {
    case 'skipped':
      return [...(canAsk && !request.requestedAt ? (['ask'] as const) : []), 'reviewed', 'edit'];
    case 'scheduled':
      return ['edit', 'stop'];
    case 'requested':
    case 'opened':
      return ['reviewed', ...(request.nextAt ? (['stop'] as const) : []), 'edit'];
    case 'expired':
      return ['reviewed', 'edit'];
    case undefined:
    case 'reviewed':
    case 'declined':
    case 'optedOut':
      return ['edit'];
  }
}
