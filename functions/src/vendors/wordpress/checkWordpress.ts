import * as z from 'zod/mini';
import { callSite, type SiteOptions } from './callSite.ts';
import { findSite, type FoundSite, siteBehind } from './findSite.ts';
import { brokenSentence, codeOf, isPluginsOwn } from './siteAnswer.ts';
import { type HttpAnswer, jsonOf, NoAnswer } from '../transport/sendRequest.ts';
import { statusOutcome } from '../transport/statusOutcome.ts';

/** As it stands, or what is wrong, with the field to blame; none where it could only not be asked now. */
export type SiteCheck =
  | ({ ok: true } & FoundSite)
  | { ok: false; message: string; field?: 'siteUrl' | 'username' | 'password' };

const me = z.object({ capabilities: z.optional(z.record(z.string(), z.unknown())) });

/** Asks a site whether it lets us in and lets us publish. Changes nothing there. */
export async function checkWordpress(typed: { siteUrl: string; username: string; password: string }, options: SiteOptions): Promise<SiteCheck> {
  const site = await findSite(typed.siteUrl, options);
  if (!site.found) return { ok: false, message: site.message, ...(!site.isBusy && { field: 'siteUrl' }) };
  const { found: _, ...known } = site;
  const access = { ...typed, apiUrl: known.apiUrl };
  let answer: HttpAnswer;
  let signedIn: FoundSite | undefined;
  try {
    answer = await callSite(access, { method: 'GET', path: 'wp/v2/users/me', query: { context: 'edit', _fields: 'id,capabilities' } }, options);
    if (known.isClosed && answer.status === 200) signedIn = siteBehind(await callSite(access, { method: 'GET', path: '' }, options), known.siteUrl);
  } catch (error) {
    if (error instanceof NoAnswer) return { ok: false, message: busySentence };
    throw error;
  }
  if (answer.status !== 200) return refusal(answer, known);
  const parsed = me.safeParse(jsonOf(answer));
  if (!parsed.success) return { ok: false, message: busySentence };
  if (parsed.data.capabilities?.['publish_posts'] === true) return { ok: true, ...known, ...signedIn };
  return { ok: false, field: 'username', message: 'This account may not publish posts. It needs the role Author, Editor or Administrator.' };
}

const busySentence = 'Your site did not answer as expected. Try again in a moment.';

function refusal(answer: HttpAnswer, { takesPasswords }: FoundSite): SiteCheck {
  if (statusOutcome(answer.status) !== 'broken' && answer.status !== 404) return { ok: false, message: busySentence };
  if (!takesPasswords) {
    return { ok: false, field: 'siteUrl', message: 'This site takes no application passwords. Its owner or a security plugin has switched them off.' };
  }
  const code = codeOf(answer);
  if (code === 'invalid_username' || code === 'invalid_email') {
    return { ok: false, field: 'username', message: 'Your site knows no account of this name.' };
  }
  if (answer.status === 404) {
    return { ok: false, field: 'siteUrl', message: 'The part of your site’s REST API that says who has signed in (users/me) is not there. A security plugin may hide it.' };
  }
  if (answer.status === 401 && code !== undefined && !code.startsWith('application_passwords_disabled')) {
    // Where the web server does not pass the password on, WordPress answers the same as for a wrong one.
    const message =
      'Your site does not accept this name and application password. It is not the password you sign in with. If both are right, ask whoever hosts the site whether its web server passes on the Authorization header.';
    return { ok: false, field: 'password', message };
  }
  return { ok: false, field: code === undefined || isPluginsOwn(answer) ? 'siteUrl' : 'password', message: brokenSentence(answer) };
}
