import * as z from 'zod/mini';
import { type SiteOptions, userAgent } from './callSite.ts';
import { isSameHost } from './isSameHost.ts';
import { plainText } from './plainText.ts';
import { codeOf, turnedAwaySentence } from './siteAnswer.ts';
import { cut } from '../../model/cut.ts';
import { guardedFetch, type GuardedAnswer, Unsecured } from '../transport/guardedFetch.ts';
import { jsonOf, NoAnswer } from '../transport/sendRequest.ts';
import { statusOutcome } from '../transport/statusOutcome.ts';
import { timeoutOf } from '../transport/vendorOptions.ts';

export interface FoundSite {
  /** As it calls itself, without a slash at its end. */
  siteUrl: string;
  apiUrl: string;
  siteName: string;
  /** Whether it tells nothing of itself to whoever has not signed in: its name is the one of its address then. */
  isClosed: boolean;
  /** False where its owner, a plugin or missing TLS is known to have switched them off. */
  takesPasswords: boolean;
}

export type SiteSearch = ({ found: true } & FoundSite) | { found: false; message: string; isBusy: boolean };

const index = z.object({
  name: z.string(),
  home: z.optional(z.string()),
  namespaces: z.array(z.string()),
  /** An empty list, as PHP says it, where there is no way to sign in. */
  authentication: z.optional(z.unknown()),
});
const waysIn = z.object({ 'application-passwords': z.unknown() });

/**
 * Finds the REST API of a site that somebody has typed, as WordPress' own clients do: by the `Link` header of its
 * pages, and where something on the way has taken that off, at its usual places. Redirects are followed to the address
 * at which it answers in the end, since a post does not follow any. Nothing is signed in with here.
 */
export async function findSite(typed: string, options: SiteOptions): Promise<SiteSearch> {
  const url = addressOf(typed, options);
  if (!url) return notFound('Enter the address of your site, such as https://example.com.');
  try {
    const page = await read(url, 'HEAD', options);
    if (!isSameHost(page.url, url)) return leadsTo(page.url);
    const site = siteOf(page.url);
    const told = linked(page);
    const answers: GuardedAnswer[] = [];
    let elsewhere: URL | undefined;
    for (const address of new Set([...(told ? [told.href] : []), `${site}/wp-json/`, `${site}/?rest_route=/`])) {
      const candidate = new URL(address);
      const answer = isSameHost(candidate, page.url) ? await read(candidate, 'GET', options) : { url: candidate };
      if (!isSameHost(answer.url, page.url) || !('status' in answer)) {
        elsewhere ??= answer.url;
        continue;
      }
      const found = siteBehind(answer, site);
      if (found) return { found: true, ...found };
      answers.push(answer);
    }
    return elsewhere ? leadsTo(elsewhere) : noApi(answers, told !== undefined);
  } catch (error) {
    if (error instanceof NoAnswer) return noAnswerAt(error);
    throw error;
  }
}

const leadsTo = ({ origin }: URL) => notFound(`This address leads on to ${origin}. If that is your site, enter it as it is.`);
const notFound = (message: string): SiteSearch => ({ found: false, message, isBusy: false });

/** Why there is no API at any of its usual places. What passes by itself is not for its owner to mend. */
function noApi(answers: readonly GuardedAnswer[], isToldOf: boolean): SiteSearch {
  const passing = answers.find(({ status }) => statusOutcome(status) === 'busy' || status >= 500);
  if (passing) return { found: false, message: `Your site has a fault, or is being looked after (${passing.status}). Try again in a few minutes.`, isBusy: true };
  const closed = answers.find(({ status }) => statusOutcome(status) === 'broken');
  if (closed) return notFound(turnedAwaySentence(closed));
  if (isToldOf) return notFound('There is a WordPress, but a page answers in place of its REST API. A plugin gets in between, such as one that says that the site is coming soon.');
  return notFound('There is a site, but no REST API of WordPress. A plugin may have switched it off, or it is no WordPress.');
}

function noAnswerAt(error: NoAnswer): SiteSearch {
  if (error instanceof Unsecured) {
    return notFound('This address leads on to one without https, where anybody on the way could read your password. Ask whoever hosts your site to switch https on.');
  }
  const { reason, mayHaveLeft } = error;
  switch (reason) {
    case 'forbidden':
      if (mayHaveLeft) return notFound('This address leads from one to the next without an end. Enter the one that your browser shows when the site is open.');
      return notFound('Enter the address of a site on the internet that answers with https, such as https://example.com.');
    case 'unreachable':
      return notFound('No site answers there with https. Check the address, and whether its certificate is valid. We never send a password without https: anybody on the way could read it.');
    case 'tooLarge':
    case 'cut':
    case 'timeout':
      return { found: false, message: 'Your site did not answer as expected. Try again in a moment.', isBusy: true };
  }
}

/** Without TLS an application password could be read on its way; only a stand-in of the emulators does without. */
function addressOf(typed: string, { testHosts = [] }: SiteOptions): URL | undefined {
  const text = typed.trim();
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  if (url.protocol === 'http:' && !testHosts.includes(url.host)) url.protocol = 'https:';
  url.search = '';
  url.hash = '';
  return url;
}

/** People copy the address of where they sign in. */
const behindTheSite = /\/(index\.php|wp-login\.php|wp-admin(\/.*)?)?$/;
const siteOf = ({ origin, pathname }: URL): string => `${origin}${pathname.replace(behindTheSite, '')}`;

function linked(page: GuardedAnswer): URL | undefined {
  const [, address] = /<([^<>]+)>\s*;[^,<>]*rel="?https:\/\/api\.w\.org\/"?/.exec(page.headers['link'] ?? '') ?? [];
  const url = address === undefined ? null : URL.parse(address, page.url.href);
  if (!url) return undefined;
  // A site behind a proxy may not know that it is reached by https.
  url.protocol = page.url.protocol;
  return url;
}

/** The site whose API's index an answer is; undefined for any other answer. */
export function siteBehind(answer: GuardedAnswer, site: string): FoundSite | undefined {
  // Many a security plugin shows the API to nobody but those who have signed in.
  if (statusOutcome(answer.status) === 'broken' && codeOf(answer) !== undefined) {
    return { siteUrl: site, apiUrl: answer.url.href, siteName: cut(answer.url.host, 200), isClosed: true, takesPasswords: true };
  }
  const parsed = answer.status === 200 ? index.safeParse(jsonOf(answer)) : undefined;
  if (!parsed?.success || !parsed.data.namespaces.includes('wp/v2')) return undefined;
  const { name, home, authentication } = parsed.data;
  const own = home === undefined ? null : URL.parse(home);
  const isOwn = own?.origin === answer.url.origin;
  return {
    siteUrl: isOwn ? siteOf(own) : site,
    apiUrl: answer.url.href,
    siteName: cut(plainText(name), 200),
    isClosed: false,
    takesPasswords: waysIn.safeParse(authentication).success,
  };
}

/** The index of a site with many plugins. */
const maxBytes = 5_000_000;

const read = (url: URL, method: 'GET' | 'HEAD', options: SiteOptions): Promise<GuardedAnswer> =>
  guardedFetch(
    { method, url, headers: { 'user-agent': userAgent, accept: method === 'GET' ? 'application/json' : '*/*' } },
    { timeoutMs: timeoutOf(options), signal: options.signal, maxBytes, testHosts: options.testHosts },
  );
