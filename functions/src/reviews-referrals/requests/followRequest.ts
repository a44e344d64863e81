import type { Follower } from '../../messaging/ledger.ts';

/** What the outcome of a request or a reminder means for its request. */
export const followRequest: Follower = () => Promise.reject(new Error('not written yet'));
