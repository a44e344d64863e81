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
      '(decades|years|generations) of (~ )?experience', '(over|more than) (~ )?(years|decades)', 'since (19|20)*', 'family(-| )(owned|run|business)', '(second|third|fourth|fifth)(-| )generation', '(two|three|four|five) generations', 'founded in', 'established in',
      '(años|décadas) de (~ )?experiencia', 'desde (19|20)*', '(empresa|negocio) familiar', '(segunda|tercera|cuarta) generación', '(dos|tres|cuatro) generaciones', 'fundad[oa] en',
      "(ans|années|décennies) d'expérience", 'depuis (19|20)*', 'entreprise familiale', '(deuxième|troisième|quatrième) génération', '(deux|trois|quatre) générations', 'fondée? en',
      '(jahren?|jahrzehnten?|jahre|jahrzehnte) (~ )?erfahrung', 'seit (19|20)*', 'familienbetrieb', 'familienunternehmen', 'in (zweiter|dritter|vierter) generation', '(zwei|drei|vier) generationen', 'gegründet',
    ),
  ],
  [
    'credential',
    phrases(
      'licensed', '(?<!(if|when|whether|once) you are |are you |what is )insured', 'bonded', 'certified (technician*|professional*|expert*|installer*)', 'we are certified', 'accredited', 'board(-| )certified',
      '(técnicos|profesionales|expertos) (certificados|acreditados|titulados)', 'con licencia', '(estamos|somos|empresa|nuestr[oa]s?|técnicos) (~ )?asegurad[oa]s?', 'acreditad[oa]s?',
      '(entreprise|artisan|technicien|professionnel|installateur|centre|cabinet|garage|nous sommes)(ne|le)?s? (~ )?(agréé|assuré)e?s?', 'certifiés?', 'diplômés?',
      'zertifizier*', 'geprüfte', '(wir|unsere?|betrieb|firma) (~ )?(voll |haftpflicht)?versichert', 'meisterbetrieb', '(staatlich|öffentlich|offiziell|wir sind (~ )?) anerkannt*', 'anerkannte[rsnm]? (fach*|*betrieb|expert*|partner*)',
    ),
  ],
  [
    'award',
    phrases('award(-| )winning', 'awarded', 'voted', 'galardonad[oa]s?', 'premiad[oa]s?', 'primée?s? (par|au|aux|lors)', 'récompensée?s? (par|au|aux|lors|en|pour)', 'élue?s? (~ )?meilleure?s?', 'elegid[oa]s? (~ )?mejor(es)?', 'ausgezeichnet (mit|als)', 'preisgekrönt*', 'testsieger'),
  ],
  [
    'superlative',
    phrases(
      '(the )?best (~ )?(in|around) (town|the (city|area|region|country|state))', 'number one', 'no. 1', 'leading (provider|company|clinic|practice|firm|salon|name|expert|specialist|garage|restaurant|gym|studio|contractor|team)s?', 'the leading (~ )?in (town|the (city|area|region|county|country|state))', 'market leader', 'beat any (~ )?(quote|price|offer)', 'most trusted', 'top(-| )rated', 'lowest prices?', 'unbeatable',
      '(el|la|los|las) mejor(es)? (~ )?de (la|el) (ciudad|zona|región|país)', 'número uno', '(somos|empresa|clínica|marca|despacho|taller|centro|salón|firma) (~ )?líder(es)?', 'líder(es)? (en|de|del) (el |la )?(sector|mercado|zona|región|ciudad|provincia|calidad)', 'imbatible*', 'precios? más bajos?',
      '(le|la|les) meilleure?s? (~ )?de la (ville|région)', 'numéro un', 'leaders?(?= (du|de la|regional|local|en|dans|sur))', 'imbattable*', 'prix les plus bas',
      '(der|die|das) beste* (~ )?(der|in der|im) (stadt|region|umgebung|land)', 'nummer eins', 'marktführer', 'unschlagbar*', '(günstigste|niedrigste)n? preise?n?',
    ),
  ],
  ['statistic', phrases(
      '(thousands|hundreds) of (~ )?(customers|clients|patients|families|guests|homeowners)', '(miles|cientos|centenares) de (~ )?(clientes|pacientes|familias|huéspedes)', '(milliers|centaines) de (~ )?(clients?|clientes?|patients|familles)', '(tausende|hunderte)(r|n)? (von )?(~ )?(kunden|patienten|familien|gäste*|kundinnen)',
      '(studies|surveys) (have )?(show|shown|found|prove)', 'research (has )?(shows|shown|found|proves)', 'statistics show', 'experts (say|agree)', 'los estudios', 'según estudios', 'des études', 'selon une étude', 'studien zeigen', 'laut (einer )?(~ )?studie*',
    )],
];

const tally = '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|une?|deux|trois|quatre|cinq|sept|huit|neuf|dix|eine[rs]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)';
/** A share of something: "80 %", "3 in 4". */
const share = /\d+(?:[.,]\d+)? ?(?:%|percent|per cent|por ciento|pour cent|prozent)|\b\d+ (?:out of|in|de cada|sur|von) \d+\b/giu;
/** "Nine out of ten", and "neuf patients sur dix". */
const tallied = new RegExp(`(?<!\\p{L})${tally} (?:out of|de cada|\\p{L}+ sur|sur|von) ${tally}(?!\\p{L})`, 'giu');

/** Claims about the business or the world that only its owner can vouch for, in the four languages. */
export function findBoasts(text: string): FoundBoast[] {
  const { folded, source, positions } = foldText(text);
  const worded = words.flatMap(([kind, list]) =>
    list.findAll(folded).map(({ start, end }) => ({ kind, phrase: source.slice(positions[start], positions[end]) })),
  );
  const shares = [...text.matchAll(share), ...text.matchAll(tallied)].map(([phrase]): FoundBoast => ({ kind: 'statistic', phrase }));
  return [...worded, ...shares];
}
