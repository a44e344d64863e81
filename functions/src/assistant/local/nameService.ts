import type { BusinessBrief } from '../port.ts';
import { findAddresses } from '../promises/findAddresses.ts';
import { findAmounts } from '../promises/findAmounts.ts';
import { findClaims } from '../promises/findClaims.ts';
import type { SpokenLanguage } from './detectLanguage.ts';
import { fold } from './foldText.ts';

/** Longer ones are descriptions; a sentence with one in it would not be read. */
const longest = 80;

/** A service that may stand in a message: a name, with nothing in it that leads somewhere or promises something. */
export function isPlainService(service: string, business: BusinessBrief): boolean {
  const named = service.trim();
  return (
    named.length <= longest &&
    /\p{L}{2}/u.test(named) &&
    !/[\p{Cc}<>{}[\]|\\]/u.test(named) &&
    findAddresses(named, business).length === 0 &&
    findAmounts(named).length === 0 &&
    findClaims(named).length === 0
  );
}

const quotes: Readonly<Record<SpokenLanguage, readonly [string, string]>> = { en: ['“', '”'], es: ['«', '»'], fr: ['« ', ' »'], de: ['„', '“'] };
const your: Readonly<Record<'en' | 'es' | 'fr', string>> = { en: 'your', es: 'su', fr: 'votre' };

/** A service that begins with one of these needs no "your". */
const determiners: Readonly<Record<'en' | 'es' | 'fr', ReadonlySet<string>>> = {
  en: words('a an the your our'),
  es: words('el la los las un una unos unas su sus'),
  fr: words('le la les un une des votre vos'),
};

/** What services begin with; a capital in front of any other word may belong to it: a make, a place, a product. */
const commonBeginnings: Readonly<Record<'en' | 'es' | 'fr', ReadonlySet<string>>> = {
  en: words(
    'annual yearly monthly weekly regular routine full complete deep quick small new first emergency general basic standard seasonal spring summer autumn fall winter ' +
      'furnace boiler heating heat heater air duct radiator thermostat water drain pipe leak toilet faucet sink shower bath bathroom kitchen basement attic roof gutter chimney window door floor flooring wall ceiling garage ' +
      'electrical electric wiring panel outlet light lighting lock key plumbing ' +
      'oil brake tire tyre engine battery clutch transmission car vehicle windscreen windshield ' +
      'repair repairs replacement installation inspection maintenance service servicing cleaning painting decorating renovation remodel remodeling removal move moving delivery storage assembly upgrade tune-up checkup check-up visit check diagnosis diagnostic ' +
      'lawn garden tree hedge snow pest pool fence deck patio carpet upholstery laundry house home office ' +
      'haircut hair cut color colour coloring highlights balayage perm braids beard manicure pedicure facial massage makeup ' +
      'teeth tooth dental filling crown implant whitening root eye skin ' +
      'photo photos wedding family portrait newborn event party catering dinner lunch ' +
      'tax bookkeeping accounting payroll legal contract consultation consulting coaching training lesson lessons class course tutoring ' +
      'puppy dog cat pet vaccination grooming website logo design',
  ),
  es: words(
    'revision reparacion instalacion limpieza sustitucion cambio mantenimiento pintura reforma montaje mudanza puesta visita diagnostico inspeccion ' +
      'corte color tinte peinado masaje tratamiento sesion clase curso consulta asesoria boda reportaje calefaccion caldera fontaneria desatasco jardineria poda',
  ),
  fr: words(
    'entretien reparation installation nettoyage remplacement changement maintenance peinture renovation montage demenagement visite diagnostic inspection depannage debouchage ' +
      'coupe coloration couleur coiffure massage soin seance cours consultation conseil reportage mariage chauffage chaudiere ramonage detartrage vidange revision taille tonte pose',
  ),
};

/**
 * A service as it stands after "for": `your furnace tune-up`. Where we are not sure how it goes into the sentence it
 * stays exactly as the owner wrote it, in quotation marks: another language than the owner's, a plural that "su" and
 * "votre" do not fit, a verb; and always in German, whose nouns show no gender.
 *
 * @returns '' where there is none, or where it is nothing to be repeated to a customer
 */
export function nameService(service: string, language: SpokenLanguage, business: BusinessBrief): string {
  const named = service.trim().replace(/\s+/g, ' ').replace(/[.,;]+$/, '');
  if (!isPlainService(service, business)) return '';
  const [open, close] = quotes[language];
  const quoted = `${open}${named}${close}`;
  if (language === 'de' || !business.locale.startsWith(language) || /[.:;!?“”"«»„]/.test(named)) return quoted;

  const [first = '', second = ''] = fold(named).split(' ');
  if (determiners[language].has(first)) return named.charAt(0).toLowerCase() + named.slice(1);
  if (/^l['’]/i.test(named) && language === 'fr') return `l${named.slice(1)}`;
  if (doesNotFit(language, first, second)) return quoted;
  return `${your[language]} ${inSentence(named, first, language)}`;
}

/** Verbs ("Repaired the sink"), and what may be a plural. */
function doesNotFit(language: 'en' | 'es' | 'fr', first: string, second: string): boolean {
  if (language === 'en') return /[a-z]{3}ed$/.test(first) || (/ing$/.test(first) && (determiners.en.has(second) || /^(?:of|up)$/.test(second) || second === 'new'));
  if (language === 'es') return /s$|[aeiou]d[oa]$/.test(first) || /^\d/.test(first);
  return /[sx]$/.test(first) || /^\d/.test(first);
}

/** In lower case only where the capital is certain to be that of a beginning. */
function inSentence(named: string, first: string, language: 'en' | 'es' | 'fr'): string {
  const rest = named.split(' ').slice(1);
  const isTitle = rest.some((word) => /^\p{Lu}/u.test(word)) && !rest.some((word) => /^\p{Ll}{4}/u.test(word));
  const sure = commonBeginnings[language].has(first) && /^\p{Lu}[^\p{Lu}]*$/u.test(named.split(' ')[0] ?? '') && !isTitle;
  return sure ? named.charAt(0).toLowerCase() + named.slice(1) : named;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
