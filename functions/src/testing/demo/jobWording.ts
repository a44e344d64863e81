import type { DemoLanguage } from './people.ts';
import type { ReviewStep } from '../../model/reviewsReferrals.ts';

type Text = (name: string, service: string) => { subject: string; body: string };

/** The texts after a job, as the local assistant would write them. */
export const jobWording: Readonly<Record<DemoLanguage, Readonly<Record<ReviewStep, Text>>>> = {
  en: {
    request: (name, service) => ({
      subject: 'Thank you from Harbor Heating & Air',
      body: `Hi ${name},\n\nThank you for choosing us for your ${service.toLowerCase()}. Would you tell us and others how it went? It takes a minute, and every word helps, whatever it is.\n\nBest regards,\nHarbor Heating & Air`,
    }),
    reminder1: (name) => ({
      subject: 'How did we do?',
      body: `Hi ${name},\n\nA few days ago we asked how our work went. If you have a minute, we would like to hear it.\n\nBest regards,\nHarbor Heating & Air`,
    }),
    reminder2: (name) => ({
      subject: 'A last question about our work',
      body: `Hi ${name},\n\nThis is the last time we ask: how did our work go? Your answer helps us and your neighbors.\n\nBest regards,\nHarbor Heating & Air`,
    }),
    offer: (name) => ({
      subject: 'Something for you and a friend',
      body: `Hi ${name},\n\nIf somebody you know needs us, give them your own link: they get $25 off, and you get $50 once their job is done.\n\nBest regards,\nHarbor Heating & Air`,
    }),
  },
  es: {
    request: (name) => ({
      subject: 'Gracias de parte de Harbor Heating & Air',
      body: `Hola, ${name}:\n\nGracias por confiar en nosotros. ¿Nos cuenta, a nosotros y a otros, cómo le fue? Es un minuto, y cada opinión ayuda, sea cual sea.\n\nUn saludo,\nHarbor Heating & Air`,
    }),
    reminder1: (name) => ({
      subject: '¿Qué tal lo hicimos?',
      body: `Hola, ${name}:\n\nHace unos días le preguntamos por nuestro trabajo. Si tiene un minuto, nos gustaría saberlo.\n\nUn saludo,\nHarbor Heating & Air`,
    }),
    reminder2: (name) => ({
      subject: 'Una última pregunta',
      body: `Hola, ${name}:\n\nEs la última vez que preguntamos: ¿cómo le fue con nosotros?\n\nUn saludo,\nHarbor Heating & Air`,
    }),
    offer: (name) => ({
      subject: 'Algo para usted y para un amigo',
      body: `Hola, ${name}:\n\nSi conoce a alguien que nos necesite, dele su enlace: tendrá 25 $ de descuento, y usted 50 $ cuando el trabajo esté hecho.\n\nUn saludo,\nHarbor Heating & Air`,
    }),
  },
  fr: {
    request: (name) => ({
      subject: 'Merci de la part de Harbor Heating & Air',
      body: `Bonjour ${name},\n\nMerci de nous avoir fait confiance. Voulez-vous nous dire, à nous et à d’autres, comment cela s’est passé ? Une minute suffit, et chaque avis compte, quel qu’il soit.\n\nCordialement,\nHarbor Heating & Air`,
    }),
    reminder1: (name) => ({
      subject: 'Comment avons-nous travaillé ?',
      body: `Bonjour ${name},\n\nIl y a quelques jours, nous vous avons demandé votre avis. Si vous avez une minute, il nous intéresse.\n\nCordialement,\nHarbor Heating & Air`,
    }),
    reminder2: (name) => ({
      subject: 'Une dernière question',
      body: `Bonjour ${name},\n\nC’est la dernière fois que nous demandons : comment cela s’est-il passé ?\n\nCordialement,\nHarbor Heating & Air`,
    }),
    offer: (name) => ({
      subject: 'Pour vous et pour un proche',
      body: `Bonjour ${name},\n\nSi quelqu’un a besoin de nous, donnez-lui votre lien : 25 $ de remise pour lui, 50 $ pour vous une fois le travail fait.\n\nCordialement,\nHarbor Heating & Air`,
    }),
  },
  de: {
    request: (name) => ({
      subject: 'Vielen Dank von Harbor Heating & Air',
      body: `Guten Tag, ${name},\n\nvielen Dank für Ihr Vertrauen. Sagen Sie uns und anderen, wie es war? Es dauert eine Minute, und jedes Wort hilft, wie es auch ausfällt.\n\nViele Grüße\nHarbor Heating & Air`,
    }),
    reminder1: (name) => ({
      subject: 'Wie war es mit uns?',
      body: `Guten Tag, ${name},\n\nvor ein paar Tagen haben wir nach unserer Arbeit gefragt. Wenn Sie eine Minute haben, freuen wir uns über ein Wort.\n\nViele Grüße\nHarbor Heating & Air`,
    }),
    reminder2: (name) => ({
      subject: 'Eine letzte Frage',
      body: `Guten Tag, ${name},\n\nwir fragen zum letzten Mal: Wie war es mit uns?\n\nViele Grüße\nHarbor Heating & Air`,
    }),
    offer: (name) => ({
      subject: 'Etwas für Sie und jemanden, den Sie kennen',
      body: `Guten Tag, ${name},\n\nwenn jemand uns braucht, geben Sie ihm Ihren Link: 25 $ Nachlass für ihn, 50 $ für Sie, sobald die Arbeit getan ist.\n\nViele Grüße\nHarbor Heating & Air`,
    }),
  },
};
