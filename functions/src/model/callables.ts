import * as z from 'zod/mini';
import { businessProfile, channelProviders, consentText, dailyCaps } from './business.ts';
import { account, googleLocation, typedCredentials } from './connection.ts';
import { contentText, destinationId } from './content.ts';
import { contentSettings } from './contentWorkflow.ts';
import { amount, count, currency, documentId, language, text, typedEmail, typedPhone } from './primitives.ts';
import { referralOffer } from './referral.ts';
import { reviewSteps, reviewsReferralsSettings } from './reviewsReferrals.ts';
import { leadNurtureSettings, sequenceSteps } from './workflow.ts';
import {
  addressChannels,
  assistants,
  connectionProviders,
  contentKinds,
  leadKinds,
  leadStatuses,
  type MessagePurpose,
  messageStates,
  priorities,
  publisherProviders,
  reviewedBy,
  reviewRequestStates,
  rewardStates,
  saleStatuses,
  skipReasons,
  socialPlatforms,
} from './words.ts';
import { qualification } from './lead.ts';

const businessId = documentId;
const leadId = documentId;
const messageId = documentId;
const saleId = documentId;
const reviewId = documentId;
const contentId = documentId;
/** The revision that the person has seen: what was changed since is not overwritten, and not approved unseen. */
const revision = count;
/** As many records as a page of a list shows. */
const saleIds = z.array(saleId).check(z.minLength(1), z.maxLength(100));
const isoTime = z.iso.datetime();
const done = z.object({ ok: z.literal(true) });

/** A lead that exists only for a dry run. */
export const sampleLead = z.object({
  name: text(120, 1),
  email: z.optional(typedEmail),
  phone: z.optional(typedPhone),
  message: text(5000, 1),
  preferredChannel: z.enum(addressChannels),
  consent: z.object({ sms: z.boolean(), marketing: z.boolean() }),
});
export type SampleLead = z.infer<typeof sampleLead>;

export const dryRunStep = z.object({
  step: z.enum(sequenceSteps),
  /** ISO time at which it would go, quiet hours applied; null when it would not go. */
  at: z.nullable(z.string()),
  channel: z.nullable(z.enum(addressChannels)),
  subject: z.nullable(z.string()),
  body: z.nullable(z.string()),
  /** State the message would begin in. */
  state: z.enum(messageStates),
  skippedBecause: z.nullable(z.enum(skipReasons)),
  approvalReasons: z.array(z.string()),
});
export type DryRunStep = z.infer<typeof dryRunStep>;

/** A date, as it comes over the wire. */
const sentDate = z.union([z.date(), z.pipe(isoTime, z.transform((written) => new Date(written)))]);
/** The settings of workflow 2 as a client sends them: what is a date in them is written out. */
const typedReviewsSettings = z.object({
  ...reviewsReferralsSettings.shape,
  referrals: z.object({
    ...reviewsReferralsSettings.shape.referrals.shape,
    offer: z.object({ ...referralOffer.shape, endsAt: z.nullable(sentDate) }),
  }),
});

/** A customer who exists only for a dry run. */
export const sampleCustomer = z.object({
  name: text(120, 1),
  email: z.optional(typedEmail),
  phone: z.optional(typedPhone),
  service: text(200),
  preferredChannel: z.enum(addressChannels),
  consent: z.object({ sms: z.boolean(), marketing: z.boolean() }),
});
export type SampleCustomer = z.infer<typeof sampleCustomer>;

export const reviewDryRunStep = z.object({
  step: z.enum(reviewSteps),
  /** ISO time at which it would go, were the job done now; null when it would not go. */
  at: z.nullable(z.string()),
  channel: z.nullable(z.enum(addressChannels)),
  subject: z.nullable(z.string()),
  body: z.nullable(z.string()),
  skippedBecause: z.nullable(z.enum(skipReasons)),
});
export type ReviewDryRunStep = z.infer<typeof reviewDryRunStep>;

/** What would come of asking the customer of one sale. */
export const askPreview = z.object({
  saleId,
  customerName: z.string(),
  channel: z.nullable(z.enum(addressChannels)),
  skippedBecause: z.nullable(z.enum(skipReasons)),
});
export type AskPreview = z.infer<typeof askPreview>;

/** A piece that the next slot would bring. */
const plannedPiece = z.object({
  kind: z.enum(contentKinds),
  topic: z.string(),
  angle: z.string(),
  /** ISO. */
  publishAt: z.string(),
});

/** A piece as its readers would get it. Parts that are not its kind's are empty. */
export const piecePreview = z.object({
  /** The whole page of a blog post, or the letter, for a frame without rights. */
  html: z.string(),
  /** The letter for mail programs that show no HTML. */
  text: z.string(),
  subject: z.string(),
  preheader: z.string(),
  posts: z.array(z.object({ platform: z.enum(socialPlatforms), text: z.string(), length: count, limit: count })),
});
export type PiecePreview = z.infer<typeof piecePreview>;

/** One line of the report on who was asked. Times are ISO; null where it has not happened. */
export const reportRow = z.object({
  saleId,
  customerName: z.string(),
  service: z.string(),
  completedAt: z.string(),
  state: z.enum(reviewRequestStates),
  skippedBecause: z.nullable(z.enum(skipReasons)),
  channel: z.nullable(z.enum(addressChannels)),
  requestedAt: z.nullable(z.string()),
  reminders: count,
  openedAt: z.nullable(z.string()),
  reviewedAt: z.nullable(z.string()),
  reviewedBy: z.nullable(z.enum(reviewedBy)),
  rating: z.nullable(z.number()),
  offeredAt: z.nullable(z.string()),
});
export type ReportRow = z.infer<typeof reportRow>;

/** What owners write templates for. */
const templatePurposes = ['leadReply', 'leadFollowUp', 'reviewRequest', 'reviewReminder', 'referralOffer', 'newsletter'] as const satisfies readonly MessagePurpose[];

/** A template as a customer would get it. */
export const messagePreview = z.object({
  subject: z.nullable(z.string()),
  /** The email as a mail program shows it; null for a text message. */
  html: z.nullable(z.string()),
  text: z.string(),
  /** What sending it by text takes; null for an email. */
  sms: z.nullable(
    z.object({
      segments: count,
      encoding: z.enum(['GSM-7', 'UCS-2']),
      characters: count,
      /** Characters that the last segment still has room for. */
      left: count,
      /** The characters for which it needs UCS-2. */
      unicodeBecause: z.array(z.string()),
      /** An estimate; null for a country whose price is not known. */
      price: z.nullable(z.object({ amount: z.number(), currency, carrierFees: z.boolean() })),
      /** What was filled in, and what was added at the end: enough to count along while somebody types. */
      values: z.object({
        firstName: z.string(),
        businessName: z.string(),
        businessPhone: z.string(),
        website: z.string(),
        service: z.optional(z.string()),
        reviewLink: z.optional(z.string()),
        referralLink: z.optional(z.string()),
        code: z.optional(z.string()),
        friendGets: z.optional(z.string()),
        youGet: z.optional(z.string()),
      }),
      added: z.string(),
    }),
  ),
});
export type MessagePreview = z.infer<typeof messagePreview>;

/**
 * Everything a signed-in person can ask the functions to do, by the name it is deployed under.
 * The dashboard calls by this table and the functions answer by it, so the two cannot disagree.
 */
export const callables = {
  // --- lead nurturing
  'leadNurturing-changeLeadStatus': {
    /** `undo` takes back an end that was set by mistake, and with it the end of the follow-ups. */
    input: z.object({ businessId, leadId, status: z.enum(leadStatuses), undo: z.optional(z.boolean()) }),
    output: done,
  },
  'leadNurturing-correctQualification': {
    input: z.object({
      businessId,
      leadId,
      kind: z.optional(z.enum(leadKinds)),
      priority: z.optional(z.enum(priorities)),
      emergency: z.optional(z.boolean()),
    }),
    output: done,
  },
  /** `assignedTo: null` gives it back. Taking a lead ends the alerts about it. */
  'leadNurturing-assignLead': {
    input: z.object({ businessId, leadId, assignedTo: z.nullable(documentId) }),
    output: done,
  },
  'leadNurturing-logActivity': {
    input: z.object({ businessId, leadId, kind: z.enum(['note', 'call']), text: text(5000, 1) }),
    output: done,
  },
  /** A reply that reached a person outside the product (a phone call, a talk in the shop). */
  'leadNurturing-noteReply': {
    input: z.object({ businessId, leadId, text: text(5000, 1) }),
    output: done,
  },
  /** Runs the workflow for a lead whose event was given up on. */
  'leadNurturing-retryLead': { input: z.object({ businessId, leadId }), output: done },
  'leadNurturing-stopSequence': { input: z.object({ businessId, leadId }), output: done },
  'leadNurturing-resumeSequence': { input: z.object({ businessId, leadId }), output: done },
  'leadNurturing-saveSettings': {
    input: z.object({ businessId, enabled: z.boolean(), settings: leadNurtureSettings }),
    output: done,
  },
  /** With `settings` the dry run shows what unsaved settings would do. */
  'leadNurturing-dryRun': {
    input: z.object({ businessId, sample: sampleLead, settings: z.optional(leadNurtureSettings) }),
    output: z.object({ language, qualification, writtenBy: z.string(), steps: z.array(dryRunStep) }),
  },
  // --- messaging
  /** Sends a draft that waits for approval, or a held message; `body` and `subject` replace the draft's. */
  'messaging-approveMessage': {
    input: z.object({
      businessId,
      messageId,
      subject: z.optional(text(300)),
      body: z.optional(text(20000, 1)),
    }),
    output: done,
  },
  'messaging-rejectMessage': {
    input: z.object({ businessId, messageId, reason: text(500) }),
    output: done,
  },
  /** The owner says what became of a message whose outcome is unclear, or tries a refused one again. */
  'messaging-settleMessage': {
    input: z.object({ businessId, messageId, outcome: z.enum(['arrived', 'sendAgain']) }),
    output: done,
  },
  /** The outbox's "reply as the customer"; only for messages that went through the local channel. */
  'messaging-replyAsCustomer': {
    input: z.object({ businessId, messageId, body: text(5000, 1) }),
    output: done,
  },
  /** A template as somebody of that first name would get it. Nothing is stored, and nothing is sent. */
  'messaging-previewMessage': {
    input: z.object({
      businessId,
      purpose: z.enum(templatePurposes),
      channel: z.enum(addressChannels),
      subject: text(200),
      body: text(3000),
      firstName: text(60),
    }),
    output: messagePreview,
  },
  // --- conversations
  /** A message written by a person. It pauses the assistant for the open lead of that contact. */
  'messaging-sendManual': {
    input: z.object({
      businessId,
      contactId: documentId,
      /** Chosen by the client, so that a second press sends nothing twice. */
      requestId: z.string().check(z.regex(/^[A-Za-z0-9_-]{16,40}$/)),
      channel: z.enum(addressChannels),
      subject: z.optional(text(300)),
      body: text(5000, 1),
    }),
    output: z.object({ messageId, state: z.enum(messageStates), skippedBecause: z.nullable(z.enum(skipReasons)) }),
  },
  /** A reply that the assistant suggests, to be edited. Nothing is sent. */
  'messaging-suggestReply': {
    input: z.object({ businessId, contactId: documentId, channel: z.enum(addressChannels) }),
    output: z.object({ subject: z.string(), body: z.string(), writtenBy: z.enum(assistants), approvalReasons: z.array(z.string()) }),
  },
  'messaging-markConversation': {
    input: z.object({
      businessId,
      contactId: documentId,
      unread: z.optional(z.boolean()),
      /** `null` gives it back. */
      assignedTo: z.optional(z.nullable(documentId)),
      /** Somebody has dealt with what could not be delivered. */
      dealtWith: z.optional(z.literal(true)),
    }),
    output: done,
  },
  // --- reviews and referrals
  /** Corrects a job. `undefined` leaves a field as it is. */
  'reviewsReferrals-changeSale': {
    input: z.object({
      businessId,
      saleId,
      customerName: z.optional(text(120, 1)),
      email: z.optional(typedEmail),
      phone: z.optional(typedPhone),
      preferredChannel: z.optional(z.enum(addressChannels)),
      amount: z.optional(amount),
      currency: z.optional(currency),
      service: z.optional(text(200, 1)),
      /** Of a completed one. */
      completedAt: z.optional(isoTime),
    }),
    output: done,
  },
  /** "Job done", cancelled, refunded, or booked again by mistake. Amount and service may be said with it. */
  'reviewsReferrals-changeSaleStatus': {
    input: z.object({
      businessId,
      saleId,
      status: z.enum(saleStatuses),
      amount: z.optional(amount),
      service: z.optional(text(200, 1)),
      completedAt: z.optional(isoTime),
    }),
    output: done,
  },
  /** Who of these customers would be asked for a review, and by what; changes nothing. */
  'reviewsReferrals-previewAsking': {
    input: z.object({ businessId, saleIds }),
    output: z.object({ recipients: count, sales: z.array(askPreview) }),
  },
  /** Asks the customers of these sales although they were completed long ago. `recipients` is the number confirmed. */
  'reviewsReferrals-askForReviews': {
    input: z.object({ businessId, saleIds, recipients: count }),
    output: z.object({ asked: count }),
  },
  /** No more reminders for this one. */
  'reviewsReferrals-stopAsking': { input: z.object({ businessId, saleId }), output: done },
  /** A customer has said that they left a review. */
  'reviewsReferrals-markReviewed': { input: z.object({ businessId, saleId }), output: done },
  'reviewsReferrals-saveSettings': {
    input: z.object({ businessId, enabled: z.boolean(), settings: typedReviewsSettings }),
    output: done,
  },
  /** With `settings` the dry run shows what unsaved settings would do. */
  'reviewsReferrals-dryRun': {
    input: z.object({ businessId, sample: sampleCustomer, settings: z.optional(typedReviewsSettings) }),
    output: z.object({ writtenBy: z.string(), steps: z.array(reviewDryRunStep) }),
  },
  /** Every completed sale of a span of time (ISO), the newest first, and what was asked of its customer; page by page. */
  'reviewsReferrals-report': {
    input: z.object({ businessId, from: isoTime, to: isoTime, after: z.optional(text(200)) }),
    output: z.object({ rows: z.array(reportRow), after: z.nullable(z.string()) }),
  },
  /** Says which sale a review is about; `null` for none of them. */
  'reviewsReferrals-matchReview': { input: z.object({ businessId, reviewId, saleId: z.nullable(saleId) }), output: done },
  /** Writes the suggested answer anew. */
  'reviewsReferrals-draftReply': { input: z.object({ businessId, reviewId }), output: z.object({ text: z.string() }) },
  /** Reads the connected site at once instead of within half an hour. */
  'reviewsReferrals-readReviewsNow': { input: z.object({ businessId }), output: z.object({ found: count }) },
  /** Answers a review in public. At a site that is not connected it is kept for somebody to copy. */
  'reviewsReferrals-publishReply': {
    input: z.object({ businessId, reviewId, text: text(4000, 1) }),
    output: z.object({ published: z.boolean() }),
  },
  /** Takes a review off the business's own site, for a reason that is not its stars; `null` shows it again. */
  'reviewsReferrals-hideReview': {
    input: z.object({ businessId, reviewId, reason: z.nullable(z.enum(['spam', 'personalData', 'offensive', 'notACustomer'])) }),
    output: done,
  },
  /** A person's word on a conversion that looks odd; a refused one brings no rewards. */
  'reviewsReferrals-decideConversion': {
    input: z.object({ businessId, saleId, decision: z.enum(['approve', 'refuse']) }),
    output: done,
  },
  /** Moves rewards on: `approved`, `paid` (with how), `refused`. */
  'reviewsReferrals-changeRewards': {
    input: z.object({
      businessId,
      rewardIds: z.array(documentId).check(z.minLength(1), z.maxLength(100)),
      state: z.enum(rewardStates),
      note: z.optional(text(300)),
    }),
    output: z.object({ changed: count }),
  },
  /** Ends a code, or opens it again. */
  'reviewsReferrals-endReferral': { input: z.object({ businessId, code: text(40, 1), ended: z.boolean() }), output: done },
  // --- content
  /** `recipients` is the number confirmed where newsletters are to go by themselves. */
  'content-saveSettings': {
    input: z.object({ businessId, enabled: z.boolean(), settings: contentSettings, recipients: z.optional(count) }),
    output: done,
  },
  /** What the next slot would bring; with `settings`, what unsaved ones would. Nothing is kept. */
  'content-dryRun': {
    input: z.object({ businessId, settings: z.optional(contentSettings) }),
    /** `slotAt` is ISO. */
    output: z.object({ slotAt: z.string(), writtenBy: z.string(), pieces: z.array(plannedPiece) }),
  },
  /** Saves what a person has changed in a piece that has not begun to be published. */
  'content-savePiece': {
    input: z.object({
      businessId,
      contentId,
      revision,
      piece: contentText,
      destinations: z.optional(z.array(destinationId).check(z.maxLength(20))),
    }),
    output: z.object({ revision: count }),
  },
  /**
   * The OK: to be published at `publishAt` (ISO), or at once where that is null. `recipients` is the number confirmed
   * where it goes to contacts.
   */
  'content-approvePiece': {
    input: z.object({ businessId, contentId, revision, publishAt: z.nullable(isoTime), recipients: z.optional(count) }),
    output: done,
  },
  'content-rejectPiece': { input: z.object({ businessId, contentId, reason: text(500) }), output: done },
  /** Takes a rejection back, or an OK, as long as nothing has left. */
  'content-reopenPiece': { input: z.object({ businessId, contentId }), output: done },
  /** Has it written again; the text as it was is kept as a version. */
  'content-rewritePiece': { input: z.object({ businessId, contentId, revision, remark: text(1000) }), output: done },
  'content-restoreVersion': { input: z.object({ businessId, contentId, revision, version: count }), output: z.object({ revision: count }) },
  /** To another time (ISO), before it is published. */
  'content-movePiece': { input: z.object({ businessId, contentId, publishAt: isoTime }), output: done },
  /** A person says what became of an unclear publication, or has one tried again; it is looked up there first. */
  'content-settlePublication': {
    input: z.object({ businessId, contentId, destination: destinationId, outcome: z.enum(['isThere', 'publishAgain', 'letItBe']) }),
    output: done,
  },
  /** Writes to no more of the recipients. What has gone cannot be called back. */
  'content-stopNewsletter': { input: z.object({ businessId, contentId }), output: done },
  /** How many contacts a newsletter would go to now. */
  'content-countRecipients': { input: z.object({ businessId }), output: z.object({ recipients: count }) },
  /** With `piece`, as it would look with what has not been saved. Nothing is kept. */
  'content-previewPiece': { input: z.object({ businessId, contentId, piece: z.optional(contentText) }), output: piecePreview },
  /** Writes once more what could not be written. */
  'content-tryAgain': { input: z.object({ businessId, contentId }), output: done },
  // --- connections
  /** Signs in at the site and keeps what lets us in, encrypted; an empty password keeps the one that is stored. */
  'connections-connectWordpress': {
    input: z.object({ businessId, siteUrl: text(300, 1), username: text(120, 1), password: text(200) }),
    output: z.object({ siteName: z.string() }),
  },
  /** Reads the accounts that Buffer publishes to; an empty key keeps the stored one and reads them anew. */
  'connections-connectBuffer': { input: z.object({ businessId, apiKey: text(400) }), output: z.object({ channels: count }) },
  'connections-checkPublisher': {
    input: z.object({ businessId, provider: z.enum(publisherProviders) }),
    output: z.object({ works: z.boolean(), message: z.string() }),
  },
  'connections-disconnectPublisher': { input: z.object({ businessId, provider: z.enum(publisherProviders) }), output: done },
  /**
   * Checks the credentials at the vendor, keeps them encrypted and makes this the way out of its channel. Credentials
   * left out or empty stay as they are stored.
   */
  'connections-connect': {
    input: z.object({ businessId, account, credentials: z.optional(typedCredentials) }),
    output: done,
  },
  'connections-disconnect': { input: z.object({ businessId, provider: z.enum(connectionProviders) }), output: done },
  /** Asks the vendor anew whether it lets us in; where it does, what waited for it goes out. */
  'connections-check': {
    input: z.object({ businessId, provider: z.enum(connectionProviders) }),
    output: z.object({ works: z.boolean(), message: z.string() }),
  },
  /** Sends a test to an address of the member who asks; ten a day. */
  'connections-sendTest': {
    input: z.object({ businessId, provider: z.enum(connectionProviders), to: text(254, 3) }),
    output: z.object({ sent: z.boolean(), message: z.string() }),
  },
  /**
   * The addresses to enter at the vendors, so that their reports and people's answers reach this business; and whether
   * the project has a key for OpenAI, which is not a business's own.
   */
  'connections-webhooks': {
    input: z.object({ businessId }),
    output: z.object({
      sendgridEvents: z.string(),
      sendgridInbound: z.string(),
      twilioInbound: z.string(),
      hasOpenAiKey: z.boolean(),
      /** Whether the project has a sign-in with Google, which is not a business's own either. */
      hasGoogle: z.boolean(),
    }),
  },
  /** The page at Google on which the owner agrees; the browser goes there and comes back to Connections. */
  'connections-startGoogle': { input: z.object({ businessId }), output: z.object({ url: z.string() }) },
  /** Finishes it with what Google handed back, and shows the places to choose from. */
  'connections-finishGoogle': {
    input: z.object({ businessId, code: text(2000, 1), state: text(2000, 1) }),
    output: z.object({ locations: z.array(googleLocation) }),
  },
  'connections-listLocations': { input: z.object({ businessId }), output: z.object({ locations: z.array(googleLocation) }) },
  'connections-chooseLocation': { input: z.object({ businessId, location: text(200, 1) }), output: done },
  'connections-disconnectGoogle': { input: z.object({ businessId }), output: done },
  /** Which connection carries which channel. */
  'connections-chooseChannels': { input: z.object({ businessId, channels: channelProviders }), output: done },
  'connections-saveMailRules': {
    input: z.object({ businessId, unknownSenders: z.enum(['newLead', 'drop']), emailReplies: z.boolean() }),
    output: done,
  },
  /** The most a business may do in one of its days. */
  'business-saveDailyCaps': { input: z.object({ businessId, dailyCaps }), output: done },
  // --- business
  'business-setPaused': { input: z.object({ businessId, paused: z.boolean() }), output: done },
  'business-saveProfile': { input: z.object({ businessId, profile: businessProfile }), output: done },
  'business-savePublicProfile': {
    input: z.object({ businessId, open: z.boolean(), consentText }),
    output: done,
  },
  'business-setOnCall': {
    input: z.object({ businessId, memberId: z.string(), onCall: z.boolean(), phone: z.optional(typedPhone) }),
    output: done,
  },
  // --- what needs a person
  /** Takes an item off the list without doing anything else. */
  /** Works once more on a job or a review that could not be worked on. */
  'reviewsReferrals-tryAgain': {
    input: z.object({ businessId, stuck: z.object({ kind: z.enum(['sale', 'review']), id: documentId }) }),
    output: done,
  },
  'business-dismissAttention': { input: z.object({ businessId, attentionId: documentId }), output: done },
} as const;

export type CallableName = keyof typeof callables;
export type CallableInput<N extends CallableName> = z.infer<(typeof callables)[N]['input']>;
export type CallableOutput<N extends CallableName> = z.infer<(typeof callables)[N]['output']>;

/** What an error's `details` hold, so that a form can show the message beside the field. */
export const fieldError = z.object({ field: z.string(), message: z.string() });
export type FieldError = z.infer<typeof fieldError>;
