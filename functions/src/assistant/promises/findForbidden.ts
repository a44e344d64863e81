import { foldText } from '../local/foldText.ts';
import { phrases, type PhraseList } from '../local/phraseList.ts';
import { findClaims } from './findClaims.ts';
import { withoutQuotedFacts } from './quotedFacts.ts';

/** `reward` and `condition` in what asks for a review, `review` in what offers a reward. */
export type ForbiddenKind = 'reward' | 'condition' | 'review';

export interface Forbidden {
  kind: ForbiddenKind;
  /** As it stands in the text. */
  phrase: string;
}

/**
 * Anything that could be had for a review. Words for thanks are none of them: "un regalo" is, "gracias" is not, and
 * "a small thank-you for you" is.
 */
const rewards = phrases(
  'reward', 'rewards', 'rewarded', '(e-? ?)?gifts?', '(e-? ?)?gift ?cards?', 'gifted', 'freebies?', 'vouchers?', 'prizes?', 'raffles?', 'giveaways?', 'sweepstakes?', 'lottery', 'prize draw', '(a|our|the|monthly) draw', 'win (a|an|one|some)', 'chance to win', 'be entered', 'bonus(es)?', 'cash ?back', 'store credit', 'credits?', '(loyalty|bonus|extra) points', 'incentives?', 'perks?', 'compensat*',
  '(get|receive|earn|save|enjoy|claim|knock) ~ off', '(money|dollars|pounds|euros) off', 'in (return|exchange) for (a|an|your|the|leaving|writing|this)', '(as|with) (a|our) (small |little |special )?(thank[- ]?you|token)( gift)?,? (you|we|for you|from us|for your (review|feedback))', 'token of (our )?(appreciation|gratitude|thanks)', 'treat (for you|on us)', 'something special for you', 'refer (a|your|some)? ?friends?', 'referral*', 'for every friend',
  'recompensas?', 'recompensa(mos|remos|r|do)', 'regal(o|os|ito|itos|amos|aremos)', 'obsequi(o|os|amos)', 'premi(o|os|amos)', 'sorte(o|os|amos)', 'rifas?', 'vales?( de| regalo| descuento)', 'cup(o|ó)n(es)?', 'bonos?', 'bonific*', 'a cambio', 'puntos (extra|de regalo)', 'como (muestra de )?agradecimiento,? (le|recib*|obten*|tendra|disfrut*)', '(pequeño|especial) detalle', 'un detalle para usted', 'recomiende* (~ )?(amigos?|amigas|amistades)', 'ventaja*', 'tarjetas? regalo', 'incentivo*', 'ahorr*',
  'recompens(e|es|er|ons|erons|ant)', 'cadeaux?', 'primes?', 'tirages? au sort', 'tombola', 'concours', 'jeu-concours', "bons? (d'achats?|cadeaux?|de reduction|de remise)", "cheques?( |-)cadeaux?", 'en echange', 'en contrepartie', 'avoir de', 'points? (de fidelite|bonus|cadeaux?)', 'gagne(r|z) (un|une|des|\\d)', 'petite? (attention|surprise)', 'en guise de remerciement,? (vous|nous|recevez)', 'parrain*', 'avantages?', 'offrons', 'offrir(ons)? (un|une|des)', 'economis*',
  'belohn*', 'geschenk*', 'gutschein*', 'prämie*', 'gewinn(t|en|e|spiel|spiele|chance|er)?', 'verlos*', 'tombola', 'als (kleines |kleine |besonderes )?(danke|dankeschön|dank|aufmerksamkeit|anerkennung),? (erhalten|bekommen|gibt|schenken|wartet|haben|sie|für ihre bewertung)', 'kleines dankeschön', 'kleine aufmerksamkeit', 'im gegenzug', 'als gegenleistung', 'dafür (erhalten|bekommen|gibt es|schenken)', 'bonus*', '(bonus|treue)punkte*', 'vergünstig*', 'gutschrift*', 'spendier*', 'geld zurück', 'spar(en|t)', 'werb(en|t) sie (~ )?freunde*', 'freunde werben', 'empfehl(en|t) sie uns (~ )?(freunde*|weiter)', 'vorteil*',
);

/** Only those who were content, or only words that are kind. */
const conditions = phrases(
  // Content.
  '(if|when|since|as|because|provided|assuming|in case|should) (~ )?(you (were|are|re|feel|felt|have been|ve been)|youre|you) (~ )?(happy|satisfied|pleased|content|delighted|thrilled|impressed|glad|unhappy|dissatisfied|unsatisfied|displeased|disappointed)', '(if|when|provided|assuming|in case|should) (~ )?(you|your) (~ )?(enjoy|enjoyed|liked|loved|appreciated|value|valued)', "if (you like|you love) (our|the|what|it|us|how)",
  '(if|when|provided|assuming) (~ )?(everything|all|it|things|we|the work|the service|your experience|our work|our team|the job) (~ )?(was|were|went|is|has been|did|met|exceeded|lived) (~ )?(great|good|well|perfect*|right|fine|expectations?|to your|a great|a good|positive|up to)', '(if|should) (~ )?(anything|something) (~ )?(not|wrong|less than|amiss|went)', '(if|should) (~ )?(not (happy|satisfied)|unhappy|dissatisfied|unsatisfied|not (completely|fully|entirely|100 ?%) (happy|satisfied))', "if (you|your) (~ )?(weren't|aren't|werent|arent|wasn't|wasnt|were not|are not) (~ )?(happy|satisfied|pleased|content|right)", '(before|instead of) (you )?(~ )?(leav*|writ*|post*) (~ )?(negative|bad|critical|poor) *', '(before|instead of) (leaving|writing|posting) (a|any|your) (public )?review',
  // Only such a one.
  '(\\d|five|four|full|top|max|maximum|all)( |-)?stars?', 'five( |-)?star*', '★*', '(positive|good|great|glowing|favou?rable|excellent|nice|lovely|kind|stellar|wonderful|fantastic|amazing|honou?rable|best|top|perfect|high|highest) (~ )?(reviews?|feedback|ratings?|scores?|recommendations?|testimonials?)', '(reviews?|feedback|ratings?) (~ )?(positive|favou?rable|glowing)', '(leave|write|share|say|post|drop|give) (~ )?(kind|nice|good|positive|lovely) words?', 'rate us (~ )?(highly|high|10|ten|five|5)', 'negative (reviews?|feedback|ratings?|comments?)', 'bad (reviews?|feedback|ratings?)',
  // Spanish
  '(si|cuando|siempre que|en caso de que|ya que) (~ )?(content[oa]s?|satisfech[oa]s?|feliz|felices|encantad[oa]s?|a gusto|descontent[oa]s?|insatisfech[oa]s?)', '(si|siempre que) (~ )?(gusto|ha gustado|gustaron|han gustado|agrado|gustara|disfruto|ha disfrutado)', '(si|siempre que) (~ )?(todo|servicio|experiencia|trabajo) (~ )?(bien|perfecto|buen[oa]|positiv[oa]|a su gusto|expectativas)', 'si (~ )?(algo|alguna cosa) (~ )?(no|mal)', '(\\d|cinco|cuatro|todas las|maximas?) (~ )?estrellas', '(reseñas?|opinion(es)?|valoracion(es)?|comentarios?|calificacion(es)?|puntuacion(es)?) (~ )?(positiv[oa]s?|buen[oa]s?|favorables?|excelentes?|negativ[oa]s?|mal[oa]s?|maximas?|alt[oa]s?)', '(buen[oa]s?|excelentes?|mejor(es)?|mal[oa]s?|maxima|bonitas?) (reseñas?|opinion(es)?|valoracion(es)?|comentarios?|calificacion(es)?|puntuacion(es)?)', '(palabras|palabra) (amables|bonitas|positivas)', '(antes de|en lugar de|en vez de) (dejar|escribir|publicar)',
  // French
  "(si|lorsque|quand|puisque|du moment que|au cas ou|s') (~ )?(content(e|s|es)?|satisfait(e|s|es)?|ravi(e|s|es)?|heureu(x|se|ses)|enchante(e|s|es)?|mecontent(e|s|es)?|insatisfait(e|s|es)?|decu(e|s|es)?)", "(si|s'|puisque) (~ )?(a plu|vous plait|vous a plu|ont plu|avez (aime|apprecie|adore))", '(si|puisque) (~ )?(tout|service|experience|travail|prestation) (~ )?(bien|parfait*|bon(ne)?|positi(f|ve)|attentes)', '(si quelque chose|si un point) (~ )?(pas|mal|alle)', '(\\d|cinq|quatre|toutes les) (~ )?etoiles', '(avis|commentaires?|notes?|retours?|evaluations?|temoignages?) (~ )?(positi(f|fs|ve|ves)|favorables?|excellent(e|s|es)?|elogieu(x|se|ses)|negati(f|fs|ve|ves)|maximales?)', '(bon|bons|bonne|bonnes|excellent|excellente|bel|beaux|meilleure?s?|mauvais|mauvaise|gentil|gentils) (avis|commentaires?|notes?|retours?|evaluations?|temoignages?)', '(avant de|au lieu de|plutot que de) (laisser|ecrire|publier|poster)', 'mots? (gentils?|aimables?|positifs?)',
  // German
  '(wenn|falls|sofern|sollten|da|weil|waren sie|sind sie) (~ )?(zufrieden*|glücklich|begeistert|überzeugt|unzufrieden*|enttäuscht)', 'zufrieden\\?', '(wenn|falls|sofern) (~ )?(gefallen|gefiel|gut fanden|überzeugt|geschmeckt)', '(wenn|falls|sofern) (~ )?(alles|arbeit|service|leistung|besuch) (~ )?(gut|geklappt|bestens|prima|in ordnung|passt|gepasst|wunsch|erwartungen)', '(wenn|falls|sollte) (~ )?(etwas|irgendetwas|was) (~ )?(nicht|schief|stör*)', '(\\d|fünf|vier|alle|volle)(n|r)? ?-? ?sterne*', '(positive[nrs]?|gute[nrs]?|tolle[nrs]?|nette[nrs]?|freundliche[nrs]?|sehr gute|bestmögliche|beste|hervorragende|schöne|negative[nrs]?|schlechte[nrs]?) (~ )?(bewertung*|rezension*|feedback|rückmeldung*|beurteilung*|wort|worte|worten)', '(bevor sie|anstatt|statt) (~ )?(bewert*|rezension*|veröffentlich*)', 'fünf-sterne-*',
);

const stars = /[★⭐🌟]/u;

/** What speaks of a review. */
const reviews = phrases(
  'review', 'reviews', 'reviewed', 'reviewing', 'ratings?', 'rated us', 'testimonials?', 'stars?', 'feedback',
  'reseñ(a|as|arnos|ado)', 'valoracion(es)?', 'opinion(es)?', 'estrellas?', 'calificacion(es)?',
  '(votre|un|vos|les?|des) avis', 'avis (google|en ligne)', 'etoiles?', 'evaluations?', '(votre|une) note',
  '*bewertung*', 'bewertet*', 'bewerten', 'rezension*', 'sterne*', 'rückmeldung*',
);

/**
 * What a message to a customer may not say, in the four languages. Who asks for a review speaks of no reward and makes
 * no condition: Google and the law forbid both. Who offers a reward does not speak of the review, so that it cannot be
 * taken for its price. Words that the business's own name is made of do not count.
 */
export function findForbidden(text: string, asks: 'review' | 'referral', businessName: string): Forbidden[] {
  const rest = withoutQuotedFacts(text, { name: businessName, facts: [] });
  if (asks === 'referral') return found(rest, 'review', reviews);
  const claims = findClaims(rest)
    .filter(({ kind }) => kind === 'free' || kind === 'discount' || kind === 'refund')
    .map(({ phrase }) => ({ kind: 'reward' as const, phrase }));
  const drawn = stars.exec(rest);
  return [...found(rest, 'reward', rewards), ...claims, ...found(rest, 'condition', conditions), ...(drawn ? [{ kind: 'condition' as const, phrase: drawn[0] }] : [])];
}

function found(text: string, kind: ForbiddenKind, list: PhraseList): Forbidden[] {
  const { folded, positions, source } = foldText(text);
  return list.findAll(folded).map(({ start, end }) => ({ kind, phrase: source.slice(positions[start], positions[end]) }));
}
