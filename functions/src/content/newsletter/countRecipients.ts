import { recipients } from './recipients.ts';
import type { Services } from '../../services.ts';

/**
 * How many contacts have agreed to news by email and not taken it back. It is the most that a newsletter can reach: an
 * address that bounces, or that two of them share, is only found when it is written to. One read for each thousand.
 */
export async function countRecipients({ paths }: Pick<Services, 'paths'>, businessId: string): Promise<number> {
  return (await recipients(paths, businessId).count().get()).data().count;
}
