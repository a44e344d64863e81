import { followByHand } from './followByHand.ts';
import { tellOfReplyAgain } from './tellOfReplyAgain.ts';
import type { Followers } from '../messaging/ledger.ts';

/** What this workflow adds to the outcome of a message that a person has written, and who sends its words to members. */
export const leadFollowers: Followers = {
  manual: { follow: followByHand },
  alert: { follow: () => Promise.resolve(() => []), sendAlone: tellOfReplyAgain },
};
