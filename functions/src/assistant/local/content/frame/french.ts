import type { Frame } from './frame.ts';
import { withFrenchSpaces } from './frenchSpaces.ts';

export const french: Frame = withFrenchSpaces<Frame>({
  angles: {
    checklist: 'Sous forme de liste : quoi faire, étape par étape.',
    mistakes: 'À partir des erreurs courantes, et de ce qu’il vaut mieux faire.',
    questions: 'Sous forme de questions et de réponses claires.',
  },
  titles: {
    mistakes: ['{name} : les pièges à éviter', '{name} : les erreurs courantes'],
    questions: ['{name} : des réponses claires', '{name} : les bonnes questions'],
  },
  openings: {
    mistakes: [
      'La plupart des ennuis commencent par une petite erreur que personne ne remarque sur le moment.',
      'Le raccourci pris avec les meilleures intentions est souvent celui qui donne le plus de travail ensuite.',
      'Certaines erreurs sont si répandues qu’on ne les voit plus comme des erreurs.',
      'Savoir ce qui coince d’habitude, c’est déjà avoir fait la moitié du chemin.',
    ],
    questions: [
      'Certaines questions reviennent sans cesse, et elles méritent une réponse franche.',
      'Il n’y a pas de question bête, seulement des questions posées trop tard.',
      'Voici des questions qui valent la peine d’être posées, et de quoi y répondre.',
      'Une réponse simple vaut mieux qu’une longue explication ; en voici quelques-unes.',
    ],
  },
  headings: {
    steps: ['Étape par étape', 'Ce qu’il faut faire', 'Les gestes utiles', 'Les bons réflexes'],
    mistakes: ['Les erreurs fréquentes', 'Ce qu’il vaut mieux éviter', 'Les pièges courants', 'Ce qui coince souvent'],
    call: ['Quand demander conseil', 'Quand il vaut mieux demander', 'Quand se faire conseiller'],
    ready: ['À préparer avant de nous écrire', 'Avant de nous contacter', 'Ce qui nous aide à vous aider'],
    facts: ['Informations pratiques', 'En pratique', 'Bon à savoir sur nous'],
  },
  notes: [
    'Notez en deux mots ce que vous avez fait, et quand. Cela ne prend qu’un instant, et la prochaine personne qui s’en occupera, vous peut-être, saura d’où partir au lieu de deviner.',
    'Rien n’oblige à tout faire d’un coup. Choisissez le point qui correspond le mieux à votre situation, faites-le bien, puis passez au suivant. Une seule chose bien faite vaut mieux qu’une longue liste restée sur le papier.',
    'Si vous partagez votre logement ou votre lieu de travail, dites aux autres ce que vous avez changé et pourquoi. Bien des bonnes habitudes se perdent simplement parce que quelqu’un n’était pas au courant.',
    'Fiez-vous à ce que vous remarquez. Au quotidien, vous voyez ce que personne d’autre ne voit : un bruit nouveau, un petit changement, l’impression que quelque chose n’est plus pareil. Notez-le tant que c’est frais, même si cela semble sans importance.',
    'Si un point ne correspond pas à votre situation, c’est utile à savoir aussi. Un conseil général vaut pour le cas courant ; le vôtre a peut-être une bonne raison d’être différent, et il est normal de poser la question.',
  ],
  use: {
    heading: ['Comment en tirer parti', 'De la lecture à l’action', 'Facilitez-vous la tâche'],
    lead: ['Un conseil ne sert que s’il est suivi. Voici de quoi vous faciliter les choses :', 'Les bonnes intentions tiennent mieux avec un petit coup de pouce :'],
    points: [
      'Choisissez un moment fixe, par exemple en début de mois, et notez-le dans votre calendrier.',
      'Rangez au même endroit tout ce qu’il vous faut : vous n’aurez plus à chercher.',
      'Parlez-en aux personnes concernées ; à plusieurs, on oublie moins.',
      'Commencez par le plus facile ; le reste suivra plus volontiers.',
      'Gardez ce texte sous la main, et relisez-le le moment venu.',
    ],
  },
  ready: {
    lead: [
      'Quelques détails suffisent pour gagner du temps et obtenir une réponse plus précise :',
      'Inutile de connaître les termes du métier. En général, ceci suffit :',
      'Avec ces éléments sous la main, le premier échange fait déjà avancer les choses :',
    ],
    points: [
      'Ce qui vous amène, en une phrase et avec vos mots.',
      'Depuis quand, ou pour quand.',
      'Ce que vous avez déjà fait à ce sujet.',
      'Une photo, s’il y a quelque chose à montrer.',
      'Ce qui compte le plus pour vous.',
      'Comment et quand vous joindre le plus facilement.',
      'Ce qu’il faut éviter, s’il y a quelque chose à savoir.',
    ],
  },
  factsLead: ['Pour vous éviter de chercher, voici ce qu’il est utile de savoir sur {business} :', 'Voici, en un coup d’œil, l’essentiel sur {business} :'],
  factLead: ['À savoir sur {business} :', 'Pour vous organiser :'],
  closing: [
    'Vous vous demandez ce qu’il en est dans votre cas ? Contactez {business} et décrivez la situation avec vos mots : cela suffit pour commencer.',
    'Envie d’en parler ? Contactez {business}, posez votre question et dites ce qui vous amène.',
    'Une question à ce sujet ? N’hésitez pas à contacter {business} ; un court message suffit.',
    'Vous préférez en discuter avec quelqu’un ? Prenez contact avec {business} : quelques lignes sur votre situation sont un bon début.',
  ],
  shortClosing: ['Une question ? Contactez {business}.', 'Un doute ? Parlez-en avec {business}.', 'Envie d’en savoir plus ? Prenez contact avec {business}.'],
  warm: ['C’est un plaisir de vous retrouver ici.', 'Merci de prendre un moment pour nous lire.', 'Nous espérons que vous allez bien.'],
  mention: ['Une dernière chose que nous tenions à vous dire : {what}.', 'Nous en profitons pour ajouter ceci : {what}.'],
  about: ['Ce texte parle d’un sujet qui nous tient à cœur : {subject}.', 'Cette fois, il est question de ceci : {subject}.'],
  email: {
    greeting: ['Bonjour,', 'Bonjour à toutes et à tous,'],
    formalGreeting: ['Madame, Monsieur,'],
    signOff: ['Bien cordialement,', 'Cordialement,', 'Bien à vous,'],
    preheader: {
      checklist: ['Une courte liste à suivre, point par point.', 'Quoi faire, en quelques étapes claires.'],
      mistakes: ['Ce qui coince souvent, et ce qu’il vaut mieux faire.', 'Des erreurs vite faites, et faciles à éviter.'],
      questions: ['De bonnes questions, des réponses simples.', 'Des réponses claires à des questions utiles.'],
    },
  },
  quotes: ['« ', ' »'],
});
