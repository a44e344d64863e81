import type { Words } from './words.ts';

export const fr: Words = {
  title: (business) => `Contacter ${business}`,
  heading: 'Comment pouvons-nous vous aider ?',
  name: 'Votre nom',
  email: 'E-mail',
  phone: 'Téléphone',
  message: 'Votre message',
  optional: 'facultatif',
  oneIsEnough: 'E-mail ou téléphone, au choix.',
  howToAnswer: 'Comment vous répondre ?',
  byEmail: 'E-mail',
  bySms: 'SMS',
  send: 'Envoyer le message',
  sending: 'Envoi en cours…',
  leaveEmpty: 'Laissez ce champ vide',
  sms: (business) =>
    `J’accepte de recevoir des SMS de ${business} au sujet de ma demande : réponses, rendez-vous et rappels. ` +
    'La fréquence des messages varie. Des frais de messages et de données peuvent s’appliquer. ' +
    'Répondez STOP pour ne plus en recevoir ou HELP pour obtenir de l’aide. Mon accord n’est une condition d’aucun achat.',
  marketing: (business) =>
    `Je souhaite recevoir les nouvelles et les offres de ${business} par e-mail. Je peux me désinscrire à tout moment.`,
  needsEmail: 'Pour une réponse par e-mail, indiquez votre e-mail ci-dessus.',
  needsPhone: 'Pour les SMS, indiquez votre téléphone ci-dessus.',
  needsSmsConsent: 'Pour les SMS, cochez la première case ci-dessous.',
  charactersLeft: (count) => (count < 2 ? `${count} caractère restant` : `${count} caractères restants`),
  problems: {
    nameMissing: 'Indiquez votre nom.',
    nameTooLong: 'Raccourcissez votre nom à 120 caractères.',
    noAddress: 'Indiquez votre e-mail ou votre téléphone, pour que nous puissions répondre.',
    emailImplausible: 'Indiquez un e-mail tel que nom@exemple.com.',
    emailTooLong: 'Raccourcissez votre e-mail à 254 caractères.',
    phoneImplausible: 'Indiquez votre téléphone avec 7 à 15 chiffres.',
    phoneTooLong: 'Raccourcissez votre téléphone à 32 caractères.',
    messageTooLong: 'Raccourcissez votre message à 5 000 caractères.',
  },
  summary: (count) => (count === 1 ? 'Un point est à corriger :' : `${count} points sont à corriger :`),
  offline: 'Vous êtes hors ligne. Votre message est conservé et partira dès que vous serez connecté.',
  slow: 'La connexion est lente. Votre message est conservé et nous continuons d’essayer.',
  retry: 'Réessayer',
  refused: (business) =>
    `${business} n’a pas pu recevoir ce message. Rien de ce que vous avez écrit n’est perdu : vérifiez-le et réessayez, ou prenez contact autrement.`,
  thanks: {
    heading: 'Merci, votre message est arrivé',
    byEmail: (business) => `${business} vous répondra par e-mail.`,
    bySms: (business) => `${business} vous répondra par SMS.`,
    otherwise: (business) => `${business} a votre message et prendra contact avec vous.`,
    again: 'Écrire un autre message',
  },
  closed: {
    heading: 'Pas de messages ici pour le moment',
    text: (business) =>
      `${business} ne reçoit pas de messages par ce formulaire en ce moment. Merci de prendre contact autrement.`,
  },
  unsure: {
    heading: 'Nous ne savons pas si votre message est arrivé',
    text: (business) =>
      `${business} vient de cesser de recevoir des messages par ce formulaire. Merci de prendre contact autrement.`,
  },
  unknown: {
    heading: 'Il n’y a pas de formulaire ici',
    text: 'L’adresse est peut-être incomplète. Revenez à la page précédente et réessayez avec son lien.',
  },
  unreachable: {
    heading: 'Le formulaire n’a pas pu être chargé',
    text: 'Vérifiez votre connexion, puis réessayez.',
  },
};
