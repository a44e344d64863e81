import { checkDraft } from './checkDraft.ts';
import { fold } from './local/foldText.ts';
import type { BusinessBrief } from './port.ts';
import { findAmounts } from './promises/findAmounts.ts';
import { findGap } from './promises/findGap.ts';
import { findPublicFaults, type PublicFault } from './promises/findPublicFaults.ts';
import { withoutQuotedFacts } from './promises/quotedFacts.ts';

/** The owner reads these; more would not be read. */
const mostReasons = 8;

const faultReasons: Readonly<Record<PublicFault, (phrase: string) => string>> = {
  address: (phrase) => `It names a street address in public: “${phrase}”.`,
  compensation: (phrase) => `It offers money back, a gift or something for nothing in public: “${phrase}”.`,
  admission: (phrase) => `It admits a fault, which could be held against you: “${phrase}”.`,
  argument: (phrase) => `It argues with the customer: “${phrase}”.`,
  otherReview: (phrase) => `It asks for another review, which the review sites do not allow: “${phrase}”.`,
};

export interface ReviewedText {
  /** As the site shows it. */
  author: string;
  text: string;
}

/**
 * Why a public answer must wait for the owner, whatever he has chosen: what `checkDraft` finds, and what does not belong
 * in public even where the facts cover it. Empty when it may be published.
 */
export function checkReviewAnswer(answer: { text: string; language: string }, business: BusinessBrief, review: ReviewedText): string[] {
  const own = withoutQuotedFacts(answer.text, { name: business.name, facts: [] });
  const surname = surnameIn(own, review.author);
  const gap = findGap(own);
  // One of a kind says enough.
  const faults = new Map(findPublicFaults(own).toReversed().map(({ kind, phrase }) => [kind, phrase]));
  const amount = findAmounts(own)[0];
  const reasons = [
    ...[...faults].toReversed().map(([kind, phrase]) => faultReasons[kind](phrase)),
    ...(amount ? [`It names a price in public: “${amount.phrase}”.`] : []),
    ...(surname === undefined ? [] : [`It calls the customer by the full name: “${surname}”.`]),
    ...(gap === undefined ? [] : [`It has a gap in it: “${gap}”.`]),
    ...checkDraft({ subject: '', body: answer.text, language: answer.language }, business, review.text),
  ];
  return [...new Set(reasons)].slice(0, mostReasons);
}

/** The first name is on show beside the review; what follows it is for the site to show or not. */
function surnameIn(text: string, author: string): string | undefined {
  const [, ...names] = author.trim().split(/\s+/).map((name) => name.replace(/[.,]+$/, ''));
  const folded = fold(text);
  return names.find((name) => name.length >= 3 && new RegExp(`(?<![a-z])${fold(name).replace(/[^a-z0-9' -]/g, '.')}(?![a-z])`).test(folded));
}
