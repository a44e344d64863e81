import type { Problem } from './readAnswer.ts';
import type { Language } from '../../../platform/visitorLanguage.ts';

/** What has just been done on the page. */
export type Done = 'note' | 'review' | 'left' | 'declined';

export interface ReviewWords {
  title: (business: string) => string;
  /** Says what it is about, and that every way is welcome. Asks for no opinion before one is given. */
  intro: (first: string, service: string) => string;
  /** What the links to the ways are together. */
  ways: string;
  sites: string;
  sitesHint: string;
  here: string;
  hereHint: (business: string) => string;
  changeHint: string;
  stars: string;
  starWords: readonly [string, string, string, string, string];
  review: string;
  optional: string;
  name: string;
  send: string;
  change: string;
  only: string;
  onlyHint: (business: string) => string;
  note: string;
  sendNote: string;
  left: string;
  declined: string;
  done: Record<Done, { title: string; text: (business: string) => string }>;
  otherWays: string;
  /** For whoever comes back after a review. */
  before: string;
  problems: Record<Problem['problem'], string>;
  tooOften: string;
  tooOftenHint: string;
  invalid: string;
  invalidHint: string;
  aCustomer: string;
}

export const reviewWords: Readonly<Record<Language, ReviewWords>> = {
  en: {
    title: (business) => `Your review of ${business}`,
    intro: (first, service) =>
      `Thank you${first && `, ${first}`}${service && `. This is about: ${service}`}. Choose any way you like. They are all equally welcome.`,
    ways: 'Ways to review',
    sites: 'On a public site',
    sitesHint: 'Opens the site, where you write your review.',
    here: 'Here on this page',
    hereHint: (business) => `What you write may be shown on the website of ${business}, with the name below.`,
    changeHint: 'This is what you wrote. You can change it for 30 days.',
    stars: 'Stars',
    starWords: ['Very poor', 'Poor', 'Fair', 'Good', 'Very good'],
    review: 'Your review',
    optional: 'optional',
    name: 'Name that is shown',
    send: 'Send review',
    change: 'Change review',
    only: 'A private note',
    onlyHint: (business) => `Only ${business} reads it.`,
    note: 'Your note',
    sendNote: 'Send note',
    left: 'I have left my review',
    declined: 'No, thank you',
    done: {
      note: { title: 'Your note is on its way', text: (business) => `${business} reads it, and nobody else.` },
      review: { title: 'Thank you for your review', text: (business) => `${business} has it now.` },
      left: { title: 'Thank you for your review', text: (business) => `${business} will not ask you about this again.` },
      declined: { title: 'That is fine', text: (business) => `${business} will not ask you about this again.` },
    },
    otherWays: 'The other ways stay open to you.',
    before: 'We have your review, thank you. The other ways stay open to you.',
    problems: {
      stars: 'Choose from one to five stars.',
      reviewTooLong: 'Shorten your review to 5,000 characters.',
      noteEmpty: 'Write your note first.',
      noteTooLong: 'Shorten your note to 5,000 characters.',
    },
    tooOften: 'That was too much at once',
    tooOftenHint: 'Please try again in an hour. What was sent before has arrived.',
    invalid: 'This link does not work',
    invalidHint: 'It may have been cut off. Open it again from the message, or answer the message.',
    aCustomer: 'A customer',
  },
  es: {
    title: (business) => `Su opinión sobre ${business}`,
    intro: (first, service) =>
      `Gracias${first && `, ${first}`}${service && `. Se trata de: ${service}`}. Elija la forma que prefiera. Todas son igual de bienvenidas.`,
    ways: 'Formas de opinar',
    sites: 'En un sitio público',
    sitesHint: 'Se abre el sitio y allí escribe su opinión.',
    here: 'Aquí, en esta página',
    hereHint: (business) => `Lo que escriba puede mostrarse en el sitio web de ${business}, con el nombre de abajo.`,
    changeHint: 'Esto es lo que escribió. Puede cambiarlo durante 30 días.',
    stars: 'Estrellas',
    starWords: ['Muy malo', 'Malo', 'Regular', 'Bueno', 'Muy bueno'],
    review: 'Su opinión',
    optional: 'opcional',
    name: 'Nombre que se muestra',
    send: 'Enviar opinión',
    change: 'Cambiar opinión',
    only: 'Una nota privada',
    onlyHint: (business) => `Solo la lee ${business}.`,
    note: 'Su nota',
    sendNote: 'Enviar nota',
    left: 'Ya he dejado mi opinión',
    declined: 'No, gracias',
    done: {
      note: { title: 'Su nota está en camino', text: (business) => `La lee ${business}, y nadie más.` },
      review: { title: 'Gracias por su opinión', text: (business) => `${business} ya la tiene.` },
      left: { title: 'Gracias por su opinión', text: (business) => `${business} no volverá a preguntarle por esto.` },
      declined: { title: 'Está bien', text: (business) => `${business} no volverá a preguntarle por esto.` },
    },
    otherWays: 'Las demás formas siguen a su disposición.',
    before: 'Tenemos su opinión, gracias. Las demás formas siguen a su disposición.',
    problems: {
      stars: 'Elija de una a cinco estrellas.',
      reviewTooLong: 'Acorte su opinión a 5.000 caracteres.',
      noteEmpty: 'Escriba primero su nota.',
      noteTooLong: 'Acorte su nota a 5.000 caracteres.',
    },
    tooOften: 'Fue demasiado de una vez',
    tooOftenHint: 'Inténtelo de nuevo dentro de una hora. Lo enviado antes ha llegado.',
    invalid: 'Este enlace no funciona',
    invalidHint: 'Puede que esté incompleto. Ábralo otra vez desde el mensaje o responda al mensaje.',
    aCustomer: 'Un cliente',
  },
  fr: {
    title: (business) => `Votre avis sur ${business}`,
    intro: (first, service) =>
      `Merci${first && `, ${first}`}${service && `. Il s’agit de : ${service}`}. Choisissez la façon qui vous convient. Toutes sont également bienvenues.`,
    ways: 'Façons de donner votre avis',
    sites: 'Sur un site public',
    sitesHint: 'Ouvre le site, où vous écrivez votre avis.',
    here: 'Ici, sur cette page',
    hereHint: (business) => `Ce que vous écrivez peut être affiché sur le site de ${business}, avec le nom ci-dessous.`,
    changeHint: 'Voici ce que vous avez écrit. Vous pouvez le modifier pendant 30 jours.',
    stars: 'Étoiles',
    starWords: ['Très mauvais', 'Mauvais', 'Moyen', 'Bon', 'Très bon'],
    review: 'Votre avis',
    optional: 'facultatif',
    name: 'Nom affiché',
    send: 'Envoyer l’avis',
    change: 'Modifier l’avis',
    only: 'Un mot privé',
    onlyHint: (business) => `${business} le lit, et personne d’autre.`,
    note: 'Votre mot',
    sendNote: 'Envoyer le mot',
    left: 'J’ai laissé mon avis',
    declined: 'Non, merci',
    done: {
      note: { title: 'Votre mot est en route', text: (business) => `${business} le lit, et personne d’autre.` },
      review: { title: 'Merci pour votre avis', text: (business) => `${business} l’a reçu.` },
      left: { title: 'Merci pour votre avis', text: (business) => `${business} ne vous le demandera plus.` },
      declined: { title: 'Très bien', text: (business) => `${business} ne vous le demandera plus.` },
    },
    otherWays: 'Les autres façons vous restent ouvertes.',
    before: 'Nous avons votre avis, merci. Les autres façons vous restent ouvertes.',
    problems: {
      stars: 'Choisissez d’une à cinq étoiles.',
      reviewTooLong: 'Raccourcissez votre avis à 5 000 caractères.',
      noteEmpty: 'Écrivez d’abord votre mot.',
      noteTooLong: 'Raccourcissez votre mot à 5 000 caractères.',
    },
    tooOften: 'C’était trop à la fois',
    tooOftenHint: 'Veuillez réessayer dans une heure. Ce qui a été envoyé avant est arrivé.',
    invalid: 'Ce lien ne fonctionne pas',
    invalidHint: 'Il est peut-être incomplet. Ouvrez-le à nouveau depuis le message, ou répondez au message.',
    aCustomer: 'Un client',
  },
  de: {
    title: (business) => `Ihre Bewertung für ${business}`,
    intro: (first, service) =>
      `Danke${first && `, ${first}`}${service && `. Es geht um: ${service}`}. Wählen Sie, welchen Weg Sie möchten. Alle sind gleich willkommen.`,
    ways: 'Wege zur Bewertung',
    sites: 'Auf einer öffentlichen Seite',
    sitesHint: 'Öffnet die Seite, auf der Sie Ihre Bewertung schreiben.',
    here: 'Hier auf dieser Seite',
    hereHint: (business) => `Was Sie schreiben, kann auf der Website von ${business} gezeigt werden, mit dem Namen unten.`,
    changeHint: 'Das haben Sie geschrieben. Sie können es 30 Tage lang ändern.',
    stars: 'Sterne',
    starWords: ['Sehr schlecht', 'Schlecht', 'Mittelmäßig', 'Gut', 'Sehr gut'],
    review: 'Ihre Bewertung',
    optional: 'freiwillig',
    name: 'Name, der gezeigt wird',
    send: 'Bewertung abschicken',
    change: 'Bewertung ändern',
    only: 'Eine private Nachricht',
    onlyHint: (business) => `Nur ${business} liest sie.`,
    note: 'Ihre Nachricht',
    sendNote: 'Nachricht abschicken',
    left: 'Ich habe schon bewertet',
    declined: 'Nein, danke',
    done: {
      note: { title: 'Ihre Nachricht ist unterwegs', text: (business) => `${business} liest sie, und niemand sonst.` },
      review: { title: 'Danke für Ihre Bewertung', text: (business) => `${business} hat sie jetzt.` },
      left: { title: 'Danke für Ihre Bewertung', text: (business) => `${business} fragt Sie danach nicht noch einmal.` },
      declined: { title: 'In Ordnung', text: (business) => `${business} fragt Sie danach nicht noch einmal.` },
    },
    otherWays: 'Die anderen Wege stehen Ihnen weiter offen.',
    before: 'Wir haben Ihre Bewertung, danke. Die anderen Wege stehen Ihnen weiter offen.',
    problems: {
      stars: 'Wählen Sie einen bis fünf Sterne.',
      reviewTooLong: 'Kürzen Sie Ihre Bewertung auf 5.000 Zeichen.',
      noteEmpty: 'Schreiben Sie zuerst Ihre Nachricht.',
      noteTooLong: 'Kürzen Sie Ihre Nachricht auf 5.000 Zeichen.',
    },
    tooOften: 'Das war zu viel auf einmal',
    tooOftenHint: 'Bitte versuchen Sie es in einer Stunde noch einmal. Was vorher abgeschickt wurde, ist angekommen.',
    invalid: 'Dieser Link funktioniert nicht',
    invalidHint: 'Vielleicht ist er unvollständig. Öffnen Sie ihn noch einmal aus der Nachricht, oder antworten Sie auf die Nachricht.',
    aCustomer: 'Ein Kunde',
  },
};
