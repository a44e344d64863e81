import * as z from 'zod/mini';
import { plainText } from './plainText.ts';
import { cut } from '../../model/cut.ts';
import { type GuardedAnswer, isRedirect } from '../transport/guardedFetch.ts';
import { type HttpAnswer, jsonOf, NoAnswer } from '../transport/sendRequest.ts';
import { retryAfter } from '../transport/retryAfter.ts';
import { statusOutcome } from '../transport/statusOutcome.ts';

/** What went wrong, as reliability.md, rule 3 has it, and in words for the owner. */
export type SiteFailure =
  | { result: 'busy'; retryAfterMs: number | undefined }
  | { result: 'broken' | 'refused' | 'unclear'; error: string };

const wpError = z.object({ code: z.string(), message: z.string(), data: z.optional(z.unknown()) });

/** WordPress' own word for what is wrong; undefined where something before it has answered. */
export function codeOf(answer: HttpAnswer): string | undefined {
  return wpError.safeParse(jsonOf(answer)).data?.code;
}

/** The term that stood in the way of a new one of its name. */
export function existingTerm(answer: HttpAnswer): number | undefined {
  return z.object({ code: z.literal('term_exists'), data: z.object({ term_id: z.int() }) }).safeParse(jsonOf(answer)).data?.data.term_id;
}

/** @param what in the owner's words, such as `this post` */
export function failureOf(answer: GuardedAnswer, what: string, now: Date): SiteFailure {
  // A post that is led on has not been taken, and is not sent after it: it could be anybody who gets it there.
  if (isRedirect(answer.status)) return { result: 'broken', error: movedSentence(answer) };
  const result = isGone(answer) ? 'broken' : statusOutcome(answer.status);
  switch (result) {
    case 'busy':
      return { result, retryAfterMs: retryAfter(answer.headers, now) };
    case 'broken':
      return { result, error: brokenSentence(answer) };
    case 'refused':
      return { result, error: `Your site did not take ${what}: ${reasonOf(answer)}` };
    case 'unclear':
      return { result, error: `Your site had a fault (${answer.status}). The post may or may not be there.` };
  }
}

function movedSentence({ headers, url }: GuardedAnswer): string {
  const target = URL.parse(headers['location'] ?? '', url.href);
  const where = target && target.origin !== url.origin ? cut(target.origin, 100) : 'another address';
  return `Your site leads us on to ${where} and takes nothing at the address that we know, so nothing was published. Press “Check again” under Connections, and we look for its new address; if it has another name now, enter that there.`;
}

/** Where the API itself is not found, it is not the post that is to blame. */
function isGone(answer: HttpAnswer): boolean {
  return answer.status === 404 && [undefined, 'rest_no_route', 'rest_disabled'].includes(codeOf(answer));
}

function reasonOf(answer: HttpAnswer): string {
  const parsed = wpError.safeParse(jsonOf(answer));
  if (!parsed.success) return `it answered ${answer.status}.`;
  const sentence = cut(plainText(parsed.data.message), 200);
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}

/** By what WordPress itself says that an account may not; any other code of a 403 is a plugin's. */
const mayNot = /^rest_(cannot_(create|edit|publish|assign)|forbidden)/;

export const isPluginsOwn = (answer: HttpAnswer): boolean => answer.status === 403 && !mayNot.test(codeOf(answer) ?? 'rest_forbidden');

/** Somebody before WordPress, or a plugin within it, lets nobody in. */
export function turnedAwaySentence(answer: HttpAnswer): string {
  if (codeOf(answer) !== undefined) return `Your site turns us away: ${reasonOf(answer)} A security plugin may be in the way.`;
  return `Something before your site turns us away (${answer.status}): a firewall, a security plugin or a password on the whole site.`;
}

/** 401 says that nobody is signed in, and 403 that whoever is may not: WordPress' codes differ from version to version. */
export function brokenSentence(answer: HttpAnswer): string {
  const code = codeOf(answer);
  if (answer.status === 404) return 'The REST API of your site is not found any more. A plugin may have switched it off.';
  if (code === undefined || isPluginsOwn(answer)) return turnedAwaySentence(answer);
  if (code.startsWith('application_passwords_disabled')) return 'Application passwords are switched off at your site.';
  if (answer.status === 401) return 'Your site does not accept the application password any more. Enter a new one under Connections.';
  return 'Your site does not let this account publish. It needs the role Author, Editor or Administrator.';
}

/** @param what in the owner's words, such as `The post` */
export function noAnswerFailure(error: unknown, what: string): SiteFailure {
  if (!(error instanceof NoAnswer)) throw error;
  if (error.reason === 'forbidden') {
    return { result: 'broken', error: 'Your site’s address is none that we may go to: it has to be on the internet, with https. Enter it again under Connections.' };
  }
  if (!error.mayHaveLeft) return { result: 'busy', retryAfterMs: undefined };
  const happened = error.reason === 'timeout' ? 'did not answer in time' : 'broke off its answer';
  return { result: 'unclear', error: `Your site ${happened}. ${what} may or may not be there.` };
}
