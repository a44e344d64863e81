import type { AssistantReviewAnswer } from '../../model/assistantTurn.ts';
import type { ReviewAnswerRequest } from '../port.ts';
import { detectLanguage, firstSpoken, type SpokenLanguage } from './detectLanguage.ts';
import { say } from './fillSentence.ts';
import { findSubject } from './findTopic.ts';
import { fold } from './foldText.ts';
import { afterSaleWordings } from './wording/afterSale/wordings.ts';
import { join, lowerFirst, wordings } from './writeReply.ts';

/** Four stars and five are praise, three is both, one and two are not. */
const goodFrom = 4;
const mixedFrom = 3;

/**
 * A public answer in the language of the review. It says nothing that the review does not: not what was done, not when,
 * not that the author was a customer; it admits nothing and argues about nothing. Whoever is discontent is asked to call.
 */
export async function answerLocalReview({ business, firstName, rating, text }: ReviewAnswerRequest): Promise<AssistantReviewAnswer> {
  const { spoken } = await detectLanguage(text, business.locale);
  const language = spoken ?? firstSpoken(business.locale);
  const words = afterSaleWordings[language].answer;
  const hasText = text.trim() !== '';
  const topic = rating >= goodFrom && hasText ? publicTopic(text, language, business.type) : '';
  const values = { name: firstName, business: business.name, phone: business.phone, email: business.email, topic };
  const one = (ways: readonly string[], slot: string) => say(ways, values, `${firstName}${text}${rating}${slot}`);

  const contact = one(contactWays(words, business.phone, business.email), 'contact');
  const said = (withText: readonly string[], starsAlone: readonly string[]) => one(hasText ? withText : starsAlone, 'said');
  const [opening, ...rest] =
    rating >= goodFrom
      ? [said(topic === '' ? words.good : words.goodTopic, words.goodStars), rating < 5 ? one(words.better, 'better') : '', one(words.goodClose, 'close')]
      : rating >= mixedFrom
        ? [said(words.mixed, words.mixedStars), contact]
        : [said(words.poor, words.poorStars), one(words.hearMore, 'hearMore'), contact];
  const greeting = firstName === '' ? '' : one(wordings[language].greeting.slice(0, -1), 'greeting');
  const begun = greeting === '' ? upperFirst(opening) : lowerFirst(opening, language);
  return { language, text: join(greeting, begun, ...rest) };
}

/** What comes to the house may be named again; what somebody had treated, advised or insured is for them to speak of. */
function publicTopic(text: string, language: SpokenLanguage, businessType: string): string {
  const { domain, topic } = findSubject(fold(text), language, businessType);
  return domain?.nextStep === 'visit' ? (topic?.name[language] ?? '') : '';
}

type ContactWords = (typeof afterSaleWordings)[SpokenLanguage]['answer'];

function contactWays(words: ContactWords, phone: string, email: string): readonly string[] {
  if (phone !== '' && email !== '') return words.callOrWrite;
  if (phone !== '') return words.call;
  return email === '' ? words.getInTouch : words.write;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
