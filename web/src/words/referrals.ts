import type { LeadReferral, RewardRule } from '@model/referral.ts';
import { rewardInWords } from '@model/rewardInWords.ts';
import type { Tone } from '../components/ui/tone.ts';
import type { ReferralDoubt, ReferralRefusal, RewardSide, RewardState } from './vocabulary.ts';

export const rewardStateWords: Record<RewardState, string> = {
  pending: 'Waiting for your OK',
  approved: 'To be given',
  paid: 'Given',
  refused: 'Refused',
  reversed: 'Taken back',
};

export const rewardStateSentences: Record<RewardState, string> = {
  pending: 'Earned, and nobody has looked at it yet.',
  approved: 'You said yes. Give it, then mark it as paid.',
  paid: 'They have it.',
  refused: 'You decided not to give it.',
  reversed: 'The job was canceled, refunded or removed, so nothing is owed.',
};

export const rewardStateTones: Record<RewardState, Tone> = {
  pending: 'warn',
  approved: 'accent',
  paid: 'good',
  refused: 'neutral',
  reversed: 'neutral',
};

export const conversionStateWords: Record<RewardState, string> = {
  pending: 'Waiting for your OK',
  approved: 'Counts',
  paid: 'Counts, rewards given',
  refused: 'Refused',
  reversed: 'Taken back',
};

export const conversionStateTones: Record<RewardState, Tone> = {
  pending: 'warn',
  approved: 'good',
  paid: 'good',
  refused: 'neutral',
  reversed: 'neutral',
};

export const conversionStateSentences: Record<RewardState, string> = {
  pending: 'A job that a referral has brought. Its rewards wait for your OK.',
  approved: 'A job that a referral has brought. You said yes to its rewards.',
  paid: 'A job that a referral has brought. Its rewards have been given.',
  refused: 'It does not count as a referral and brings no rewards.',
  reversed: 'The job was canceled, refunded or removed. Its revenue is taken out of your figures.',
};

export const referralStateWords: Record<'active' | 'ended', string> = { active: 'Open', ended: 'Ended' };
export const referralStateTones: Record<'active' | 'ended', Tone> = { active: 'good', ended: 'neutral' };
export const referralStateSentences: Record<'active' | 'ended', string> = {
  active: 'Whoever comes by this code counts.',
  ended: 'The link says that the offer has ended. What it has brought stays.',
};

/** Why somebody who came by a code brings its owner nothing. */
export const refusalSentences: Record<ReferralRefusal, string> = {
  selfReferral: 'They used their own code.',
  existingCustomer: 'They were your customer already.',
  alreadyReferred: 'They came by a code before, and nobody is brought twice.',
  offerEnded: 'The offer had ended.',
  overCap: 'The person who sent them has had rewards for as many friends as your offer allows.',
  byMember: 'Somebody in your team refused it.',
};

/** What is odd about a referral; a person looks at it before any reward is given. */
export const doubtSentences: Record<ReferralDoubt, string> = {
  looksLikeReferrer: 'The friend’s name or address is much like that of the person who sent them. It may be the same person.',
  burst: 'Many came by this code within a short time.',
  sameAddress: 'Several who came by this code gave the same address.',
  askedBefore: 'They had asked you before they had the code. Whether the code has brought them is yours to say.',
  otherCurrency: 'The job was paid in another currency than yours, so a percentage cannot be worked out by itself.',
};

/** What came of the code that somebody gave with their inquiry. */
export function tieSentences({ state, because, doubts = [] }: LeadReferral): string[] {
  switch (state) {
    case 'pending':
      return [];
    case 'unknown':
      return ['Nobody has this code, so it brings nothing.'];
    case 'refused':
      return [`It does not count.${because === undefined ? '' : ` ${refusalSentences[because]}`}`];
    case 'tied':
      return doubts.length === 0
        ? ['It counts: what they buy first brings the rewards of the offer.']
        : ['It counts, and you are asked before any reward is given.', ...doubts.map((doubt) => doubtSentences[doubt])];
  }
}

export const sideWords: Record<RewardSide, string> = { referrer: 'Sent a friend', friend: 'Came as a friend' };

/** Whose reward it is, at the job of the friend. */
export const rewardedSideWords: Record<RewardSide, string> = { referrer: 'Reward for who sent them', friend: 'Reward for the friend' };

/** Beside a reward whose job has another amount than when somebody approved it. */
export const approvedBefore = (value: string) => `${value} was approved. The job’s amount has changed since.`;

/** Beside a reward that is taken back. */
export const hadBeenGiven = 'They had it already.';

/** What a side gets, as the owner reads it; `nothing` where the offer has no reward for it. */
export function rewardFor(rule: RewardRule, side: RewardSide, about: { language: string; currency: string }): string {
  return rewardInWords(rule, side, about) || 'nothing';
}
