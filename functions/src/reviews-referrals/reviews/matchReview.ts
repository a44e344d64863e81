import { compareNames, isNameless, type NameLikeness } from './compareNames.ts';
import { isFoundAt } from './foundReviewId.ts';
import { stopWords } from '../../assistant/local/stopWords.ts';
import { cut } from '../../model/cut.ts';
import type { MatchCandidate, Review } from '../../model/review.ts';
import type { ReviewRequest } from '../../model/reviewRequest.ts';
import { searchWords } from '../../model/search.ts';

/**
 * Vocabulary of the match.
 * - candidate: the request of a completed sale, asked or not.
 * - sign: what speaks for a candidate having written the review: the name, the time, a click on its page, a word of the service.
 * - confidence: 0 to 1, how sure the signs make us; no probability, but ordered like one.
 * - alike: two people whose names go with the author's about equally well.
 */
export type Match =
  | { state: 'matched'; candidate: MatchCandidate; contactId: string | undefined }
  | { state: 'unsure'; candidates: MatchCandidate[] }
  | { state: 'none' };

type ReviewSigns = Pick<Review, 'source' | 'author' | 'text' | 'reviewedAt'>;

const hourMs = 60 * 60_000;
const dayMs = 24 * hourMs;

/** From here on nobody is asked, if the next is far enough behind. */
const sureFrom = 0.8;
const clearLead = 0.25;
/** Below this it is not worth a person's time. */
const unsureFrom = 0.35;
const shownCandidates = 5;
/** Even the same name can be another person. */
const surestName = 0.92;
/** What a review without a name says by itself about each of those it could be from. */
const namelessScore = 0.2;
/** Names that go with the author's so nearly alike that only a click can tell the people apart. */
const alikeWithin = 0.15;
/** A click this shortly before the review tells two people of one name apart. */
const clickMs = 2 * dayMs;
const staleClickMs = 14 * dayMs;
/** The site's clock and ours are not one. */
const slackMs = hourMs;

/** How much of the name's weight is left so long after the customer was asked, or the job was done. */
const fading: readonly (readonly [number, number])[] = [
  [3 * dayMs, 1],
  [14 * dayMs, 0.98],
  [45 * dayMs, 0.92],
  [120 * dayMs, 0.87],
];
/** Jobs are sometimes marked as done a little late; a review long before it is about something else. */
const beforeTheJob = 0.4;

interface Scored {
  request: ReviewRequest;
  name: NameLikeness;
  confidence: number;
  clicked: 'justBefore' | 'earlier' | 'never';
  because: string[];
}

/**
 * Whose review it is, as far as the signs go. Sure only where the best candidate is clearly ahead; of two people of one
 * name a person decides, unless just one of them went to the site from the page within two days before.
 * @param requests of the business, of jobs completed in the 120 days before the review; anything else is the caller's fault
 */
export function matchReview(review: ReviewSigns, requests: readonly ReviewRequest[]): Match {
  const nameless = isNameless(review.author);
  const scored = requests
    .filter((request) => mayHaveWritten(review, request))
    .map((request) => score(review, request, nameless))
    .filter(({ confidence }) => confidence > 0);
  const people = tellApart(bestOfEach(scored));
  const [best, second] = people;
  if (!best || best.confidence < unsureFrom) return { state: 'none' };
  const isAhead = best.confidence - (second?.confidence ?? 0) >= clearLead;
  if (!nameless && best.confidence >= sureFrom && isAhead && (isToldApart(best, people) || alikeTo(best, people).length === 0)) {
    return { state: 'matched', candidate: candidateOf(best), contactId: best.request.contactId };
  }
  return { state: 'unsure', candidates: people.slice(0, shownCandidates).map(candidateOf) };
}

/** Google takes one review from each account: who has answered there already has not written another one. */
function mayHaveWritten({ source }: ReviewSigns, { reviewId }: ReviewRequest): boolean {
  return source !== 'google' || !isFoundAt('google', reviewId);
}

function score(review: ReviewSigns, request: ReviewRequest, nameless: boolean): Scored {
  const name: NameLikeness = nameless
    ? { score: namelessScore, because: 'The site shows no name' }
    : compareNames(review.author, request.customerName);
  if (name.score === 0) return { request, name, confidence: 0, clicked: 'never', because: [] };
  const time = timeSign(review, request);
  const click = clickSign(review, request);
  const word = serviceWord(review.text, request.service);
  let confidence = Math.min(name.score, surestName) * time.factor;
  confidence = closer(confidence, click.weight);
  if (word !== undefined) confidence = closer(confidence, 0.2);
  return {
    request,
    name,
    confidence,
    clicked: click.clicked,
    because: [name.because, time.because, ...(click.because === undefined ? [] : [click.because]), ...(word === undefined ? [] : [`The review says “${word}”`])],
  };
}

/** Takes away a part of what is left to be unsure about. */
const closer = (confidence: number, part: number): number => confidence + (1 - confidence) * part;

function timeSign({ reviewedAt }: ReviewSigns, { requestedAt, completedAt }: ReviewRequest): { factor: number; because: string } {
  if (reviewedAt.getTime() < completedAt.getTime() - slackMs) return { factor: beforeTheJob, because: 'Reviewed before the job was marked as done' };
  const asked = requestedAt !== undefined && requestedAt.getTime() <= reviewedAt.getTime() + slackMs ? requestedAt : undefined;
  const since = Math.max(0, reviewedAt.getTime() - (asked ?? completedAt).getTime());
  const factor = fading.find(([until]) => since <= until)?.[1] ?? 0.8;
  return { factor, because: `Reviewed ${daysInWords(since)} ${asked ? 'after being asked' : 'after the job'}` };
}

function daysInWords(ms: number): string {
  const days = Math.floor(ms / dayMs);
  if (days === 0) return 'less than a day';
  return days === 1 ? 'a day' : `${days} days`;
}

/** Whether they went to the site from their page, or said there that they had left a review. */
function clickSign(
  { source, reviewedAt }: ReviewSigns,
  request: ReviewRequest,
): { clicked: Scored['clicked']; weight: number; because?: string } {
  const isSaid = request.reviewId === undefined && (request.reviewedBy === 'customer' || request.reviewedBy === 'manual');
  if (isSaid && request.reviewedAt && Math.abs(request.reviewedAt.getTime() - reviewedAt.getTime()) <= clickMs) {
    const who = request.reviewedBy === 'customer' ? 'They said' : 'Somebody here noted';
    return { clicked: 'justBefore', weight: 0.65, because: `${who} that they had left a review` };
  }
  const before = (request.visited ?? [])
    .filter(({ site }) => source !== 'google' || /google/i.test(site))
    .map(({ at }) => reviewedAt.getTime() - at.getTime())
    .filter((ms) => ms >= -slackMs);
  const shortest = Math.min(...before);
  const where = source === 'google' ? 'Went to Google from their page' : 'Went to a review site from their page';
  if (shortest <= clickMs) return { clicked: 'justBefore', weight: 0.65, because: `${where} within two days before` };
  if (shortest <= staleClickMs) return { clicked: 'earlier', weight: 0.25, because: `${where} some days before` };
  return { clicked: 'never', weight: 0 };
}

/** A word of the service, as the review has it; endings may differ: "Gutter cleaning", "cleaned our gutters". */
function serviceWord(text: string, service: string): string | undefined {
  const theirs = searchWords(text).filter((word) => word.length >= shortestWord);
  const ours = searchWords(service).filter((word) => word.length >= shortestWord && !smallWords.has(word));
  return theirs.find((word) => ours.some((other) => isOneWord(word, other)));
}
const shortestWord = 4;
const smallWords: ReadonlySet<string> = new Set(Object.values(stopWords).flat());
/** All but the endings. */
function isOneWord(one: string, other: string): boolean {
  const length = Math.max(shortestWord, Math.min(one.length, other.length) - 2);
  return one.slice(0, length) === other.slice(0, length);
}

/** One person may have had several jobs: they are not their own rival. The likeliest job stands for them. */
function bestOfEach(scored: readonly Scored[]): Scored[] {
  const people = new Map<string, Scored>();
  for (const one of scored) {
    const who = one.request.contactId ?? `sale ${one.request.saleId}`;
    const known = people.get(who);
    if (!known || isLikelier(one, known)) people.set(who, one);
  }
  return inOrder([...people.values()]);
}

/** Of jobs that are as likely, the last one. */
function isLikelier(one: Scored, other: Scored): boolean {
  if (one.confidence !== other.confidence) return one.confidence > other.confidence;
  return one.request.completedAt > other.request.completedAt;
}
const inOrder = (people: readonly Scored[]): Scored[] => [...people].sort((one, other) => (isLikelier(one, other) ? -1 : 1));

const alikeTo = (one: Scored, people: readonly Scored[]): Scored[] =>
  people.filter((other) => other !== one && Math.abs(other.name.score - one.name.score) < alikeWithin);

/** They went to the site just before, and nobody of the same name did. */
const isToldApart = (one: Scored, people: readonly Scored[]): boolean =>
  one.clicked === 'justBefore' && alikeTo(one, people).every(({ clicked }) => clicked !== 'justBefore');

/** Where a click tells people of one name apart, it speaks against those who did not click. */
function tellApart(people: readonly Scored[]): Scored[] {
  const told = people.filter((one) => isToldApart(one, people));
  const behind = new Set(told.flatMap((one) => alikeTo(one, people)));
  return inOrder(people.map((one) => (behind.has(one) ? { ...one, confidence: one.confidence * 0.6 } : one)));
}

function candidateOf({ request: { saleId, customerName, service, completedAt }, confidence, because }: Scored): MatchCandidate {
  return {
    saleId,
    customerName,
    service,
    completedAt,
    confidence: Math.round(confidence * 100) / 100,
    because: cut(`${because.join('. ')}.`, 300),
  };
}
