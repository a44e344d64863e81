import type { SaleState } from './planSale.ts';
import type { Contact } from '../../model/contact.ts';
import type { ReviewRequest } from '../../model/reviewRequest.ts';
import type { Sale } from '../../model/sale.ts';
import type { SkipReason } from '../../model/words.ts';

const hourMs = 60 * 60_000;
/** Whoever's job was done longer ago than this is asked only where a person chooses them. */
export const oldestAskedMs = 14 * 24 * hourMs;

type Completed = Sale & { completedAt: Date };
type About = Pick<SaleState, 'saleId' | 'deleted' | 'sale' | 'request' | 'workflow' | 'person' | 'addresses'> & {
  /** The customer as they are afterwards. */
  contact: Contact | undefined;
};

/**
 * The request of a sale as it should be: one for every job that is done, also where nobody is asked. Whether they were
 * asked lately, and may be written to, is decided when it is due.
 */
export function planSaleRequest(about: About, completed: Completed | undefined, now: Date): ReviewRequest | undefined {
  if (!completed) return withoutSale(about, now);
  return about.request ? keptUp(about, about.request, completed, now) : made(about, completed, now);
}

function made(about: About, completed: Completed, now: Date): ReviewRequest {
  return { ...described(about, completed), ...firstStep(about, completed, now), reminders: 0, createdAt: now };
}

function described({ saleId, person }: About, { customerName, service, completedAt }: Completed) {
  return { saleId, customerName, service, completedAt, ...(person && { contactId: person.id }) };
}

type FirstStep = Pick<ReviewRequest, 'state' | 'skippedBecause' | 'nextAt' | 'dueAt'>;

function firstStep(about: About, { completedAt }: Completed, now: Date): FirstStep {
  const because = skippedBecause(about, completedAt, now);
  if (because) return { state: 'skipped', skippedBecause: because };
  const planned = completedAt.getTime() + about.workflow.delayHours * hourMs;
  const dueAt = about.request?.askedBy ? now : new Date(Math.max(planned, now.getTime()));
  return { state: 'scheduled', nextAt: dueAt, dueAt };
}

function skippedBecause({ workflow, request, contact, addresses }: About, completedAt: Date, now: Date): SkipReason | undefined {
  const { enabled, enabledAt } = workflow;
  const isChosen = request?.askedBy !== undefined;
  if (!enabled || (!isChosen && enabledAt && completedAt < enabledAt)) return 'workflowOff';
  if (!isChosen && now.getTime() - completedAt.getTime() > oldestAskedMs) return 'tooLongAgo';
  if (contact && contact.emails.length + contact.phones.length > 0) return undefined;
  return addresses.email.given || addresses.sms.given ? 'invalidAddress' : 'noAddress';
}

/** Decided by what the sale says, so that they are decided again when it says something else. */
const byTheSale: readonly (SkipReason | undefined)[] = ['workflowOff', 'tooLongAgo', 'noAddress', 'invalidAddress'];
const unreachable: readonly (SkipReason | undefined)[] = ['noAddress', 'invalidAddress'];

function keptUp(about: About, request: ReviewRequest, completed: Completed, now: Date): ReviewRequest {
  const { saleDeletedAt: _deletedAt, ...known } = request;
  const kept: ReviewRequest = { ...known, ...described(about, completed) };
  const first = firstStep(about, completed, now);
  const { state, skippedBecause: because, nextAt: _next, dueAt: _due, waitingFor: _waiting, ...rest } = kept;
  if (because === 'saleGone' && state === 'skipped') {
    // Whoever was asked before it was taken back is not asked anew; what comes next, and when, follows from the settings.
    return request.requestedAt ? { ...rest, state: request.openedAt ? 'opened' : 'requested', nextAt: now, dueAt: now } : { ...rest, ...first };
  }
  const isUndecided = state === 'scheduled' || (state === 'skipped' && byTheSale.includes(because));
  if (!isUndecided || request.requestedAt || request.askedBy) return kept;
  const isOtherDay = completed.completedAt.getTime() !== request.completedAt.getTime();
  const isReachable = unreachable.includes(because) && !unreachable.includes(first.skippedBecause);
  return isOtherDay || isReachable ? { ...rest, ...first } : kept;
}

/** Whom nobody has answered yet: they are not asked, or not again. */
const unanswered: readonly ReviewRequest['state'][] = ['scheduled', 'requested', 'opened'];

function withoutSale({ saleId, sale, deleted, request }: About, now: Date): ReviewRequest | undefined {
  const isNoted = sale !== undefined || deleted === undefined || request?.saleDeletedAt !== undefined;
  const mark = isNoted ? {} : { saleDeletedAt: now };
  if (!request) return deleted?.counted && deletedUnseen(saleId, deleted, deleted.counted.at, now);
  if (unanswered.includes(request.state)) {
    const { nextAt: _next, dueAt: _due, waitingFor: _waiting, ...rest } = request;
    return { ...rest, state: 'skipped', skippedBecause: 'saleGone', ...mark };
  }
  const { offer } = request;
  // It is written and waits to be sent; one that is only due is let go when it comes to it.
  const isOffered = offer?.state === 'queued';
  return { ...request, ...(isOffered && { offer: { ...offer, state: 'skipped', skippedBecause: 'saleGone', at: now } }), ...mark };
}

/** A sale with figures and no request: what says that they have been taken away. */
function deletedUnseen(saleId: string, { customerName, service, contactId }: Sale, completedAt: Date, now: Date): ReviewRequest {
  return {
    saleId,
    ...(contactId !== undefined && { contactId }),
    customerName,
    service,
    completedAt,
    state: 'skipped',
    skippedBecause: 'saleGone',
    reminders: 0,
    saleDeletedAt: now,
    createdAt: now,
  };
}
