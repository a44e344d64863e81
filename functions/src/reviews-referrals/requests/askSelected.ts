import { changeRequest, type RequestEdit } from './changeRequest.ts';
import { askedRecently } from './cooldown.ts';
import { findUnderWay, isUnderWay } from './findUnderWay.ts';
import { ended } from './planOutcome.ts';
import { isAsking } from './schedule.ts';
import { chooseWay, isNo } from '../chooseWay.ts';
import { loadWorkflow } from '../loadWorkflow.ts';
import { loadSettings } from '../../business/loadSettings.ts';
import type { Actor } from '../../model/actor.ts';
import type { Business } from '../../model/business.ts';
import type { AskPreview, CallableOutput } from '../../model/callables.ts';
import type { Contact } from '../../model/contact.ts';
import type { ReviewRequest } from '../../model/reviewRequest.ts';
import type { ReviewsReferralsWorkflow } from '../../model/reviewsReferrals.ts';
import type { Sale } from '../../model/sale.ts';
import type { SkipReason } from '../../model/words.ts';
import { AppError } from '../../platform/errors.ts';
import type { Services } from '../../services.ts';

/** Requests that are changed at a time. */
const parallel = 10;

/**
 * Who of these sales' customers would be asked now, and by what, or why not. Nobody twice: of several sales of one
 * person the latest is asked about. Changes nothing. Reads at most 5 documents a sale, and the person's open requests.
 */
export async function previewAsking(
  services: Services,
  businessId: string,
  saleIds: readonly string[],
): Promise<CallableOutput<'reviewsReferrals-previewAsking'>> {
  const now = await services.now();
  const [{ business }, workflow] = await Promise.all([loadSettings(services.paths, businessId), loadWorkflow(services, businessId)]);
  const about = { businessId, business, workflow, now };
  const found = await Promise.all([...new Set(saleIds)].map((saleId) => lookAt(services, about, saleId)));
  const latestFirst = [...found].sort((one, other) => other.completedAt - one.completedAt);
  const asked = new Set<string>();
  const twice = new Set<string>();
  for (const { preview, contactId } of latestFirst) {
    if (preview.channel === null || contactId === undefined) continue;
    if (asked.has(contactId)) twice.add(preview.saleId);
    asked.add(contactId);
  }
  const sales = found.map(({ preview }): AskPreview =>
    twice.has(preview.saleId) ? { ...preview, channel: null, skippedBecause: 'askedRecently' } : preview,
  );
  return { recipients: sales.filter(({ channel }) => channel !== null).length, sales };
}

/**
 * Asks the customers of these sales, as the preview shows them, however long ago the sales were completed.
 * @param recipients the number that the member has confirmed
 * @returns how many are being asked
 * @throws AppError `conflict` where it would be another number by now
 */
export async function askSelected(
  services: Services,
  businessId: string,
  actor: Actor,
  { saleIds, recipients }: { saleIds: readonly string[]; recipients: number },
): Promise<number> {
  const preview = await previewAsking(services, businessId, saleIds);
  if (preview.recipients !== recipients) {
    throw new AppError('conflict', `By now it would be ${preview.recipients} customers instead of ${recipients}. Look again before you send.`);
  }
  const chosen = preview.sales.filter(({ channel }) => channel !== null);
  let asked = 0;
  for (let start = 0; start < chosen.length; start += parallel) {
    const changed = await Promise.all(
      chosen.slice(start, start + parallel).map(({ saleId }) =>
        changeRequest(services, { businessId, saleId }, actor, (request, { now }) => askNow(request, actor, now)),
      ),
    );
    asked += changed.filter((request) => request !== undefined).length;
  }
  return asked;
}

function askNow(request: ReviewRequest, actor: Actor, now: Date): RequestEdit | undefined {
  if (notAgain(request)) return undefined;
  const { skippedBecause: _skipped, ...rest } = ended(request);
  return { after: { ...rest, state: 'scheduled', askedBy: actor, nextAt: now, dueAt: now } };
}

/** Why nobody asks about this sale again, whoever wants it. */
function notAgain(request: ReviewRequest): SkipReason | undefined {
  if (request.state === 'reviewed' || request.state === 'declined') return 'reviewed';
  if (request.state === 'optedOut') return 'optedOut';
  if (request.requestedAt || isUnderWay(request) || (isAsking(request) && request.state !== 'scheduled')) return 'askedRecently';
  return request.skippedBecause === 'undeliverable' ? 'undeliverable' : undefined;
}

interface About {
  businessId: string;
  business: Business;
  workflow: ReviewsReferralsWorkflow;
  now: Date;
}

interface Looked {
  preview: AskPreview;
  contactId: string | undefined;
  completedAt: number;
}

async function lookAt(services: Services, about: About, saleId: string): Promise<Looked> {
  const { paths } = services;
  const { businessId } = about;
  const [saleSnapshot, requestSnapshot] = await Promise.all([
    paths.sales(businessId).doc(saleId).get(),
    paths.reviewRequests(businessId).doc(saleId).get(),
  ]);
  const sale = saleSnapshot.data();
  const request = requestSnapshot.data();
  const contactId = request?.contactId ?? sale?.contactId;
  const contact = contactId === undefined ? undefined : (await paths.contacts(businessId).doc(contactId).get()).data();
  const answer = await answerFor(services, about, { saleId, sale, request, contactId, contact });
  return {
    preview: { saleId, customerName: sale?.customerName ?? request?.customerName ?? '', ...answer },
    contactId,
    completedAt: request?.completedAt.getTime() ?? 0,
  };
}

interface Candidate {
  saleId: string;
  sale: Sale | undefined;
  request: ReviewRequest | undefined;
  contactId: string | undefined;
  contact: Contact | undefined;
}

async function answerFor(
  services: Services,
  { businessId, business, workflow, now }: About,
  { saleId, sale, request, contactId, contact }: Candidate,
): Promise<Pick<AskPreview, 'channel' | 'skippedBecause'>> {
  const not = (skippedBecause: SkipReason) => ({ channel: null, skippedBecause });
  if (sale?.status !== 'completed' || !request) return not('saleGone');
  if (!workflow.enabled) return not('workflowOff');
  const never = notAgain(request);
  if (never) return not(never);
  if (!contact || contactId === undefined) return not('noAddress');
  // Only what was left out for its time may be asked about within the cooldown.
  const leftOut = request.skippedBecause === 'tooLongAgo' || request.skippedBecause === 'workflowOff';
  const anotherUnderWay = await findUnderWay(services, undefined, { businessId, saleId, contactId });
  const cooldown = { contact, anotherUnderWay, settings: workflow, timezone: business.timezone };
  if (askedRecently(cooldown, leftOut, now)) return not('askedRecently');
  const way = await chooseWay(services, undefined, {
    businessId,
    business,
    purpose: 'reviewRequest',
    contact,
    preferred: sale.preferredChannel,
    order: workflow.channelOrder,
  });
  if (way.channel !== null) return { channel: way.channel, skippedBecause: null };
  return not(way.block ? (isNo(way.block) ? 'optedOut' : 'undeliverable') : way.because);
}
