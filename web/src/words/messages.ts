import type { Message } from '@model/message.ts';
import type { Tone } from '../components/ui/tone.ts';
import { stepWords } from './leads.ts';
import type { ActivityKind, MessagePurpose, MessageState, SkipReason } from './vocabulary.ts';

export const messageStateWords: Record<MessageState, string> = {
  awaitingApproval: 'Waiting for your OK',
  queued: 'About to be sent',
  sending: 'Being sent',
  sent: 'Sent',
  delivered: 'Delivered',
  failed: 'Not delivered',
  skipped: 'Not sent',
  held: 'Held for you',
  unknown: 'Unclear',
  received: 'Received',
};

/** What happened, what it means, what to do. */
export const messageStateSentences: Record<MessageState, string> = {
  awaitingApproval: 'It goes out as soon as you say yes.',
  queued: 'It goes out in a moment, or is tried again by itself if the last try did not get through.',
  sending: 'It is on its way.',
  sent: 'The provider has taken it.',
  delivered: 'It has arrived.',
  failed: 'It was refused for good and has not arrived. Call, or send it again if the reason is gone.',
  skipped: 'It was not sent, for a reason that is shown beside it.',
  held: 'It is too late to send it without asking you. Send it now, or leave it.',
  unknown: 'We could not tell whether this message arrived. It is not sent twice without you.',
  received: 'They wrote this.',
};

export const messageStateTones: Record<MessageState, Tone> = {
  awaitingApproval: 'warn',
  queued: 'neutral',
  sending: 'neutral',
  sent: 'good',
  delivered: 'good',
  failed: 'bad',
  skipped: 'neutral',
  held: 'warn',
  unknown: 'warn',
  received: 'accent',
};

export const purposeWords: Record<MessagePurpose, string> = {
  leadReply: 'First reply',
  leadFollowUp: 'Follow-up',
  reviewRequest: 'Review request',
  reviewReminder: 'Review reminder',
  referralOffer: 'Referral offer',
  newsletter: 'Newsletter',
  alert: 'Alert to your team',
  manual: 'Written by hand',
  inbound: 'From the customer',
};

/** What a message is: the step of the sequence, or what it is for. */
export const messageTitle = ({ step, purpose }: Pick<Message, 'step' | 'purpose'>): string =>
  step ? stepWords[step] : purposeWords[purpose];

/** Why nothing was sent although something was due. */
export const skipSentences: Record<SkipReason, string> = {
  spam: 'It looks like spam, and spam is never answered.',
  noAddress: 'There is no email address or phone number to write to.',
  invalidAddress: 'The address they gave cannot exist. Call them if you have a number.',
  noSmsConsent: 'They have not agreed to text messages and left no email address.',
  countryNotServed: 'Their number is in a country you do not text to.',
  blocked: 'They have asked for no more messages, or their address does not exist.',
  greetedRecently: 'This address has had a first reply within the last 24 hours.',
  marketingConsentRequired: 'They have not agreed to news and offers, and your follow-ups need that.',
  notUnderstood: 'The assistant left this one to a person.',
  workflowOff: 'The workflow was off when it was due.',
  rejectedByMember: 'Somebody in your team decided not to send it.',
  replied: 'They had replied before it was due, so it was not needed.',
  optedOut: 'They asked for no more messages before it was due.',
  leadClosed: 'The lead was won or lost before it was due.',
  stoppedByMember: 'Somebody in your team stopped the follow-ups before it was due.',
  noPostalAddress: 'News and offers must name your postal address, and it is missing in your settings.',
  askedRecently: 'They were asked for a review not long ago, and nobody is asked twice within the time you set.',
  tooLongAgo: 'Too much time had passed since the job. Such customers are asked only when you choose them.',
  saleGone: 'The job was canceled, refunded or removed.',
  undeliverable: 'The message was refused for good and has not arrived.',
  reviewed: 'They have left a review, or said that they will not, so it was not needed.',
  notSubscribed: 'They have not agreed to get your news, or have taken it back.',
  newsletterStopped: 'You stopped this newsletter before it reached them.',
  sameAddress: 'Somebody else with the same address has got it.',
  offeredRecently: 'They have had your referral offer within the last month.',
  noOffer: 'Your settings make no referral offer, or it has ended.',
  joined: 'The same person already has an open inquiry, and this one was added to it.',
};

export const activityWords: Record<ActivityKind, string> = {
  statusChanged: 'Status changed',
  note: 'Note',
  call: 'Call',
  corrected: 'Corrected',
  skipped: 'Not sent',
  approved: 'Approved',
  rejected: 'Not approved',
  assigned: 'Taken over',
  sequenceStopped: 'Follow-ups stopped',
  sequenceResumed: 'Follow-ups resumed',
  alerted: 'Alert sent',
  settled: 'Settled by hand',
  consentChanged: 'Consent changed',
  bounced: 'Could not be delivered',
  saleChanged: 'Job changed',
  asked: 'Asked for a review',
  pageOpened: 'Used the review page',
  reviewed: 'Left a review',
  reviewMatched: 'Review matched',
  reviewAnswered: 'Review answered',
  referred: 'Came by a referral',
  conversionDecided: 'Referral decided',
  rewardChanged: 'Reward changed',
  pieceApproved: 'Piece approved',
  pieceRejected: 'Piece rejected',
  pieceEdited: 'Piece changed',
  pieceMoved: 'Moved to another day',
  pieceReopened: 'Decision taken back',
  pieceSettled: 'Said what became of it',
  piecePublished: 'Published',
  newsletterStopped: 'Newsletter stopped',
};
