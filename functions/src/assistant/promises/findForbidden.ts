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
  'reward', 'rewards', 'rewarded', '(e-? ?)?gifts?', '(e-? ?)?gift ?cards?', 'gifted', 'freebies?', 'for free', 'free for you', 'vouchers?', 'prizes?', 'raffles?', 'giveaways?', 'sweepstakes?', 'lottery', 'prize draw', '(a|our|the|monthly) draw', 'win (a|an|one|some)', 'chance to win', 'be entered', 'bonus(es)?', 'cash ?back', 'store credit', 'credits?', '(loyalty|bonus|extra) points', 'incentives?', 'perks?', 'compensat*',
  '(get|receive|earn|save|enjoy|claim|knock) ~ off', '(money|dollars|pounds|euros) off', 'in (return|exchange) for (a|an|your|the|leaving|writing|this)', '(as|with) (a|our) (small |little |special )?(thank ?you|token)( gift)?,? (you|we|for you|from us|for your (review|feedback))', 'token of (our )?(appreciation|gratitude|thanks)', 'treat (for you|on us)', 'something special for you', 'refer (a|your|some)? ?friends?', 'referral*', 'for every friend',
  'recompensas?', 'recompensa(mos|remos|r|do)', 'regal(o|os|ito|itos|amos|aremos)', 'obsequi(o|os|amos)', 'premi(o|os|amos)', 'sorte(o|os|amos)', 'rifas?', 'vales?( de| regalo| descuento)', 'cup(o|ó)n(es)?', 'bonos?', 'bonific*', 'a cambio', 'puntos (extra|de regalo)', 'como (muestra de )?agradecimiento,? (le|recib*|obten*|tendra|disfrut*)', '(pequeño|especial) detalle', 'un detalle para usted', 'recomiende* (~ )?(amigos?|amigas|amistades)', 'ventaja*', 'tarjetas? regalo', 'incentivo*', 'ahorr*',
  'recompens(e|es|er|ons|erons|ant)', 'cadeaux?', 'primes?', 'tirages? au sort', 'tombola', 'concours', 'jeu-concours', "bons? (d'achats?|cadeaux?|de reduction|de remise)", "cheques?( |-)cadeaux?", 'en echange', 'en contrepartie', 'un avoir (de|sur)', 'points? (de fidelite|bonus|cadeaux?)', 'gagne(r|z) (un|une|des|\\d)', 'petite? (attention|surprise)', 'en guise de remerciement,? (vous|nous|recevez)', 'parrain*', 'avantages?', 'offrons', 'offrir(ons)? (un|une|des)', 'economis*',
  'belohn*', 'geschenk*', 'gutschein*', 'prämie*', 'gewinn(t|en|e|spiel|spiele|chance|er)?', 'verlos*', 'tombola', 'als (kleines |kleine |besonderes )?(danke|dankeschön|dank|aufmerksamkeit|anerkennung),? (erhalten|bekommen|gibt|schenken|wartet|haben|sie|für ihre bewertung)', 'kleines dankeschön', 'kleine aufmerksamkeit', 'im gegenzug', 'als gegenleistung', 'dafür (erhalten|bekommen|gibt es|schenken)', 'bonus*', '(bonus|treue)punkte*', 'vergünstig*', 'gutschrift*', 'spendier*', 'geld zurück', 'spar(en|t)', 'werb(en|t) sie (~ )?freunde*', 'freunde werben', 'empfehl(en|t) sie uns (~ )?(freunde*|weiter)', 'vorteil*',
);

/** What may stand between two words without changing what they say together. */
const very = '((not|very|really|truly|so|completely|fully|entirely|totally|100 ?%|at all|less than|anything but|quite) )?';
const muy = '((no|muy|totalmente|realmente|completamente|del todo) )?';
const tres = '((pas|tres|vraiment|pleinement|entierement|completement|totalement) )?';
const kindOf = '((and|or|honest|google|online|public|short|quick|little|customer) )?';
const contentEs = '(content[oa]s?|satisfech[oa]s?|feliz|felices|encantad[oa]s?|a gusto|descontent[oa]s?|insatisfech[oa]s?)';
const contentFr = '(content(e|s|es)?|satisfait(e|s|es)?|ravi(e|s|es)?|heureu(x|se|ses)|enchante(e|s|es)?|mecontent(e|s|es)?|insatisfait(e|s|es)?|decu(e|s|es)?)';

/**
 * Only those who were content, or only words that are kind. The words stand close together here: "if you have a minute,
 * we would be happy" is no condition.
 */
const conditions = phrases(
  `(if|when|since|as|because|provided|assuming|in case|should) (that )?you( feel|'re|'ve been| are| were| felt| have been| left| remain| came away)? ${very}${very}(happy|satisfied|pleased|content|delighted|thrilled|impressed|unhappy|dissatisfied|unsatisfied|displeased|disappointed)`,
  `if you (weren't|aren't|wasn't) ${very}(happy|satisfied|pleased|content)`, `(if|should) ${very}(happy|satisfied|unhappy|dissatisfied|unsatisfied) with`,
  `(if|when|since|provided|assuming) (that )?you( have)? ${very}(enjoy|enjoyed|liked|loved|appreciated|valued)`, 'if you (like|love) (our|what we|how we)',
  "(if|when|provided|assuming) (that )?(you (feel|felt|think|thought|found|believe) (that )?)?(everything|all|it|things|we|(the|our|your|his|her|their) (work|service|experience|team|job|visit|technician|result|appointment)) (~ )?(was|were|went|is|has been|did|met|exceeded|lived) (~ )?(great|good|well|perfect*|right|fine|expectations?|to your|positive|up to)",
  "(if|should) (there (is|was|were) )?(anything|something) (~ )?(was not|wasn't|is not|isn't|was wrong|went wrong|less than|amiss|could have been|fell short|did not (go|meet)|didn't (go|meet))", '(before|instead of) (you )?(leave|leaving|write|writing|post|posting) (a|any|your) ((negative|bad|critical|poor|public|online|google) )?(review|rating|comment)',
  '(\\d|five|four|full|top|max|maximum|all)( |-)?stars?', 'five( |-)?star*', `(positive|good|great|glowing|favou?rable|excellent|nice|lovely|kind|stellar|wonderful|fantastic|amazing|best|top|perfect|high|highest) ${kindOf}${kindOf}(reviews?|feedback|ratings?|scores?|recommendations?|testimonials?)`,
  '(reviews?|feedback|ratings?) (that is |thats )?(positive|favou?rable|glowing)', '(leave|write|share|say|post|drop|give) (~ )?(kind|nice|good|positive|lovely) words?', 'rate us (very )?(highly|high|10|ten|five|5)', '(negative|bad) (reviews?|feedback|ratings?|comments?)',

  `(si|cuando|siempre que|en caso de que|ya que) (usted )?(no )?(esta|estaba|estuvo|estan|quedo|queda|quedaron|ha quedado|se siente|se fue|salio|fue|es|ha estado) ${muy}${contentEs}`, '(si|siempre que|ya que) (no )?(le|les|te|os) (ha |han )?(gusto|gustado|gustaron|gusta|agrado|agradado|convencio|convencido|encanto|encantado)', 'si (no )?(ha )?disfrut(o|ado)',
  '(si|siempre que) (todo|(el|la|su|nuestro|nuestra) (servicio|experiencia|trabajo|visita|equipo)) (~ )?(bien|perfecto|buen[oa]|positiv[oa]|a su gusto|expectativas)', 'si (hubo |hay )?(algo|alguna cosa) (que )?(~ )?(no (fue|salio|estuvo|ha|le|funciono|quedo)|mal)', '(\\d|cinco|cuatro|todas las|maximas?) (~ )?estrellas',
  '(reseñas?|opinion(es)?|valoracion(es)?|comentarios?|calificacion(es)?|puntuacion(es)?) (muy |mas )?(positiv[oa]s?|buen[oa]s?|favorables?|excelentes?|negativ[oa]s?|mal[oa]s?|maximas?|alt[oa]s?)', '(buen[oa]s?|excelentes?|mejor(es)?|mal[oa]s?|maxima|bonitas?) (reseñas?|opinion(es)?|valoracion(es)?|comentarios?|calificacion(es)?|puntuacion(es)?)', '(palabras|palabra) (amables|bonitas|positivas)', '(antes de|en lugar de|en vez de) (dejar|escribir|publicar)',

  `(si|lorsque|quand|puisque|du moment que|au cas ou) vous (n'?)? ?(etes|etiez|avez ete|avez (~ )?ete|en etes|restez|repartez) ${tres}${tres}${contentFr}`, '(si|puisque) (cela|ca|(notre|le|la) (service|travail|prestation|resultat|visite)) (vous )?(a plu|plait)', "s'il vous a plu", `si vous (n'? ?)?avez ${tres}(aime|apprecie|adore)`,
  "(si|puisque) (tout|(le|notre|votre|la|cette) (service|experience|travail|prestation|visite|intervention|equipe)) (~ )?(bien|parfait*|bon(ne)?|positi(f|ve)|attentes|hauteur)", '(si quelque chose|si un point) (~ )?(pas|mal)', '(\\d|cinq|quatre|toutes les) (~ )?etoiles',
  '(avis|commentaires?|notes?|retours?|evaluations?|temoignages?) (tres |plus |google )?(positi(f|fs|ve|ves)|favorables?|excellent(e|s|es)?|elogieu(x|se|ses)|negati(f|fs|ve|ves)|maximales?)', '(bon|bons|bonne|bonnes|excellent|excellente|bel|beaux|meilleure?s?|mauvais|mauvaise|gentil|gentils) (avis|commentaires?|notes?|retours?|evaluations?|temoignages?)', '(avant de|au lieu de|plutot que de) (laisser|ecrire|publier|poster)', 'mots? (gentils?|positifs?)',

  '(wenn|falls|sofern|sollten|da|weil|waren|sind) (~ )?(zufrieden*|begeistert|überzeugt|unzufrieden*|enttäuscht)', '(wenn|falls|sofern|hat) (es|ihnen|ihr|ihre|unser|unsere|die|der|das) (~ )?(gefallen( hat| haben)?|gefiel|geschmeckt)', '(wenn|falls|sofern) (alles|(die|der|unsere|unser|ihr|ihnen) (arbeit|service|leistung|besuch|termin)) (~ )?(gut|geklappt|bestens|prima|in ordnung|passt|gepasst|wunsch|erwartungen)',
  '(wenn|falls|sollte) (ihnen )?(etwas|irgendetwas|irgendwas) (~ )?(nicht (~ )?(passt|gepasst|ordnung|stimmt|gestimmt|gefallen|rund|gut|geklappt|war)|schief*|gestört)', '(\\d|fünf|vier|alle|volle)(n|r)?( |-| - )?sterne*', '(positive[nrs]?|gute[nrs]?|tolle[nrs]?|nette[nrs]?|freundliche[nrs]?|bestmögliche|beste[nr]?|hervorragende[nr]?|schöne[nrs]?|negative[nrs]?|schlechte[nrs]?) ((und|ehrliche|google) )?((und|ehrliche|google) )?(bewertung*|rezension*|feedback|rückmeldung*|beurteilung*|worte?)', '(bevor sie|anstatt|statt) (~ )?(bewert*|rezension*|veröffentlich*)',
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
  const all = list.findAll(folded);
  // "gift card", not "gift".
  const whole = all.filter(({ start, end }) => !all.some((other) => other.start <= start && end <= other.end && end - start < other.end - other.start));
  return whole.map(({ start, end }) => ({ kind, phrase: source.slice(positions[start], positions[end]) }));
}
