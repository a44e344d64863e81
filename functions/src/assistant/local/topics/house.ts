import { phrases } from '../phraseList.ts';
import { type Domain, topic, topicWithoutQuestion } from './topic.ts';

/** Trades that come to the house for its pipes, wires, heat and roof. */
export const heating: Domain = {
  industry: phrases('heating', 'hvac', 'air condition*', 'furnace*', 'cooling', 'calefaccion', 'climatizacion', 'aire acondicionado', 'chauffag*', 'climatisation', '*heizung*', 'klima*', 'waerme*', 'warme*'),
  nextStep: 'visit',
  ask: {
    en: 'Which make is the system, and roughly how old is it?',
    es: '¿De qué marca es el equipo y qué antigüedad tiene, más o menos?',
    fr: 'Quelle est la marque de l’installation, et quel âge a-t-elle environ ?',
    de: 'Von welchem Hersteller ist die Anlage, und wie alt ist sie ungefähr?',
  },
  topics: [
    topic(['your hot water', 'hot water', 'water heater*'], ['el agua caliente', 'agua caliente', 'calentador*', 'termo'], ['votre eau chaude', 'eau chaude', 'chauffe-eau', 'ballon*', 'cumulus'], ['Ihr Warmwasser', 'warmwasser', 'boiler', 'durchlauferhitzer']),
    topic(['a heat pump', 'heat pump*'], ['la aerotermia', 'aerotermia', 'bomba de calor'], ['une pompe à chaleur', 'pompe a chaleur', 'pac'], ['eine Wärmepumpe', 'wärmepumpe*']),
    topic(['a mini split', 'mini ?split*', 'ductless'], ['el aire acondicionado', 'split*', 'aire acondicionado'], ['la climatisation', 'climatisation', 'clim', 'climatiseur*'], ['eine Klimaanlage', 'klimaanlage*', 'klimagerät*']),
    topic(['your air conditioning', 'ac', 'a c', 'air condition*', 'aircon', 'cooling'], ['el aire acondicionado', 'aire'], ['la climatisation', 'climatiser'], ['die Klimaanlage', 'klima']),
    topic(['your furnace', 'furnace*'], ['la estufa', 'estufa*'], ['votre poêle', 'poele*'], ['Ihren Ofen', 'ofen', 'kaminofen']),
    topic(['your boiler', 'boiler*', 'furnace*'], ['la caldera', 'caldera*'], ['votre chaudière', 'chaudiere*'], ['Ihre Therme', 'therme*', 'gastherme*', 'kessel', 'heizkessel']),
    topic(['your thermostat', 'thermostat*'], ['el termostato', 'termostato*'], ['votre thermostat', 'thermostat*'], ['Ihr Thermostat', 'thermostat*']),
    topic(['your ducts', 'duct*', 'vents?'], ['los conductos', 'conductos'], ['vos gaines', 'gaines?', 'vmc', 'ventilation'], ['Ihre Lüftung', 'lüftung*']),
    topicWithoutQuestion(['your smoke and CO alarms', 'smoke (detector|alarm)s?', '(carbon monoxide|co) (detector|alarm)s?'], ['los detectores', 'detector*'], ['vos détecteurs', 'detecteur*'], ['Ihre Melder', '*melder']),
    topic(['your heating', 'heat*', 'radiator*', 'warm'], ['la calefacción', 'calefaccion', 'radiador*'], ['votre chauffage', 'chauffage', 'radiateur*'], ['Ihre Heizung', '*heizung*', 'heizkörper']),
  ],
};

export const plumbing: Domain = {
  industry: phrases('plumb*', 'fontaner*', 'plomb*', 'sanitar*', 'sanitaire*', 'klempner*', 'installateur*', 'drain*', 'sewer*'),
  nextStep: 'visit',
  ask: {
    en: 'Is it a house or an apartment? A photo of the spot helps, if you have one.',
    es: '¿Es una casa o un piso? Una foto del lugar ayuda, si la tiene a mano.',
    fr: 'S’agit-il d’une maison ou d’un appartement ? Une photo de l’endroit nous aide, si vous en avez une.',
    de: 'Geht es um ein Haus oder eine Wohnung? Ein Foto der Stelle hilft uns, falls Sie eines haben.',
  },
  topics: [
    topic(['the drain', 'drain*', 'clog*', 'sewer*'], ['el atasco', 'atasc*', 'desatasc*', 'desague*'], ['la canalisation bouchée', 'bouche*', 'debouch*', 'evacuation'], ['den Abfluss', 'abfluss*', 'verstopf*']),
    topic(['the toilet', 'toilet*'], ['el inodoro', 'vater', 'inodoro', 'cisterna', 'wc'], ['les toilettes', 'wc', 'toilettes?', "chasse d'eau"], ['die Toilette', 'toilette*', 'wc', 'spülkasten']),
    topic(['the faucet', 'faucet*', 'tap'], ['el grifo', 'grifo*'], ['le robinet', 'robinet*', 'mitigeur*'], ['den Wasserhahn', 'wasserhahn*', 'armatur*', 'hahn']),
    topic(['the water heater', 'water heater*', 'hot water'], ['el calentador', 'calentador*', 'termo', 'agua caliente'], ['le chauffe-eau', 'chauffe-eau', 'ballon*', 'eau chaude'], ['den Boiler', 'boiler*', 'warmwasser', 'durchlauferhitzer']),
    topic(['a water softener', 'softener*'], ['un descalcificador', 'descalcificador*'], ['un adoucisseur', 'adoucisseur*'], ['eine Enthärtungsanlage', 'enthärtung*']),
    topic(['the pipes', 'pipe*', 'line replaced'], ['las tuberías', 'tuberia*', 'caneria*'], ['la tuyauterie', 'tuyau*', 'canalisation*', 'plomberie'], ['die Rohre', 'rohr*', 'leitung*']),
    topic(['the leak', 'leak*', 'drip*'], ['la fuga', 'fuga*', 'gote*', 'pierde agua'], ['la fuite', 'fuit*', 'goutte*'], ['das Leck', 'leck*', 'undicht', 'tropf*']),
    topic(['your bathroom', 'bath*', 'shower*'], ['el baño', 'bano', 'ducha*', 'banera'], ['votre salle de bain', 'salle de bain*', 'douche*'], ['Ihr Bad', 'bad', 'badezimmer', 'dusche*']),
    topic(['the pump', 'pump*', 'flood sensor'], ['la bomba', 'bomba*'], ['la pompe', 'pompe*'], ['die Pumpe', 'pumpe*']),
  ],
};

export const electrical: Domain = {
  industry: phrases('electric*', 'electricista*', 'electricidad', 'elektr*'),
  nextStep: 'visit',
  ask: {
    en: 'Is it a house, an apartment or a business, and do you know how old the wiring is?',
    es: '¿Se trata de una casa, un piso o un local, y qué antigüedad tiene la instalación?',
    fr: 'S’agit-il d’une maison, d’un appartement ou d’un local, et de quand date l’installation ?',
    de: 'Geht es um ein Haus, eine Wohnung oder ein Geschäft, und wie alt ist die Installation?',
  },
  topics: [
    topic(['a car charger', 'ev charger*', 'charg(er|ing) (station|point)', 'wall ?box'], ['el punto de recarga', 'punto de recarga', 'cargador'], ['une borne de recharge', 'borne*', 'wallbox'], ['eine Wallbox', 'wallbox*', 'ladestation*']),
    topic(['the panel', 'panel*', 'breaker*', 'fuse*'], ['el cuadro eléctrico', 'cuadro*', 'diferencial'], ['le tableau électrique', 'tableau*', 'disjoncteur*'], ['den Sicherungskasten', 'sicherung*', 'verteiler*']),
    topicWithoutQuestion(['the smoke and fire alarms', '(fire|smoke) (alarm|detector)*'], ['los detectores y alarmas', 'alarmas?', 'detector*'], ['les détecteurs et alarmes', 'detecteur*', 'alarme*'], ['die Rauchmelder', '*melder']),
    topic(['the lighting', 'light*', 'dimmer*', 'lamp*'], ['la iluminación', 'foco*', 'luz', 'luces', 'lampara*'], ['l’éclairage', 'eclairage*', 'spot*', 'lumiere*'], ['die Beleuchtung', 'licht*', 'lampe*', 'dimmer*', 'beleuchtung*']),
    topic(['the outlets', 'outlet*', 'socket*'], ['los enchufes', 'enchufe*'], ['les prises', 'prise*'], ['die Steckdosen', 'steckdose*']),
    topic(['the fireplace', 'fireplace*'], ['la chimenea', 'chimenea*'], ['la cheminée', 'cheminee*'], ['den Kamin', 'kamin*']),
    topic(['the wiring', 'wiring', 'wires?', 'circuit*', 'rewir*'], ['la instalación eléctrica', 'instalacion', 'cable*'], ['l’installation électrique', 'electricite', 'cable*'], ['die Elektrik', 'elektrik', 'kabel*', 'stromkreis*']),
  ],
};

export const roofing: Domain = {
  industry: phrases('roof*', 'tejado*', 'cubiertas', 'toiture*', 'couvreur*', 'couverture', 'dachdeck*', 'dach*', 'spengler*', 'gutter*'),
  nextStep: 'visit',
  ask: {
    en: 'What kind of roof is it, and has water come in anywhere?',
    es: '¿Qué tipo de tejado es, y ha entrado agua en algún sitio?',
    fr: 'De quel type de toiture s’agit-il, et de l’eau est-elle entrée quelque part ?',
    de: 'Was für ein Dach ist es, und ist irgendwo Wasser eingedrungen?',
  },
  topics: [
    topic(['the leak in your roof', 'leak*'], ['la gotera', 'gotera*'], ['la fuite de votre toiture', 'fuit*', 'infiltration*'], ['die undichte Stelle am Dach', 'undicht', 'regnet rein', 'leck*']),
    topic(['the shingles', 'shingle*', 'tiles?'], ['las tejas', 'teja*'], ['les tuiles', 'tuile*', 'ardoise*'], ['die Ziegel', 'ziegel*']),
    topic(['the gutters', 'gutter*'], ['los canalones', 'canalon*'], ['les gouttières', 'gouttiere*'], ['die Dachrinne', 'dachrinne*', 'regenrinne*']),
    topic(['the insulation', 'insulat*'], ['el aislamiento', 'aislamiento', 'aislar'], ['l’isolation', 'isol*'], ['die Dämmung', 'dämm*']),
    topic(['your roof', 'roof*'], ['el tejado', 'tejado*', 'cubierta'], ['votre toiture', 'toit*'], ['Ihr Dach', 'dach*']),
  ],
};

export const locks: Domain = {
  industry: phrases('locksmith*', 'cerrajer*', 'serrur*', 'schlussel*', 'schluessel*'),
  nextStep: 'visit',
  ask: {
    en: 'What kind of door and lock is it?',
    es: '¿Qué tipo de puerta y cerradura es?',
    fr: 'De quel type de porte et de serrure s’agit-il ?',
    de: 'Um was für eine Tür und welches Schloss geht es?',
  },
  topics: [
    topic(['getting you back in', 'locked out', 'lock(ed)? (my|our)sel*'], ['cómo abrir la puerta', 'fuera de casa', 'llaves dentro'], ['l’ouverture de votre porte', 'coince*', 'claquee?', 'enferme*', 'dehors'], ['das Öffnen Ihrer Tür', 'ausgesperrt', 'zugefallen']),
    topic(['your locks', 'lock*', 'rekey*'], ['las cerraduras', 'cerradura*', 'bombin*'], ['vos serrures', 'serrure*', 'cylindre*'], ['Ihre Schlösser', 'schloss', 'schlösser', 'zylinder*']),
    topic(['your keys', 'key*'], ['las llaves', 'llave*'], ['vos clés', 'cles?', 'clefs?'], ['Ihre Schlüssel', 'schlüssel*']),
  ],
};
