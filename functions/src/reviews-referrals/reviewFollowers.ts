import { mayGo } from './mayGo.ts';
import { followOffer } from './referrals/followOffer.ts';
import { followRequest } from './requests/followRequest.ts';
import type { Followers } from '../messaging/ledger.ts';

/** What this workflow adds to the outcome of its messages, and what it has against one that is about to go. */
export const reviewFollowers: Followers = {
  reviewRequest: { follow: followRequest, mayGo },
  reviewReminder: { follow: followRequest, mayGo },
  referralOffer: { follow: followOffer, mayGo },
};
