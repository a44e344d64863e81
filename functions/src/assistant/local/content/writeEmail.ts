import { say } from '../fillSentence.ts';
import { isTip } from './bank/bankTopic.ts';
import { someOf } from './choose.ts';
import { clip, countWords, sentencesOf } from './plainText.ts';
import { factSentence, mentioned, opening, preface, sayIn, type Telling } from './telling.ts';

/** Words of a letter. */
const length = { least: 100, usual: 200, shorter: 150, most: 218 };
/** More is cut off in a list of letters. */
const longestSubject = 60;
const longestPreheader = 100;

/** A letter in Markdown, 100 to 220 words; of a tip, what it takes. */
export function writeEmailBody(telling: Telling): string {
  const { frame, topic, business, asked, seed, angle } = telling;
  if (isTip(topic)) return writeTip(telling);
  const most = asked.length === 'shorter' ? length.shorter : asked.length === 'longer' ? length.most : length.usual;
  const greeting = sayIn(telling, asked.tone === 'formal' ? frame.email.formalGreeting : frame.email.greeting, 'greeting');
  const start = [...preface(telling), opening(telling)].join(' ');
  const fact = factSentence(telling);
  const end = [mentioned(telling), sayIn(telling, frame.closing, 'closing'), `${sayIn(telling, frame.email.signOff, 'signOff')}  \n${business.name}`];
  const items = { checklist: topic.steps, mistakes: topic.mistakes, questions: topic.questions.map(([question, answer]) => `**${question}** ${answer}`) }[angle];

  const letter = (count: number, optional: readonly string[], reason: string) => {
    const told = someOf(items, count, `${seed} items`);
    const middle = angle === 'questions' ? told : [told.map((item) => `- ${item}`).join('\n')];
    return [greeting, start, reason, ...middle, ...optional, ...end].filter((part) => part !== '').join('\n\n');
  };
  const why = angle === 'checklist' ? '' : topic.why;
  const [question = '', answer = ''] = topic.questions[0] ?? [];
  const extra = angle === 'questions' ? (topic.steps[0] ?? '') : question === '' ? '' : `**${question}** ${answer}`;
  const versions = [
    ...[5, 4, 3, 2].map((count) => letter(count, [topic.call, fact], why)),
    ...[3, 2].map((count) => letter(count, [fact], why)),
    ...[5, 3, 2, 1].map((count) => letter(count, [topic.call, fact], '')),
    ...[2, 1].map((count) => letter(count, [], '')),
    letter(5, [topic.call, extra, fact], why),
    letter(3, [topic.call, extra, fact], why),
  ].map((text) => ({ text, words: countWords(text) }));
  const fitting = versions.filter(({ words }) => words >= length.least);
  return (fitting.find(({ words }) => words <= most) ?? fitting.toSorted((a, b) => a.words - b.words)[0] ?? versions.toSorted((a, b) => b.words - a.words)[0])?.text ?? start;
}

/** A short letter: what a tip says, and no more words than that takes. */
function writeTip(telling: Telling): string {
  const { frame, topic, business, asked } = telling;
  const greeting = sayIn(telling, asked.tone === 'formal' ? frame.email.formalGreeting : frame.email.greeting, 'greeting');
  const parts = [
    greeting,
    [...preface(telling), topic.why].join(' '),
    topic.steps.map((step) => `- ${step}`).join('\n'),
    asked.length === 'longer' ? sayIn(telling, frame.notes, 'note') : '',
    asked.length === 'shorter' ? '' : factSentence(telling),
    mentioned(telling),
    sayIn(telling, frame.closing, 'closing'),
    `${sayIn(telling, frame.email.signOff, 'signOff')}  \n${business.name}`,
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** Under the subject in a list of letters: what is asked or named inside, which the subject does not say. */
export function emailPreheader({ topic, angle, frame, seed }: Telling): string {
  const questions = topic.questions.map(([question]) => question);
  const named = topic.mistakes.flatMap((mistake) => sentencesOf(mistake)[0] ?? []);
  const shown = isTip(topic) ? topic.steps : angle === 'mistakes' ? named : questions;
  const [first, ...rest] = shown.filter((part) => part.length <= longestPreheader);
  if (first === undefined) return say(frame.email.preheader[angle], {}, `${seed} preheader`);
  return rest.reduce((line, part) => (line.length + part.length < longestPreheader ? `${line} ${part}` : line), first);
}

export function emailSubject({ title, topic }: Telling): string {
  const wanted = title.length <= longestSubject ? title : topic.name;
  return clip(wanted, longestSubject);
}
