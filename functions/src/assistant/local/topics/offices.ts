import { phrases } from '../phraseList.ts';
import { type Domain, topic, topicWithoutQuestion } from './topic.ts';

/** Trades that talk first: law, books, houses, lessons, marketing, insurance. */
export const legal: Domain = {
  industry: phrases('law', 'lawyer*', 'legal', 'attorney*', 'solicitor*', 'notar*', 'abogad*', 'bufete', 'despacho', 'avocat*', 'anwalt*', 'rechtsanw*', 'kanzlei*', 'juridi*'),
  nextStep: 'talk',
  ask: {
    en: 'Is there a deadline in any letter you have received? Please keep confidential details for that talk.',
    es: '¿Hay algún plazo en los escritos que ha recibido? Los detalles confidenciales es mejor dejarlos para esa conversación.',
    fr: 'Y a-t-il un délai dans les courriers que vous avez reçus ? Gardez de préférence les détails confidentiels pour cet entretien.',
    de: 'Steht in einem Schreiben, das Sie erhalten haben, eine Frist? Vertrauliches heben Sie am besten für das Gespräch auf.',
  },
  topics: [
    topic(['your divorce', 'divorc*', 'custody', 'separat*'], ['el divorcio', 'divorc*', 'custodia', 'separacion'], ['votre divorce', 'divorc*', 'separation', 'garde'], ['Ihre Scheidung', 'scheidung*', 'sorgerecht', 'trennung']),
    topic(['your deposit', 'deposit', 'landlord'], ['la fianza y el alquiler', 'fianza', 'alquiler', 'casero'], ['votre caution et votre bail', 'caution', 'bailleur', 'bail', 'proprietaire'], ['Ihre Kaution', 'kaution', 'vermieter', 'mietrecht']),
    topic(['your employment matter', 'fired', 'employer', 'laid off', 'dismiss*', 'wages'], ['el despido', 'despid*', 'trabajo', 'empresa'], ['votre licenciement', 'licenci*', 'employeur', "prud'?hom*"], ['Ihre arbeitsrechtliche Frage', 'kündigung', 'arbeitgeber', 'gehalt', 'abfindung']),
    topic(['the inheritance', 'inherit*', 'estate', 'probate'], ['la herencia', 'herencia*', 'testament*'], ['la succession', 'heritage*', 'succession*'], ['die Erbschaft', 'erb*', 'geerbt']),
    topic(['a will', 'wills?'], ['un testamento', 'testamento'], ['un testament', 'testament*'], ['ein Testament', 'testament*']),
    topic(['the money you lost', 'scam*', 'fraud*', 'crypto*'], ['el dinero perdido', 'estafa*', 'cripto*', 'inversion'], ['l’argent perdu', 'arnaque*', 'crypto*', 'escroquerie*'], ['das verlorene Geld', 'betrug*', 'krypto*', 'hereingefallen', 'trading*']),
    topic(['the agreement', 'agreement*', 'contract*', 'sign', 'settlement'], ['el contrato', 'contrato*', 'prestamo', 'banco'], ['le contrat', 'contrat*', 'pret', 'assurance'], ['den Vertrag', 'vertrag*', 'kredit*', 'bank']),
    topic(['your accident', 'accident*', 'injur*'], ['el accidente', 'accident*', 'lesion*'], ['votre accident', 'accident*', 'blesse*'], ['Ihren Unfall', 'unfall*', 'verletz*']),
    topic(['the trademark', 'trademark*', 'patent*', 'copyright'], ['la marca', 'marca', 'patente*'], ['la marque', 'marque', 'brevet*'], ['die Marke', 'marke*', 'patent*']),
    topic(['a first consultation', 'consult*', 'case'], ['una primera consulta', 'consulta', 'caso'], ['un premier rendez-vous', 'rendez-vous', 'dossier', 'consultation'], ['eine Erstberatung', 'erstberatung', 'beratung', 'fall']),
  ],
};

export const books: Domain = {
  industry: phrases('account*', 'tax', 'taxes', 'bookkeep*', 'cpa', 'asesor*', 'gestor*', 'contab*', 'comptab*', 'expert-comptable', 'steuer*', 'buchhalt*', 'treuhand*'),
  nextStep: 'talk',
  ask: {
    en: 'Is it for you personally or for a business, and which year is it about?',
    es: '¿Es para usted como particular o para un negocio, y de qué ejercicio se trata?',
    fr: 'Est-ce à titre personnel ou pour une entreprise, et de quel exercice s’agit-il ?',
    de: 'Geht es um Sie privat oder um ein Unternehmen, und um welches Jahr?',
  },
  topics: [
    topic(['your tax return', 'tax return*', 'taxes', 'tax'], ['la declaración de la renta', 'renta', 'declaracion', 'impuestos'], ['votre déclaration', 'declaration*', 'impots?'], ['Ihre Steuererklärung', 'steuer*']),
    topic(['your books', 'books', 'bookkeep*'], ['la contabilidad', 'contab*'], ['votre comptabilité', 'compta*'], ['Ihre Buchhaltung', 'buchhalt*', 'buchführung']),
    topic(['starting a business', 'llc', 'start(ing)? a (business|company)'], ['el alta de su negocio', 'autonom[oa]', 'empresa'], ['la création de votre entreprise', 'micro-entreprise', 'creer', 'auto-entrepreneur'], ['Ihre Gründung', 'gründ*', 'gewerbe*', 'selbständig', 'selbstständig']),
    topic(['the donation', 'donation*', 'nonprofit'], ['la donación', 'donacion*'], ['le don', 'dons?', 'association'], ['die Spende', 'spende*']),
    topic(['crypto gains', 'crypto*', 'bitcoin'], ['las ganancias en criptomonedas', 'cripto*', 'bitcoin'], ['les gains en cryptomonnaies', 'crypto*', 'bitcoin'], ['die Gewinne mit Kryptowährungen', 'krypto*', 'bitcoin']),
  ],
};

export const property: Domain = {
  industry: phrases('real ?estate', 'realt*', 'property', 'inmobiliari*', 'immobili*', 'makler*', 'hausverwalt*', 'agence immobiliere'),
  nextStep: 'talk',
  ask: {
    en: 'Where is the property, and how large is it?',
    es: '¿Dónde está el inmueble, y qué superficie tiene?',
    fr: 'Où se situe le bien, et quelle est sa surface ?',
    de: 'Wo liegt die Immobilie, und wie groß ist sie?',
  },
  topics: [
    topic(['what your property is worth', 'worth', 'valu*', 'apprais*'], ['la tasación', 'tasacion', 'valor*', 'valer'], ['l’estimation de votre bien', 'estim*'], ['die Bewertung', 'bewert*', 'wert']),
    topicWithoutQuestion(['seeing the property', 'listing*', 'see it', 'viewing', 'showing'], ['la visita al inmueble', 'visitar', 'visita', 'anuncio'], ['la visite du bien', 'visit*', 'annonce'], ['die Besichtigung', 'besichtig*', 'inserat', 'anzeige']),
    topicWithoutQuestion(['a property to invest in', 'invest*', 'rental*'], ['un inmueble para invertir', 'invertir', 'alquilar'], ['un bien à louer ou à investir', 'invest*', 'louer'], ['eine Wohnung zum Vermieten', 'vermieten', 'anlage*', 'investieren']),
    topic(['selling your property', 'sell*'], ['la venta', 'vend*', 'venta'], ['la vente de votre bien', 'vend*', 'vente'], ['den Verkauf', 'verkauf*']),
    topicWithoutQuestion(['buying a home', 'buy*'], ['la compra', 'compr*'], ['votre achat', 'achet*', 'achat'], ['den Kauf', 'kauf*']),
  ],
};

export const lessons: Domain = {
  industry: phrases('tutor*', 'teach*', 'school', 'lesson*', 'academ*', 'clases', 'cours', 'soutien scolaire', 'nachhilfe*', '*unterricht*', 'sprachschule*', 'musiklehr*', 'musikschule', 'music', 'language'),
  nextStep: 'talk',
  ask: {
    en: 'Which grade or level is it, and what is the hardest part at the moment?',
    es: '¿De qué curso o nivel se trata, y qué es lo que más cuesta ahora?',
    fr: 'De quelle classe ou de quel niveau s’agit-il, et qu’est-ce qui pose le plus de difficultés ?',
    de: 'Um welche Klasse oder welches Niveau geht es, und was fällt zurzeit am schwersten?',
  },
  topics: [
    topic(['help with math', 'math*', 'algebra', 'calculus', 'geometry'], ['las clases de matemáticas', 'matematicas', 'mates'], ['les cours de maths', 'maths?', 'mathematiques'], ['Nachhilfe in Mathematik', 'mathe*']),
    topic(['Latin lessons', 'latin'], ['las clases de latín', 'latin'], ['les cours de latin', 'latin'], ['Nachhilfe in Latein', 'latein']),
    topic(['English lessons', 'english'], ['las clases de inglés', 'ingles'], ['les cours d’anglais', 'anglais'], ['Nachhilfe in Englisch', 'englisch']),
    topic(['science lessons', 'chemistry', 'physics', 'biology'], ['las clases de ciencias', 'quimica', 'fisica', 'biologia'], ['les cours de sciences', 'chimie', 'physique', 'svt'], ['Nachhilfe in Naturwissenschaften', 'chemie', 'physik', 'bio']),
    topic(['lessons', 'tutor*', 'lesson*', 'teach*', 'class*'], ['las clases', 'clases?', 'profesor*'], ['les cours', 'cours', 'professeur*'], ['den Unterricht', 'nachhilfe*', 'unterricht*', 'kurs*']),
  ],
};

export const marketing: Domain = {
  industry: phrases('marketing*', 'advertis*', 'seo', 'web*', 'graphic design*', '(creative|digital|media) agency', 'agencia (creativa|digital|de publicidad)', 'agence (web|digitale|de communication)', 'publicidad', 'publicit*', 'werbe*', 'digitalagentur*', 'internetagentur*', 'it (services|support)', 'software', 'branding'),
  nextStep: 'talk',
  ask: {
    en: 'What is the address of your website, and whom would you like to reach?',
    es: '¿Cuál es la dirección de su web, y a quién le gustaría llegar?',
    fr: 'Quelle est l’adresse de votre site, et qui souhaitez-vous toucher ?',
    de: 'Wie lautet die Adresse Ihrer Website, und wen möchten Sie erreichen?',
  },
  topics: [
    topic(['being found on Google', 'seo', 'google', 'rank*', 'backlink*', 'page one'], ['su posición en Google', 'seo', 'google', 'posicionamiento'], ['votre visibilité sur Google', 'seo', 'google', 'referencement'], ['Ihre Auffindbarkeit bei Google', 'seo', 'google', 'suchmaschine*']),
    topic(['your social media', 'instagram', 'followers', 'facebook', 'tiktok', 'social'], ['sus redes sociales', 'instagram', 'redes', 'seguidores'], ['vos réseaux sociaux', 'instagram', 'reseaux', 'abonnes'], ['Ihre sozialen Medien', 'instagram', 'social', 'follower']),
    topic(['your ads', 'ads', 'campaign*'], ['sus anuncios', 'anuncios', 'campana*'], ['vos annonces', 'publicites?', 'campagne*'], ['Ihre Anzeigen', 'anzeige*', 'kampagne*', 'werbung']),
    topic(['your website', 'website*', 'site', 'web', 'redesign*', 'online store'], ['su página web', 'web', 'pagina', 'tienda online'], ['votre site', 'site*', 'boutique en ligne'], ['Ihre Website', 'website*', 'webseite*', 'seite', 'homepage*', 'onlineshop']),
  ],
};

export const insurance: Domain = {
  industry: phrases('insur*', 'seguros?', 'assurance*', 'versicher*', 'financ*', 'finanz*', 'mortgage*', 'hipoteca*'),
  nextStep: 'talk',
  ask: {
    en: 'What would you like to cover, and do you have a policy already?',
    es: '¿Qué le gustaría cubrir, y tiene ya una póliza?',
    fr: 'Que souhaitez-vous couvrir, et avez-vous déjà un contrat ?',
    de: 'Was möchten Sie absichern, und haben Sie schon einen Vertrag?',
  },
  topics: [
    topic(['car insurance', 'car', 'auto', 'vehicle'], ['el seguro del coche', 'coche', 'auto'], ['l’assurance auto', 'voiture', 'auto'], ['die Kfz-Versicherung', 'auto', 'kfz']),
    topic(['home insurance', 'home', 'house', 'flood insurance', 'fire insurance'], ['el seguro de hogar', 'hogar', 'casa', 'piso'], ['l’assurance habitation', 'habitation', 'maison'], ['die Wohngebäudeversicherung', 'haus', 'gebäude*', 'hausrat']),
    topic(['a mortgage', 'mortgage*', 'loan'], ['la hipoteca', 'hipoteca*'], ['le prêt immobilier', 'pret', 'credit'], ['eine Baufinanzierung', 'baufinanz*', 'kredit*']),
    topic(['insurance', 'insur*', 'policy', 'cover*'], ['el seguro', 'seguro*', 'poliza*'], ['l’assurance', 'assur*', 'mutuelle'], ['die Versicherung', 'versicher*']),
  ],
};
