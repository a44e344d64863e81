import { demoBusiness, demoReviewsReferrals } from './business.ts';
import type { History } from './history.ts';
import { type Job, services } from './jobs.ts';
import type { Entry } from './leadStory.ts';
import { makePerson, namedPerson, type Person } from './person.ts';
import { publicReplies, reviewTexts } from './reviewTexts.ts';
import { SaleStory } from './saleStory.ts';
import { type SeededRandom, seededRandom } from './seededRandom.ts';
import type { CounterEntry } from '../../analytics/planCounters.ts';
import { localDay } from '../../analytics/planCounters.ts';
import { addressId } from '../../business/addressId.ts';
import { searchTokens } from '../../intake/searchTokens.ts';
import { lineAfter } from '../../messaging/inboxLine.ts';
import type { Activity } from '../../model/activity.ts';
import { attention, type Attention } from '../../model/attention.ts';
import { address, type Address, contact, type Contact, inboxLine } from '../../model/contact.ts';
import { lead, type Lead } from '../../model/lead.ts';
import type { Message } from '../../model/message.ts';
import {
  conversion,
  type Conversion,
  type Referral,
  reward,
  type Reward,
  type RewardRule,
  type TokenLookUp,
} from '../../model/referral.ts';
import { review, type Review } from '../../model/review.ts';
import type { ReviewRequest } from '../../model/reviewRequest.ts';
import type { Sale } from '../../model/sale.ts';
import { foldText } from '../../model/search.ts';
import { type RewardState, rewardSides } from '../../model/words.ts';
import { approveReplyId, approveReplyItem, matchReviewId, matchReviewItem } from '../../reviews-referrals/reviews/reviewAttention.ts';

/** What came of the leads: jobs, what was asked after them, reviews, and the friends that they brought. */
export interface Work {
  sales: Entry<Sale>[];
  requests: Entry<ReviewRequest>[];
  reviews: Entry<Review>[];
  referrals: Entry<Referral>[];
  conversions: Entry<Conversion>[];
  rewards: Entry<Reward>[];
  tokens: Entry<TokenLookUp>[];
  messages: Entry<Message>[];
  activities: Entry<Activity>[];
  attention: Entry<Attention>[];
  addresses: Entry<Address>[];
  /** The contacts of the leads too, as they are after all this. */
  contacts: Entry<Contact>[];
  leads: Entry<Lead>[];
  /** Visits to the links, which leave no document of their own. */
  visits: CounterEntry[];
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const historyDays = 60;
/** Customers who called, so that no lead is on record. */
const callers = 44;
/** Running numbers of people who came by no lead. */
const firstCaller = 300;
const codeAlphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const { delayHours, reminderDays, referrals } = demoReviewsReferrals(new Date(0));

/** Two months of jobs, ending an hour before `now`. Nothing in it is due. */
export function makeWork(history: History, now: Date, key: string): Work {
  const random = seededRandom(20_261_126);
  const stories = [...jobsOfLeads(history, random), ...jobsOfCallers(now, random)]
    .sort((a, b) => a.bookedAt.getTime() - b.bookedAt.getTime())
    .map((job) => new SaleStory(job, key));
  const codes = new Set<string>();
  for (const story of stories) tell(story, now, random, codes);
  suggestAnswer(stories);

  const told: Told = { now, random, stories, history };
  const brought = bringFriends(told);
  const open = openReviews(told);
  const records = stories.map((story) => story.record(brought.codeOf.get(story.job.id)));
  const reviews = [...stories.flatMap((story) => story.review ?? []), ...open.reviews];
  return {
    sales: records.map(({ sale }) => sale),
    requests: records.flatMap(({ request }) => request ?? []),
    reviews,
    referrals: stories.flatMap(({ referral }) => (referral ? [{ id: referral.code, data: referral }] : [])),
    conversions: brought.conversions,
    rewards: brought.rewards,
    tokens: stories.flatMap(({ tokens }) => tokens),
    messages: stories.flatMap(({ messages }) => messages),
    activities: stories.flatMap(({ activities }) => activities),
    attention: [...brought.attention, ...open.attention],
    ...people(told, brought.codeOf, key),
    leads: brought.leads,
    visits: brought.visits,
  };
}

interface Told {
  now: Date;
  random: SeededRandom;
  stories: readonly SaleStory[];
  history: History;
}

function jobsOfLeads({ won }: History, random: SeededRandom): Job[] {
  return won.map(({ story, at }) => ({
    ...work(random),
    id: story.id,
    person: story.person,
    contactId: story.contactId,
    leadId: story.id,
    bookedAt: at,
    completedAt: new Date(at.getTime() + random.between(0.6, 6) * day),
  }));
}

function jobsOfCallers(now: Date, random: SeededRandom): Job[] {
  return Array.from({ length: callers }, (_, index) => {
    const number = firstCaller + index;
    const person = callerOf(index, number, random);
    const bookedAt = new Date(now.getTime() - random.between(0.5, historyDays) * day);
    return {
      ...work(random),
      id: `history-sale-${number}`,
      person,
      contactId: `history-contact-0${number}`,
      leadId: undefined,
      bookedAt,
      completedAt: new Date(bookedAt.getTime() + random.between(0.2, 4) * day),
    };
  });
}

/** Two of the callers have the same name: nobody can tell whose review it is. */
function callerOf(index: number, number: number, random: SeededRandom): Person {
  const person = makePerson(number, random.chance(0.9) ? 'en' : 'es', random);
  return index < 2 ? namedPerson(number, 'Emily', 'Carter') : person;
}

function work(random: SeededRandom): Pick<Job, 'service' | 'amount'> {
  const { service, from, to } = random.pick(services);
  return { service, amount: Math.round(random.between(from, to) / 100) * 100 };
}

/** What became of a job, as far as it has happened by now. */
function tell(story: SaleStory, now: Date, random: SeededRandom, codes: Set<string>): void {
  const { completedAt, bookedAt } = story.job;
  const past = (time: number) => time < now.getTime() - minute;
  if (random.chance(0.03)) {
    story.end('cancelled', new Date(bookedAt.getTime() + 0.3 * day));
    return;
  }
  if (!past(completedAt.getTime())) return;
  story.complete();
  const askedAt = completedAt.getTime() + delayHours * hour;
  if (!past(askedAt)) return;
  story.ask(new Date(askedAt));
  if (!story.requestedAt) return;

  const isAnswered = random.chance(0.52);
  const answeredAt = askedAt + (isAnswered ? daysToAnswer(random) * day : Infinity);
  reminderDays.forEach((days) => {
    const at = askedAt + days * day;
    if (at < answeredAt && past(at)) story.remind(new Date(at));
  });
  if (past(answeredAt)) answer(story, new Date(answeredAt), now, random, codes);
  else leaveOpen(story, askedAt, past, random);
  if (random.chance(0.02)) story.end('refunded', new Date(Math.min(now.getTime() - hour, completedAt.getTime() + 9 * day)));
}

function daysToAnswer(random: SeededRandom): number {
  const when = random.next();
  if (when < 0.6) return random.between(0.05, 1.8);
  return when < 0.85 ? random.between(3.05, 5) : random.between(7.05, 9);
}

function leaveOpen(story: SaleStory, askedAt: number, past: (time: number) => boolean, random: SeededRandom): void {
  const openedAt = askedAt + random.between(0.1, 2) * day;
  if (random.chance(0.25) && past(openedAt)) {
    story.open(new Date(openedAt), undefined);
    if (random.chance(0.4)) {
      story.decline(new Date(openedAt + 2 * minute));
      return;
    }
  }
  const expiresAt = askedAt + ((reminderDays.at(-1) ?? 0) + 14) * day;
  if (past(expiresAt)) story.expire(new Date(expiresAt));
}

function answer(story: SaleStory, at: Date, now: Date, random: SeededRandom, codes: Set<string>): void {
  const how = random.next();
  const by = how < 0.58 ? 'google' : how < 0.9 ? 'site' : 'customer';
  story.open(new Date(at.getTime() - 4 * minute), by === 'google' ? 'Google' : undefined);
  const rating = ratingOf(random);
  story.answer(at, by, by === 'customer' ? undefined : { rating, text: random.pick(reviewTexts[rating]), confidence: by === 'site' ? 1 : 0.94 });
  const repliedAt = at.getTime() + random.between(0.2, 1.5) * day;
  const words = random.pick(publicReplies[rating > 3 ? 'happy' : 'unhappy']);
  if (repliedAt < now.getTime() - hour) story.reply(words, new Date(repliedAt));
  const offeredAt = at.getTime() + 3 * minute;
  if (offeredAt < now.getTime() - minute) story.offer(new Date(offeredAt), newCode(story.job.person.first, random, codes));
}

/** The newest review that is not answered has an answer that waits for an OK. */
function suggestAnswer(stories: readonly SaleStory[]): void {
  const open = stories.flatMap((story) => (story.review && !story.review.data.reply ? [{ story, review: story.review.data }] : []));
  const [newest] = open.sort((a, b) => b.review.reviewedAt.getTime() - a.review.reviewedAt.getTime());
  newest?.story.reply(publicReplies[newest.review.rating > 3 ? 'happy' : 'unhappy'][0], undefined);
}

function ratingOf(random: SeededRandom): 1 | 2 | 3 | 4 | 5 {
  const many = random.next();
  if (many < 0.72) return 5;
  if (many < 0.9) return 4;
  return many < 0.95 ? 3 : many < 0.98 ? 2 : 1;
}

function newCode(first: string, random: SeededRandom, codes: Set<string>): string {
  const name = foldText(first).replace(/[^a-z]/g, '').toUpperCase().slice(0, 12) || 'FRIEND';
  for (;;) {
    const ending = Array.from({ length: 4 }, () => codeAlphabet[Math.floor(random.next() * codeAlphabet.length)] ?? '2').join('');
    const code = `${name}-${ending}`;
    if (codes.has(code)) continue;
    codes.add(code);
    return code;
  }
}

interface Brought {
  conversions: Entry<Conversion>[];
  rewards: Entry<Reward>[];
  attention: Entry<Attention>[];
  leads: Entry<Lead>[];
  visits: CounterEntry[];
  /** Code by sale. */
  codeOf: Map<string, string>;
}

/** Leads whose source is a referral came by the code of somebody who had one by then. */
function bringFriends({ now, random, stories, history }: Told): Brought {
  const brought: Brought = { conversions: [], rewards: [], attention: [], leads: [], visits: [], codeOf: new Map() };
  const givers = stories.flatMap((story) => (story.referral ? [{ story, referral: story.referral }] : []));
  const visit = (referral: Referral, at: Date) => {
    referral.clicks += 1;
    referral.lastVisitAt = at;
    brought.visits.push({ day: localDay(at, demoBusiness.timezone), change: { referralVisits: 1 } });
  };
  for (const { referral } of givers) {
    if (random.chance(0.45)) continue;
    const from = referral.createdAt.getTime();
    for (let count = Math.floor(random.between(1, 6)); count > 0; count -= 1) {
      visit(referral, new Date(from + random.next() * (now.getTime() - hour - from)));
    }
  }
  for (const entry of history.leads) {
    const { data } = entry;
    const possible = givers.filter(({ referral, story }) => referral.createdAt < data.createdAt && story.job.contactId !== data.contactId);
    const [first, ...others] = possible;
    if (data.source !== 'referral' || !first || data.skippedBecause === 'spam') {
      brought.leads.push(entry);
      continue;
    }
    // A few bring most of the friends.
    const { referral } = random.pick([first, ...others.slice(0, 6)]);
    visit(referral, new Date(data.createdAt.getTime() - 3 * minute));
    referral.leads += 1;
    const tied = { referralCode: referral.code, referral: { state: 'tied' as const, code: referral.code, doubts: [] } };
    brought.leads.push({ id: entry.id, data: lead.parse({ ...data, ...tied }) });
    const friend = stories.find((story) => story.job.leadId === entry.id);
    if (!friend) continue;
    brought.codeOf.set(friend.job.id, referral.code);
    if (friend.isCompleted) convert(brought, friend, referral, now);
  }
  return brought;
}

function convert(brought: Brought, friend: SaleStory, referral: Referral, now: Date): void {
  const { id, contactId, leadId, amount, completedAt } = friend.job;
  const age = now.getTime() - completedAt.getTime();
  const state: RewardState = age > 12 * day ? 'paid' : age > 3 * day ? 'approved' : 'pending';
  referral.conversions += 1;
  referral.revenue += amount;
  const { currency } = demoBusiness;
  brought.conversions.push({
    id,
    data: conversion.parse({
      saleId: id,
      code: referral.code,
      ...(leadId !== undefined && { leadId }),
      contactId,
      name: friend.name,
      referrerId: referral.contactId,
      referrerName: referral.name,
      amount,
      currency,
      state,
      doubts: [],
      completedAt,
      createdAt: completedAt,
    }),
  });
  for (const side of rewardSides) {
    const rule: RewardRule = referrals.offer[side];
    brought.rewards.push({
      id: `${id}-${side}`,
      data: reward.parse({
        saleId: id,
        code: referral.code,
        side,
        contactId: side === 'referrer' ? referral.contactId : contactId,
        name: side === 'referrer' ? referral.name : friend.name,
        rule,
        value: rule.kind === 'amount' ? rule.amount : null,
        currency,
        state,
        createdAt: completedAt,
        ...(state !== 'pending' && { approvedAt: new Date(completedAt.getTime() + day) }),
        ...(state === 'paid' && { paidAt: new Date(completedAt.getTime() + 6 * day), paidNote: side === 'friend' ? 'Taken off the bill' : 'Gift card by email' }),
      }),
    });
  }
  if (state !== 'pending') return;
  brought.attention.push({
    id: `rewardDue-${id}`,
    data: attention.parse({
      kind: 'rewardDue',
      saleId: id,
      contactId,
      title: friend.name,
      detail: `Came by ${referral.code}, from ${referral.name}.`,
      priority: 'warm',
      rank: 2,
      createdAt: completedAt,
    }),
  });
}

/** What waits for a person: a review that two customers may have written, and an answer that is suggested. */
function openReviews({ now, stories }: Told): { reviews: Entry<Review>[]; attention: Entry<Attention>[] } {
  const namesakes = stories.filter((story) => story.name === 'Emily Carter' && story.isCompleted);
  const at = new Date(now.getTime() - 4 * hour);
  const unsure: Entry<Review> = {
    id: 'google-history-unsure',
    data: review.parse({
      source: 'google',
      rating: 5,
      text: 'Quick, kind and fair. We will call again.',
      author: 'Emily Carter',
      reviewedAt: at,
      createdAt: at,
      receivedAt: at,
      language: 'en',
      matchState: 'unsure',
      matchConfidence: 0.62,
      candidates: namesakes.map(({ job, name }) => ({
        saleId: job.id,
        customerName: name,
        service: job.service,
        completedAt: job.completedAt,
        confidence: 0.62,
        because: 'The same name. Another customer has it too.',
      })),
    }),
  };
  const stranger: Entry<Review> = {
    id: 'google-history-unmatched',
    data: review.parse({
      ...unsure.data,
      author: 'A neighbor on Pine Street',
      text: 'Saw them at work next door. Tidy and quiet.',
      rating: 4,
      reviewedAt: new Date(now.getTime() - 9 * day),
      createdAt: new Date(now.getTime() - 9 * day),
      receivedAt: new Date(now.getTime() - 9 * day),
      matchState: 'none',
      matchConfidence: 0,
      candidates: [],
      reply: publicReplies.happy[1] ?? publicReplies.happy[0],
      replyState: 'published',
      repliedAt: new Date(now.getTime() - 8 * day),
    }),
  };
  const item = { id: matchReviewId(unsure.id), data: attention.parse(matchReviewItem(unsure.id, unsure.data, at)) };
  return { reviews: [unsure, stranger], attention: [item, ...stories.flatMap(answerToApprove)] };
}

function answerToApprove({ review: written }: SaleStory): Entry<Attention>[] {
  if (!written?.data.replyDraft || written.data.reply) return [];
  const { id, data } = written;
  return [{ id: approveReplyId(id), data: attention.parse(approveReplyItem(id, data, [], data.reviewedAt)) }];
}

/** The people of the leads as they are after their jobs, and those who called. */
function people({ stories, history }: Told, codeOf: ReadonlyMap<string, string>, key: string): Pick<Work, 'contacts' | 'addresses'> {
  const contacts = new Map(history.contacts.map(({ id, data }) => [id, data]));
  const addresses: Entry<Address>[] = [];
  for (const story of stories) {
    const { contactId, person, bookedAt } = story.job;
    if (!contacts.has(contactId)) {
      contacts.set(contactId, newContact(story, person, bookedAt));
      addresses.push(...addressesOf(contactId, person, key));
    }
    const known = contacts.get(contactId);
    if (known) contacts.set(contactId, after(known, story, codeOf.get(story.job.id)));
  }
  return { contacts: [...contacts].map(([id, data]) => ({ id, data })), addresses };
}

function after(known: Contact, story: SaleStory, referredBy: string | undefined): Contact {
  const { job, messages, requestedAt, referral } = story;
  const last = messages.at(-1)?.data;
  const said = last && { direction: 'out' as const, channel: last.channel, body: last.body, at: last.createdAt };
  return contact.parse({
    ...known,
    ...(story.isCompleted && !known.customer && { customer: { since: job.completedAt, saleId: job.id } }),
    ...(requestedAt && { reviewAskedAt: requestedAt }),
    ...(referral && { referralCode: referral.code }),
    ...(referredBy !== undefined && {
      referredBy,
      referred: { at: job.bookedAt, doubts: [], ...(story.isCompleted && { saleId: job.id }) },
    }),
    ...(said && { inbox: inboxLine.parse({ ...known.inbox, ...lineAfter(known.inbox, said) }) }),
  });
}

function newContact(story: SaleStory, person: Person, at: Date): Contact {
  const emails = person.email === undefined ? [] : [person.email];
  const phones = person.phone === undefined ? [] : [person.phone];
  const agreed = { granted: true, wording: 'Agreed on the phone.', at, source: `sale:${story.job.id}` };
  return contact.parse({
    name: story.name,
    emails,
    phones,
    language: person.language,
    country: demoBusiness.country,
    mailable: { newsletter: person.marketingConsent && emails.length > 0 },
    consents: [
      ...(person.smsConsent ? [{ purpose: 'service', channel: 'sms', ...agreed } as const] : []),
      ...(person.marketingConsent ? [{ purpose: 'marketing', channel: 'email', ...agreed } as const] : []),
    ],
    search: searchTokens({ name: story.name, emails, phones }),
    createdAt: at,
  });
}

function addressesOf(contactId: string, { email, phone }: Person, key: string): Entry<Address>[] {
  return [
    ...(email === undefined ? [] : [{ id: addressId('email', email, key), data: address.parse({ contactId, channel: 'email' }) }]),
    ...(phone === undefined ? [] : [{ id: addressId('sms', phone, key), data: address.parse({ contactId, channel: 'sms' }) }]),
  ];
}
