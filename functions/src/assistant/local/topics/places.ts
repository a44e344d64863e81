import type { SpokenLanguage } from '../detectLanguage.ts';
import { phrases, type PhraseList } from '../phraseList.ts';

interface Place {
  name: Readonly<Record<SpokenLanguage, string>>;
  heard: PhraseList;
}

/** Where in the house, to put after a topic: "the leak" + "in the kitchen". */
export const places: readonly Place[] = [
  place('in the kitchen', 'en la cocina', 'dans la cuisine', 'in der Küche', 'kitchen', 'cocina', 'cuisine', 'küche'),
  place('in the bathroom', 'en el baño', 'dans la salle de bain', 'im Bad', 'bathroom', 'baño', 'lavabo', 'salle de bain', 'bad', 'badezimmer'),
  place('in the basement', 'en el sótano', 'dans la cave', 'im Keller', 'basement', 'cellar', 'sótano', 'cave', 'keller'),
  place('in the garage', 'en el garaje', 'dans le garage', 'in der Garage', 'garage', 'garaje'),
  place('in the bedroom', 'en el dormitorio', 'dans la chambre', 'im Schlafzimmer', 'bedroom', 'dormitorio', 'chambre', 'schlafzimmer'),
  place('in the attic', 'en el desván', 'au grenier', 'auf dem Dachboden', 'attic', 'desván', 'grenier', 'dachboden'),
  place('at your office', 'en la oficina', 'dans vos bureaux', 'in Ihrem Büro', 'office', 'oficina', 'bureaux?', 'büro'),
  place('in your shop', 'en el local', 'dans votre local', 'in Ihrem Geschäft', 'shop', 'store', 'tienda', 'boutique', 'laden', 'geschäft'),
];

function place(en: string, es: string, fr: string, de: string, ...heard: string[]): Place {
  return { name: { en, es, fr, de }, heard: phrases(...heard) };
}
