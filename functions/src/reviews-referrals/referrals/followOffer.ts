import type { Follower } from '../../messaging/ledger.ts';

/** What the outcome of an offer means for its request and code. */
export const followOffer: Follower = () => Promise.reject(new Error('not written yet'));
