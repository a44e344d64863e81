/** Longer than this it is not what somebody is called. */
const maxLength = 24;
const mostParts = 5;

/** Small words inside long names; without them, so many words in lower case are a sentence. */
const particles = new Set(['de', 'del', 'la', 'las', 'los', 'y', 'e', 'da', 'do', 'dos', 'di', 'van', 'von', 'der', 'den', 'zu', 'du', 'le', 'bin', 'ibn', 'al', 'el']);

/**
 * Letters of any script, with marks, apostrophes and hyphens between them. No digits, links, @ or emoji can pass.
 */
const namePart = /^\p{L}[\p{L}\p{M}]*(?:['’ʼ-]\p{L}[\p{L}\p{M}]*)*\.?$/u;

/** Titles in front of a name; the person is addressed by what follows. */
const titles = new Set([
  'mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'sir', 'madam',
  'sr', 'sra', 'srta', 'don', 'doña', 'señor', 'señora',
  'm', 'mme', 'mlle', 'monsieur', 'madame', 'herr', 'frau', 'familie', 'family', 'familia', 'famille',
]);

/** Words that make it a company, a role, a sentence or a joke; one of them anywhere and no name is used. */
const notNames = new Set([
  'gmbh', 'ag', 'kg', 'ug', 'ohg', 'gbr', 'inc', 'llc', 'ltd', 'limited', 'corp', 'corporation', 'company', 'co', 'plc',
  'sarl', 'sas', 'eurl', 'sl', 'slu', 'bv', 'srl', 'spa', 'group', 'gruppe', 'grupo', 'groupe', 'holding',
  'services', 'service', 'solutions', 'agency', 'agentur', 'agencia', 'agence', 'studio', 'shop', 'store', 'restaurant',
  'hotel', 'marketing', 'media', 'digital', 'seo', 'team', 'office', 'sales', 'support', 'info', 'admin', 'test', 'tester',
  'customer', 'client', 'user', 'anonymous', 'unknown', 'none', 'null', 'undefined', 'name', 'asdf', 'qwerty',
  'hello', 'hi', 'hey', 'hola', 'bonjour', 'hallo', 'the', 'is', 'are', 'was', 'you', 'your', 'i', 'my', 'we', 'this', 'that',
  'please', 'call', 'click', 'here', 'free', 'win', 'won', 'winner', 'money', 'buy', 'urgent', 'now', 'dear', 'not', 'and',
  // Names of days would read as a promise.
  'today', 'tomorrow', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday',
  'und', 'oder', 'ich', 'bitte', 'ist', 'sie', 'por', 'favor', 'que', 'est', 'vous', 'je', 'et', 'ou', 'http', 'https', 'www',
]);

/**
 * What to call somebody who typed this as the name; empty where it does not look like a name. A form is open to
 * everybody, so nothing typed into it may become a text that we send to a stranger.
 */
export function firstName(typed: string): string {
  const parts = typed.normalize('NFC').trim().split(/\s+/);
  if (typed.trim() === '' || parts.length > mostParts) return '';
  if (!parts.every((part) => namePart.test(part))) return '';
  if (parts.length > 3 && !parts.every((part) => particles.has(part.toLowerCase()) || /^\P{Ll}/u.test(part))) return '';
  const words = parts.map((part) => part.toLowerCase().replace(/\.$/, ''));
  if (words.some((word) => notNames.has(word))) return '';
  const first = parts.find((part, at) => !titles.has(words[at] ?? '') && !part.endsWith('.'));
  if (first === undefined) return '';
  // "Mr. Miller" and "Frau Weber" are not on first-name terms with us.
  if (titles.has(words[0] ?? '')) return '';
  if (first.length > maxLength || (first.length < 2 && /\p{Script=Latin}/u.test(first))) return '';
  return inNaturalCase(first);
}

/** "NORA" and "nora" are both Nora; "McKenna" and "Jean-Luc" stay as typed. */
function inNaturalCase(name: string): string {
  if (name !== name.toUpperCase() && name !== name.toLowerCase()) return name;
  return name.toLowerCase().replace(/(^|['’ʼ-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
