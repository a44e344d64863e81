import { FieldPath, type Query, type QueryDocumentSnapshot, type Transaction } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import { contentChange, type countedContentFields } from './contentCounters.ts';
import { conversionChange, countedConversionFields } from './conversionCounters.ts';
import { countedLeadFields, leadChange } from './leadCounters.ts';
import { countedMessageFields, messageChange } from './messageCounters.ts';
import { type CounterEntry, type MonthWrite, planCounters } from './planCounters.ts';
import { countedRequestFields, requestChange } from './requestCounters.ts';
import { countedReviewFields, reviewChange } from './reviewCounters.ts';
import { type Books, saleChange } from './saleCounters.ts';
import { type Collections, withDates } from '../firestore/collections.ts';
import { content } from '../model/content.ts';
import { lead } from '../model/lead.ts';
import { message } from '../model/message.ts';
import { conversion } from '../model/referral.ts';
import { review } from '../model/review.ts';
import { reviewRequest } from '../model/reviewRequest.ts';
import { sale } from '../model/sale.ts';

/** Documents a page; their counted fields alone are some 200 bytes each. */
const pageSize = 1000;
/** The furthest any place on earth is ahead of UTC. */
const aheadOfUtcMs = 14 * 60 * 60_000;

const countedLead = z.pick(lead, {
  countedAt: true,
  duplicateOf: true,
  receivedAt: true,
  source: true,
  status: true,
  qualification: true,
  firstResponseAt: true,
  repliedAt: true,
  qualifiedAt: true,
  referral: true,
} satisfies Record<(typeof countedLeadFields)[number], true>);
const countedMessage = z.pick(message, {
  direction: true,
  purpose: true,
  step: true,
  channel: true,
  state: true,
  sentAt: true,
  createdAt: true,
} satisfies Record<(typeof countedMessageFields)[number], true>);

const countedRequest = z.pick(reviewRequest, {
  requestedAt: true,
  openedAt: true,
  reviewedAt: true,
  reminders: true,
  offer: true,
} satisfies Record<(typeof countedRequestFields)[number], true>);
const countedReview = z.pick(review, {
  receivedAt: true,
  reviewedAt: true,
  rating: true,
  source: true,
} satisfies Record<(typeof countedReviewFields)[number], true>);
const countedConversion = z.pick(conversion, {
  state: true,
  amount: true,
  currency: true,
  completedAt: true,
} satisfies Record<(typeof countedConversionFields)[number], true>);
const countedContent = z.pick(content, {
  writtenAt: true,
  publishedAt: true,
} satisfies Record<(typeof countedContentFields)[number], true>);
/** A sale says itself what is counted of it: one that has just been written is not yet, and is about to be. */
const countedSale = z.pick(sale, { counted: true });

/**
 * The counters as they should be, counted from the documents themselves, from the month `from` on. Reads
 * inside the caller's transaction, so that counters read there too are of the same moment.
 */
export async function recount(
  tx: Transaction,
  paths: Collections,
  businessId: string,
  books: Books,
  from: string,
): Promise<MonthWrite[]> {
  const { timezone } = books;
  const start = new Date(Date.parse(`${from}-01T00:00:00Z`) - aheadOfUtcMs);
  const months = new Map<string, CounterEntry>();
  const add = (entries: readonly CounterEntry[]) => {
    for (const entry of entries) {
      if (entry.day.month < from) continue;
      // Summed page by page: what is kept grows with the days, not with the documents.
      const key = `${entry.day.month}-${entry.day.day}`;
      const known = months.get(key);
      const sum = known ? planCounters([known, entry])[0]?.days[entry.day.day] : entry.change;
      months.set(key, { day: entry.day, change: sum ?? {} });
    }
  };

  const leads = paths.leads(businessId).withConverter(null);
  const messages = paths.messages(businessId).withConverter(null);
  const received = leads.where('receivedAt', '>=', start).orderBy('receivedAt').select(...countedLeadFields);
  const sent = messages.where('sentAt', '>=', start).orderBy('sentAt').select(...countedMessageFields);
  const failed = messages
    .where('state', '==', 'failed')
    .where('createdAt', '>=', start)
    .orderBy('createdAt')
    .select(...countedMessageFields);

  await eachPage(tx, received, (document) =>
    add(leadChange(undefined, countedLead.parse(withDates(document.data())), timezone)),
  );
  await eachPage(tx, sent, (document) =>
    add(messageChange(undefined, countedMessage.parse(withDates(document.data())), timezone)),
  );
  await eachPage(tx, failed, (document) => {
    const data = countedMessage.parse(withDates(document.data()));
    // One that was sent first and refused later was found by the day it was sent.
    if (data.sentAt === undefined) add(messageChange(undefined, data, timezone));
  });
  await recountJobs(tx, paths, businessId, books, { start, add });
  await recountContent(tx, paths, businessId, timezone, { start, add });
  return planCounters([...months.values()]);
}

/** Pieces, on the days on which they were written and published: one that was both since `start` is found twice. */
async function recountContent(
  tx: Transaction,
  paths: Collections,
  businessId: string,
  timezone: string,
  { start, add }: { start: Date; add: (entries: readonly CounterEntry[]) => void },
): Promise<void> {
  const pieces = paths.content(businessId).withConverter(null);
  const written = pieces.where('writtenAt', '>=', start).orderBy('writtenAt').select('writtenAt');
  const published = pieces.where('publishedAt', '>=', start).orderBy('publishedAt').select('publishedAt');
  const count = (document: QueryDocumentSnapshot) => add(contentChange(undefined, countedContent.parse(withDates(document.data())), timezone));
  await eachPage(tx, written, count);
  await eachPage(tx, published, count);
}

/** Sales, and what is asked and comes of them. */
async function recountJobs(
  tx: Transaction,
  paths: Collections,
  businessId: string,
  books: Books,
  { start, add }: { start: Date; add: (entries: readonly CounterEntry[]) => void },
): Promise<void> {
  const { timezone } = books;
  const sales = paths.sales(businessId).withConverter(null);
  const requests = paths.reviewRequests(businessId).withConverter(null);
  const reviews = paths.reviews(businessId).withConverter(null);
  const conversions = paths.conversions(businessId).withConverter(null);
  const completed = sales.where('counted.at', '>=', start).orderBy('counted.at').select('counted');
  const asked = requests.where('requestedAt', '>=', start).orderBy('requestedAt').select(...countedRequestFields);
  const written = reviews.where('reviewedAt', '>=', start).orderBy('reviewedAt').select(...countedReviewFields);
  const brought = conversions.where('completedAt', '>=', start).orderBy('completedAt').select(...countedConversionFields);

  await eachPage(tx, completed, (document) =>
    add(saleChange(undefined, countedSale.parse(withDates(document.data())).counted, books)),
  );
  await eachPage(tx, asked, (document) =>
    add(requestChange(undefined, countedRequest.parse(withDates(document.data())), timezone)),
  );
  await eachPage(tx, written, (document) =>
    add(reviewChange(undefined, countedReview.parse(withDates(document.data())), timezone)),
  );
  await eachPage(tx, brought, (document) =>
    add(conversionChange(undefined, countedConversion.parse(withDates(document.data())), books)),
  );
}

/** Takes whatever a query finds, page by page. */
export async function eachPage(tx: Transaction, query: Query, take: (document: QueryDocumentSnapshot) => void): Promise<void> {
  let page = await tx.get(query.orderBy(FieldPath.documentId()).limit(pageSize));
  for (;;) {
    page.docs.forEach(take);
    const last = page.docs.at(-1);
    if (!last || page.size < pageSize) return;
    page = await tx.get(query.orderBy(FieldPath.documentId()).startAfter(last).limit(pageSize));
  }
}
