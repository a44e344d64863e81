import { phrases } from '../phraseList.ts';
import { type Domain, topic, topicWithoutQuestion } from './topic.ts';

/** Trades that live by a date: photographers, restaurants, caterers. */
export const photography: Domain = {
  industry: phrases('photo*', 'fotograf*', 'foto*', 'video*', 'film*'),
  nextStep: 'talk',
  ask: {
    en: 'Which place do you have in mind, and for how many people?',
    es: '¿En qué lugar sería, y para cuántas personas?',
    fr: 'Quel lieu avez-vous en tête, et pour combien de personnes ?',
    de: 'An welchen Ort denken Sie, und um wie viele Personen geht es?',
  },
  topics: [
    topic(['your wedding', 'wedding*', 'married', 'engagement'], ['su boda', 'bod[ae]*', 'casamos', 'casarnos'], ['votre mariage', 'mari(age|ons|er)*'], ['Ihre Hochzeit', 'hochzeit*', 'heirat*']),
    topicWithoutQuestion(['a newborn session', 'newborn*', 'baby'], ['una sesión de recién nacido', 'recien nacid*', 'bebe'], ['une séance nouveau-né', 'nouveau-ne*', 'bebe'], ['ein Neugeborenen-Shooting', 'neugeboren*', 'baby*']),
    topicWithoutQuestion(['a maternity session', 'maternity', 'pregnan*'], ['una sesión de embarazo', 'embaraz*'], ['une séance grossesse', 'grossesse', 'enceinte'], ['ein Babybauch-Shooting', 'babybauch*', 'schwanger*']),
    topic(['your portraits', 'headshot*', 'portrait*'], ['los retratos', 'retrato*', 'perfil'], ['vos portraits', 'portrait*'], ['Ihre Portraits', 'portrait*', 'porträt*', 'bewerbungsfoto*', 'bewerbungsbild*']),
    topicWithoutQuestion(['your product photos', 'product*'], ['las fotos de producto', 'producto*', 'tienda online'], ['vos photos de produits', 'produits?'], ['Ihre Produktfotos', 'produkt*']),
    topic(['your event', 'event*', 'party', 'fundraiser', 'meetup', 'night'], ['su evento', 'evento*', 'fiesta*', 'comunion*'], ['votre événement', 'evenement*', 'soiree*', 'fete*'], ['Ihre Veranstaltung', 'veranstaltung*', 'feier*', 'abend', 'party']),
    topicWithoutQuestion(['our prints', 'prints?'], ['nuestras copias', 'copias', 'cuadros'], ['nos tirages', 'tirages?'], ['unsere Abzüge', 'abzüge', 'drucke']),
    topic(['a family session', 'famil*', 'kids', 'parents'], ['una sesión de familia', 'familia*', 'padres', 'hijos'], ['une séance en famille', 'famille*', 'parents', 'enfants'], ['ein Familien-Shooting', 'familie*', 'eltern', 'kinder']),
    topic(['a photo session', 'photo*', 'session*', 'shoot*'], ['una sesión de fotos', 'foto*', 'sesion*'], ['une séance photo', 'photo*', 'seance*'], ['ein Fotoshooting', 'foto*', 'shooting*', 'bilder']),
  ],
};

export const dining: Domain = {
  industry: phrases('restaurant*', 'cater*', 'cafe*', 'bar', 'bakery', 'bistro', 'pizz*', 'hotel*', 'restaurante*', 'traiteur*', 'gastst*', 'gasthaus*', 'gasthof*', 'gastro*', 'bäckerei*', 'konditorei*', 'venue'),
  nextStep: 'talk',
  ask: {
    en: 'How many people will you be, and is there anything somebody does not eat?',
    es: '¿Cuántas personas serán, y hay algo que alguien no coma?',
    fr: 'Combien serez-vous, et y a-t-il quelque chose que quelqu’un ne mange pas ?',
    de: 'Wie viele Personen werden Sie sein, und gibt es etwas, das jemand nicht isst?',
  },
  topics: [
    topic(['catering', 'cater*'], ['el catering', 'catering', 'comunion*'], ['un service traiteur', 'traiteur*'], ['ein Catering', 'catering*']),
    topic(['your wedding', 'wedding*'], ['su boda', 'boda*'], ['votre mariage', 'mariage*'], ['Ihre Hochzeit', 'hochzeit*']),
    topic(['your celebration', 'birthday*', 'party', 'retirement', 'baptism'], ['su celebración', 'cumpleanos', 'celebr*', 'fiesta', 'bautizo'], ['votre fête', 'anniversaire', 'bapteme', 'fete'], ['Ihre Feier', '*feier*', 'geburtstag', 'taufe']),
    topic(['our back room', 'room', 'private'], ['el salón privado', 'salon', 'privado'], ['notre salle', 'salle', 'privatis*'], ['unseren Nebenraum', 'nebenraum', 'saal', 'raum']),
    topic(['a table', 'tables?', 'reserv*', 'dinner', 'lunch'], ['una mesa', 'mesa*', 'reserv*'], ['une table', 'table*', 'reserv*'], ['einen Tisch', 'tisch*', 'reserv*']),
    topicWithoutQuestion(['the menu', 'menu*', 'vegetarian', 'vegan', 'gluten'], ['el menú', 'menu*', 'vegetarian*', 'celiac*'], ['la carte', 'carte', 'menu*', 'vegetarien*'], ['die Karte', 'karte', 'menü*', 'vegetarisch', 'vegan']),
  ],
};
