import {
  collection,
  type CollectionReference,
  doc,
  type DocumentReference,
  type FirestoreDataConverter,
  Timestamp,
} from 'firebase/firestore';
import type { Activity } from '@model/activity.ts';
import type { Attention } from '@model/attention.ts';
import type { Business, PublicProfile } from '@model/business.ts';
import type { BufferConnection, Connection, GoogleConnection, WordpressConnection } from '@model/connection.ts';
import type { Content, ContentFigures, ContentIntake, ContentTally, ContentVersion } from '@model/content.ts';
import type { ContentWorkflow } from '@model/contentWorkflow.ts';
import type { Contact } from '@model/contact.ts';
import type { Lead, LeadIntake } from '@model/lead.ts';
import type { Member, User } from '@model/member.ts';
import type { Message } from '@model/message.ts';
import type { Conversion, Referral, Reward } from '@model/referral.ts';
import type { Review, ReviewIntake } from '@model/review.ts';
import type { ReviewRequest } from '@model/reviewRequest.ts';
import type { ReviewsReferralsWorkflow } from '@model/reviewsReferrals.ts';
import type { Sale, SaleIntake } from '@model/sale.ts';
import type { MonthStats, TotalStats } from '@model/stats.ts';
import type { LeadNurtureWorkflow } from '@model/workflow.ts';
import { db } from './firestore.ts';

/** A document as pages use it: its fields, with Dates, and its id. */
export type Stored<T> = T & { id: string };

/** Firestore's Timestamps as Dates, at any depth. */
function withDates(value: unknown): unknown {
  if (value instanceof Timestamp) return value.toDate();
  if (Array.isArray(value)) return value.map(withDates);
  if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withDates(inner)]));
  }
  return value;
}

/**
 * For reading. Documents are not checked a second time here: the functions parsed them, or the rules held them to the
 * same table, when they were written, and the schemas would weigh 36 KB.
 */
function reading<T extends object>(): FirestoreDataConverter<Stored<T>> {
  const isModel = (data: unknown): data is T => typeof data === 'object' && data !== null;
  return {
    toFirestore: () => {
      throw new Error('this document is changed through a callable');
    },
    fromFirestore: (snapshot) => {
      const data = withDates(snapshot.data({ serverTimestamps: 'estimate' }));
      if (!isModel(data)) throw new Error('a document is always an object');
      return { ...data, id: snapshot.id };
    },
  };
}

/** For the few documents that members create themselves; they are read through the others. */
function creating<T extends object>(): FirestoreDataConverter<T> {
  return {
    toFirestore: (model) => ({ ...model }),
    fromFirestore: () => {
      throw new Error('this reference is for creating a document');
    },
  };
}

const converters = {
  activity: reading<Activity>(),
  attention: reading<Attention>(),
  bufferConnection: reading<BufferConnection>(),
  business: reading<Business>(),
  connection: reading<Connection>(),
  contact: reading<Contact>(),
  content: reading<Content>(),
  contentFigures: reading<ContentFigures>(),
  contentIntake: creating<ContentIntake>(),
  contentTally: reading<ContentTally>(),
  contentVersion: reading<ContentVersion>(),
  contentWorkflow: reading<ContentWorkflow>(),
  conversion: reading<Conversion>(),
  googleConnection: reading<GoogleConnection>(),
  lead: reading<Lead>(),
  leadIntake: creating<LeadIntake>(),
  leadNurture: reading<LeadNurtureWorkflow>(),
  member: reading<Member>(),
  message: reading<Message>(),
  monthStats: reading<MonthStats>(),
  publicProfile: reading<PublicProfile>(),
  referral: reading<Referral>(),
  review: reading<Review>(),
  reviewIntake: creating<ReviewIntake>(),
  reviewRequest: reading<ReviewRequest>(),
  reviewsReferrals: reading<ReviewsReferralsWorkflow>(),
  reward: reading<Reward>(),
  sale: reading<Sale>(),
  saleIntake: creating<SaleIntake>(),
  totalStats: reading<TotalStats>(),
  user: reading<User>(),
  wordpressConnection: reading<WordpressConnection>(),
};

type Doc<T> = DocumentReference<Stored<T>>;
type Collection<T> = CollectionReference<Stored<T>>;

const of = (businessId: string, ...path: string[]) => ['businesses', businessId, ...path].join('/');

/** Every path the dashboard reads or writes. Nothing else spells one. */
export const collections = {
  user: (uid: string): Doc<User> => doc(db(), 'users', uid).withConverter(converters.user),
  publicProfile: (businessId: string): Doc<PublicProfile> =>
    doc(db(), 'publicProfiles', businessId).withConverter(converters.publicProfile),
  business: (businessId: string): Doc<Business> => doc(db(), of(businessId)).withConverter(converters.business),
  members: (businessId: string): Collection<Member> =>
    collection(db(), of(businessId, 'members')).withConverter(converters.member),
  leads: (businessId: string): Collection<Lead> =>
    collection(db(), of(businessId, 'leads')).withConverter(converters.lead),
  lead: (businessId: string, leadId: string): Doc<Lead> =>
    doc(db(), of(businessId, 'leads', leadId)).withConverter(converters.lead),
  /** A lead that a member adds by hand; the id is Firestore's own. */
  newLead: (businessId: string): DocumentReference<LeadIntake> =>
    doc(collection(db(), of(businessId, 'leads')).withConverter(converters.leadIntake)),
  contacts: (businessId: string): Collection<Contact> =>
    collection(db(), of(businessId, 'contacts')).withConverter(converters.contact),
  contact: (businessId: string, contactId: string): Doc<Contact> =>
    doc(db(), of(businessId, 'contacts', contactId)).withConverter(converters.contact),
  messages: (businessId: string): Collection<Message> =>
    collection(db(), of(businessId, 'messages')).withConverter(converters.message),
  message: (businessId: string, messageId: string): Doc<Message> =>
    doc(db(), of(businessId, 'messages', messageId)).withConverter(converters.message),
  activities: (businessId: string): Collection<Activity> =>
    collection(db(), of(businessId, 'activities')).withConverter(converters.activity),
  attention: (businessId: string): Collection<Attention> =>
    collection(db(), of(businessId, 'attention')).withConverter(converters.attention),
  leadNurture: (businessId: string): Doc<LeadNurtureWorkflow> =>
    doc(db(), of(businessId, 'workflows', 'leadNurture')).withConverter(converters.leadNurture),
  sales: (businessId: string): Collection<Sale> =>
    collection(db(), of(businessId, 'sales')).withConverter(converters.sale),
  sale: (businessId: string, saleId: string): Doc<Sale> =>
    doc(db(), of(businessId, 'sales', saleId)).withConverter(converters.sale),
  /** A job that a member adds by hand; the id is Firestore's own. */
  newSale: (businessId: string): DocumentReference<SaleIntake> =>
    doc(collection(db(), of(businessId, 'sales')).withConverter(converters.saleIntake)),
  reviewRequest: (businessId: string, saleId: string): Doc<ReviewRequest> =>
    doc(db(), of(businessId, 'reviewRequests', saleId)).withConverter(converters.reviewRequest),
  reviews: (businessId: string): Collection<Review> =>
    collection(db(), of(businessId, 'reviews')).withConverter(converters.review),
  review: (businessId: string, reviewId: string): Doc<Review> =>
    doc(db(), of(businessId, 'reviews', reviewId)).withConverter(converters.review),
  /** A review that a member has found; the id is Firestore's own. */
  newReview: (businessId: string): DocumentReference<ReviewIntake> =>
    doc(collection(db(), of(businessId, 'reviews')).withConverter(converters.reviewIntake)),
  referrals: (businessId: string): Collection<Referral> =>
    collection(db(), of(businessId, 'referrals')).withConverter(converters.referral),
  referral: (businessId: string, code: string): Doc<Referral> =>
    doc(db(), of(businessId, 'referrals', code)).withConverter(converters.referral),
  conversions: (businessId: string): Collection<Conversion> =>
    collection(db(), of(businessId, 'conversions')).withConverter(converters.conversion),
  conversion: (businessId: string, saleId: string): Doc<Conversion> =>
    doc(db(), of(businessId, 'conversions', saleId)).withConverter(converters.conversion),
  rewards: (businessId: string): Collection<Reward> =>
    collection(db(), of(businessId, 'rewards')).withConverter(converters.reward),
  reviewsReferrals: (businessId: string): Doc<ReviewsReferralsWorkflow> =>
    doc(db(), of(businessId, 'workflows', 'reviewsReferrals')).withConverter(converters.reviewsReferrals),
  connections: (businessId: string): Collection<Connection> =>
    collection(db(), of(businessId, 'connections')).withConverter(converters.connection),
  googleConnection: (businessId: string): Doc<GoogleConnection> =>
    doc(db(), of(businessId, 'connections', 'google')).withConverter(converters.googleConnection),
  wordpressConnection: (businessId: string): Doc<WordpressConnection> =>
    doc(db(), of(businessId, 'connections', 'wordpress')).withConverter(converters.wordpressConnection),
  bufferConnection: (businessId: string): Doc<BufferConnection> =>
    doc(db(), of(businessId, 'connections', 'buffer')).withConverter(converters.bufferConnection),
  content: (businessId: string): Collection<Content> =>
    collection(db(), of(businessId, 'content')).withConverter(converters.content),
  piece: (businessId: string, contentId: string): Doc<Content> =>
    doc(db(), of(businessId, 'content', contentId)).withConverter(converters.content),
  /** A piece that a member asks for; the id is Firestore's own. */
  newPiece: (businessId: string): DocumentReference<ContentIntake> =>
    doc(collection(db(), of(businessId, 'content')).withConverter(converters.contentIntake)),
  contentVersions: (businessId: string, contentId: string): Collection<ContentVersion> =>
    collection(db(), of(businessId, 'content', contentId, 'versions')).withConverter(converters.contentVersion),
  contentTallies: (businessId: string, contentId: string): Collection<ContentTally> =>
    collection(db(), of(businessId, 'content', contentId, 'tallies')).withConverter(converters.contentTally),
  contentWorkflow: (businessId: string): Doc<ContentWorkflow> =>
    doc(db(), of(businessId, 'workflows', 'content')).withConverter(converters.contentWorkflow),
  contentFigures: (businessId: string): Doc<ContentFigures> =>
    doc(db(), of(businessId, 'stats', 'content')).withConverter(converters.contentFigures),
  stats: (businessId: string): Collection<MonthStats> =>
    collection(db(), of(businessId, 'stats')).withConverter(converters.monthStats),
  totalStats: (businessId: string): Doc<TotalStats> =>
    doc(db(), of(businessId, 'stats', 'total')).withConverter(converters.totalStats),
};
