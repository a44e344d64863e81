import type { AssistantSuggestion } from '../../model/assistantTurn.ts';
import type { SuggestionRequest } from '../port.ts';
import { findTimes } from '../promises/findTimes.ts';
import { classify } from './classify.ts';
import { say } from './fillSentence.ts';
import { answer, emailParagraphs, fit, join, lowerFirst, type ReplyInput, valuesOf, wordings, writeReply, type Written } from './writeReply.ts';

/**
 * A reply to what they wrote last: short, from the facts, and honest about what it does not know. Where nobody has
 * answered yet it is a first reply like any other.
 */
export async function suggestLocalReply(request: SuggestionRequest): Promise<AssistantSuggestion> {
  const { business, firstName, language, channel, conversation } = request;
  const lines = conversation.toSorted((a, b) => a.at.getTime() - b.at.getTime());
  const message = lines.findLast((line) => line.direction === 'in')?.body ?? '';
  const classified = await classify({ message, businessType: business.type, locale: language });
  const input: ReplyInput = { business, firstName, message, channel, classified };
  const isFirst = !lines.some((line) => line.direction === 'out');
  return { language: classified.writes, ...(isFirst ? writeReply(input) : writeOn(input)) };
}

/** Goes on with a conversation. */
function writeOn(input: ReplyInput): Written {
  const { business, message, channel, classified } = input;
  const { kind, heard, emergency, writes } = classified;
  const wording = wordings[writes];
  const values = valuesOf(input);
  const one = (ways: readonly string[], slot: string) => say(ways, values, message + slot);
  const greetings = (ways: readonly string[]) => one(values.name === '' ? ways.slice(-1) : ways.slice(0, -1), 'greeting');
  const namesATime = findTimes(message).length > 0;
  const facts = answer(input, wording, values);
  const thanks = one(wording.replyThanks, 'thanks');
  const timing = namesATime ? one(wording.timing, 'timing') : '';
  const step = heard.has('callMe') ? one(wording.nextStep.callBack, 'step') : namesATime || facts !== '' ? '' : one(wording.nextStep.talk, 'step');
  // What somebody writes back is mostly too short to be told from small talk: it is taken as part of the matter.
  const isTheMatter = !emergency && (kind === 'sales' || kind === 'other' || kind === 'spam');

  if (channel === 'sms') {
    const greeting = greetings(wording.sms.greeting);
    const [aside = ''] = isTheMatter ? [] : emailParagraphs(input, wording, values, one);
    const said = lowerFirst(isTheMatter ? thanks : aside, writes);
    return fit([[greeting, said, timing, facts, step], [greeting, said, timing, step], [greeting, said]]);
  }
  const orCall = one(wording.orCall, 'orCall');
  const paragraphs = [
    greetings(wording.greeting),
    ...(isTheMatter ? [join(thanks, timing), facts, join(step, orCall)] : emailParagraphs(input, wording, values, one)),
    `${one(wording.signOff, 'signOff')}\n${business.name}`,
  ];
  return { subject: one(wording.subjectPlain, 'subject'), body: paragraphs.filter((paragraph) => paragraph !== '').join('\n\n') };
}
