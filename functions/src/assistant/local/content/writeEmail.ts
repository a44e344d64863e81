import { someOf } from './choose.ts';
import { clip, countWords } from './plainText.ts';
import { factSentence, mentioned, opening, preface, sayIn, type Telling } from './telling.ts';

/** Words of a letter. */
const length = { least: 120, usual: 200, shorter: 150, most: 218 };
/** More is cut off in a list of letters. */
const longestSubject = 60;

/** A letter in Markdown, 120 to 220 words. */
export function writeEmailBody(telling: Telling): string {
  const { frame, topic, business, asked, seed, angle } = telling;
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
  return (fitting.find(({ words }) => words <= most) ?? fitting.toSorted((a, b) => a.words - b.words)[0] ?? versions[0])?.text ?? start;
}

export function emailSubject({ title, topic }: Telling): string {
  const wanted = title.length <= longestSubject ? title : topic.name;
  return clip(wanted, longestSubject);
}
