import { contentFollowers } from './content/contentFollowers.ts';
import { leadFollowers } from './lead-nurturing/leadFollowers.ts';
import type { Followers } from './messaging/ledger.ts';
import { reviewFollowers } from './reviews-referrals/reviewFollowers.ts';

/** What each workflow adds when a message of the ledger moves. */
export const followers: Followers = { ...leadFollowers, ...reviewFollowers, ...contentFollowers };
