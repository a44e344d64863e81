import type { Words } from './words.ts';

export const de: Words = {
  title: (business) => `Kontakt zu ${business}`,
  heading: 'Wie können wir helfen?',
  name: 'Ihr Name',
  email: 'E-Mail',
  phone: 'Telefon',
  message: 'Ihre Nachricht',
  optional: 'optional',
  oneIsEnough: 'E-Mail oder Telefon: eines genügt.',
  howToAnswer: 'Wie sollen wir antworten?',
  byEmail: 'E-Mail',
  bySms: 'SMS',
  send: 'Nachricht senden',
  sending: 'Wird gesendet …',
  leaveEmpty: 'Lassen Sie dieses Feld leer',
  sms: (business) =>
    `Ich bin damit einverstanden, SMS von ${business} zu meiner Anfrage zu erhalten: Antworten, Termine und Erinnerungen. ` +
    'Die Häufigkeit der Nachrichten variiert. Es können Gebühren für Nachrichten und Daten anfallen. ' +
    'Mit STOP beenden Sie die SMS, mit HELP erhalten Sie Hilfe. Die Zustimmung ist keine Bedingung für einen Kauf.',
  marketing: (business) =>
    `Ich möchte Neuigkeiten und Angebote von ${business} per E-Mail erhalten. Ich kann mich jederzeit abmelden.`,
  needsEmail: 'Für eine Antwort per E-Mail geben Sie bitte oben Ihre E-Mail an.',
  needsPhone: 'Für SMS geben Sie bitte oben Ihr Telefon an.',
  needsSmsConsent: 'Für SMS setzen Sie bitte unten das erste Häkchen.',
  charactersLeft: (count) => `Noch ${count} Zeichen`,
  problems: {
    nameMissing: 'Geben Sie Ihren Namen ein.',
    nameTooLong: 'Kürzen Sie Ihren Namen auf 120 Zeichen.',
    noAddress: 'Geben Sie Ihre E-Mail oder Ihr Telefon ein, damit wir antworten können.',
    emailImplausible: 'Geben Sie eine E-Mail wie name@beispiel.de ein.',
    emailTooLong: 'Kürzen Sie Ihre E-Mail auf 254 Zeichen.',
    phoneImplausible: 'Geben Sie Ihr Telefon mit 7 bis 15 Ziffern ein.',
    phoneTooLong: 'Kürzen Sie Ihr Telefon auf 32 Zeichen.',
    messageTooLong: 'Kürzen Sie Ihre Nachricht auf 5.000 Zeichen.',
  },
  summary: (count) => (count === 1 ? 'Eine Angabe ist zu ändern:' : `${count} Angaben sind zu ändern:`),
  offline: 'Sie sind offline. Ihre Nachricht bleibt erhalten und wird gesendet, sobald Sie verbunden sind.',
  slow: 'Die Verbindung ist langsam. Ihre Nachricht bleibt erhalten, und wir versuchen es weiter.',
  retry: 'Erneut versuchen',
  refused: (business) =>
    `${business} konnte diese Nachricht nicht annehmen. Nichts von Ihrem Text ist verloren: Prüfen Sie ihn und versuchen Sie es erneut, oder melden Sie sich auf anderem Weg.`,
  thanks: {
    heading: 'Danke, Ihre Nachricht ist angekommen',
    byEmail: (business) => `${business} antwortet Ihnen per E-Mail.`,
    bySms: (business) => `${business} antwortet Ihnen per SMS.`,
    otherwise: (business) => `${business} hat Ihre Nachricht und meldet sich bei Ihnen.`,
    again: 'Weitere Nachricht schreiben',
  },
  closed: {
    heading: 'Zurzeit keine Nachrichten',
    text: (business) =>
      `${business} nimmt im Moment keine Nachrichten über dieses Formular an. Bitte melden Sie sich auf anderem Weg.`,
  },
  unsure: {
    heading: 'Wir wissen nicht, ob Ihre Nachricht angekommen ist',
    text: (business) =>
      `${business} nimmt seit eben keine Nachrichten über dieses Formular mehr an. Bitte melden Sie sich auf anderem Weg.`,
  },
  unknown: {
    heading: 'Hier ist kein Formular',
    text: 'Die Adresse ist vielleicht unvollständig. Gehen Sie bitte zurück und versuchen Sie den Link dort noch einmal.',
  },
  unreachable: {
    heading: 'Das Formular konnte nicht geladen werden',
    text: 'Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
  },
};
