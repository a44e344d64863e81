import { qrCode } from './qrCode.ts';
import { readReferrer } from './readReferrer.ts';
import { invalidReferrerPage, referrerPage } from './referrerPage.ts';
import { type PageAnswer, type PageRequest, privateHeaders } from '../../../platform/pageRequest.ts';
import { visitorLanguage } from '../../../platform/visitorLanguage.ts';
import type { Services } from '../../../services.ts';
import { referralLink } from '../../publicLinks.ts';
import { policies } from '../policies.ts';
import { readToken } from '../readToken.ts';

const headers = privateHeaders(policies.referrer);

/** The referrer's own page, `/m/{token}`. Shows, and changes nothing. */
export async function answerReferrer(services: Services, request: PageRequest, token: string): Promise<PageAnswer> {
  const lookUp = await readToken(services, token);
  const known = lookUp?.kind === 'referrer' ? await readReferrer(services, lookUp.businessId, lookUp.code) : undefined;
  if (!known) return { status: 404, headers, body: invalidReferrerPage(visitorLanguage(request.languages, undefined)) };
  const language = visitorLanguage(request.languages, known.business.locale);
  const link = referralLink(known.referral.code);
  const body = referrerPage(known, link, await qrCode(link), language, await services.now());
  return { status: request.method === 'GET' || request.method === 'HEAD' ? 200 : 405, headers, body };
}
