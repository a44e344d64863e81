import { followByHand } from './followByHand.ts';
import type { Followers } from '../messaging/ledger.ts';

/** What this workflow adds to the outcome of a message that a person has written. */
export const leadFollowers: Followers = { manual: { follow: followByHand } };
