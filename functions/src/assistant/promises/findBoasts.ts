import { foldText } from '../local/foldText.ts';
import { phrases, type PhraseList } from '../local/phraseList.ts';

/** What a business says of itself in public, and has to be able to prove. */
export type BoastKind = 'experience' | 'credential' | 'award' | 'superlative' | 'statistic';

export interface FoundBoast {
  kind: BoastKind;
  phrase: string;
}

const words: readonly (readonly [BoastKind, PhraseList])[] = [
  [
    'experience',
    phrases(
      '(decades|years|generations) of (~ )?experience', '(over|more than) (~ )?(years|decades)', 'since (19|20)*', 'family(-| )(owned|run)', 'founded in', 'established in',
      '(años|décadas) de (~ )?experiencia', 'desde (19|20)*', 'empresa familiar', 'fundad[oa] en',
      "(ans|années|décennies) d'expérience", 'depuis (19|20)*', 'entreprise familiale', 'fondée? en',
      '(jahren?|jahrzehnten?|jahre|jahrzehnte) (~ )?erfahrung', 'seit (19|20)*', 'familienbetrieb', 'familienunternehmen', 'gegründet',
    ),
  ],
  [
    'credential',
    phrases(
      'licensed', 'insured', 'bonded', 'certified (technician*|professional*|expert*|installer*)', 'we are certified', 'accredited', 'board(-| )certified',
      '(técnicos|profesionales|expertos) (certificados|acreditados|titulados)', 'con licencia', 'asegurad[oa]s?', 'acreditad[oa]s?',
      '(entreprise|artisan|technicien|professionnel|installateur|centre|cabinet|garage|nous sommes)(ne|le)?s? (~ )?(agréé|assuré)e?s?', 'certifiés?', 'diplômés?',
      'zertifizier*', 'geprüfte', 'versichert', 'meisterbetrieb', 'anerkannt*',
    ),
  ],
  [
    'award',
    phrases('award(-| )winning', 'awarded', 'voted', 'galardonad[oa]s?', 'premiad[oa]s?', 'primée?s? (par|au|aux|lors)', 'récompensé*', 'ausgezeichnet (mit|als)', 'preisgekrönt*', 'testsieger'),
  ],
  [
    'superlative',
    phrases(
      '(the )?best (~ )?(in|around) (town|the (city|area|region|country|state))', 'number one', 'no. 1', 'the leading', 'market leader', 'most trusted', 'top(-| )rated', 'lowest prices?', 'unbeatable',
      '(el|la|los|las) mejor(es)? (~ )?de (la|el) (ciudad|zona|región|país)', 'número uno', 'líder(es)?', 'imbatible*',
      '(le|la|les) meilleure?s? (~ )?de la (ville|région)', 'numéro un', 'leader', 'imbattable*',
      '(der|die|das) beste* (~ )?(der|in der|im) (stadt|region|umgebung|land)', 'nummer eins', 'marktführer', 'unschlagbar*',
    ),
  ],
  ['statistic', phrases('studies show', 'research shows', 'statistics show', 'experts (say|agree)', 'los estudios', 'según estudios', 'des études', 'selon une étude', 'studien zeigen', 'laut (einer )?studie*')],
];

/** A share of something: "80 %", "three out of four". */
const share = /\d+(?:[.,]\d+)? ?(?:%|percent|per cent|por ciento|pour cent|prozent)|\b\d+ (?:out of|in|de cada|sur|von) \d+\b/giu;

/** Claims about the business or the world that only its owner can vouch for, in the four languages. */
export function findBoasts(text: string): FoundBoast[] {
  const { folded, source, positions } = foldText(text);
  const worded = words.flatMap(([kind, list]) =>
    list.findAll(folded).map(({ start, end }) => ({ kind, phrase: source.slice(positions[start], positions[end]) })),
  );
  const shares = [...text.matchAll(share)].map(([phrase]): FoundBoast => ({ kind: 'statistic', phrase }));
  return [...worded, ...shares];
}
