import { FieldPath } from 'firebase-admin/firestore';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase, type Database } from './openDatabase.ts';
import { addCounters } from '../../functions/src/analytics/addCounters.ts';
import { createShardChooser } from '../../functions/src/analytics/chooseShard.ts';
import { foldBusiness } from '../../functions/src/analytics/foldBusiness.ts';
import { foldStats } from '../../functions/src/analytics/foldStats.ts';
import { leadChange } from '../../functions/src/analytics/leadCounters.ts';
import { messageChange } from '../../functions/src/analytics/messageCounters.ts';
import type { Lead } from '../../functions/src/model/lead.ts';
import type { ReviewRequest } from '../../functions/src/model/reviewRequest.ts';
import { type Figures, type MonthStats, sumFigures, sumMonth } from '../../functions/src/model/stats.ts';
import {
  makeAnsweredLead,
  makeBusiness,
  makeConversion,
  makeLead,
  makeMessage,
  makeReview,
  makeReviewRequest,
  makeSale,
} from '../../functions/src/testing/builders.ts';

const timezone = 'America/New_York';
const books = { timezone, currency: 'USD' };
const now = new Date('2026-11-24T15:00:00Z');
let database: Database;
let businessId: string;
let made = 0;

beforeAll(async () => {
  database = await openDatabase('analytics');
});
afterAll(() => database.close());
beforeEach(async () => {
  made += 1;
  businessId = `business-${made}`;
  await database.paths.business(businessId).set(makeBusiness({ timezone }));
});

/** A lead and its counters, in one transaction, as every use-case writes them. */
async function receive(leadId: string, lead: Lead, shards = createShardChooser(Math.random)): Promise<void> {
  const { db, paths } = database;
  await db.runTransaction(async (tx) => {
    await tx.get(paths.leads(businessId).doc(leadId));
    tx.set(paths.leads(businessId).doc(leadId), lead);
    addCounters(tx, paths, businessId, leadChange(undefined, lead, timezone), shards);
  });
}

async function statsDocuments() {
  const query = database.paths.stats(businessId).where(FieldPath.documentId(), '<', 'a');
  return (await query.get()).docs.map((document) => ({ id: document.id, stats: document.data() }));
}

async function monthFigures(month: string): Promise<Figures> {
  const documents = (await statsDocuments()).filter(({ id }) => id.startsWith(month)).map(({ stats }) => stats);
  return sumFigures(Object.values(sumMonth(documents).days));
}

function withoutRequestedAt({ requestedAt: _, ...request }: ReviewRequest): ReviewRequest {
  return request;
}

const fold = () => foldBusiness(database.db, database.paths, businessId, books, now);

async function putCounters(id: string, days: MonthStats['days']): Promise<void> {
  await database.paths.stats(businessId).doc(id).set({ days });
}

describe('counting', () => {
  test('a lead costs one write of statistics, and stands on the local day on which it came', async () => {
    await receive('lead-1', makeAnsweredLead({ receivedAt: new Date('2026-11-24T03:30:00Z') }));
    expect(await statsDocuments()).toEqual([
      {
        id: '2026-11',
        stats: {
          days: {
            '23': {
              leads: 1,
              contacted: 1,
              leadsBySource: { form: 1 },
              leadsByPriority: { warm: 1 },
              pipeline: { contacted: 1 },
              responseBuckets: { s5: 1 },
            },
          },
        },
      },
    ]);
  });

  test('leads that come at once are spread over the shards, and add up', async () => {
    const shards = createShardChooser(Math.random);
    await Promise.all(
      Array.from({ length: 10 }, (_, index) => receive(`lead-${index}`, makeAnsweredLead({ receivedAt: now }), shards)),
    );
    expect((await statsDocuments()).length).toBe(10);
    expect(await monthFigures('2026-11')).toMatchObject({ leads: 10, pipeline: { contacted: 10 } });
  });

  test('a status that moves takes its lead from the one column to the other', async () => {
    const { db, paths } = database;
    const lead = makeAnsweredLead({ receivedAt: now });
    await receive('lead-1', lead);
    await db.runTransaction(async (tx) => {
      const ref = paths.leads(businessId).doc('lead-1');
      const before = (await tx.get(ref)).data();
      if (!before) throw new Error('the lead is gone');
      const after: Lead = { ...before, status: 'won', wonAt: now };
      tx.set(ref, after);
      addCounters(tx, paths, businessId, leadChange(before, after, timezone));
    });
    expect(await monthFigures('2026-11')).toMatchObject({ leads: 1, won: 1, pipeline: { contacted: 0, won: 1 } });
  });
});

describe('the nightly fold', () => {
  test('empties the shards into the month and loses nothing', async () => {
    const shards = createShardChooser(Math.random);
    for (let index = 0; index < 5; index += 1) {
      await receive(`lead-${index}`, makeAnsweredLead({ receivedAt: now }), shards);
    }
    const before = await monthFigures('2026-11');
    const total = await fold();
    expect((await statsDocuments()).map(({ id }) => id)).toEqual(['2026-11']);
    expect(await monthFigures('2026-11')).toEqual(before);
    expect(total?.drift).toEqual({});
    expect(total?.lifetime).toEqual(before);
  });

  test('loses nothing of what comes in while it runs, and takes none of it for drift', async () => {
    const shards = createShardChooser(Math.random);
    let folding = true;
    let count = 0;
    const live = Promise.all(
      Array.from({ length: 4 }, async () => {
        while (folding) {
          count += 1;
          await receive(`lead-${count}`, makeAnsweredLead({ receivedAt: now }), shards);
        }
      }),
    );
    const totals = [];
    for (let run = 0; run < 3; run += 1) totals.push(await fold());
    folding = false;
    await live;
    const last = await fold();
    for (const total of [...totals, last]) expect(total?.drift).toEqual({});
    expect(last?.lifetime).toMatchObject({ leads: count, contacted: count, pipeline: { contacted: count } });
    expect((await statsDocuments()).map(({ id }) => id)).toEqual(['2026-11']);
  });

  test('repairs counters that have drifted from the truth, and reports by how much', async () => {
    const { paths } = database;
    await paths.leads(businessId).doc('lead-1').set(makeAnsweredLead({ receivedAt: now, status: 'won', wonAt: now }));
    await paths.leads(businessId).doc('lead-2').set(makeAnsweredLead({ receivedAt: new Date('2026-10-02T12:00:00Z') }));
    await paths.messages(businessId).doc('lead-1-reply').set(makeMessage({ sentAt: now }));
    await putCounters('2026-11', { '24': { leads: 3, won: 1, pipeline: { won: 3 } } });
    await putCounters('2026-11~7', { '24': { messagesSent: 2 } });
    const total = await fold();
    expect(total?.drift).toMatchObject({ leads: -1, 'pipeline.won': -2, messagesSent: -1, 'pipeline.contacted': 1 });
    expect(await monthFigures('2026-11')).toMatchObject({ leads: 1, won: 1, messagesSent: 1, emailsSent: 1, pipeline: { won: 1 } });
    expect(await monthFigures('2026-10')).toMatchObject({ leads: 1, pipeline: { contacted: 1 } });
    expect(total?.lifetime).toMatchObject({ leads: 2, won: 1, messagesSent: 1 });
    expect((await paths.totalStats(businessId).get()).data()).toEqual(total);
  });

  test('repairs what jobs, requests, reviews and referrals have given, and leaves visits as they are', async () => {
    const { paths } = database;
    const counted = { at: now, amount: 24_900, currency: 'USD' };
    const earlier = new Date('2026-10-20T15:00:00Z');
    await Promise.all([
      paths.sales(businessId).doc('sale-1').set(makeSale({ completedAt: now, counted })),
      paths.sales(businessId).doc('in-euros').set(makeSale({ completedAt: now, counted: { ...counted, currency: 'EUR' } })),
      // Its event is under way, and counts it.
      paths.sales(businessId).doc('just-written').set(makeSale({ completedAt: now })),
      paths.reviewRequests(businessId).doc('sale-1').set(
        makeReviewRequest({ requestedAt: now, openedAt: now, reviewedAt: now, reminders: 1, offer: { state: 'sent', at: now } }),
      ),
      paths.reviewRequests(businessId).doc('not-asked').set(withoutRequestedAt(makeReviewRequest({ state: 'skipped', skippedBecause: 'tooLongAgo' }))),
      paths.reviews(businessId).doc('review-1').set(makeReview({ reviewedAt: earlier, receivedAt: now, rating: 4 })),
      paths.reviews(businessId).doc('not-taken-in').set(makeReview({ reviewedAt: now })),
      paths.conversions(businessId).doc('sale-1').set(makeConversion({ completedAt: now })),
      paths.conversions(businessId).doc('taken-back').set(makeConversion({ completedAt: now, state: 'reversed' })),
      paths.leads(businessId).doc('lead-1').set(makeAnsweredLead({ receivedAt: now, referral: { state: 'tied', code: 'NORA-7K4Q' } })),
    ]);
    await putCounters('2026-11', { '24': { sales: 1, revenue: 99_900, reviewsRequested: 4, ratingSum: 5, referralVisits: 7, referralRevenue: 10 } });
    const total = await fold();
    expect(total?.drift).toMatchObject({ sales: 1, revenue: -75_000, reviewsRequested: -3, ratingSum: -1, referralRevenue: 88_990 });
    expect(total?.drift).not.toHaveProperty('referralVisits');
    expect(await monthFigures('2026-11')).toMatchObject({
      sales: 2,
      revenue: 24_900,
      reviewsRequested: 1,
      reviewPagesOpened: 1,
      reviewsAnswered: 1,
      reviewRemindersSent: 1,
      referralOffersSent: 1,
      referralVisits: 7,
      referralLeads: 1,
      referralConversions: 1,
      referralRevenue: 89_000,
    });
    expect(await monthFigures('2026-10')).toEqual({ reviewsReceived: 1, ratingSum: 4, reviewsBySource: { google: 1 }, reviewsByRating: { 4: 1 } });
    expect((await fold())?.drift).toEqual({});
  });

  test('changes nothing when it runs again', async () => {
    await receive('lead-1', makeAnsweredLead({ receivedAt: now }));
    await putCounters('2026-11~3', { '24': { leads: 2 } });
    expect((await fold())?.drift).toEqual({ leads: -2 });
    const after = await statsDocuments();
    const again = await fold();
    expect(again?.drift).toEqual({});
    expect(again?.lifetime).toMatchObject({ leads: 1 });
    expect(await statsDocuments()).toEqual(after);
  });

  test('repairs once when two runs meet', async () => {
    await database.paths.leads(businessId).doc('lead-1').set(makeAnsweredLead({ receivedAt: now }));
    const runs = await Promise.allSettled([fold(), fold(), fold()]);
    const repaired = runs.filter((run) => run.status === 'fulfilled' && run.value?.drift['leads'] === 1);
    expect(repaired).toHaveLength(1);
    expect(await monthFigures('2026-11')).toMatchObject({ leads: 1, contacted: 1, pipeline: { contacted: 1 } });
    expect((await fold())?.drift).toEqual({});
  });

  test('counts what should count: not joined leads, not new ones, and failed messages on the day they were made', async () => {
    const { paths } = database;
    await paths.leads(businessId).doc('joined').set(makeAnsweredLead({ receivedAt: now, duplicateOf: 'lead-1' }));
    await paths.leads(businessId).doc('new').set(makeLead({ createdAt: now }));
    const { sentAt: _, ...unsent } = makeMessage({ createdAt: now });
    await paths.messages(businessId).doc('refused').set({ ...unsent, state: 'failed' });
    await paths.messages(businessId).doc('bounced').set(makeMessage({ createdAt: now, sentAt: now, state: 'failed' }));
    await paths.messages(businessId).doc('alert').set(makeMessage({ purpose: 'alert', sentAt: now }));
    await fold();
    expect(await monthFigures('2026-11')).toEqual({ messagesFailed: 2 });
  });

  test('recounts any number of leads, page by page', async () => {
    const { db, paths } = database;
    const writer = db.bulkWriter({ throttling: false });
    for (let index = 0; index < 2300; index += 1) {
      void writer.set(paths.leads(businessId).doc(`lead-${index}`), makeAnsweredLead({ receivedAt: now }));
    }
    await writer.close();
    expect((await fold())?.lifetime.leads).toBe(2300);
  });

  test('keeps the months it no longer counts in the lifetime figures and the earlier pipeline', async () => {
    await putCounters('2026-08', { '30': { leads: 4, won: 1, revenue: 50_000, pipeline: { won: 1, contacted: 3 } } });
    await receive('lead-1', makeAnsweredLead({ receivedAt: now }));
    const total = await fold();
    expect(total).toMatchObject({
      liveFrom: '2026-10',
      earlierPipeline: { won: 1, contacted: 3 },
      lifetime: { leads: 5, won: 1, revenue: 50_000, pipeline: { won: 1, contacted: 4 } },
      drift: {},
      foldedAt: now,
    });
  });

  test('goes through every business, and one that cannot be folded does not keep the others from it', async () => {
    const { db, paths } = database;
    await receive('lead-1', makeAnsweredLead({ receivedAt: now }));
    await db.doc('businesses/a-broken-one').set({ name: 'no timezone' });
    const run = foldStats({ db, paths, now: () => Promise.resolve(now) });
    await expect(run).rejects.toThrow('1 businesses could not be folded');
    expect((await paths.totalStats(businessId).get()).data()?.lifetime).toMatchObject({ leads: 1 });
    await db.doc('businesses/a-broken-one').delete();
  });
});

test('a message that was refused yesterday and goes out today leaves yesterday', async () => {
  const { db, paths } = database;
  const { sentAt: _, ...unsent } = makeMessage({ createdAt: new Date('2026-11-23T15:00:00Z') });
  const failed = { ...unsent, state: 'failed' as const };
  const sent = { ...unsent, sentAt: now };
  await db.runTransaction(async (tx) => {
    await tx.get(paths.business(businessId));
    addCounters(tx, paths, businessId, messageChange(undefined, failed, timezone));
  });
  await db.runTransaction(async (tx) => {
    await tx.get(paths.business(businessId));
    tx.set(paths.messages(businessId).doc('message'), sent);
    addCounters(tx, paths, businessId, messageChange(failed, sent, timezone));
  });
  expect(await monthFigures('2026-11')).toEqual({ messagesSent: 1, emailsSent: 1 });
  expect((await fold())?.drift).toEqual({});
});
