import type { Followers } from '../messaging/ledger.ts';

/** What moves with a newsletter's messages. */
export const contentFollowers: Followers = {};
