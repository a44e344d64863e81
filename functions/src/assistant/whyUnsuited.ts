import { checkDraft } from './checkDraft.ts';
import { fold } from './local/foldText.ts';
import { isPlainService } from './local/nameService.ts';
import type { CustomerMessageRequest } from './port.ts';
import { findAddresses } from './promises/findAddresses.ts';
import { findForbidden, type ForbiddenKind } from './promises/findForbidden.ts';
import { findGap } from './promises/findGap.ts';
import { withoutPhrases } from './promises/quotedFacts.ts';

/** Two text messages with nothing else in them; a text that fills them leaves no room for the link. */
const longestText = 300;

const forbiddenReasons: Readonly<Record<ForbiddenKind, string>> = {
  reward: 'speaks of something to be had for a review',
  condition: 'does not ask everybody alike',
  review: 'speaks of the review, for which nothing may be offered',
};

/**
 * Why a text to a customer may not go out as an assistant wrote it; undefined where it may. Such messages wait for
 * nobody, so what is wrong with one is not shown for approval: another assistant writes it.
 *
 * @returns the rest of a sentence that begins with the text: "has a link in it, …"
 */
export function whyUnsuited(text: { subject: string; body: string }, request: CustomerMessageRequest): string | undefined {
  const { business, service, language, channel, about } = request;
  const whole = `${text.subject}\n${text.body}`;
  const link = findAddresses(whole, business).find(({ kind }) => kind === 'link');
  if (link) return `has a link in it, which only we may set: “${short(link.phrase)}”`;
  const gap = findGap(whole);
  if (gap !== undefined) return `has a gap in it: “${gap}”`;
  if (channel === 'sms' && text.body.length > longestText) return 'is too long for a text message';

  const [forbidden] = findForbidden(whole, about.kind === 'referralOffer' ? 'referral' : 'review', business.name);
  if (forbidden) return `${forbiddenReasons[forbidden.kind]}: “${short(forbidden.phrase)}”`;

  const offered = about.kind === 'referralOffer' ? [about.friendGets, about.theyGet].map(bare).filter((reward) => reward !== '') : [];
  const missing = offered.find((reward) => !comparable(whole).includes(comparable(reward)));
  if (missing !== undefined) return `does not name what is offered as you have set it: “${short(missing)}”`;

  // What was done and what is offered are the owner's words: whoever repeats them promises nothing of his own.
  const isPlain = isPlainService(service, business);
  const owners = isPlain ? [...offered, bare(service)] : offered;
  const rest = { subject: withoutPhrases(text.subject, owners), body: withoutPhrases(text.body, owners), language };
  const [reason] = checkDraft(rest, { ...business, facts: [...business.facts, ...owners] }, isPlain ? '' : service);
  return reason?.replace(/^It /, '').replace(/\.$/, '');
}

/** As it would stand inside a sentence. */
function bare(words: string): string {
  return words.trim().replace(/[.,;:]+$/, '');
}

function comparable(text: string): string {
  return fold(text).replace(/\s+/g, ' ');
}

function short(phrase: string): string {
  const plain = phrase.trim().replace(/\s+/g, ' ');
  return plain.length <= 60 ? plain : `${plain.slice(0, 59)}…`;
}
