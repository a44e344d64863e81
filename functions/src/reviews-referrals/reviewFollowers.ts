import { followOffer } from './referrals/followOffer.ts';
import { followRequest } from './requests/followRequest.ts';
import type { Followers } from '../messaging/ledger.ts';

/** What this workflow adds to the outcome of its messages. */
export const reviewFollowers: Followers = {
  reviewRequest: followRequest,
  reviewReminder: followRequest,
  referralOffer: followOffer,
};
