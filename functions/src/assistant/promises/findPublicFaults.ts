import { foldText } from '../local/foldText.ts';
import { phrases, type PhraseList } from '../local/phraseList.ts';

/** What nobody should say in public, where everybody reads it for years. */
export type PublicFault = 'address' | 'compensation' | 'admission' | 'argument' | 'otherReview';

export interface FoundFault {
  kind: PublicFault;
  phrase: string;
}

/** Where somebody lives or was visited. The house number stands before the street or behind it. */
const streets = [
  /\b\d{1,5}[A-Za-z]? (?:[NSEW]\.? )?(?:\p{Lu}[\p{L}'’-]+ |\d{1,3}(?:st|nd|rd|th) ){1,3}(?:[Ss]treet|St|[Aa]venue|Ave|[Rr]oad|Rd|[Ll]ane|Ln|[Dd]rive|Dr|[Bb]oulevard|Blvd|[Cc]ourt|Ct|Place|Way|Terrace|Close|Crescent|Square|Highway|Parkway)\b/u,
  /\b\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|av\.?|boulevard|bd|place|impasse|chemin|allée|quai|route) (?:de |du |des |de la |d['’])?[\p{L}'’-]+/iu,
  /\b(?:calle|c\/|avenida|avda\.?|plaza|paseo|camino|carretera) (?:de |del |de la |de los |de las )?(?:[\p{L}'’.-]+ ?){1,4},? (?:n[.º°]+ ?)?\d{1,4}\b/iu,
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}-]*(?:straße|strasse|str\.|weg|gasse|allee|platz|ring|ufer|damm)|Straße|Weg|Allee|Platz|Ring) ?\d{1,4} ?[a-z]?\b/u,
] as const;

const faults: readonly (readonly [PublicFault, PhraseList])[] = [
  [
    'compensation',
    phrases(
      'refund*', 'reimburse*', 'money ?back', 'vouchers?', 'gift ?cards?', 'gifts?', 'discount*', 'compensat*', '(free|complimentary) (visit|repair|service|of charge|check*|cleaning|replacement|session|treatment|meal|drink|dessert)', 'make it up to you', 'on the house', 'waive*', 'credit (to )?your', '\\d+ ?% off', 'no charge', 'next (visit|service|time|one) (is )?(on us|for free|free)',
      'reembols*', 'devol(ver|vemos|veremos|ucion) (~ )?(dinero|importe)', 'regal(o|os|amos)', 'vales? (de|regalo|descuento)', 'descuentos?', 'compensa(r|rle|remos|mos|cion)', 'gratis', 'gratuit[oa]s?', 'sin coste', 'indemniz*',
      'rembours*', 'cadeaux?', "bons? (d'achat|cadeau|de reduction)", 'remises?', 'dedommag*', 'gratuit(e|s|es|ement)?', 'geste commercial', 'indemnis*', 'offr(ons|irons|ir)',
      '(zurück)?erstatt*', 'geld zurück', 'gutschein*', 'geschenk*', 'rabatt*', 'nachlass*', 'entschädig*', 'kostenlos*', 'kostenfrei*', 'umsonst', 'gutschrift*', 'wiedergutmach*', 'schadenersatz',
    ),
  ],
  [
    'admission',
    phrases(
      '(our|my|the team\'s|their) (own )?(fault|mistake|error|negligence|failure|oversight|blunder)', "we('re| are| were| have been) ((very|simply|clearly|completely|fully|partly|truly|entirely|solely) )?(negligent|careless|liable|to blame|at fault|in the wrong|responsible|wrong)", '(apologi[sz]e|sorry) for (our|the|this) (~ )?(mistakes?|errors?|failure|negligence|damage)', '(full|complete|sole|legal) responsibility', '(take|accept|bear|assume) (~ )?(responsibility|blame|liability)', 'we (~ )?(admit|concede|acknowledge that we)', 'we (~ )?(caused|damaged|broke|ruined|injured|hurt|failed|messed up|screwed up|made (a|an|the) (mistake|error)|did (something )?wrong|should (not )?have|overcharged)', '(negligence|malpractice|liability)', 'mistake (on our part|of ours)', 'we got (it|this|that) wrong',
      '(culpa|fallo|error|negligencia) (nuestr[oa]|de nuestr[oa])', 'nuestr[oa] (~ )?(culpa|error|fallo|negligencia|descuido)', '(asumimos|aceptamos|reconocemos) (~ )?(responsabilidad|culpa|error|fallo)', '(fuimos|somos|hemos sido) (~ )?(negligentes|responsables|culpables)', 'nos equivocamos', '(cometimos|hemos cometido) (un|el) (error|fallo)', '(rompimos|dañamos|causamos|fallamos)', 'negligencia',
      '(notre|de notre) (propre )?(faute|erreur|negligence|responsabilite)', 'une (faute|erreur) de notre (part|cote)', "(assumons|acceptons|reconnaissons|endossons) (~ )?(responsabilite|faute|erreur|torts?)", '(avons|sommes) (~ )?(negligents?|responsables?|en tort|fautifs?|commis)', "nous (avons|nous sommes) (~ )?(tromp(e|es)|casse|abime|cause|echoue|rate|manque a)", 'negligence',
      '(unsere|unser|unserer) (eigene[rn]? )?(schuld|fehler|versagen|fahrlässigkeit|versäumnis|verschulden)', '(schuld|fehler|versäumnis) (liegt|lag|liegen|lagen) (~ )?(uns|unserer seite)', '(waren|sind|haben) wir (~ )?(schuld|fahrlässig|haftbar|verantwortlich)', 'wir (waren|sind|haben) (~ )?(schuld|fahrlässig|haftbar|verantwortlich|verschuldet)', '(übernehmen|tragen) (~ )?(verantwortung|haftung|schuld)', 'wir haften', 'fahrlässig*', 'wir haben (~ )?(fehler gemacht|versagt|beschädigt|kaputt gemacht|verursacht|falsch gemacht|zerstört)', 'fehler unsererseits', 'wir (räumen ein|geben zu|gestehen)',
    ),
  ],
  [
    'argument',
    phrases(
      "you('re| are| were) ((just|simply|clearly|being|completely|very|quite) )?(wrong|mistaken|lying|incorrect|exaggerating|unreasonable|rude|dishonest|confused|unfair)", '(that|this|it|which|what you (say|write|claim|describe)) (is|was|s) (~ )?(simply |just |completely |totally |plainly )?(not true|untrue|false|a lie|lies|incorrect|inaccurate|unfair|nonsense|wrong|ridiculous|absurd|slander*|libel*|defamat*)', 'we (~ )?(disagree|dispute|reject|deny|contest|refute)', 'contrary to (what|your)', '(in fact|actually|as you (well )?know|the truth is|for the record|to be clear|to set the record straight),? (~ )?(you|we|our)', 'you (~ )?(failed|refused|neglected|forgot|ignored|never|agreed to|signed|insisted|demanded|cancelled|canceled|owe|had been told|were told)', "you (did not|didn't) (pay|tell|call|show|follow|mention|inform|say|ask|answer)", 'you (should|could) have (told|called|contacted|mentioned|asked|read|known|said|waited|checked|followed)', '(unfair|false|fake|unjust|dishonest|misleading) (review|rating|claims?|statements?|accusations?|allegations?)', '(speak|talk|hear|contact|consult) (~ )?(our|a|my) (lawyers?|attorneys?|solicitors?)', 'legal (action|steps)', '(defamation|defamatory|libel|slander)', 'not our (fault|problem|responsibility)', '(have|find) no record of (you|your|any)', 'never (been )?(a|our) customer', 'nobody else has', 'all our other customers', 'your own fault',
      '(no es|es) (~ )?(cierto|verdad|falso|mentira|injusto|incorrecto)', 'usted (~ )?(miente|se equivoca|nunca|no (pago|vino|quiso|aviso)|deberia|exagera|sabe)', '(discrepamos|negamos|rechazamos|no estamos de acuerdo)', '(hable|hablar|noticias) (~ )?abogados?', 'acciones legales', 'difamacion', 'calumnia*', 'en realidad usted', 'contrario a lo que', 'no es (nuestra culpa|culpa nuestra)', 'reseña (falsa|injusta)', 'no consta (~ )?(cliente|registro)',
      "(c'est|cela est|ceci est|est) (~ )?(faux|fausse|mensonge|inexact|injuste|mensonger|pas vrai)", "ce n'est pas (vrai|exact|notre faute)", 'vous (~ )?(mentez|avez tort|vous trompez|exagerez|auriez du|avez refuse|avez oublie|n\'avez (pas|jamais)|saviez)', "(contestons|desaccord|refutons|nions)", '(notre|nos) avocats? (vous|prendr*|contacter*)', 'poursuites', 'diffamat*', 'calomni*', 'contrairement a ce que', 'avis (faux|injuste|mensonger)', 'en realite,? vous',
      '(das|dies|es|was sie schreiben) (~ )?(stimmt nicht|ist (~ )?(falsch|unwahr|gelogen|eine lüge|unfair|unwahrheit|unsinn|nicht wahr|nicht richtig|ungerecht))', 'entspricht nicht (der|den) (wahrheit|tatsachen)', 'sie (~ )?(lügen|irren|übertreiben|hätten (~ )?(sollen|müssen|können)|haben (~ )?(nicht bezahlt|versäumt|vergessen|verweigert|abgelehnt|nie)|wurden (~ )?informiert)', '(widersprechen|bestreiten|weisen (~ )?zurück)', 'unser*e? (~ )?(anwalt|anwälte|rechtsanwalt) (wird|werden|meldet|melden)', '(rechtliche schritte|verleumdung|rufschädig*|üble nachrede)', 'im gegensatz zu dem', 'nicht unsere schuld', '(unfaire|falsche|ungerechte) (bewertung|darstellung|behauptung)', 'tatsächlich haben sie', 'in wahrheit', 'richtigstell*', 'nie (~ )?kunde',
    ),
  ],
  [
    'otherReview',
    phrases(
      '(change|update|edit|revise|remove|delete|reconsider|take down|amend|improve|raise|withdraw) (~ )?(review|rating|stars?|score|comment)', '(cambi(ar|e)|modifi(car|que)|retir(ar|e)|elimin(ar|e)|borr(ar|e)|actualiz(ar|e|ara)|reconsider(ar|e|ara)) (~ )?(reseña|valoracion|opinion|comentario|estrellas)', '(modifi(er|ez)|supprim(er|ez)|retir(er|ez)|chang(er|ez)|revo(ir|yez)|reconsider(er|ez)) (~ )?(avis|note|commentaire|etoiles)', '(bewertung|rezension|sterne) (~ )?(ändern|löschen|entfernen|anpassen|überdenken|zurücknehmen|korrigieren|überarbeiten|zurückziehen)',
    ),
  ],
];

/** What a public answer to a review should not say, in the four languages. */
export function findPublicFaults(text: string): FoundFault[] {
  const { folded, positions, source } = foldText(text);
  const street = streets.map((pattern) => pattern.exec(text)?.[0]).find((phrase) => phrase !== undefined);
  return [
    ...(street === undefined ? [] : [{ kind: 'address' as const, phrase: street }]),
    ...faults.flatMap(([kind, list]) => list.findAll(folded).map(({ start, end }) => ({ kind, phrase: source.slice(positions[start], positions[end]) }))),
  ];
}
