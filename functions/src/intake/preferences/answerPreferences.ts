import { type Choice, choiceInWords, planPreferences } from './planPreferences.ts';
import { invalidLinkPage, preferencesPage } from './preferencesPage.ts';
import { words } from './preferencesWords.ts';
import { type PreferencesReadings, readPreferences } from './readPreferences.ts';
import { noteUnsubscribed } from './noteUnsubscribed.ts';
import { savePreferences } from './savePreferences.ts';
import { readUnsubscribeToken, type UnsubscribeGrant } from '../../messaging/unsubscribeToken.ts';
import { addressKey } from '../../platform/config.ts';
import { readForm } from '../../platform/readForm.ts';
import { type Language, visitorLanguage } from '../../platform/visitorLanguage.ts';
import type { Services } from '../../services.ts';

/** A request as far as the page goes by it: no cookie, no referrer, no script is needed. */
export interface PageRequest {
  method: string;
  /** `/u/{token}`. */
  path: string;
  contentType: string;
  body: Buffer;
  /** The Accept-Language header. */
  languages: string;
}

export interface PageAnswer {
  status: 200 | 400 | 404 | 405;
  page: string;
}

/**
 * The door for saying no: a GET shows what a person gets and changes nothing, because scanners follow links; a POST
 * with `List-Unsubscribe=One-Click` unsubscribes at once (RFC 8058); a POST of the page's form saves. A link that is
 * not ours costs no read.
 */
export async function answerPreferences(services: Services, request: PageRequest): Promise<PageAnswer> {
  const grant = readUnsubscribeToken(request.path.slice(request.path.lastIndexOf('/') + 1), addressKey());
  const known = grant && (await readPreferences(services, grant));
  if (!grant || !known) return { status: 404, page: invalidLinkPage(visitorLanguage(request.languages, undefined)) };
  const language = visitorLanguage(request.languages, known.language);
  switch (request.method) {
    case 'GET':
    case 'HEAD':
      return { status: 200, page: preferencesPage(known.preferences, language, 'none') };
    case 'POST':
      return post(services, grant, known, language, await readForm(request));
    default:
      return { status: 405, page: preferencesPage(known.preferences, language, 'none') };
  }
}

async function post(
  services: Services,
  grant: UnsubscribeGrant,
  known: PreferencesReadings,
  language: Language,
  form: ReadonlyMap<string, string>,
): Promise<PageAnswer> {
  if (form.get('List-Unsubscribe') === 'One-Click') {
    await unsubscribe(services, grant, known);
    const after = (await readPreferences(services, grant)) ?? known;
    return { status: 200, page: preferencesPage(after.preferences, language, grant.scope === 'marketing' ? 'noNews' : 'unsubscribed') };
  }
  if (form.get('form') !== 'preferences') return { status: 400, page: preferencesPage(known.preferences, language, 'none') };
  const chosen: Choice = { news: form.has('news'), email: form.has('email'), texts: form.has('texts') };
  const said = planPreferences(known.preferences, chosen);
  await savePreferences(services, grant.businessId, known, {
    said,
    wording: choiceInWords(known.preferences, chosen, words[language]),
    source: 'preferences',
  });
  if (said.some(({ channel, granted }) => channel === 'email' && !granted)) await noteUnsubscribed(services, grant);
  const after = (await readPreferences(services, grant)) ?? known;
  return { status: 200, page: preferencesPage(after.preferences, language, 'saved') };
}

/** One click is about the address that got the message. What it says is on record once, however often it is pressed. */
async function unsubscribe(services: Services, grant: UnsubscribeGrant, known: PreferencesReadings) {
  const { businessId, addressId, channel, scope } = grant;
  const { blocked, marketingRefusedAt } = known.address;
  if (scope === 'marketing' ? marketingRefusedAt : blocked?.reason === 'optedOut') return;
  await savePreferences(services, businessId, known, {
    said: [{ purpose: scope, channel, granted: false, to: { addressId } }],
    wording: 'List-Unsubscribe=One-Click',
    source: 'preferences:oneClick',
  });
  await noteUnsubscribed(services, grant);
}

