import { domainsOf } from '../topics/domains.ts';
import { dining, photography } from '../topics/occasions.ts';
import { fitness, hair } from '../topics/people.ts';
import type { Domain } from '../topics/topic.ts';
import { someOf, twoOf } from './choose.ts';
import { countWords } from './plainText.ts';
import { asSentence, mentioned, opening, preface, sayIn, type Telling } from './telling.ts';

/** Words of a post; what is asked for shorter or longer stays within them as well. A small topic makes a short post: what would fill it up says nothing of it. */
const length = { least: 280, usual: 430, leastShorter: 200, shorter: 260, longer: 690 };

/** The rank from which on a block is what another telling is made of, or says nothing of the subject: only where a post would be too short, or is to be longer. */
const filler = 10;

/** Trades whose customers come to enjoy something: what has been noticed and tried is no subject there. */
const guests: readonly Domain[] = [dining, photography, fitness, hair];

interface Block {
  text: string;
  /** 0 is always there; of the others the lower come first as long as there is room: the subject's own before what holds for any. */
  rank: number;
}

/** A blog post in Markdown: headings of the second rank, lists and paragraphs, 280 to 700 words. */
export function writeBlogBody(telling: Telling): string {
  const blocks = blocksOf(telling).filter(({ text }) => text !== '');
  const { asked } = telling;
  const least = asked.length === 'shorter' ? length.leastShorter : length.least;
  const most = asked.length === 'shorter' ? length.shorter : asked.length === 'longer' ? length.longer : length.usual;
  const chosen = new Set(blocks.filter(({ rank }) => rank === 0));
  const words = () => [...chosen].reduce((sum, { text }) => sum + countWords(text), 0);
  for (const block of blocks.toSorted((a, b) => a.rank - b.rank)) {
    const wanted = block.rank < filler || asked.length === 'longer';
    if (words() < least || (wanted && words() + countWords(block.text) <= most)) chosen.add(block);
  }
  return blocks.filter((block) => chosen.has(block)).map(({ text }) => text).join('\n\n');
}

function blocksOf(telling: Telling): Block[] {
  const { topic, frame, angle } = telling;
  const heading = (kind: keyof typeof frame.headings) => `## ${sayIn(telling, frame.headings[kind], kind)}`;
  const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');
  const start = { text: [...preface(telling), opening(telling)].join(' '), rank: 0 };
  const why = angle === 'checklist' ? [] : [{ text: topic.why, rank: angle === 'questions' ? 2 : 11 }];
  const qa = topic.questions.map(([question, answer]) => `## ${question}\n\n${answer}`);
  // Each angle has a question of its own, so that the next telling does not repeat it.
  const turned = qa.slice(...(angle === 'checklist' ? [0, 1] : [1, 2]));
  const rest = qa.filter((block) => !turned.includes(block));
  const subject = {
    checklist: [
      { text: `${heading('steps')}\n\n${list(topic.steps)}`, rank: 0 },
      { text: turned.join('\n\n'), rank: 1 },
      { text: mistakesBlock(telling, 1, heading('mistakes')), rank: 5 },
      ...rest.map((text) => ({ text, rank: 12 })),
    ],
    mistakes: [
      { text: mistakesBlock(telling, topic.mistakes.length, heading('mistakes')), rank: 0 },
      { text: turned.join('\n\n'), rank: 1 },
      { text: `${heading('steps')}\n\n${list(someOf(topic.steps, 2, telling.seed))}`, rank: 5 },
      ...rest.map((text) => ({ text, rank: 12 })),
    ],
    questions: [
      { text: qa.join('\n\n'), rank: 0 },
      { text: mistakesBlock(telling, 1, heading('mistakes')), rank: 5 },
      { text: `${heading('steps')}\n\n${list(someOf(topic.steps, 4, telling.seed))}`, rank: 10 },
    ],
  }[angle];
  return [start, ...why, ...subject, { text: `${heading('call')}\n\n${topic.call}`, rank: 0 }, ...frameBlocks(telling, heading, list)];
}

/** The first sentence of a mistake names it, and stands out. */
function mistakesBlock({ topic, seed }: Telling, count: number, heading: string): string {
  const items = someOf(topic.mistakes, count, `${seed} mistakes`).map((mistake) => mistake.replace(/^(.+?[.!?])(?=\s)/u, '**$1**'));
  if (items.length === 0) return '';
  // A list of one is no list.
  return `${heading}\n\n${items.length === 1 ? items.join('') : items.map((item) => `- ${item}`).join('\n')}`;
}

function frameBlocks(telling: Telling, heading: (kind: 'ready' | 'facts') => string, list: (items: readonly string[]) => string): Block[] {
  const { frame, facts, seed, business } = telling;
  const hasGuests = domainsOf(business.type).some((domain) => guests.includes(domain));
  const [note = '', otherNote = ''] = twoOf(frame.notes, `${seed} note`).map((way) => sayIn(telling, [way], 'note'));
  const use = `## ${sayIn(telling, frame.use.heading, 'use')}\n\n${sayIn(telling, frame.use.lead, 'useLead')}\n\n${list(someOf(frame.use.points, 4, `${seed} use`))}`;
  const mention = mentioned(telling);
  const ready = `${heading('ready')}\n\n${sayIn(telling, frame.ready.lead, 'readyLead')}\n\n${list(someOf(frame.ready.points, 4, `${seed} ready`))}`;
  const quoted = facts.length === 0 ? '' : `${heading('facts')}\n\n${sayIn(telling, frame.factsLead, 'factsLead')}\n\n${list(facts)}`;
  return [
    { text: note, rank: hasGuests ? 14 : 4 },
    { text: use, rank: 20 },
    { text: otherNote, rank: 21 },
    { text: ready, rank: hasGuests ? 13 : 3 },
    { text: quoted, rank: 0 },
    { text: mention === '' ? '' : asSentence(mention), rank: 0 },
    { text: sayIn(telling, frame.closing, 'closing'), rank: 0 },
  ];
}
