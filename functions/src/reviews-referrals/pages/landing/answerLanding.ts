import { countVisit } from './countVisit.ts';
import { landingPage, nothingHerePage } from './landingPage.ts';
import { type LandingReadings, readLanding } from './readLanding.ts';
import { addressKey } from '../../../platform/config.ts';
import { type PageAnswer, type PageRequest, privateHeaders } from '../../../platform/pageRequest.ts';
import { visitorLanguage } from '../../../platform/visitorLanguage.ts';
import { giveBack, hourMs, isUsedUp, takeTurn } from '../../../platform/visits/takeTurn.ts';
import { addressNetwork } from '../../../platform/visits/visitorAddress.ts';
import { visitorKey } from '../../../platform/visits/visitorKey.ts';
import type { Services } from '../../../services.ts';
import { normaliseCode } from '../../referrals/normaliseCode.ts';
import { policies } from '../policies.ts';

/** Wrong codes that one address may try. With a million codes for each name, that finds none. */
const guesses = { most: 20, spanMs: hourMs };
/**
 * Wrong codes that may come by one way in, whatever addresses they say they come from: who calls the function itself
 * can write any visitor's address into the header that Hosting fills.
 */
const guessesOfAWay = { most: 1000, spanMs: hourMs };

const headers = privateHeaders(policies.landing);

/** A friend follows a link, `/r/{code}`: the page with the offer and the form, or the business's own site. */
export async function answerLanding(services: Services, request: PageRequest, typed: string): Promise<PageAnswer> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return { status: 405, headers, body: nothing(request) };
  const found = await look(services, request, typed);
  if (typeof found === 'number') return { status: found, headers, body: nothing(request) };
  const { businessId, referral, business, profile, website } = found;
  if (website) {
    await countVisit(services, { businessId, code: referral.code, timezone: business.timezone }, request, 'GET');
    website.searchParams.set('ref', referral.code);
    return { status: 302, headers: { ...headers, Location: website.href }, body: '' };
  }
  const body = landingPage(found, visitorLanguage(request.languages, profile.locale));
  return { status: 200, headers, body };
}

/** The page says that somebody looks at it, `/r/{code}/visit`. The answer tells nothing about the code. */
export async function answerVisit(services: Services, request: PageRequest, typed: string): Promise<PageAnswer> {
  const found = request.method === 'POST' ? await look(services, request, typed) : undefined;
  if (typeof found === 'object') {
    await countVisit(services, { businessId: found.businessId, code: found.referral.code, timezone: found.business.timezone }, request, 'POST');
  }
  return { status: 204, headers, body: '' };
}

/**
 * Looks a code up, for an address that has not tried too many wrong ones. Every look takes a turn beforehand, so that
 * no more get through at once than one after the other; one that finds something gives it back. Beyond the limit right
 * and wrong codes are answered alike, before anything is looked up.
 */
async function look(services: Services, request: PageRequest, typed: string): Promise<LandingReadings | 404 | 429> {
  const day = services.realNow().toISOString().slice(0, 10);
  const guess = visitorKey('guess', [addressNetwork(request.address), day], addressKey());
  const way = visitorKey('guess', ['reachedFrom', addressNetwork(request.reachedFrom), day], addressKey());
  if (await isUsedUp(services, way, guessesOfAWay)) return 429;
  if (!(await takeTurn(services, guess, guesses))) return 429;
  const found = await readLanding(services, normaliseCode(typed), await services.now());
  if (!found) {
    await takeTurn(services, way, guessesOfAWay);
    return 404;
  }
  await giveBack(services, guess);
  return found;
}

/** One and the same for every code that brings nothing, and for whoever has tried too many. */
function nothing({ languages }: PageRequest): string {
  return nothingHerePage(visitorLanguage(languages, undefined));
}
