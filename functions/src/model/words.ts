/**
 * The vocabulary of the product: every closed list of words that a document may hold.
 * Other programs read and write these words, so they are added to, never renamed.
 */
export const leadStatuses = ['new', 'contacted', 'engaged', 'qualified', 'won', 'lost', 'unreachable'] as const;
export type LeadStatus = (typeof leadStatuses)[number];

/** Statuses of a lead that somebody may still win; a second enquiry of the same person joins such a lead. */
export const openLeadStatuses = ['new', 'contacted', 'engaged', 'qualified'] as const satisfies readonly LeadStatus[];

export const leadKinds = ['sales', 'support', 'partnership', 'job', 'spam', 'other'] as const;
export type LeadKind = (typeof leadKinds)[number];

export const priorities = ['hot', 'warm', 'cold'] as const;
export type Priority = (typeof priorities)[number];

/** Sources that a visitor's own client may claim; the rules hold each actor to its own list. */
export const publicLeadSources = ['form', 'referral', 'app'] as const;
export const memberLeadSources = ['manual', 'phone', 'import'] as const;
export const functionLeadSources = ['meta', 'googleAds', 'messenger', 'instagram', 'api', 'email', 'sms'] as const;
export const leadSources = [...publicLeadSources, ...memberLeadSources, ...functionLeadSources] as const;
export type LeadSource = (typeof leadSources)[number];

export const channels = ['email', 'sms', 'messenger', 'instagram'] as const;
export type Channel = (typeof channels)[number];

/** The channels an owner can order and a lead can prefer: the ones that need only an address. */
export const addressChannels = ['email', 'sms'] as const;
export type AddressChannel = (typeof addressChannels)[number];

export const messagePurposes = [
  'leadReply',
  'leadFollowUp',
  'reviewRequest',
  'reviewReminder',
  'referralOffer',
  'newsletter',
  'alert',
  'manual',
  'inbound',
] as const;
export type MessagePurpose = (typeof messagePurposes)[number];

export const messageStates = [
  'awaitingApproval',
  'queued',
  'sending',
  'sent',
  'delivered',
  'failed',
  'skipped',
  'held',
  'unknown',
  'received',
] as const;
export type MessageState = (typeof messageStates)[number];

export const sequenceStates = ['waiting', 'active', 'finished', 'stopped'] as const;

export const stopReasons = ['replied', 'optedOut', 'won', 'lost', 'bounced', 'byMember', 'erased'] as const;
export type StopReason = (typeof stopReasons)[number];

/** Why a sequence that has not stopped is not moving either; removed as soon as it moves again. */
export const waitReasons = ['paused', 'dailyCap', 'approval', 'retry', 'quietHours', 'person', 'correction', 'connection'] as const;
export type WaitReason = (typeof waitReasons)[number];

/** Why nothing was sent although something was due. Each has its sentence in the dashboard. */
export const skipReasons = [
  'spam',
  'noAddress',
  'invalidAddress',
  'noSmsConsent',
  'countryNotServed',
  'blocked',
  'greetedRecently',
  'marketingConsentRequired',
  'notUnderstood',
  'workflowOff',
  'rejectedByMember',
  'leadClosed',
  'replied',
  'optedOut',
  'stoppedByMember',
  'joined',
  'noPostalAddress',
  'askedRecently',
  'tooLongAgo',
  'saleGone',
  'undeliverable',
  'noOffer',
  'offeredRecently',
  'reviewed',
  'notSubscribed',
  'newsletterStopped',
  'sameAddress',
] as const;
export type SkipReason = (typeof skipReasons)[number];

export const roles = ['owner', 'manager', 'agent', 'viewer'] as const;
export type Role = (typeof roles)[number];

export const activityKinds = [
  'statusChanged',
  'note',
  'call',
  'corrected',
  'skipped',
  'approved',
  'rejected',
  'assigned',
  'sequenceStopped',
  'sequenceResumed',
  'alerted',
  'settled',
  'consentChanged',
  'bounced',
  'saleChanged',
  'asked',
  'pageOpened',
  'reviewed',
  'reviewMatched',
  'reviewAnswered',
  'referred',
  'conversionDecided',
  'rewardChanged',
  'pieceApproved',
  'pieceRejected',
  'pieceEdited',
  'pieceMoved',
  'pieceReopened',
  'piecePublished',
  'pieceSettled',
  'newsletterStopped',
] as const;
export type ActivityKind = (typeof activityKinds)[number];

/** What can need a person. The document's id is `{kind}-{subject id}`. */
export const attentionKinds = [
  'emergency',
  'hotLead',
  'callBack',
  'approval',
  'answerByHand',
  'replied',
  'wroteAgain',
  'heldMessage',
  'unclearMessage',
  'failedMessage',
  'notProcessed',
  'overCap',
  'brokenConnection',
  'lowReview',
  'privateNote',
  'matchReview',
  'approveReply',
  'checkReferral',
  'rewardDue',
  'stuckSale',
  'stuckReview',
  'approvePiece',
  'stuckPiece',
  'unclearPublication',
  'failedPublication',
] as const;
export type AttentionKind = (typeof attentionKinds)[number];

export const saleStatuses = ['booked', 'completed', 'cancelled', 'refunded'] as const;
export type SaleStatus = (typeof saleStatuses)[number];

export const reviewRequestStates = [
  'scheduled',
  'requested',
  'opened',
  'reviewed',
  'declined',
  'skipped',
  'optedOut',
  'expired',
] as const;
export type ReviewRequestState = (typeof reviewRequestStates)[number];

export const reviewSources = ['google', 'site', 'manual'] as const;
export type ReviewSourceName = (typeof reviewSources)[number];

/** How a request was found to be answered: the three sources, or that the customer says so. */
export const reviewedBy = [...reviewSources, 'customer'] as const;
export type ReviewedBy = (typeof reviewedBy)[number];

/** What conversions and rewards go through. */
export const rewardStates = ['pending', 'approved', 'paid', 'refused', 'reversed'] as const;
export type RewardState = (typeof rewardStates)[number];

export const rewardSides = ['referrer', 'friend'] as const;
export type RewardSide = (typeof rewardSides)[number];

/** Why somebody who came by a code brings its owner nothing. */
export const referralRefusals = ['selfReferral', 'existingCustomer', 'alreadyReferred', 'offerEnded', 'overCap', 'byMember'] as const;
export type ReferralRefusal = (typeof referralRefusals)[number];

/** Why a person has to look before a reward is given. */
export const referralDoubts = ['looksLikeReferrer', 'burst', 'sameAddress', 'askedBefore', 'otherCurrency'] as const;
export type ReferralDoubt = (typeof referralDoubts)[number];

export const assistants = ['openai', 'local'] as const;
export type AssistantName = (typeof assistants)[number];

/** The outside services that carry messages, by the name of their connection. */
export const connectionProviders = ['sendgrid', 'smtp', 'twilio'] as const;
export type ConnectionProvider = (typeof connectionProviders)[number];

/** The outside services that posts are published at, by the name of their connection. */
export const publisherProviders = ['wordpress', 'buffer'] as const;
export type PublisherProvider = (typeof publisherProviders)[number];

/** Everybody whose credentials are entrusted to us; Google reads reviews, and publishers carry no messages. */
export const secretOwners = [...connectionProviders, 'google', ...publisherProviders] as const;
export type SecretOwnerName = (typeof secretOwners)[number];

export const blockReasons = ['optedOut', 'bounced', 'complained', 'undelivered'] as const;
export type BlockReason = (typeof blockReasons)[number];

export const contentKinds = ['blog', 'social', 'email'] as const;
export type ContentKind = (typeof contentKinds)[number];

export const contentOrigins = ['weekly', 'manual'] as const;

export const contentStates = [
  'requested',
  'generating',
  'awaitingApproval',
  'approved',
  'scheduled',
  'publishing',
  'published',
  'rejected',
  'failed',
  'unknown',
] as const;
export type ContentState = (typeof contentStates)[number];

/** What a piece goes through at one of its destinations. */
export const publicationStates = ['awaitingApproval', 'scheduled', 'publishing', 'published', 'failed', 'unknown', 'stopped'] as const;
export type PublicationState = (typeof publicationStates)[number];

/** Networks that a social piece has a text of its own for. */
export const socialPlatforms = ['facebook', 'instagram', 'linkedin', 'x', 'bluesky', 'threads', 'mastodon', 'googleBusiness'] as const;
export type SocialPlatform = (typeof socialPlatforms)[number];
