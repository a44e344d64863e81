import type { SpokenLanguage } from './detectLanguage.ts';
import type { Subject } from './findTopic.ts';
import { fold } from './foldText.ts';
import type { Heard } from './classify.ts';
import { phrases } from './phraseList.ts';
import { canBeQuoted } from '../promises/quotedFacts.ts';

const money = /[$€£]|\b(?:usd|eur|gbp|chf|dollars?|euros?|dolares|francs?|pounds?)\b/;
const hours = phrases(
  'open*', 'hours?', 'closed', '\\d{1,2}( )?(am|pm)', '\\d{1,2}[:h]\\d{0,2}', 'abier*', 'abrimos', 'horario*', 'ouvert*', 'horaires?', 'geöffnet', 'öffnungszeit*', 'uhr',
  '(mon|tues|wednes|thurs|fri|satur|sun)days?', 'lunes', 'sabados?', 'lundi', 'samedi', 'montag*', 'samstag*',
);
const area = phrases(
  'serv(e|es|ing)', 'area*', 'miles?', 'km', 'kilomet*', 'county', 'cover*', 'within', 'zona*', 'atendemos', 'trabajamos en', 'secteur*', 'intervenons', 'rayon', 'autour', 'umkreis', 'einzugsgebiet', 'im raum', 'delivery', 'located',
);
/** What a price is named for before anybody has seen the job. */
const firstVisit = phrases(
  'visit', 'diagnos*', 'service call', 'call ?out', 'consult*', 'estimate*', 'quote*', 'assessment', 'visita', 'presupuesto*', 'primera', 'deplacement', 'premier*', 'devis', 'anfahrt*', 'besuch*', 'erst*', 'kostenvoranschlag*', 'diagnostic',
);

/**
 * The business's facts that answer what was asked, best first. Facts are the owner's own words and are only ever
 * repeated whole.
 * @param factsLanguage language the owner writes in
 */
export function chooseFacts(
  facts: readonly string[],
  heard: Heard,
  subject: Subject,
  message: string,
  factsLanguage: SpokenLanguage,
  most: number,
): string[] {
  const words = stems(fold(message));
  const scored: Candidate[] = facts.filter(canBeQuoted).map((fact) => {
    const folded = fold(fact);
    const about = subject.topic?.heard[factsLanguage].find(folded) ? 3 : 0;
    const shared = [...stems(folded)].filter((stem) => words.has(stem)).length;
    return { fact, folded, near: about + shared };
  });
  const best = (relevance: (candidate: Candidate) => number) =>
    scored
      .map((candidate) => ({ fact: candidate.fact.trim(), score: relevance(candidate) * 10 + candidate.near }))
      .filter(({ score }) => score >= 10)
      .toSorted((a, b) => b.score - a.score)
      .map(({ fact }) => fact);
  const answers = (['price', 'hours', 'area'] as const).flatMap((asked) => (heard.has(asked) ? [best(relevanceTo[asked])] : []));
  const nearby = heard.has('offered') || heard.has('price') ? best(({ near }) => (near >= 3 ? 1 : 0)) : [];
  // One answer to each question first, then what else fits.
  const inOrder = [...answers.flatMap((list) => list.slice(0, 1)), ...answers.flatMap((list) => list.slice(1, 2)), ...nearby.slice(0, 1)];
  return [...new Set(inOrder)].slice(0, most);
}

interface Candidate {
  fact: string;
  folded: string;
  /** How much it has to do with what was asked about. */
  near: number;
}

/** 0 not at all, 2 answers the question in general, 3 answers this very question. */
const relevanceTo = {
  price: ({ folded, near }: Candidate) => (money.test(folded) ? (near > 0 ? 3 : firstVisit.find(folded) ? 2 : 0) : 0),
  hours: ({ folded, near }: Candidate) => (hours.find(folded) && !money.test(folded) ? (near > 0 ? 3 : 2) : 0),
  area: ({ folded, near }: Candidate) => (area.find(folded) && !money.test(folded) ? (near > 0 ? 3 : 2) : 0),
} as const;

/** First five letters of the longer words: "cleaning" and "cleans" meet. */
function stems(folded: string): Set<string> {
  return new Set((folded.match(/[a-z]{4,}/g) ?? []).filter((word) => !tooCommon.has(word)).map((word) => word.slice(0, 5)));
}

const tooCommon = new Set([
  'with', 'from', 'your', 'have', 'what', 'when', 'this', 'that', 'much', 'please', 'would', 'could', 'about', 'there', 'they', 'also', 'per',
  'para', 'como', 'cuanto', 'cuesta', 'precio', 'quiero', 'gracias', 'hola', 'este', 'esta', 'tienen', 'price', 'prices', 'cost', 'costs', 'open', 'hours',
  'pour', 'avec', 'vous', 'nous', 'votre', 'bonjour', 'merci', 'combien', 'quel', 'tarif', 'prix', 'dans', 'sont', 'avez',
  'eine', 'einen', 'einer', 'kann', 'konnen', 'haben', 'bitte', 'kostet', 'kosten', 'preis', 'hallo', 'guten', 'auch', 'noch', 'wird', 'nach', 'ihre', 'ihnen',
]);
