import { noLongerStuck } from './noLongerStuck.ts';
import { settleConversion } from './referrals/settleConversion.ts';
import { settleReview } from './reviews/settleReview.ts';
import { settleSale } from './sales/settleSale.ts';
import type { Stuck } from './stuck.ts';
import type { Services } from '../services.ts';

/** Works once more on a sale or a review whose event was given up on. Fails as the event did where nothing has changed. */
export async function tryAgain(services: Services, stuck: Stuck): Promise<void> {
  if ('saleId' in stuck) {
    await settleSale(services, stuck, undefined);
    await settleConversion(services, stuck);
  } else {
    await settleReview(services, stuck);
  }
  await noLongerStuck(services, stuck);
}
