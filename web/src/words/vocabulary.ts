/** The product's closed lists of words, as types, from where the model keeps them. */
export type {
  ActivityKind,
  AddressChannel,
  AssistantName,
  AttentionKind,
  Channel,
  LeadKind,
  LeadSource,
  LeadStatus,
  MessagePurpose,
  MessageState,
  Priority,
  ReferralDoubt,
  ReferralRefusal,
  ReviewedBy,
  ReviewRequestState,
  ReviewSourceName,
  RewardSide,
  RewardState,
  Role,
  SaleStatus,
  SkipReason,
  StopReason,
  WaitReason,
} from '@model/words.ts';
export type { SequenceStep } from '@model/workflow.ts';
export type { ReviewStep } from '@model/reviewsReferrals.ts';
