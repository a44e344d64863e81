import type { Language } from '../../platform/visitorLanguage.ts';

export interface PreferencesWords {
  title: string;
  intro: (business: string) => string;
  news: string;
  newsHint: string;
  email: string;
  emailHint: string;
  texts: string;
  textsHint: string;
  broken: string;
  save: string;
  saved: string;
  unsubscribed: string;
  unsubscribedHint: string;
  newsOnlyHint: string;
  invalid: string;
  invalidHint: string;
}

/** The preferences page in the languages that it speaks. */
export const words: Readonly<Record<Language, PreferencesWords>> = {
  en: {
    title: 'What we may send you',
    intro: (business) => `Choose what ${business} may send you.`,
    news: 'News and offers',
    newsHint: 'Now and then, by email.',
    email: 'Emails about my inquiry',
    emailHint: 'Answers and reminders. Without these we send no email at all, not even news.',
    texts: 'Text messages',
    textsHint: 'Answers and reminders by text.',
    broken: 'Messages to this address did not arrive, so we send none.',
    save: 'Save',
    saved: 'Saved. This is what we go by from now on.',
    unsubscribed: 'You are unsubscribed',
    unsubscribedHint: 'We will send no more emails to this address.',
    newsOnlyHint: 'We will send no more news and offers to this address.',
    invalid: 'This link does not work',
    invalidHint: 'It may have been cut off. Open it again from the email, or answer the email with the word STOP.',
  },
  es: {
    title: 'Qué podemos enviarle',
    intro: (business) => `Elija qué puede enviarle ${business}.`,
    news: 'Novedades y ofertas',
    newsHint: 'De vez en cuando, por correo electrónico.',
    email: 'Correos sobre mi consulta',
    emailHint: 'Respuestas y recordatorios. Sin ellos no enviamos ningún correo, tampoco novedades.',
    texts: 'Mensajes de texto',
    textsHint: 'Respuestas y recordatorios por SMS.',
    broken: 'Los mensajes a esta dirección no llegaron, así que no enviamos ninguno.',
    save: 'Guardar',
    saved: 'Guardado. Lo respetaremos desde ahora.',
    unsubscribed: 'Se ha dado de baja',
    unsubscribedHint: 'No enviaremos más correos a esta dirección.',
    newsOnlyHint: 'No enviaremos más novedades ni ofertas a esta dirección.',
    invalid: 'Este enlace no funciona',
    invalidHint: 'Puede que esté incompleto. Ábralo otra vez desde el correo o responda a él con la palabra STOP.',
  },
  fr: {
    title: 'Ce que nous pouvons vous envoyer',
    intro: (business) => `Choisissez ce que ${business} peut vous envoyer.`,
    news: 'Actualités et offres',
    newsHint: 'De temps en temps, par e-mail.',
    email: 'E-mails au sujet de ma demande',
    emailHint: 'Réponses et rappels. Sans eux, nous n’envoyons aucun e-mail, pas même d’actualités.',
    texts: 'SMS',
    textsHint: 'Réponses et rappels par SMS.',
    broken: 'Les messages à cette adresse ne sont pas arrivés, nous n’en envoyons donc plus.',
    save: 'Enregistrer',
    saved: 'Enregistré. Nous en tenons compte dès maintenant.',
    unsubscribed: 'Vous êtes désabonné',
    unsubscribedHint: 'Nous n’enverrons plus d’e-mails à cette adresse.',
    newsOnlyHint: 'Nous n’enverrons plus d’actualités ni d’offres à cette adresse.',
    invalid: 'Ce lien ne fonctionne pas',
    invalidHint: 'Il est peut-être incomplet. Ouvrez-le à nouveau depuis l’e-mail, ou répondez à l’e-mail par le mot STOP.',
  },
  de: {
    title: 'Was wir Ihnen schicken dürfen',
    intro: (business) => `Wählen Sie, was ${business} Ihnen schicken darf.`,
    news: 'Neuigkeiten und Angebote',
    newsHint: 'Ab und zu, per E-Mail.',
    email: 'E-Mails zu meiner Anfrage',
    emailHint: 'Antworten und Erinnerungen. Ohne diese schicken wir gar keine E-Mails, auch keine Neuigkeiten.',
    texts: 'SMS',
    textsHint: 'Antworten und Erinnerungen per SMS.',
    broken: 'Nachrichten an diese Adresse kamen nicht an, deshalb schicken wir keine.',
    save: 'Speichern',
    saved: 'Gespeichert. Ab jetzt halten wir uns daran.',
    unsubscribed: 'Sie sind abgemeldet',
    unsubscribedHint: 'Wir schicken keine E-Mails mehr an diese Adresse.',
    newsOnlyHint: 'Wir schicken keine Neuigkeiten und Angebote mehr an diese Adresse.',
    invalid: 'Dieser Link funktioniert nicht',
    invalidHint: 'Vielleicht ist er unvollständig. Öffnen Sie ihn noch einmal aus der E-Mail, oder antworten Sie auf die E-Mail mit dem Wort STOP.',
  },
};
