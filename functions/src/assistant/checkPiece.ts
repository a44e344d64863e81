import type { BusinessBrief } from './port.ts';
import { coversAmount, coversClaim, coversTime, readFacts } from './promises/coveredByFacts.ts';
import { findAddresses, withoutAddresses } from './promises/findAddresses.ts';
import { findAmounts } from './promises/findAmounts.ts';
import { type BoastKind, findBoasts, type FoundBoast } from './promises/findBoasts.ts';
import { type ClaimKind, findClaims } from './promises/findClaims.ts';
import { findGap } from './promises/findGap.ts';
import { commitments, findTimes, type FoundTime } from './promises/findTimes.ts';
import { withoutQuotedFacts } from './promises/quotedFacts.ts';
import { phrases } from './local/phraseList.ts';
import type { ContentCheck, ContentText } from '../model/content.ts';
import { platformRules, postLength, roomForLink } from '../model/socialPlatforms.ts';
import type { SocialPlatform } from '../model/words.ts';

/** The owner reads these; more would not be read. */
const mostChecks = 12;
const longestQuote = 120;

type Checked = Pick<ContentText, 'title' | 'body' | 'excerpt' | 'metaDescription' | 'subject' | 'preheader' | 'variants'>;

/**
 * What a person should look at before a piece is published: what it claims of the business that the facts do not say,
 * links and numbers that are not the business's own, gaps that were never filled in, and posts that are too long for
 * their network. Advice may name figures ("change it every three months"); prices, promises, boasts and shares may not
 * be made up. Pure.
 */
export function checkPiece(piece: Checked, business: BusinessBrief, platforms: readonly SocialPlatform[]): ContentCheck[] {
  const variants = platforms.flatMap((platform) => {
    const text = piece.variants[platform];
    return text === undefined ? [] : [{ platform, text }];
  });
  const texts = [piece.title, piece.body, piece.excerpt, piece.metaDescription, piece.subject, piece.preheader, ...variants.map(({ text }) => text)];
  const text = withoutMarkdownLinks(texts.filter((one) => one.trim() !== '').join('\n'));
  const found = [...checkText(text, business), ...variants.flatMap(({ platform, text: variant }) => checkLength(platform, variant))];
  const different = new Map(found.map((check) => [`${check.kind} ${check.platform ?? ''} ${check.quote.toLowerCase()}`, check]));
  return [...different.values()].slice(0, mostChecks);
}

function checkText(text: string, business: BusinessBrief): ContentCheck[] {
  const addresses = findAddresses(text, business);
  const rest = withoutAddresses(withoutQuotedFacts(text, business), addresses);
  const facts = readFacts(business.facts);
  const gap = findGap(text);
  return [
    ...addresses.filter(({ own }) => !own).map(({ kind, phrase }) => check('forbidden', phrase, addressSentences[kind])),
    ...(gap === undefined ? [] : [check('forbidden', gap, 'There is a gap that was never filled in.')]),
    ...findAmounts(rest)
      .filter((amount) => !facts.some((fact) => coversAmount(fact, amount, rest, true)))
      .map(({ phrase }) => check('claim', phrase, 'It names a price that is not in your facts.')),
    ...findTimes(rest)
      .filter((time) => promisesTime(time) && !coversTime(facts, time))
      .map(({ phrase }) => check('claim', phrase, 'It promises a day, time or delay that is not in your facts.')),
    ...findClaims(rest)
      .filter((claim) => !facts.some((fact) => coversClaim(fact, claim)))
      .map(({ kind, phrase }) => check('claim', phrase, claimSentences[kind])),
    ...findBoasts(rest)
      .filter((boast) => !business.facts.some((fact) => coversBoast(fact, boast)))
      .map(({ kind, phrase }) => check('claim', phrase, boastSentences[kind])),
  ];
}

/** A boast of the same kind, with the same figures if it has any. */
function coversBoast(fact: string, { kind, phrase }: FoundBoast): boolean {
  const figures = phrase.match(/\d+/g) ?? [];
  return findBoasts(fact).some((known) => known.kind === kind) && figures.every((figure) => fact.includes(figure));
}

/** Opening hours, and what the business is going to do; a day that is merely named promises nothing. */
const openingHours = phrases(
  'open', 'opening hours', 'closed', 'abiert[oa]s?', 'horario', 'cerrad[oa]s?', 'ouverte?s?', 'horaires', 'fermée?s?', 'geöffnet', 'öffnungszeiten', 'geschlossen', '24/7',
);
/** "Open the window for five minutes" names no hours. */
const isDelay = (key: string) => key.startsWith('span:') && key !== 'span:24/7';
const promisesTime = ({ sentence, key }: FoundTime) => commitments.find(sentence) !== undefined || (!isDelay(key) && openingHours.find(sentence) !== undefined);

function checkLength(platform: SocialPlatform, text: string): ContentCheck[] {
  const { limit, links } = platformRules[platform];
  const most = limit - (links ? roomForLink : 0);
  const length = postLength(platform, text);
  if (length <= most) return [];
  return [{ ...check('tooLong', '', `It is ${length - most} characters too long, with room for the link.`), platform }];
}

const addressSentences = {
  link: 'It contains a link that is not yours.',
  email: 'It contains an email address that is not yours.',
  phone: 'It contains a phone number that is not yours.',
} as const;

const claimSentences: Readonly<Record<ClaimKind, string>> = {
  free: 'It says that something costs nothing, which your facts do not.',
  guarantee: 'It gives a guarantee that is not in your facts.',
  discount: 'It offers a discount or names a percentage that is not in your facts.',
  refund: 'It talks of money back, which your facts do not.',
  noObligation: 'It says that there is no obligation, which your facts do not.',
};

const boastSentences: Readonly<Record<BoastKind, string>> = {
  experience: 'It says how long or by whom you have been in business, which your facts do not.',
  credential: 'It says that you are licensed, insured or certified, which your facts do not.',
  award: 'It speaks of an award that is not in your facts.',
  superlative: 'It says that you are the best, which you would have to prove.',
  statistic: 'It names a figure or study that nobody here has checked.',
};

function check(kind: ContentCheck['kind'], quote: string, sentence: string): ContentCheck {
  const plain = quote.trim().replace(/\s+/g, ' ');
  return { kind, quote: plain.length <= longestQuote ? plain : `${plain.slice(0, longestQuote - 1)}…`, sentence };
}

/**
 * `[text](address "title")`. Each part has a longest length, and a blank parts the address from what follows: a text of
 * nothing but brackets would otherwise take hours.
 */
const markdownLink = /!?\[([^\]\n]{0,500})\]\(([^)\s]{1,1000})(?:\s[^)]{0,500})?\)/g;

/** Links in the order in which the checks can tell text and address apart, and `[ ]` of a checklist as nothing. */
function withoutMarkdownLinks(markdown: string): string {
  return markdown.replace(markdownLink, '$1 $2 ').replace(/\[[ xX]\]/g, '');
}
