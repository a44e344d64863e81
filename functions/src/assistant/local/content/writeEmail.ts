import { someOf } from './choose.ts';
import { clip, countWords } from './plainText.ts';
import { asSentence, mentioned, opening, preface, sayIn, type Telling } from './telling.ts';

/** Words of a letter. */
const length = { least: 120, usual: 200, shorter: 150, most: 218 };
/** More is cut off in a list of letters. */
const longestSubject = 60;

/** A letter in Markdown, 120 to 220 words. */
export function writeEmailBody(telling: Telling): string {
  const { frame, topic, facts, business, asked, seed, angle } = telling;
  const most = asked.length === 'shorter' ? length.shorter : asked.length === 'longer' ? length.most : length.usual;
  const greeting = sayIn(telling, asked.tone === 'formal' ? frame.email.formalGreeting : frame.email.greeting, 'greeting');
  const start = [...preface(telling), opening(telling)].join(' ');
  const fact = facts[0] === undefined ? '' : `${sayIn(telling, frame.factLead, 'factLead')} ${asSentence(facts[0])}`;
  const end = [mentioned(telling), sayIn(telling, frame.closing, 'closing'), `${sayIn(telling, frame.email.signOff, 'signOff')}  \n${business.name}`];
  const items = { checklist: topic.steps, mistakes: topic.mistakes, questions: topic.questions.map(([question, answer]) => `**${question}** ${answer}`) }[angle];

  const letter = (count: number, optional: readonly string[]) => {
    const told = someOf(items, count, `${seed} items`);
    const middle = angle === 'questions' ? told : [told.map((item) => `- ${item}`).join('\n')];
    return [greeting, start, ...middle, ...optional, ...end].filter((part) => part !== '').join('\n\n');
  };
  const versions = [
    ...[5, 4, 3].map((count) => letter(count, [topic.call, fact])),
    letter(2, [topic.call, fact]),
    ...[3, 2].map((count) => letter(count, [fact])),
    letter(2, []),
    letter(1, [fact]),
    letter(1, []),
  ].map((text) => ({ text, words: countWords(text) }));
  const fitting = versions.filter(({ words }) => words >= length.least);
  return (fitting.find(({ words }) => words <= most) ?? fitting.toSorted((a, b) => a.words - b.words)[0] ?? versions[0])?.text ?? start;
}

export function emailSubject({ title, topic }: Telling): string {
  const wanted = title.length <= longestSubject ? title : topic.name;
  return clip(wanted, longestSubject);
}
