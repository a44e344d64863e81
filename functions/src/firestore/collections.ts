import {
  type Firestore,
  type FirestoreDataConverter,
  type QueryDocumentSnapshot,
  type SetOptions,
  Timestamp,
} from 'firebase-admin/firestore';
import type * as z from 'zod/mini';
import { activity } from '../model/activity.ts';
import { alertUse } from '../model/alertUse.ts';
import { attention } from '../model/attention.ts';
import { auditEntry, deadLetter } from '../model/audit.ts';
import { business, defaultBusiness, defaultPublicProfile, publicProfile } from '../model/business.ts';
import { bufferConnection, connection, googleConnection, publisherConnection, storedSecret, wordpressConnection } from '../model/connection.ts';
import { content, contentFigures, contentMemory, contentTally, contentVersion, shortLink } from '../model/content.ts';
import { checkInput, type CheckedInput } from '../model/checkInput.ts';
import { contentWorkflow, defaultContentWorkflow } from '../model/contentWorkflow.ts';
import { address, contact } from '../model/contact.ts';
import { fillUp } from '../model/fillUp.ts';
import { leftOutOf } from '../model/leftOutOf.ts';
import { lead } from '../model/lead.ts';
import { member, user } from '../model/member.ts';
import { message } from '../model/message.ts';
import { codeLookUp, codeUse, conversion, referral, reward, tokenLookUp } from '../model/referral.ts';
import { isUnanswered, review } from '../model/review.ts';
import { reviewRequest } from '../model/reviewRequest.ts';
import { defaultReviewsReferralsWorkflow, reviewsReferralsWorkflow } from '../model/reviewsReferrals.ts';
import { pieceSearch } from '../model/pieceSearch.ts';
import { dateOf, sale } from '../model/sale.ts';
import { monthStats, newsletterDays, totalStats } from '../model/stats.ts';
import { clockDocument, filledIn, rateLimit } from '../model/system.ts';
import { defaultLeadNurtureWorkflow, leadNurtureWorkflow } from '../model/workflow.ts';
import type { PublisherProvider } from '../model/words.ts';

/** Firestore's Timestamps as Dates, at any depth: inside the product there are only Dates. */
export function withDates(value: unknown): unknown {
  if (value instanceof Timestamp) return value.toDate();
  if (Array.isArray(value)) return value.map(withDates);
  if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withDates(inner)]));
  }
  return value;
}

/**
 * Documents are parsed where they are read; a document that does not fit its schema throws, naming the field.
 * @param otherwise what holds where the document says nothing: other programs, and an earlier version of this one, know
 * fewer settings
 */
function converter<S extends z.ZodMiniType<object>>(schema: S, otherwise: Readonly<Record<string, unknown>> = {}): FirestoreDataConverter<z.infer<S>> {
  return {
    toFirestore: (model) => ({ ...model }),
    fromFirestore: (snapshot) => schema.parse(fillUp(withDates(snapshot.data()), otherwise)),
  };
}

/**
 * The same for what people and other programs create.
 * @param derive fields that follow from the others, so that queries can ask for them: a whole document that is written
 * always has them as they should be, and a part that is merged into one leaves them as they are
 */
function recordConverter<S extends z.ZodMiniType<object>>(
  schema: S,
  kind: RecordKind,
  derive?: (model: z.infer<S>) => Partial<z.infer<S>>,
): FirestoreDataConverter<z.infer<S>> {
  return {
    toFirestore: (model: z.infer<S>, options?: SetOptions) => ({ ...model, ...(options === undefined && derive?.(model)) }),
    fromFirestore: (snapshot) => schema.parse(completed(snapshot, kind)),
  };
}

export type RecordKind = keyof typeof leftOutOf;

/** What a record says, with what goes without saying where its writer has left that out. */
function completed(snapshot: Written, kind: RecordKind): unknown {
  return fillUp(withDates(snapshot.data()), { ...leftOutOf[kind], createdAt: snapshot.createTime.toDate() });
}

const converters = {
  activity: converter(activity),
  address: converter(address),
  alertUse: converter(alertUse),
  attention: converter(attention),
  audit: converter(auditEntry),
  bufferConnection: converter(bufferConnection),
  business: converter(business, defaultBusiness),
  codeLookUp: converter(codeLookUp),
  codeUse: converter(codeUse),
  connection: converter(connection),
  contact: recordConverter(contact, 'contact'),
  content: recordConverter(content, 'content', (model) => ({ search: pieceSearch(model) })),
  contentFigures: converter(contentFigures),
  contentMemory: converter(contentMemory),
  contentTally: converter(contentTally),
  contentVersion: converter(contentVersion),
  contentWorkflow: converter(contentWorkflow, defaultContentWorkflow),
  conversion: converter(conversion),
  deadLetter: converter(deadLetter),
  filledIn: converter(filledIn),
  googleConnection: converter(googleConnection),
  lead: recordConverter(lead, 'lead'),
  leadNurture: converter(leadNurtureWorkflow, defaultLeadNurtureWorkflow),
  member: converter(member, { displayName: '', onCall: false }),
  message: converter(message),
  monthStats: converter(monthStats),
  newsletterDays: converter(newsletterDays),
  publicProfile: converter(publicProfile, defaultPublicProfile),
  publisherConnection: converter(publisherConnection),
  rateLimit: converter(rateLimit),
  referral: converter(referral),
  review: recordConverter(review, 'review', (model) => ({ unanswered: isUnanswered(model) })),
  reviewRequest: converter(reviewRequest),
  reviewsReferrals: converter(reviewsReferralsWorkflow, defaultReviewsReferralsWorkflow),
  reward: converter(reward),
  sale: recordConverter(sale, 'sale', (model) => ({ datedAt: dateOf(model) })),
  secret: converter(storedSecret),
  shortLink: converter(shortLink),
  tokenLookUp: converter(tokenLookUp),
  totalStats: converter(totalStats),
  user: converter(user),
  wordpressConnection: converter(wordpressConnection),
  clock: converter(clockDocument),
};

/** As an event brings it, or a read without a converter. */
type Written = Pick<QueryDocumentSnapshot, 'data' | 'createTime'>;
const reader =
  <T>(schema: z.ZodMiniType<T>, kind: RecordKind) =>
  (snapshot: Written): CheckedInput<T> =>
    checkInput(schema, completed(snapshot, kind));

/** A record that an event brings, if it fits its schema; else what is wrong with it, in plain words. */
export const readRecord = {
  lead: reader(lead, 'lead'),
  sale: reader(sale, 'sale'),
  review: reader(review, 'review'),
  content: reader(content, 'content'),
};

/** What its writer has left out of a record and goes without saying. */
export function leftOut(snapshot: Written, kind: RecordKind): Record<string, unknown> {
  const written = snapshot.data();
  const known = { ...leftOutOf[kind], ...(kind === 'content' && searchOf(snapshot)), createdAt: snapshot.createTime };
  return Object.fromEntries(Object.entries(known).filter(([field]) => written[field] === undefined));
}

/** What a piece is found by. What is to be written gets that from whoever claims it, so that its request is not written twice. */
function searchOf(snapshot: Written): { search?: string[] } {
  const piece = readRecord.content(snapshot);
  return piece.ok && piece.data.state !== 'requested' ? { search: pieceSearch(piece.data) } : {};
}

/** Patterns for triggers. */
export const patterns = {
  lead: 'businesses/{businessId}/leads/{leadId}',
  sale: 'businesses/{businessId}/sales/{saleId}',
  review: 'businesses/{businessId}/reviews/{reviewId}',
  content: 'businesses/{businessId}/content/{contentId}',
  business: 'businesses/{businessId}',
  workflow: 'businesses/{businessId}/workflows/{workflow}',
} as const;

/** Every path of the product. Nothing else spells one. */
export function collections(db: Firestore) {
  const tenant = (businessId: string) => db.collection('businesses').doc(businessId);
  return {
    businesses: () => db.collection('businesses').withConverter(converters.business),
    business: (businessId: string) => tenant(businessId).withConverter(converters.business),
    publicProfile: (businessId: string) =>
      db.collection('publicProfiles').doc(businessId).withConverter(converters.publicProfile),
    user: (uid: string) => db.collection('users').doc(uid).withConverter(converters.user),
    members: (businessId: string) => tenant(businessId).collection('members').withConverter(converters.member),
    leads: (businessId: string) => tenant(businessId).collection('leads').withConverter(converters.lead),
    contacts: (businessId: string) => tenant(businessId).collection('contacts').withConverter(converters.contact),
    addresses: (businessId: string) => tenant(businessId).collection('addresses').withConverter(converters.address),
    messages: (businessId: string) => tenant(businessId).collection('messages').withConverter(converters.message),
    activities: (businessId: string) => tenant(businessId).collection('activities').withConverter(converters.activity),
    attention: (businessId: string) => tenant(businessId).collection('attention').withConverter(converters.attention),
    workflows: (businessId: string) => tenant(businessId).collection('workflows'),
    leadNurture: (businessId: string) =>
      tenant(businessId).collection('workflows').doc('leadNurture').withConverter(converters.leadNurture),
    sales: (businessId: string) => tenant(businessId).collection('sales').withConverter(converters.sale),
    reviewRequests: (businessId: string) =>
      tenant(businessId).collection('reviewRequests').withConverter(converters.reviewRequest),
    reviews: (businessId: string) => tenant(businessId).collection('reviews').withConverter(converters.review),
    referrals: (businessId: string) => tenant(businessId).collection('referrals').withConverter(converters.referral),
    conversions: (businessId: string) => tenant(businessId).collection('conversions').withConverter(converters.conversion),
    rewards: (businessId: string) => tenant(businessId).collection('rewards').withConverter(converters.reward),
    reviewsReferrals: (businessId: string) =>
      tenant(businessId).collection('workflows').doc('reviewsReferrals').withConverter(converters.reviewsReferrals),
    content: (businessId: string) => tenant(businessId).collection('content').withConverter(converters.content),
    contentVersions: (businessId: string, contentId: string) =>
      tenant(businessId).collection('content').doc(contentId).collection('versions').withConverter(converters.contentVersion),
    /** Shards `0` to `11`, which are summed. */
    contentTallies: (businessId: string, contentId: string) =>
      tenant(businessId).collection('content').doc(contentId).collection('tallies').withConverter(converters.contentTally),
    contentMemory: (businessId: string) => tenant(businessId).collection('contentMemory').withConverter(converters.contentMemory),
    contentWorkflow: (businessId: string) =>
      tenant(businessId).collection('workflows').doc('content').withConverter(converters.contentWorkflow),
    contentFigures: (businessId: string) =>
      tenant(businessId).collection('stats').doc('content').withConverter(converters.contentFigures),
    shortLinks: () => db.collection('links').withConverter(converters.shortLink),
    shortLink: (id: string) => db.collection('links').doc(id).withConverter(converters.shortLink),
    referralCode: (code: string) => db.collection('referralCodes').doc(code).withConverter(converters.codeLookUp),
    codeUse: (businessId: string, code: string) =>
      db.collection('rateLimits').doc(`referral:${businessId}:${code}`).withConverter(converters.codeUse),
    /** @param hash SHA-256 of the token, so that what is stored opens nothing */
    token: (hash: string) => db.collection('tokens').doc(hash).withConverter(converters.tokenLookUp),
    stats: (businessId: string) => tenant(businessId).collection('stats').withConverter(converters.monthStats),
    totalStats: (businessId: string) =>
      tenant(businessId).collection('stats').doc('total').withConverter(converters.totalStats),
    newsletterDays: (businessId: string) =>
      tenant(businessId).collection('stats').doc('newsletters').withConverter(converters.newsletterDays),
    connections: (businessId: string) =>
      tenant(businessId).collection('connections').withConverter(converters.connection),
    googleConnection: (businessId: string) =>
      tenant(businessId).collection('connections').doc('google').withConverter(converters.googleConnection),
    wordpressConnection: (businessId: string) =>
      tenant(businessId).collection('connections').doc('wordpress').withConverter(converters.wordpressConnection),
    bufferConnection: (businessId: string) =>
      tenant(businessId).collection('connections').doc('buffer').withConverter(converters.bufferConnection),
    publisherConnection: (businessId: string, provider: PublisherProvider) =>
      tenant(businessId).collection('connections').doc(provider).withConverter(converters.publisherConnection),
    secrets: (businessId: string) => tenant(businessId).collection('secrets').withConverter(converters.secret),
    publisherSecret: (businessId: string, provider: PublisherProvider) =>
      tenant(businessId).collection('secrets').doc(provider).withConverter(converters.secret),
    googleSecret: (businessId: string) =>
      tenant(businessId).collection('secrets').doc('google').withConverter(converters.secret),
    audit: (businessId: string) => tenant(businessId).collection('audit').withConverter(converters.audit),
    deadLetters: (businessId: string) =>
      tenant(businessId).collection('deadLetters').withConverter(converters.deadLetter),
    /** @param what alerts about one kind of thing have a count of their own */
    alertUse: (businessId: string, what: string) =>
      db.collection('rateLimits').doc(`alerts:${businessId}:${what}`).withConverter(converters.alertUse),
    allLeads: () => db.collectionGroup('leads').withConverter(converters.lead),
    allContent: () => db.collectionGroup('content').withConverter(converters.content),
    /** Those that are switched on and have a slot to come. */
    allContentWorkflows: () =>
      db.collectionGroup('workflows').where('nextSlotAt', '>', new Date(0)).withConverter(converters.contentWorkflow),
    allSales: () => db.collectionGroup('sales').withConverter(converters.sale),
    allReviewRequests: () => db.collectionGroup('reviewRequests').withConverter(converters.reviewRequest),
    allReviews: () => db.collectionGroup('reviews').withConverter(converters.review),
    allMessages: () => db.collectionGroup('messages').withConverter(converters.message),
    allAttention: () => db.collectionGroup('attention').withConverter(converters.attention),
    allConnections: () => db.collectionGroup('connections').withConverter(converters.connection),
    allGoogleConnections: () => db.collectionGroup('connections').where('provider', '==', 'google').withConverter(converters.googleConnection),
    allSecrets: () => db.collectionGroup('secrets').withConverter(converters.secret),
    rateLimit: (key: string) => db.collection('rateLimits').doc(key).withConverter(converters.rateLimit),
    filledIn: (name: string) => db.collection('system').doc(`filledIn:${name}`).withConverter(converters.filledIn),
    clock: () => db.collection('system').doc('clock').withConverter(converters.clock),
  };
}

export type Collections = ReturnType<typeof collections>;

/** The business a tenant's document belongs to, from its path `businesses/{businessId}/…`. */
export function businessIdOf(reference: { path: string }): string {
  const [root, businessId] = reference.path.split('/');
  if (root !== 'businesses' || businessId === undefined) throw new Error('not a document of a business');
  return businessId;
}
