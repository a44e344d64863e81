import { foldText } from '../local/foldText.ts';
import { phrases } from '../local/phraseList.ts';

export interface FoundTime {
  phrase: string;
  /**
   * What it comes down to, the same for all ways of writing it: `weekday:1`, `clock:480` (minutes of the day),
   * `date:12.3`, `span:2h`, `relative:today`.
   */
  key: string;
  /** The sentence it stands in, folded. */
  sentence: string;
}

interface Rule {
  pattern: RegExp;
  key: (match: RegExpMatchArray) => string | undefined;
}

const weekdays: readonly string[] = [
  'sundays?|sun|domingos?|dimanches?|dim|sonntags?|so',
  'mondays?|mon|lunes|lun|lundis?|montags?|mo',
  'tuesdays?|tues?|martes|mardis?|mar|dienstags?|di',
  'wednesdays?|wed|miercoles|mie|mercredis?|mer|mittwochs?|mi',
  'thursdays?|thurs?|thu|jueves|jue|jeudis?|jeu|donnerstags?|do',
  'fridays?|fri|viernes|vie|vendredis?|ven|freitags?|fr',
  'saturdays?|sat|sabados?|sab|samedis?|sam|samstags?|sonnabends?|sa',
];
/** Short forms are weekdays only next to another or to a figure: "Mon-Fri", "Di 8 Uhr". */
const fullWeekday = /\b(sundays?|domingos?|dimanches?|sonntags?|mondays?|lunes|lundis?|montags?|tuesdays?|martes|mardis?|dienstags?|wednesdays?|miercoles|mercredis?|mittwochs?|thursdays?|jueves|jeudis?|donnerstags?|fridays?|viernes|vendredis?|freitags?|saturdays?|sabados?|samedis?|samstags?|sonnabends?)\b/g;
const anyWeekday = weekdays.join('|');
const weekdayRange = new RegExp(`\\b(${anyWeekday})\\.? ?(?:-|–|to|through|thru|until|till|a|al|au|bis) ?(${anyWeekday})\\b`, 'g');
const shortWeekday = new RegExp(`\\b(${anyWeekday})\\.?(?=[ :,]{1,2}\\d)`, 'g');

const months: readonly string[] = [
  'january|jan|enero|janvier|januar|janner', 'february|feb|febrero|fevrier|februar', 'march|mar|marzo|mars|marz|maerz', 'april|apr|abril|avril', 'may|mayo|mai',
  'june|jun|junio|juin|juni', 'july|jul|julio|juillet|juli', 'august|aug|agosto|aout', 'september|sept?|septiembre|setiembre|septembre', 'october|oct|octubre|octobre|oktober|okt',
  'november|nov|noviembre|novembre', 'december|dec|diciembre|decembre|dezember|dez',
];
const anyMonth = months.join('|');

const small = 'one|two|three|four|five|six|seven|eight|nine|ten|twelve|un|una|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|une|deux|trois|quatre|cinq|sept|huit|neuf|dix|ein|eine|einer|einem|einen|zwei|drei|vier|funf|fuenf|sechs|sieben|acht|neun|zehn';
const vague = 'a few|a couple of|several|the next few|unos pocos|unos|unas|pocos|pocas|quelques|ein paar|einigen|einige|wenigen|an?|the';
const unit =
  'h|hrs?|hours?|horas?|heures?|std\\.?|stunden?|min|mins|minutes?|minutos?|minuten?|days?|dias?|jours?|tage?n?|werktagen?|weeks?|semanas?|semaines?|wochen?|months?|meses|mes|mois|monate?n?|years?|anos?|ans?|jahre?n?|business days|working days|dias habiles|jours ouvres';
const within = 'within|in|inside|inside of|in under|in less than|under|after|en|dentro de|en menos de|en el plazo de|antes de|dans|dans les|en moins de|sous|d ?ici|d\'ici|sous les|innerhalb von|innerhalb|binnen|in weniger als|nach';

const rules: readonly Rule[] = [
  { pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th|er|\\.)? ?(?:de |of )?(${anyMonth})\\b`, 'g'), key: ([, day, month]) => dateKey(day, monthOf(month)) },
  { pattern: new RegExp(`\\b(${anyMonth})\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b(?!:)`, 'g'), key: ([, month, day]) => dateKey(day, monthOf(month)) },
  { pattern: new RegExp(`\\b(?:in|en|im|by|until|before|early|late|mid|bis|avant|antes de|desde|ab|fin|finales de|anfang|ende|mitte) (?:de )?(${anyMonth})\\b`, 'g'), key: ([, month]) => `month:${monthOf(month)}` },
  { pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/g, key: ([, , month, day]) => dateKey(day, Number(month)) },
  { pattern: /\b(\d{1,2})[./](\d{1,2})(?:[./](?:\d{4}|\d{2})|\.)(?!\d)/g, key: ([, day, month]) => dateKey(day, Number(month)) },
  { pattern: /\b(?:the|on the|el dia|el|le|am|den) (\d{1,2})(?:st|nd|rd|th)\b/g, key: ([, day]) => `day:${day}` },
  { pattern: /\b(\d{1,2}) ?[:h.] ?(\d{2}) ?(am|pm|a\.m\.|p\.m\.|uhr|h)?\b/g, key: ([, hour, minute, half]) => clockKey(hour, minute, half) },
  { pattern: /\b(\d{1,2}) ?(am|pm|a\.m\.?|p\.m\.?|uhr|o'?clock)(?![a-z])/g, key: ([, hour, half]) => clockKey(hour, '0', half) },
  { pattern: /\b(?:at|a las|a la|sobre las|um|gegen|ab|vers|a|pour) (\d{1,2}) ?(?:h|heures?)?\b(?! ?(?:%|€|\$|euros?|dollars?|km|miles?|m2|min|stunden|dias|jours|people|personas|personnes|personen))/g, key: ([, hour]) => clockKey(hour, '0', undefined) },
  { pattern: /\b(\d{1,2}) ?(?:h|heures)\b/g, key: ([, hour]) => clockKey(hour, '0', undefined) },
  { pattern: /\b(?:at noon|at midday|at midnight|a mediodia|al mediodia|a midi|a minuit|mittags|um mitternacht)\b/g, key: ([whole]) => `relative:${whole}` },
  { pattern: /\b24 ?(?:\/|x|h ?\/) ?(?:7|24)(?: ?j ?\/ ?7)?\b|\b7 ?j ?\/ ?7\b|\baround the clock\b|\brund um die uhr\b|\blas 24 horas\b/g, key: () => 'span:24/7' },
  { pattern: new RegExp(`\\b(?:${within}) (?:the |les |las |los |next |nachsten |proximas |prochaines )*(\\d+|${small}|${vague})[ -]?(${unit})\\b`, 'g'), key: ([, count, what]) => `span:${numberOf(count)}${unitOf(what)}` },
  { pattern: /\ben moins d ?'? ?une? (heure|journee|semaine|jour|mois)\b/g, key: ([, what]) => `span:1${unitOf(what)}` },
  { pattern: new RegExp(`\\b(\\d+)(?: ?(?:-|–|to|bis|a|à) ?\\d+)?[ -]?(${unit})\\b`, 'g'), key: ([, count, what]) => `span:${numberOf(count)}${unitOf(what)}` },
  { pattern: /\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|half an|dos|tres|cuatro|cinco|media|deux|trois|quatre|cinq|une demi-|zwei|drei|vier|funf|sechs|eine halbe) ?(hours?|minutes?|days?|weeks?|horas?|minutos?|dias?|semanas?|heures?|jours?|semaines?|stunden?|minuten|tage|tagen|wochen)\b/g, key: ([whole]) => `span:${whole}` },
];

const relative = phrases(
  'today', 'tonight', 'tomorrow', 'this (very )?(morning|afternoon|evening|week|weekend|month)', 'next (week|weekend|month|business day)', 'same day', 'by the end of (the|this) (day|week|month)', 'end of (day|business|the day|the week)', 'first thing', 'overnight', 'within (minutes|hours|days|the hour|the day)', 'in (minutes|no time)', 'the day after',
  'hoy( mismo)?', '(?<!(la |una |cada |de |buena ))mañana', 'pasado mañana', 'esta (misma )?(tarde|noche|mañana|semana)', 'este (mismo )?(fin de semana|mes)', '(la|próxima) (semana|semana próxima|semana que viene)', 'la (próxima semana|semana que viene)', 'en (minutos|horas)', 'el mismo día', 'antes de(l)? (fin|final) de', 'este finde',
  "aujourd'hui", '(?<!le )demain', 'après-demain', "ce (soir|matin|midi|week-?end|mois)", 'cet après-midi', 'cette (semaine|nuit)', '(la semaine|le mois) prochaine?', 'dans la (journée|matinée|soirée|semaine|foulée)', 'le jour même', 'dans les (heures|minutes|jours)', "d'ici (demain|ce soir|la fin)",
  'heute', '(?<!(guten |am |gegen |jeden |schönen ))morgen', 'übermorgen', 'diese(r|s|n|m)? (woche|wochenende|monat|nachmittag|abend)', 'nächste(r|s|n|m)? (woche|wochenende|monat|tage|tagen)', 'noch am (selben|gleichen) tag', 'am (selben|gleichen) tag', 'bis (ende|zum ende) (der|des)', 'in (minuten|wenigen minuten|stunden)', 'am wochenende',
);
const atOnce = phrases(
  'immediately', 'right away', 'instantly', 'straight away', 'at once', 'inmediatamente', 'de inmediato', 'ahora mismo', 'enseguida', 'en seguida', 'immédiatement', 'tout de suite', 'sur-le-champ', 'sofort', 'unverzüglich', 'umgehend', 'auf der stelle',
);
const thanking = phrases('thank*', 'thanks', 'gracias', 'merci', 'danke*', 'dank', 'vielen dank', 'hope', 'glad', 'how are you', 'have a (great|nice|good|lovely)', 'schönen', 'que tenga', 'bonne');
/** Somebody on our side is going to do something. */
export const commitments = phrases(
  "(we|i|he|she|they|technician|somebody|someone|team|crew|colleague)( will|'ll| can| are going to| is going to| should| would be able to) (~ )?(come|be|arrive|visit|start|finish|fix|deliver|send|call|meet|install|get|reply|answer|respond|have|do|see|stop|make|look|contact|reach)*", 'see you', '(is|are|has been|have been) (~ )?(booked|confirmed|scheduled|reserved|set|arranged)', 'your appointment (is|will)', 'have you down', "(we|i)'ll",
  '(iremos|vendremos|llegaremos|estaremos|pasaremos|llamaremos|responderemos|enviaremos|haremos|tendremos|empezaremos)', 'le esperamos', 'nos vemos', 'le (llamamos|visitamos|contestamos|respondemos|enviamos|atendemos)', '(queda|está) (~ )?(confirmad|reservad)[oa]', 'su cita (es|será|queda)', '(podemos|vamos a) (ir|venir|pasar|llamar|hacer|enviar)',
  '(viendrons|passerons|arriverons|serons|interviendrons|rappellerons|enverrons|répondrons|pouvons (passer|venir|intervenir|rappeler))', 'vous (attendons|rappelons|répondons|envoyons|recevons)', '(est|sont) (~ )?(confirmé|réservé|prévu|fixé)e?s?', 'votre rendez-vous est', 'à (très )?bientôt le', 'allons (passer|venir|intervenir)',
  '(kommen|kommt|sind|schauen|rufen|melden|beginnen|starten|schicken|erledigen|reparieren|treffen) (wir|unser*|jemand|ein (techniker|kollege|mitarbeiter))', 'wir (kommen|sind|schauen|rufen|melden|beginnen|starten|schicken|erledigen|reparieren|werden|können|treffen)', 'ist (~ )?(bestätigt|gebucht|reserviert|eingetragen|fest)', 'ihr termin (ist|findet)',
);

/** Every day, time, date and delay that a text names. Questions such as "when would suit you?" name none. */
export function findTimes(text: string): FoundTime[] {
  const { folded, positions, source } = foldText(text);
  const found: { start: number; end: number; key: string }[] = [];
  const add = (start: number, end: number, key: string) => {
    if (!found.some((other) => start < other.end && other.start < end)) found.push({ start, end, key });
  };
  for (const match of folded.matchAll(weekdayRange)) {
    const range = daysBetween(weekdayOf(match[1]), weekdayOf(match[2]));
    add(match.index, match.index + match[0].length, `weekday:${range.join('')}`);
  }
  for (const match of [...folded.matchAll(fullWeekday), ...folded.matchAll(shortWeekday)]) {
    add(match.index, match.index + match[0].length, `weekday:${weekdayOf(match[1])}`);
  }
  for (const { pattern, key } of rules) {
    for (const match of folded.matchAll(pattern)) {
      const value = key(match);
      if (value !== undefined) add(match.index, match.index + match[0].length, value);
    }
  }
  for (const { start, end, text: phrase } of relative.findAll(folded)) {
    if (!isCourtesy(sentenceAt(folded, start))) add(start, end, `relative:${phrase}`);
  }
  for (const { start, end, text: phrase } of atOnce.findAll(folded)) {
    if (commitments.find(sentenceAt(folded, start))) add(start, end, `relative:${phrase}`);
  }
  return found
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end, key }) => ({ phrase: source.slice(positions[start], positions[end]), key, sentence: sentenceAt(folded, start) }));
}

/** "Thank you for writing today" promises nothing. */
function isCourtesy(sentence: string): boolean {
  return thanking.find(sentence) !== undefined && commitments.find(sentence) === undefined;
}

function sentenceAt(folded: string, at: number): string {
  const marks = [...folded.matchAll(/[!?\n]|\.(?=\s|$)/g)].map(({ index }) => index);
  const from = marks.filter((mark) => mark < at).at(-1) ?? -1;
  return folded.slice(from + 1, marks.find((mark) => mark >= at) ?? folded.length);
}

function weekdayOf(word: string | undefined): number {
  return weekdays.findIndex((names) => new RegExp(`^(?:${names})$`).test(word ?? ''));
}

function daysBetween(first: number, last: number): number[] {
  const length = ((last - first + 7) % 7) + 1;
  return Array.from({ length }, (_, step) => (first + step) % 7);
}

function monthOf(word: string | undefined): number {
  return months.findIndex((names) => new RegExp(`^(?:${names})$`).test(word ?? '')) + 1;
}

function dateKey(day: string | undefined, month: number): string | undefined {
  const number = Number(day);
  if (number < 1 || number > 31 || month < 1) return undefined;
  // Numbers alone may be the other way round: 3/12 is December here and March there.
  return `date:${Math.min(number, month)}.${Math.max(number, month)}`;
}

function clockKey(hour: string | undefined, minute: string | undefined, half: string | undefined): string | undefined {
  const hours = Number(hour);
  const minutes = Number(minute ?? '0');
  if (hours > 24 || minutes > 59) return undefined;
  const afternoon = half?.startsWith('p') && hours < 12 ? 12 : 0;
  return `clock:${(hours + afternoon) * 60 + minutes}`;
}

function numberOf(word: string | undefined): string {
  if (word === undefined || /^\d+$/.test(word)) return word ?? '';
  return /^(?:one|an?|un|una|uno|une|ein|eine|einer|einem|einen|the)$/.test(word) ? '1' : word;
}

function unitOf(word: string | undefined): string {
  const unitWord = word ?? '';
  if (/^(?:h$|hr|hour|hora|heure|st)/.test(unitWord)) return 'hours';
  if (/^min/.test(unitWord)) return 'minutes';
  if (/^(?:day|dia|jour|tag|werktag|business|working)/.test(unitWord)) return 'days';
  if (/^(?:week|seman|semain|woche)/.test(unitWord)) return 'weeks';
  return /^m/.test(unitWord) ? 'months' : 'years';
}
