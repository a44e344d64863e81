import type { DemoLanguage } from './people.ts';

type Lines = readonly [string, ...string[]];

/** The texts around an answer, as the local assistant would write them. */
interface Wording {
  subject: string;
  greeting: (name: string) => string;
  thanks: string;
  question: string;
  regards: string;
  followUps: readonly [string, string];
  /** What customers write back. */
  replies: Lines;
}

export const wording: Readonly<Record<DemoLanguage, Wording>> = {
  en: {
    subject: 'Your message to Harbor Heating & Air',
    greeting: (name) => `Hi ${name},`,
    thanks: 'Thank you for writing to Harbor Heating & Air.',
    question: 'What day and time would suit you, and what is the best number to reach you on?',
    regards: 'Best regards,\nHarbor Heating & Air',
    followUps: [
      'Yesterday you wrote to us, and we would not want your question to get lost. Would you like us to find a time for you? A short answer is enough.',
      'This is our last message about your request, so that we do not fill your inbox. If you still need us, just reply or call +1 207 555 0100.',
    ],
    replies: [
      'Thanks for the quick answer. Thursday morning would be great.',
      'Wow, that was fast. Yes please, any time after 3 pm works.',
      'Sounds good. Can you call me to set it up?',
      'OK, let us do it. Is next Tuesday possible?',
      'Thank you. We are home all day tomorrow.',
      'Good to know. I will talk to my wife and get back to you.',
      'Could you also look at the water heater while you are here?',
    ],
  },
  es: {
    subject: 'Su mensaje a Harbor Heating & Air',
    greeting: (name) => `Hola, ${name}:`,
    thanks: 'Gracias por escribir a Harbor Heating & Air.',
    question: '¿Qué día y a qué hora le viene bien, y en qué número podemos llamarle?',
    regards: 'Un saludo,\nHarbor Heating & Air',
    followUps: [
      'Ayer nos escribió y no queremos que su consulta se pierda. ¿Quiere que le busquemos una cita? Basta con una respuesta corta.',
      'Este es nuestro último mensaje sobre su consulta. Si todavía nos necesita, responda o llame al +1 207 555 0100.',
    ],
    replies: ['Muchas gracias, el jueves por la mañana estaría bien.', 'Perfecto, ¿me pueden llamar esta tarde?'],
  },
  fr: {
    subject: 'Votre message à Harbor Heating & Air',
    greeting: (name) => `Bonjour ${name},`,
    thanks: 'Merci d’avoir écrit à Harbor Heating & Air.',
    question: 'Quel jour et à quelle heure cela vous conviendrait-il, et à quel numéro peut-on vous joindre ?',
    regards: 'Cordialement,\nHarbor Heating & Air',
    followUps: [
      'Vous nous avez écrit hier et nous ne voudrions pas que votre demande se perde. Souhaitez-vous que nous vous proposions un rendez-vous ? Une réponse courte suffit.',
      'C’est notre dernier message au sujet de votre demande. Si vous avez encore besoin de nous, répondez ou appelez le +1 207 555 0100.',
    ],
    replies: ['Merci pour la réponse rapide. Vendredi matin me conviendrait.', 'Parfait, pouvez-vous m’appeler demain ?'],
  },
  de: {
    subject: 'Ihre Nachricht an Harbor Heating & Air',
    greeting: (name) => `Guten Tag ${name},`,
    thanks: 'vielen Dank für Ihre Nachricht an Harbor Heating & Air.',
    question: 'Welcher Tag und welche Uhrzeit passen Ihnen, und unter welcher Nummer erreichen wir Sie?',
    regards: 'Freundliche Grüße\nHarbor Heating & Air',
    followUps: [
      'gestern haben Sie uns geschrieben, und Ihre Anfrage soll nicht untergehen. Sollen wir einen Termin für Sie suchen? Eine kurze Antwort genügt.',
      'das ist unsere letzte Nachricht zu Ihrer Anfrage. Wenn Sie uns noch brauchen, antworten Sie einfach oder rufen Sie +1 207 555 0100 an.',
    ],
    replies: ['Danke für die schnelle Antwort. Donnerstag Vormittag passt gut.', 'Sehr gut, bitte rufen Sie mich morgen an.'],
  },
};

/** What members write down after a call. */
export const callNotes: Lines = [
  'Called, agreed on a visit. Prefers mornings.',
  'Talked it through on the phone. Wants the estimate by email.',
  'Called back, left a message.',
  'On the phone: the system is from 2004, two zones, oil.',
  'Agreed on the price, will confirm tonight.',
];
