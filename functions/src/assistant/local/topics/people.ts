import { phrases } from '../phraseList.ts';
import { type Domain, topic, topicWithoutQuestion } from './topic.ts';

/** Trades that receive people: practices, studios, salons, gyms. */
export const dental: Domain = {
  industry: phrases('dent*', 'orthodont*', 'ortodon*', 'zahn*', 'kieferorthopad*', 'implant*'),
  nextStep: 'appointment',
  ask: {
    en: 'Have you been to our practice before?',
    es: '¿Ha venido ya alguna vez a nuestra consulta?',
    fr: 'Êtes-vous déjà venu à notre cabinet ?',
    de: 'Waren Sie schon einmal bei uns in der Praxis?',
  },
  topics: [
    topic(['your toothache', 'toothache*', 'pain', 'hurt*', 'cracked', 'broke*', 'chipped'], ['su dolor de muelas', 'duele*', 'dolor*', 'muela'], ['votre mal de dents', 'rage de dents', 'mal aux? dents?', 'douleur*', 'mal'], ['Ihre Zahnschmerzen', '*schmerz*']),
    topic(['your filling', 'filling*'], ['el empaste', 'empaste*'], ['votre plombage', 'plombage*'], ['Ihre Füllung', 'füllung*', 'plombe']),
    topic(['implants', 'implant*'], ['los implantes', 'implante*'], ['les implants', 'implant*'], ['ein Implantat', 'implantat*']),
    topic(['your crown', 'crown*'], ['la corona', 'corona*', 'funda'], ['votre couronne', 'couronne*'], ['Ihre Krone', 'krone*']),
    topic(['whitening', 'whiten*'], ['el blanqueamiento', 'blanque*'], ['un blanchiment', 'blanchi*'], ['ein Bleaching', 'bleaching', 'aufhell*']),
    topic(['clear aligners', 'invisalign', 'aligner*'], ['los alineadores', 'invisalign', 'alineador*'], ['les gouttières', 'invisalign', 'aligneur*'], ['Zahnschienen', 'invisalign', 'schiene*']),
    topic(['braces', 'brace*', 'orthodont*'], ['la ortodoncia', 'ortodon*', 'brackets'], ['l’orthodontie', 'orthodon*', 'bagues'], ['eine Zahnspange', '*spange*', 'kieferorthopädi*']),
    topic(['a cleaning', 'cleaning*', 'hygien*'], ['una limpieza dental', 'limpieza*'], ['un détartrage', 'detartrage*', 'nettoyage'], ['eine Zahnreinigung', '*reinigung*']),
    topic(['your child’s first visit', 'kids?', 'daughter', 'son', 'child*'], ['la visita de su hijo o hija', 'hij[oa]', 'nin[oa]s?'], ['la visite de votre enfant', 'enfants?', 'fils', 'fille'], ['den Termin für Ihr Kind', 'kind*', 'sohn', 'tochter']),
    topic(['becoming a patient', 'new patients?'], ['ser paciente nuestro', 'nuevos pacientes'], ['votre première visite', 'nouveaux patients'], ['die Aufnahme als Patient', 'neue patienten']),
  ],
};

export const therapy: Domain = {
  industry: phrases('physio*', 'physical therap*', 'chiropract*', 'osteopath*', 'massage*', 'fisio*', 'kine*', 'krankengymnast*', 'therap*', 'clinic*', 'medical', 'doctor*', 'medic*', 'arzt*', 'psycholog*'),
  nextStep: 'appointment',
  ask: {
    en: 'Since when has it bothered you, and do you have a referral?',
    es: '¿Desde cuándo tiene la molestia, y tiene un volante médico?',
    fr: 'Depuis quand en souffrez-vous, et avez-vous une ordonnance ?',
    de: 'Seit wann haben Sie die Beschwerden, und haben Sie ein Rezept?',
  },
  topics: [
    topic(['your back', 'back'], ['su espalda', 'espalda', 'lumbar*'], ['votre dos', 'dos', 'lombaire*'], ['Ihren Rücken', 'rücken*']),
    topic(['your knee', 'knee*'], ['su rodilla', 'rodilla*'], ['votre genou', 'genou*'], ['Ihr Knie', 'knie*']),
    topic(['your neck and shoulders', 'neck', 'shoulder*'], ['su cuello y hombros', 'cuello', 'hombro*', 'cervical*'], ['votre nuque et vos épaules', 'nuque', 'epaule*', 'cervical*'], ['Ihren Nacken und Ihre Schultern', 'nacken', 'schulter*']),
    topic(['a massage', 'massage*'], ['un masaje', 'masaje*'], ['un massage', 'massage*'], ['eine Massage', 'massage*']),
    topic(['your therapy', 'therap*', 'physio*', 'session*'], ['la fisioterapia', 'fisio*', 'sesion*'], ['vos séances', 'seances?', 'kine*'], ['Ihre Krankengymnastik', 'krankengymnastik', 'physio*', 'rezept']),
  ],
};

export const animals: Domain = {
  industry: phrases('vet', 'vets', 'veterinar*', 'animal*', 'pet', 'pets', 'dog', 'grooming', 'tierarzt*', 'tier*', 'hunde(salon|schule|friseur|pension|betreuung)*', 'katzenpension*', 'mascotas'),
  nextStep: 'appointment',
  ask: {
    en: 'How old is your pet, and how is it doing right at the moment?',
    es: '¿Qué edad tiene, y cómo se encuentra en este momento?',
    fr: 'Quel âge a votre animal, et comment va-t-il en ce moment ?',
    de: 'Wie alt ist Ihr Tier, und wie geht es ihm im Moment?',
  },
  topics: [
    topic(['the vaccinations', 'shots?', 'vaccin*'], ['las vacunas', 'vacun*'], ['les vaccins', 'vaccin*'], ['die Impfung', 'impf*', 'geimpft']),
    topic(['the neutering', 'neuter*', 'spay*'], ['la esterilización', 'esteriliz*', 'castr*'], ['la stérilisation', 'sterilis*', 'castr*'], ['die Kastration', 'kastr*', 'sterilis*']),
    topic(['your puppy', 'pupp(y|ies)'], ['su cachorro', 'cachorro*'], ['votre chiot', 'chiots?'], ['Ihren Welpen', 'welpe*']),
    topic(['your kitten', 'kitten*'], ['su gatito', 'gatit*'], ['votre chaton', 'chatons?'], ['Ihr Kätzchen', 'kätzchen']),
    topic(['your dog', 'dogs?'], ['su perro', 'perr*'], ['votre chien', 'chien*'], ['Ihren Hund', 'hund*']),
    topic(['your cat', 'cats?'], ['su gato', 'gat[oa]s?'], ['votre chat', 'chats?', 'chatte'], ['Ihre Katze', 'katze*', 'kater']),
  ],
};

export const fitness: Domain = {
  industry: phrases('gym*', 'fitness*', 'yoga*', 'pilates*', 'crossfit', 'gimnasio*', 'salle de sport', 'sport*', 'personal train*', 'boxing', 'martial*', 'danc*', 'danse*', 'tanz*'),
  nextStep: 'appointment',
  ask: {
    en: 'What would you like to achieve, and have you trained before?',
    es: '¿Qué objetivo tiene, y ha entrenado antes?',
    fr: 'Quel est votre objectif, et avez-vous déjà pratiqué ?',
    de: 'Was möchten Sie erreichen, und haben Sie schon einmal trainiert?',
  },
  topics: [
    topic(['a trial class', 'trial*'], ['la clase de prueba', 'clase de prueba', 'prueba'], ['la séance d’essai', 'essai*'], ['ein Probetraining', 'probetraining*', 'probe*']),
    topic(['personal training', 'personal train*', 'trainer*', 'lose weight'], ['el entrenamiento personal', 'entrenador*', 'masa muscular', 'adelgazar'], ['le coaching personnel', 'coach*'], ['ein Personal Training', 'personal train*', 'abnehmen']),
    topic(['our classes', 'class(es)?', 'yoga', 'pilates'], ['nuestras clases', 'clases?', 'yoga', 'pilates'], ['nos cours', 'cours', 'yoga', 'pilates'], ['unsere Kurse', 'kurs*', 'yoga', 'pilates']),
    topic(['a membership', 'member*', 'sign up', 'join*'], ['la cuota y el alta', 'cuota', 'matricula', 'apuntarme', 'abono', 'soci[oa]'], ['l’abonnement', 'abonnement*', "m'inscrire", 'inscription', 'abonne'], ['eine Mitgliedschaft', 'mitglied*', 'anmelden', 'vertrag']),
  ],
};

export const hair: Domain = {
  industry: phrases('hair*', 'barber*', 'peluquer*', 'coiff*', 'fris(eu|ö)r*', 'beauty salon', 'salon'),
  nextStep: 'appointment',
  ask: {
    en: 'How long is your hair at the moment, and has it been colored?',
    es: '¿Qué largo tiene ahora el pelo, y lo lleva teñido?',
    fr: 'Quelle longueur ont vos cheveux actuellement, et sont-ils colorés ?',
    de: 'Wie lang sind Ihre Haare zurzeit, und sind sie gefärbt?',
  },
  topics: [
    topic(['balayage', 'balayage'], ['un balayage', 'balayage'], ['un balayage', 'balayage'], ['eine Balayage', 'balayage']),
    topic(['highlights', 'highlight*'], ['las mechas', 'mechas'], ['des mèches', 'meches'], ['Strähnchen', 'strähn*']),
    topic(['a perm', 'perm', 'perms'], ['una permanente', 'permanente'], ['une permanente', 'permanente'], ['eine Dauerwelle', 'dauerwelle*']),
    topic(['straightening', 'straighten*', 'keratin*'], ['el alisado', 'alisado', 'queratina', 'keratina'], ['un lissage', 'lissage*', 'keratine'], ['eine Glättung', 'glätt*', 'keratin*']),
    topic(['your wedding hair', 'updo*', 'bridal', 'wedding'], ['su peinado', 'recogido', 'peinado', 'boda'], ['votre coiffure de mariage', 'chignon', 'mariage'], ['Ihre Hochsteckfrisur', 'hochsteck*', 'hochzeit']),
    topic(['braids', 'braid*'], ['las trenzas', 'trenza*'], ['des tresses', 'tresse*'], ['Zöpfe', 'zöpfe', 'flechten', 'braids']),
    topic(['a cut and blow dry', 'blow ?dry*', 'cut and'], ['un corte y peinado', 'corte y', 'secado'], ['une coupe et un brushing', 'brushing*'], ['Schneiden und Föhnen', 'föhn*', 'schneiden']),
    topic(['your color', 'colou?r*', 'dye*'], ['el color', 'tinte*', 'color*', 'castano', 'rubi[oa]', 'tenir'], ['votre coloration', 'color*', 'teinture*'], ['Ihre Farbe', 'farb*', 'färb*', 'coloration']),
    topicWithoutQuestion(['a gift card', 'gift card*', 'voucher*'], ['una tarjeta regalo', 'tarjeta regalo', 'bono'], ['un bon cadeau', 'bon cadeau', 'carte cadeau'], ['einen Gutschein', 'gutschein*']),
    topic(['a haircut', 'cut', 'haircut*', 'trim', 'fade'], ['un corte de pelo', 'corte*', 'cortar*', 'pelo'], ['une coupe', 'coupe*', 'cheveux'], ['einen Haarschnitt', '*schnitt*', 'haare', 'frisur']),
  ],
};
