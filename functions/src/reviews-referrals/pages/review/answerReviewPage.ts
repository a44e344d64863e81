import { planAnswer, privateNoteId, siteReviewId } from './planAnswer.ts';
import { type Answer, type Problem, readAnswer } from './readAnswer.ts';
import { invalidReviewPage, reviewPage, type ReviewReadings, shownName, tooOftenPage } from './reviewPage.ts';
import type { Done } from './reviewWords.ts';
import { type PageAnswer, type PageRequest, privateHeaders } from '../../../platform/pageRequest.ts';
import { readForm } from '../../../platform/readForm.ts';
import { type Language, visitorLanguage } from '../../../platform/visitorLanguage.ts';
import { hourMs, takeTurn } from '../../../platform/visits/takeTurn.ts';
import type { Services } from '../../../services.ts';
import { tokenHash } from '../../publicLinks.ts';
import { changeRequest } from '../../requests/changeRequest.ts';
import { lowReviewId } from '../../reviews/reviewAttention.ts';
import { wakeAlert } from '../../reviews/wakeAlert.ts';
import type { SaleReference } from '../../saleReference.ts';
import { policies, writtenForm } from '../policies.ts';
import { readToken } from '../readToken.ts';

/** Whoever sends more than this from one page in an hour does not mean it. */
const sendings = { most: 20, spanMs: hourMs };

const headers = privateHeaders(policies.review);

/**
 * The review page, `/v/{token}`. A GET changes nothing: it reads the token, and then the request, the sale, the business
 * and what was written before. A POST does what a customer has pressed, in one transaction, and leads back to the page,
 * or on to the site that they chose. A token that cannot be one of ours costs no read.
 */
export async function answerReviewPage(services: Services, request: PageRequest, token: string): Promise<PageAnswer> {
  const lookUp = await readToken(services, token);
  const reference = lookUp?.kind === 'review' ? { businessId: lookUp.businessId, saleId: lookUp.saleId } : undefined;
  const known = reference && (await read(services, reference));
  if (!reference || !known) return { status: 404, headers, body: invalidReviewPage(visitorLanguage(request.languages, undefined)) };
  const language = visitorLanguage(request.languages, known.request.language);
  const now = await services.now();
  switch (request.method) {
    case 'GET':
    case 'HEAD':
      return { status: 200, headers, body: reviewPage(known, language, now, doneIn(request.query)) };
    case 'POST':
      return post(services, request, reference, token, known, language, now);
    default:
      return { status: 405, headers, body: reviewPage(known, language, now) };
  }
}

async function read({ paths }: Services, { businessId, saleId }: SaleReference): Promise<ReviewReadings | undefined> {
  const [request, sale, business, review] = await Promise.all([
    paths.reviewRequests(businessId).doc(saleId).get(),
    paths.sales(businessId).doc(saleId).get(),
    paths.business(businessId).get(),
    paths.reviews(businessId).doc(siteReviewId(saleId)).get(),
  ]);
  const [known, owner] = [request.data(), business.data()];
  if (!known || !owner || !sale.exists) return undefined;
  return { business: owner, request: known, review: review.data() };
}

async function post(
  services: Services,
  request: PageRequest,
  reference: SaleReference,
  token: string,
  known: ReviewReadings,
  language: Language,
  now: Date,
): Promise<PageAnswer> {
  if (!(await takeTurn(services, `page:${tokenHash(token)}`, sendings))) return { status: 429, headers, body: tooOftenPage(language) };
  const answer = readAnswer(await readForm(request, writtenForm), known.business.reviewLinks);
  if (answer === undefined) return { status: 400, headers, body: reviewPage(known, language, now) };
  if (isProblem(answer)) return { status: 400, headers, body: reviewPage(known, language, now, undefined, answer) };
  const { contactId } = known.request;
  const actor = { kind: 'public' as const, id: contactId ?? reference.saleId };
  const shown = shownName(known.request, language);
  const reviewId = siteReviewId(reference.saleId);
  const toldOf = [lowReviewId(reviewId), privateNoteId(reference.saleId)];
  let alerts: string[] = [];
  const changed = await changeRequest(services, { ...reference, reviewId }, actor, (before, about) => {
    const edit = planAnswer(answer, before, about, shown);
    alerts = toldOf.filter((id) => id in (edit?.raise ?? {}));
    return edit;
  });
  // A note that is there already has been told of.
  if (changed) for (const id of alerts) await wakeAlert(services, reference.businessId, id, now);
  return { status: 303, headers: { ...headers, Location: leadsTo(answer, request.path) }, body: '' };
}

const isProblem = (answer: Answer | Problem): answer is Problem => 'problem' in answer;

/** On to the site, or back to the page, so that loading it again sends nothing again. */
function leadsTo(answer: Answer, path: string): string {
  return answer.kind === 'visit' ? answer.link : `${path}?done=${answer.kind}`;
}

const dones: readonly Done[] = ['note', 'review', 'left', 'declined'];

function doneIn(query: URLSearchParams): Done | undefined {
  return dones.find((done) => done === query.get('done'));
}
