import { createHash } from 'node:crypto';
import type { Answer } from './readAnswer.ts';
import { cut } from '../../../model/cut.ts';
import type { Review } from '../../../model/review.ts';
import type { ReviewRequest } from '../../../model/reviewRequest.ts';
import type { AboutRequest, RequestEdit } from '../../requests/changeRequest.ts';
import { completeRequest } from '../../requests/completeRequest.ts';
import { ended } from '../../requests/planOutcome.ts';
import { completeByReview } from '../../reviews/completeByReview.ts';
import { withoutDraft } from '../../reviews/planDraft.ts';
import { approveReplyId, lowReviewId, lowReviewItem } from '../../reviews/reviewAttention.ts';

/** Sites a customer goes to are remembered up to so many; more tell nothing. */
const visitsRemembered = 20;
/** Days in which a customer may change a review that they wrote on the page. */
const changeableDays = 30;
const dayMs = 24 * 60 * 60_000;

/** The review that a sale's customer writes on the page: one, however often it is sent. */
export const siteReviewId = (saleId: string): string => `${saleId}-site`;

/** Whether the customer may still change what they wrote. */
export function mayChange({ createdAt }: Pick<Review, 'createdAt'>, now: Date): boolean {
  return now.getTime() - createdAt.getTime() <= changeableDays * dayMs;
}

/**
 * What an action on the review page makes of its request, whatever state that is in: a late review is a review.
 * Undefined where it says nothing new.
 * @param shown the name on the page, for a review without one
 */
export function planAnswer(answer: Answer, request: ReviewRequest, about: AboutRequest, shown: string): RequestEdit | undefined {
  const { workflow, now } = about;
  const opened = open(request, now);
  const activities = request.openedAt ? [] : [{ kind: 'pageOpened' as const, after: { by: answer.kind } }];
  switch (answer.kind) {
    case 'visit': {
      const visited = request.visited ?? [];
      if (visited.length >= visitsRemembered) return undefined;
      return { after: { ...opened, visited: [...visited, { site: answer.site, at: now }] }, activities };
    }
    case 'note':
      return { after: opened, activities, ...note(answer.text, request, about) };
    case 'review':
      return review(answer, opened, activities, about, shown);
    case 'left':
      if (request.state === 'reviewed') return undefined;
      return {
        after: completeRequest(opened, { by: 'customer' }, { ...workflow, enabled: workflow.enabled && request.skippedBecause !== 'saleGone' }, now),
        activities: [...activities, { kind: 'reviewed', after: { by: 'customer' } }],
        drop: 'reviewed',
      };
    case 'declined':
      return decline(request, opened, now);
  }
}

/**
 * Somebody has acted on the page, which no scanner does. They may be faster than the report that their message has gone
 * out; a state that says more stays.
 */
function open(request: ReviewRequest, now: Date): ReviewRequest {
  const isNew = request.state === 'scheduled' || request.state === 'requested';
  return { ...request, openedAt: request.openedAt ?? now, ...(isNew && { state: 'opened' }) };
}

function decline(request: ReviewRequest, opened: ReviewRequest, now: Date): RequestEdit | undefined {
  if (request.state === 'reviewed' || request.state === 'declined' || request.state === 'optedOut') return undefined;
  return {
    after: { ...ended(opened), state: 'declined', declinedAt: now },
    activities: [{ kind: 'pageOpened', after: { by: 'declined' } }],
    // As its sentence says: left a review, or said that they will not.
    drop: 'reviewed',
  };
}

/** What the inbox and the home page show, and the members on call are told of. */
export const privateNoteId = (saleId: string): string => `privateNote-${saleId}`;

/** The same words twice are one note. */
function note(text: string, { saleId, contactId, customerName }: ReviewRequest, { business, now }: AboutRequest): Pick<RequestEdit, 'inbound' | 'raise'> {
  const id = `${saleId}-note-${createHash('sha256').update(text).digest('base64url').slice(0, 10)}`;
  const person = contactId === undefined ? {} : { contactId };
  return {
    inbound: {
      id,
      message: {
        direction: 'in',
        channel: 'email',
        purpose: 'inbound',
        ...person,
        saleId,
        to: business.name,
        body: text,
        state: 'received',
        attempts: 0,
        provider: 'page',
        createdAt: now,
      },
    },
    raise: {
      [privateNoteId(saleId)]: {
        kind: 'privateNote',
        ...person,
        saleId,
        messageId: id,
        title: customerName,
        detail: cut(text, 400),
        priority: 'warm',
        rank: 1,
        createdAt: now,
        // Whoever writes to the business alone wants an answer, and nobody looks at a list in the evening.
        alertAt: now,
      },
    },
  };
}

function review(
  { rating, text, author }: Extract<Answer, { kind: 'review' }>,
  opened: ReviewRequest,
  activities: NonNullable<RequestEdit['activities']>,
  { workflow, review: before, now }: AboutRequest,
  shown: string,
): RequestEdit | undefined {
  const id = siteReviewId(opened.saleId);
  const written = { rating, text, author: author === '' ? shown : author };
  if (before && (!mayChange(before, now) || isSame(before, written))) return undefined;
  const after = before ? rewritten(before, written, now) : newReview(opened, written, now);
  const change = { kind: 'reviewed' as const, reviewId: id, after: { rating, source: 'site' }, ...(before && { before: { rating: before.rating } }) };
  const turnedLow = before?.receivedAt !== undefined && workflow.enabled && rating <= workflow.alertAtStars && before.rating > workflow.alertAtStars;
  return {
    after: completeByReview(opened, id, after, workflow, now),
    activities: [...activities, change],
    review: { id, before, after },
    // Nobody is asked any more for what they have done.
    ...(opened.state !== 'reviewed' && { drop: 'reviewed' }),
    // An answer to what it said before is no answer to what it says now.
    ...(before && { resolve: [approveReplyId(id)] }),
    // One that was low from the beginning is told of where it is taken in.
    ...(turnedLow && { raise: { [lowReviewId(id)]: lowReviewItem(id, after, undefined, now) } }),
  };
}

function isSame(before: Review, written: Pick<Review, 'rating' | 'text' | 'author'>): boolean {
  return before.rating === written.rating && before.text === written.text && before.author === written.author;
}

function newReview({ saleId, contactId, language }: ReviewRequest, written: Pick<Review, 'rating' | 'text' | 'author'>, now: Date): Review {
  return {
    source: 'site',
    ...written,
    reviewedAt: now,
    createdAt: now,
    ...(language !== undefined && { language }),
    matchState: 'matched',
    matchedSaleId: saleId,
    matchConfidence: 1,
    ...(contactId !== undefined && { contactId }),
  };
}

/** It stays on its day; a draft of an answer to the old words is dropped. */
function rewritten(before: Review, written: Pick<Review, 'rating' | 'text' | 'author'>, now: Date): Review {
  return { ...withoutDraft(before), ...written, updatedAt: now };
}
