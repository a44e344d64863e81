import type { ShortLink } from '../../../model/content.ts';
import { addressKey } from '../../../platform/config.ts';
import { html } from '../../../platform/html.ts';
import { errorFields, log } from '../../../platform/logging.ts';
import { type PageAnswer, type PageRequest, privateHeaders } from '../../../platform/pageRequest.ts';
import { publicPage } from '../../../platform/publicPage.ts';
import { visitorLanguage } from '../../../platform/visitorLanguage.ts';
import { hourMs, isUsedUp, takeTurn } from '../../../platform/visits/takeTurn.ts';
import { addressNetwork } from '../../../platform/visits/visitorAddress.ts';
import { visitorKey } from '../../../platform/visits/visitorKey.ts';
import type { Services } from '../../../services.ts';
import { isShortLinkId } from '../../shortLinks.ts';
import { countReader } from '../countReader.ts';
import { siteWords } from '../site/siteWords.ts';
import { policies } from '../policies.ts';

/** Wrong links that one address may try. No link of 60 bits is found by trying; this keeps the trying cheap. */
const guesses = { most: 20, spanMs: hourMs };
/** Real time for which a reader may be kept waiting for the count; what takes longer is finished, or lost, without them. */
const patienceMs = 150;

const headers = privateHeaders(policies.link);

/**
 * A reader follows a link in a piece, `/l/{id}`, and is sent on. Reads 2 documents and writes 2, or none for a program
 * and for whoever has followed it today. Counting neither keeps anybody waiting for long nor from getting there.
 */
export async function answerLink(services: Services, request: PageRequest, id: string): Promise<PageAnswer> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return nothing(request, 405);
  if (!isShortLinkId(id)) return nothing(request, 404);
  const day = services.realNow().toISOString().slice(0, 10);
  const guess = visitorKey('guess', ['link', addressNetwork(request.address), day], addressKey());
  const [found, tooOften] = await Promise.all([services.paths.shortLink(id).get(), isUsedUp(services, guess, guesses)]);
  // Right and wrong ones alike.
  if (tooOften) return nothing(request, 429);
  const link = found.data();
  const target = link && targetOf(link);
  if (!link || !target) {
    await takeTurn(services, guess, guesses);
    return nothing(request, 404);
  }
  await withinPatience(count(services, request, link));
  return { status: 302, headers: { ...headers, Location: target.href }, body: '' };
}

/** Functions write nothing else; whatever it is, nobody is sent to anything but a site. */
function targetOf({ target }: ShortLink): URL | undefined {
  if (!URL.canParse(target)) return undefined;
  const url = new URL(target);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
}

async function count(services: Services, request: PageRequest, { businessId, contentId, destination }: ShortLink): Promise<void> {
  try {
    await countReader(services, request, {
      reference: { businessId, contentId },
      what: 'click',
      change: { clicks: 1, clicksAt: { [destination]: 1 } },
    });
  } catch (error) {
    log.warning('a click was not counted', { businessId, contentId, ...errorFields(error) });
  }
}

async function withinPatience(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patienceMs);
  });
  await Promise.race([work, enough]);
  clearTimeout(timer);
}

/** One and the same for every link that is not ours. */
function nothing({ languages }: PageRequest, status: 404 | 405 | 429): PageAnswer {
  const language = visitorLanguage(languages, undefined);
  const say = siteWords[language];
  const body = publicPage({ language, title: say.linkGone, content: html`<h1>${say.linkGone}</h1><p>${say.linkGoneHint}</p>` });
  return { status, headers, body };
}
