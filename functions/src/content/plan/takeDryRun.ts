import { AppError } from '../../platform/errors.ts';
import { hourMs, takeTurn } from '../../platform/visits/takeTurn.ts';
import type { Services } from '../../services.ts';

/** For a business, in an hour. Each has a whole week planned, from the same calls of the day that answer its leads. */
const tries = { most: 20, spanMs: hourMs };

/**
 * Lets a week be planned for a look. Reads 1 document and writes it.
 * @throws AppError `limited`
 */
export async function takeDryRun(services: Services, businessId: string): Promise<void> {
  if (await takeTurn(services, `contentDryRun:${businessId}`, tries)) return;
  throw new AppError('limited', 'A week has been tried out very often in the last hour. Try again later.');
}
