import { letterFollowers } from './newsletter/letterFollowers.ts';
import { sendNewsletter } from './newsletter/sendNewsletter.ts';
import type { Followers } from '../messaging/ledger.ts';

const { newsletter } = letterFollowers;

/** What moves with a newsletter's messages, and who sends them. */
export const contentFollowers: Followers = { ...(newsletter && { newsletter: { ...newsletter, sendPiece: sendNewsletter } }) };
