import type { CallableOutput, ReportRow } from '../../model/callables.ts';
import type { ReviewRequest } from '../../model/reviewRequest.ts';
import { AppError } from '../../platform/errors.ts';
import type { Services } from '../../services.ts';

const pageSize = 100;

/**
 * A page of the report on who was asked: every completed sale of a span of time, the newest first, whatever came of it.
 * Reads 101 documents at most.
 * @param after the sale at the end of the page before
 * @throws AppError `invalid` where that one is not there
 */
export async function report(
  { paths }: Services,
  businessId: string,
  { from, to, after }: { from: Date; to: Date; after?: string | undefined },
): Promise<CallableOutput<'reviewsReferrals-report'>> {
  const requests = paths.reviewRequests(businessId);
  const inTime = requests.where('completedAt', '>=', from).where('completedAt', '<', to).orderBy('completedAt', 'desc').limit(pageSize);
  const last = after === undefined ? undefined : await requests.doc(after).get();
  if (last && !last.exists) throw new AppError('invalid', 'Begin the report anew: this page of it is gone.', { field: 'after' });
  const page = await (last ? inTime.startAfter(last) : inTime).get();
  return {
    rows: page.docs.map((document) => rowOf(document.data())),
    after: page.size < pageSize ? null : (page.docs.at(-1)?.id ?? null),
  };
}

function rowOf(request: ReviewRequest): ReportRow {
  const { saleId, customerName, service, completedAt, state, reminders, offer } = request;
  const iso = (at: Date | undefined) => at?.toISOString() ?? null;
  return {
    saleId,
    customerName,
    service,
    completedAt: completedAt.toISOString(),
    state,
    skippedBecause: request.skippedBecause ?? request.remindersEndedBecause ?? null,
    channel: request.channel ?? null,
    requestedAt: iso(request.requestedAt),
    reminders,
    openedAt: iso(request.openedAt),
    reviewedAt: iso(request.reviewedAt),
    reviewedBy: request.reviewedBy ?? null,
    rating: request.rating ?? null,
    offeredAt: offer?.state === 'sent' ? offer.at.toISOString() : null,
  };
}
