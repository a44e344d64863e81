import { orderBy, query, where } from 'firebase/firestore';
import type { Conversion } from '@model/referral.ts';
import type { Review } from '@model/review.ts';
import type { ReviewRequest } from '@model/reviewRequest.ts';
import type { ReviewsReferralsWorkflow } from '@model/reviewsReferrals.ts';
import { collections, type Stored } from '../../../lib/collections.ts';
import { type Live, useLiveDoc } from '../../../lib/live.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { type MergedTimeline, useMergedTimeline } from '../../timeline/useMergedTimeline.ts';

/** What belongs to a job, live. */
export interface JobRecordParts {
  request: Live<Stored<ReviewRequest>>;
  workflow: Stored<ReviewsReferralsWorkflow> | undefined;
  /** The review that answers the request; undefined without one. */
  review: Stored<Review> | undefined;
  /** What a referral brought with it; undefined where the customer came by themselves. */
  conversion: Stored<Conversion> | undefined;
  timeline: MergedTimeline;
}

/** Reads at most 4 documents, and 8 messages and 8 activities at a time. */
export function useJobRecord(saleId: string): JobRecordParts {
  const { businessId } = useBusiness();
  const request = useLiveDoc(collections.reviewRequest(businessId, saleId));
  const workflow = useLiveDoc(collections.reviewsReferrals(businessId));
  const conversion = useLiveDoc(collections.conversion(businessId, saleId));
  const reviewId = request.data?.reviewId;
  const review = useLiveDoc(reviewId === undefined ? null : collections.review(businessId, reviewId));
  const ofSale = where('saleId', '==', saleId);
  const newestFirst = orderBy('createdAt', 'desc');
  const timeline = useMergedTimeline({
    record: saleId,
    messages: query(collections.messages(businessId), ofSale, newestFirst),
    activities: query(collections.activities(businessId), ofSale, newestFirst),
  });
  return { request, workflow: workflow.data, review: review.data, conversion: conversion.data, timeline };
}
