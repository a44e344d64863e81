import type { Frame } from './frame.ts';
import { withFrenchSpaces } from './frenchSpaces.ts';

export const french: Frame = withFrenchSpaces<Frame>({
  angles: {
    checklist: 'Sous forme de liste : quoi faire, étape par étape.',
    mistakes: 'À partir des erreurs courantes, et de ce qu’il vaut mieux faire.',
    questions: 'Sous forme de questions et de réponses claires.',
  },
  titles: {
    mistakes: ['{name} : les pièges à éviter', '{name} : ce qui coince souvent'],
    questions: ['{name} : des réponses claires', '{name} : les bonnes questions'],
  },
  openings: {
    mistakes: [
      'La plupart des ennuis commencent modestement, par une erreur que personne ne remarque sur le moment.',
      'C’est souvent le raccourci plein de bonnes intentions qui donne le plus de travail ensuite.',
      'Certaines erreurs sont si répandues qu’elles ne ressemblent plus à des erreurs.',
      'Savoir ce qui coince, c’est déjà la moitié du chemin.',
    ],
    questions: [
      'Certaines questions reviennent sans cesse, et elles méritent une réponse franche.',
      'Il n’y a pas de question bête, seulement des questions posées trop tard.',
      'Voici des questions qui valent la peine d’être posées, avec des réponses utiles.',
      'Une réponse simple vaut mieux qu’une longue explication ; en voici quelques-unes.',
    ],
  },
  headings: {
    steps: ['Étape par étape', 'Ce qu’il faut faire', 'Les gestes utiles', 'Les bons réflexes'],
    mistakes: ['Les erreurs faciles', 'Ce qu’il vaut mieux éviter', 'Les pièges courants', 'Ce qui coince souvent'],
    question: ['Une question à poser', 'Bon à savoir', 'Encore une question'],
    call: ['Quand s’adresser à un professionnel', 'Où s’arrêter et demander', 'Quand se faire aider'],
    ready: ['Ce qu’il est utile d’avoir sous la main', 'Avant de nous contacter', 'Ce qui nous aide à vous aider'],
    facts: ['Informations pratiques', 'L’essentiel en bref', 'Nous concernant'],
  },
  notes: [
    'Gardez une courte trace de ce que vous avez fait, et quand. Cela prend un instant, et la prochaine personne qui s’y penchera, peut-être vous, partira de réponses plutôt que de suppositions.',
    'Rien n’oblige à tout faire d’un coup. Choisissez le point qui correspond le mieux à votre situation, faites-le bien, puis revenez au suivant. Une seule chose bien faite vaut mieux qu’une liste seulement lue.',
    'Si vous partagez votre logement ou votre lieu de travail, dites aux autres ce que vous avez changé et pourquoi. Beaucoup de bonnes habitudes échouent parce que quelqu’un n’était pas au courant.',
    'Fiez-vous à ce que vous remarquez. Au quotidien, vous voyez ce que personne d’autre ne voit : un bruit nouveau, un petit changement, une impression. Notez-le tant que c’est frais, même si cela semble mineur.',
    'Si un point ne correspond pas à votre situation, c’est utile à savoir aussi. Un conseil général vaut pour le cas courant ; le vôtre a peut-être une bonne raison d’être différent, et il est normal de poser la question.',
  ],
  use: {
    heading: ['Comment en tirer parti', 'De la lecture à l’action', 'Facilitez-vous la tâche'],
    lead: ['Un conseil n’aide que s’il est suivi. Ces petites choses facilitent le passage à l’acte :', 'Les bonnes intentions durent plus longtemps avec un peu de soutien :'],
    points: [
      'Choisissez un moment fixe, par exemple en début de mois, et notez-le dans votre calendrier.',
      'Rangez au même endroit tout ce qu’il vous faut, pour que chercher ne serve plus d’excuse.',
      'Parlez-en aux personnes concernées ; à deux, on se souvient mieux que seul.',
      'Commencez par le point le moins difficile, car un début entraîne la suite.',
      'Gardez ce texte, et relisez-le quand la question se posera.',
    ],
  },
  ready: {
    lead: [
      'Quelques détails rendent la conversation plus courte et la réponse meilleure :',
      'Pas besoin de mots techniques. En général, ceci suffit :',
      'Avec ces points sous la main, le premier échange avance déjà :',
    ],
    points: [
      'Ce que vous avez remarqué, avec vos mots, et depuis quand.',
      'Ce que vous avez déjà essayé ou changé.',
      'Une photo, s’il y a quelque chose à voir.',
      'Ce qui compte le plus pour vous dans le résultat.',
      'Comment et quand vous joindre le plus facilement.',
      'Ce qu’il ne faut pas toucher, faire ou changer.',
    ],
  },
  factsLead: ['Pour vous éviter de chercher, voici les informations pratiques de {business} :', 'L’essentiel sur {business}, en un coup d’œil :'],
  factLead: ['À savoir sur {business} :', 'Pour vous organiser :'],
  closing: [
    'Si vous ne savez pas comment cela s’applique à votre cas, contactez {business}. Racontez-le avec vos mots : cela suffit pour commencer.',
    'Envie d’en parler ? Écrivez à {business}, posez votre question et dites ce que vous avez observé.',
    'Une question à ce sujet ? {business} vous lira avec plaisir, et un court message suffit.',
    'Si vous préférez que quelqu’un regarde avec vous, prévenez {business}. Quelques lignes sur votre situation sont un bon début.',
  ],
  shortClosing: ['Une question ? Écrivez à {business}.', 'Un doute sur votre cas ? Demandez à {business}.', 'Envie d’en parler ? Contactez {business}.'],
  warm: ['C’est un plaisir de vous retrouver ici.', 'Merci de prendre un moment pour nous lire.', 'Nous espérons que vous allez bien.'],
  mention: ['Encore une chose que nous aimerions mentionner : {what}.', 'Nous aimerions ajouter ceci : {what}.'],
  about: ['Ce texte parle d’un sujet qui nous tient à cœur : {subject}.', 'Le sujet, cette fois : {subject}.'],
  email: {
    greeting: ['Bonjour,', 'Bonjour à vous,'],
    formalGreeting: ['Madame, Monsieur,'],
    signOff: ['Bien cordialement', 'Cordialement', 'Bien à vous'],
    preheader: {
      checklist: ['Une courte liste à suivre, point par point.', 'Quoi faire, en quelques étapes claires.'],
      mistakes: ['Ce qui coince souvent, et ce qu’il vaut mieux faire.', 'Des erreurs faciles à faire, et faciles à éviter.'],
      questions: ['De bonnes questions, des réponses simples.', 'Des réponses claires à des questions utiles.'],
    },
  },
  quotes: ['« ', ' »'],
});
