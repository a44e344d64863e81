import { phrases } from '../phraseList.ts';
import { type Domain, topic } from './topic.ts';

/** Work around the house and garden, on the move, and on the car. */
export const cleaning: Domain = {
  industry: phrases('clean*', 'janitor*', 'maid*', 'limpieza*', 'nettoyage*', 'menage', '*reinigung*', 'putz*'),
  nextStep: 'visit',
  ask: {
    en: 'How large is the place, and is there anything that needs special care?',
    es: '¿Qué superficie tiene, y hay algo que requiera un cuidado especial?',
    fr: 'Quelle est la surface, et y a-t-il quelque chose qui demande un soin particulier ?',
    de: 'Wie groß ist die Fläche, und gibt es etwas, das besondere Sorgfalt braucht?',
  },
  topics: [
    topic(['your move-out clean', 'move( )?out', 'end of (lease|tenancy)'], ['la limpieza para entregar las llaves', 'entregamos las llaves', 'fin de alquiler'], ['votre nettoyage de fin de bail', 'fin de bail', 'etat des lieux'], ['Ihre Endreinigung', 'endreinigung', 'wohnungsübergabe']),
    topic(['cleaning your office', 'office*', 'shop', 'practice'], ['la limpieza de la oficina', 'oficina*', 'local', 'consulta'], ['le ménage de vos bureaux', 'bureaux?', 'locaux', 'cabinet'], ['die Reinigung Ihrer Räume', 'büro*', 'praxis', 'laden']),
    topic(['cleaning between guests', 'airbnb', 'vacation rental*', 'holiday (flat|home)s?'], ['la limpieza de los alojamientos', 'pisos turisticos', 'apartamentos turisticos', 'hostal'], ['le ménage de vos locations', 'gites?', 'locations? saisonnieres?'], ['die Reinigung Ihrer Ferienwohnungen', 'ferienwohnung*']),
    topic(['a deep clean', 'deep clean*', 'musty', 'smell*', 'soot'], ['una limpieza a fondo', 'a fondo', 'olor', 'humo', 'paredes'], ['un nettoyage en profondeur', 'profondeur', 'moisi*', 'odeur*'], ['eine Grundreinigung', 'grundreinigung', 'ruß', 'geruch*']),
    topic(['the windows', 'windows?'], ['las ventanas', 'ventanas?', 'cristales'], ['les vitres', 'vitres?', 'fenetres?'], ['die Fenster', 'fenster*']),
    topic(['the cleaning', 'clean*', 'vacuum*', 'mop*'], ['la limpieza', 'limpi*'], ['le ménage', 'menage', 'nettoy*'], ['die Reinigung', 'reinig*', 'putz*', 'sauber*', 'wisch*']),
  ],
};

export const garden: Domain = {
  industry: phrases('landscap*', 'garden*', 'lawn*', 'tree (service|care)', 'jardin*', 'paysag*', 'garten*', 'landschaftsbau*', 'landschaftsgärtn*', 'gartner*', 'gaertner*'),
  nextStep: 'visit',
  ask: {
    en: 'How large is the garden, and can it be reached from the street?',
    es: '¿Qué superficie tiene el jardín, y se accede desde la calle?',
    fr: 'Quelle est la surface du jardin, et y accède-t-on depuis la rue ?',
    de: 'Wie groß ist der Garten, und kommt man von der Straße aus hinein?',
  },
  topics: [
    topic(['the hedge', 'hedge*'], ['el seto', 'seto*'], ['la haie', 'haies?'], ['die Hecke', 'hecke*']),
    topic(['the tree', 'trees?', 'stump*'], ['el árbol', 'arbol*', 'poda*'], ['l’arbre', 'arbres?', 'cerisier', 'abattre', 'elag*'], ['den Baum', '*baum*', 'fällen', 'fällt']),
    topic(['the patio', 'patio*', 'deck*', 'paving'], ['la terraza', 'terraza*', 'patio'], ['la terrasse', 'terrasse*'], ['die Terrasse', 'terrasse*']),
    topic(['the lawn', 'lawn*', 'sod', 'grass', 'mow*'], ['el césped', 'cesped'], ['la pelouse', 'pelouse*', 'gazon*', 'tonte'], ['den Rasen', 'rasen*']),
    topic(['your garden', 'garden*', 'yard*', 'backyard', 'landscap*', 'entrance'], ['el jardín', 'jardin*'], ['votre jardin', 'jardin*'], ['Ihren Garten', 'garten*']),
  ],
};

export const moving: Domain = {
  industry: phrases('mov(ing|ers?)', 'removal*', 'mudanza*', 'demenag*', 'umzug*', 'umzuge', '*spedition*'),
  nextStep: 'talk',
  ask: {
    en: 'On which floors are the two places, and are there any large or heavy pieces?',
    es: '¿En qué plantas están las dos viviendas, y hay muebles grandes o pesados?',
    fr: 'À quels étages sont les deux logements, et y a-t-il des meubles lourds ou volumineux ?',
    de: 'In welchen Stockwerken liegen die beiden Wohnungen, und gibt es große oder schwere Stücke?',
  },
  topics: [
    topic(['moving your piano', 'pianos?'], ['el traslado del piano', 'piano'], ['le transport de votre piano', 'piano'], ['den Transport Ihres Klaviers', 'klavier', 'flügel']),
    topic(['packing', 'pack(ing)?', 'boxes'], ['el embalaje', 'embal*', 'cajas'], ['les cartons', 'cartons?', 'emball*'], ['das Einpacken', 'einpacken', 'kartons?']),
    topic(['your move', 'mov(e|ing)'], ['la mudanza', 'mud*'], ['votre déménagement', 'demenag*'], ['Ihren Umzug', 'umzug*', 'umzieh*']),
  ],
};

export const cars: Domain = {
  industry: phrases('auto', 'car', 'cars', 'garage', 'mechanic*', 'taller*', 'coches', 'voiture*', 'automobile*', 'kfz*', 'autohaus*', 'autowerkstatt', 'werkstatt', 'tire*', 'tyre*', 'body shop'),
  nextStep: 'appointment',
  ask: {
    en: 'Which make, model and year is the car?',
    es: '¿Qué marca, modelo y año tiene el coche?',
    fr: 'Quels sont la marque, le modèle et l’année de la voiture ?',
    de: 'Um welche Marke, welches Modell und Baujahr geht es?',
  },
  topics: [
    topic(['your brakes', 'brake*'], ['los frenos', 'freno*'], ['vos freins', 'freins?', 'plaquettes?'], ['Ihre Bremsen', 'bremse*']),
    topic(['an oil change', 'oil change', 'oil'], ['el cambio de aceite', 'aceite'], ['une vidange', 'vidange*'], ['einen Ölwechsel', 'ölwechsel*']),
    topic(['your tires', 'tires?', 'tyres?', 'rotation'], ['los neumáticos', 'neumatico*', 'ruedas'], ['vos pneus', 'pneus?'], ['Ihre Reifen', 'reifen*']),
    topic(['the timing belt', 'timing belt'], ['la correa de distribución', 'correa*'], ['la courroie de distribution', 'courroie*'], ['den Zahnriemen', 'zahnriemen*']),
    topic(['the clutch', 'clutch*'], ['el embrague', 'embrague*'], ['l’embrayage', 'embrayage*'], ['die Kupplung', 'kupplung*']),
    topic(['the battery', 'battery', 'alternator'], ['la batería', 'bateria*', 'alternador'], ['la batterie', 'batterie*'], ['die Batterie', 'batterie*', 'lichtmaschine']),
    topic(['the warning light', 'check engine', 'engine light', 'warning light'], ['el testigo encendido', 'testigo'], ['le voyant allumé', 'voyant*'], ['die Warnleuchte', 'leuchte*', 'motorkontrollleuchte']),
    topic(['your car', 'cars?', 'vehicle', 'engine', 'civic', 'truck', 'scan'], ['el coche', 'coche*', 'carro', 'arranca'], ['votre voiture', 'voiture*', 'demarre'], ['Ihr Auto', 'auto', 'wagen', 'lenkrad', 'springt']),
  ],
};

export const renovation: Domain = {
  industry: phrases('paint(ing|er)s?', 'remodel*', 'renovat*', 'contractor', 'construction', 'carpent*', 'floor*', 'window*', 'handyman', 'reforma*', 'pintor*', 'albanil*', 'carpinter*', 'peint*', 'menuis*', 'macon*', 'renov*', 'maler*', 'tischler*', 'schreiner*', 'bau', 'bauunternehm*', 'zimmerei*', 'fliesen*', 'handwerk*', 'solar*'),
  nextStep: 'visit',
  ask: {
    en: 'How large is the area, and what is there at the moment?',
    es: '¿Qué superficie es, y qué hay actualmente?',
    fr: 'Quelle est la surface, et qu’y a-t-il actuellement ?',
    de: 'Wie groß ist die Fläche, und was ist im Moment da?',
  },
  topics: [
    topic(['your kitchen', 'kitchen*'], ['la cocina', 'cocina*'], ['votre cuisine', 'cuisine*'], ['Ihre Küche', 'küche*']),
    topic(['your bathroom', 'bath*'], ['el baño', 'bano*'], ['votre salle de bain', 'salle de bain*'], ['Ihr Bad', 'bad', 'badezimmer']),
    topic(['the painting', 'paint*'], ['la pintura', 'pint*'], ['la peinture', 'peint*'], ['die Malerarbeiten', 'maler*', 'streichen', 'anstrich*']),
    topic(['the floors', 'floor*', 'tile*'], ['el suelo', 'suelo*', 'parquet', 'azulejos'], ['les sols', 'sols?', 'parquet', 'carrelage*'], ['die Böden', 'boden*', 'böden', 'parkett', 'fliesen*']),
    topic(['the windows', 'window*', 'doors?'], ['las ventanas', 'ventana*', 'puertas?'], ['les fenêtres', 'fenetre*', 'portes?'], ['die Fenster', 'fenster*', 'türen?']),
    topic(['solar panels', 'solar*', 'photovoltaic*'], ['las placas solares', 'placas solares', 'fotovoltaic*'], ['les panneaux solaires', 'panneaux', 'photovolt*'], ['eine Solaranlage', 'solar*', 'photovoltaik*']),
    topic(['your project', 'remodel*', 'renovat*', 'addition', 'project'], ['la reforma', 'reform*', 'obra*'], ['vos travaux', 'travaux', 'renov*'], ['Ihren Umbau', 'umbau*', 'renovier*', 'sanier*']),
  ],
};
