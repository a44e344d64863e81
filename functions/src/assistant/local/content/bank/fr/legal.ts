import { type BankTopic, tip } from '../bankTopic.ts';

export const legalTopics: readonly BankTopic[] = [
  {
    key: 'legal-first-meeting',
    name: 'Le premier rendez-vous d’avocat',
    title: 'Premier rendez-vous chez l’avocat : venir préparé',
    tags: 'premier rendez-vous, avocat, conseil juridique, préparation',
    why: 'Un premier rendez-vous est court, et il avance d’autant mieux que l’histoire a un ordre. Inutile de citer des articles : il faut des dates, des papiers et la question qui vous empêche de dormir.',
    steps: [
      'Écrivez ce qui s’est passé, dans l’ordre, avec les dates.',
      'Apportez lettres et contrats complets, avec leurs enveloppes.',
      'Nommez toutes les personnes concernées, pour écarter un conflit d’intérêts.',
      'Dites ce que vous voudriez obtenir au bout du compte.',
      'Demandez quelle est la prochaine étape et ce qu’elle coûte.',
    ],
    mistakes: [
      'Taire ce qui gêne. Cela ressort de toute façon, et votre avocat devrait le savoir le premier.',
      'Écrire sur les originaux. Les notes vont sur une copie.',
      'Attendre le dernier jour d’un délai. Dites dès l’appel si un délai court.',
    ],
    questions: [
      ['Ce que je dis reste-t-il confidentiel ?', 'En principe oui, même avant que vous ayez choisi. Demandez au début comment cela se passe.'],
      ['Puis-je venir accompagné ?', 'Souvent, oui. Dans certains cas cela touche à la confidentialité ; demandez avant.'],
      ['Que faut-il éviter d’ici là ?', 'Ne signez rien, ne jetez rien et n’en parlez pas en ligne.'],
    ],
    call: 'Si une lettre mentionne un délai ou un tribunal, dites-le dans la première phrase de votre message.',
  },
  {
    key: 'legal-deadlines',
    name: 'Un courrier avec un délai',
    title: 'Un courrier avec un délai : par quoi commencer',
    tags: 'délais, courrier officiel, conseil juridique, avocat',
    why: 'Le courrier officiel fait peur, alors il reste dans un tiroir. Le délai, lui, court, que l’enveloppe soit ouverte ou non.',
    steps: [
      'Ouvrez-le tout de suite et notez le jour où il est arrivé.',
      'Gardez l’enveloppe : le cachet peut compter.',
      'Inscrivez le délai et fixez-vous une date plus proche.',
      'Lisez ce que l’on demande et ce qui arrive sans réponse.',
      'Photographiez chaque page et demandez conseil tôt.',
    ],
    mistakes: [
      'Répondre sous le coup de la colère. Une phrase hâtive peut être relue des années plus tard.',
      'Téléphoner au lieu d’écrire. Un appel respecte rarement un délai.',
      'Payer pour avoir la paix. Cela peut passer pour une reconnaissance.',
    ],
    questions: [
      ['Et si le délai est passé ?', 'Demandez conseil sans attendre. Parfois il reste une voie, mais rarement plus tard.'],
      ['Un délai peut-il être prolongé ?', 'Certains oui, sur demande et à temps ; d’autres jamais. La lettre le précise souvent.'],
      ['Comment prouver ma réponse ?', 'Par une lettre recommandée avec accusé de réception. Gardez une copie de ce que vous avez envoyé.'],
    ],
    call: 'Pour une assignation, un licenciement ou une accusation, demandez d’abord et répondez ensuite.',
  },
  tip('legal-tip-contract-night', 'Avant de signer : trois questions au contrat', 'contrats, signature, droit', 'Un contrat est écrit pour le jour où l’on ne s’entend plus. On le lit autrement avec ce jour en tête.', [
    'Qui doit faire quoi, et pour quand ?',
    'Combien de temps dure-t-il, et comment en sort-on ?',
    'Tout ce qui a été dit de vive voix y figure-t-il ?',
  ]),
  tip('legal-tip-evidence', 'Garder des preuves tant qu’elles sont fraîches', 'preuves, documents, droit', 'Avoir raison et pouvoir le montrer sont deux choses. Une note du jour même convainc plus que le meilleur souvenir.', [
    'Notez le lieu, l’heure et les personnes le jour même.',
    'Photographiez avant que rien ne bouge.',
    'Demandez aux témoins leurs coordonnées.',
  ]),
  tip('legal-tip-handover', 'État des lieux : prenez votre temps', 'bail, état des lieux, location', 'On se dispute peu sur l’état d’un logement quand il est écrit. Un bon état des lieux porte deux signatures et des photos.', [
    'Avancez pièce par pièce, en photographiant.',
    'Relevez les compteurs et comptez les clés.',
    'Ne signez pas ce que vous n’avez pas vu.',
  ]),
  tip('legal-tip-will', 'Un testament que l’on retrouve', 'testament, succession, famille', 'Un testament n’aide que s’il est valable et qu’on le trouve. Les deux se règlent de votre vivant.', [
    'Renseignez-vous sur les formes exigées là où vous vivez.',
    'Déposez-le en lieu sûr et dites à quelqu’un où.',
    'Relisez-le après un mariage, une naissance ou un déménagement.',
  ]),
  tip('legal-tip-power-of-attorney', 'Qui pourra décider pour vous ?', 'mandat, procuration, famille', 'Après un accident, les proches ne peuvent pas toujours décider d’office. Un mandat dit qui le peut.', [
    'Choisissez une personne de confiance et parlez-lui.',
    'Voyez ce qu’il doit couvrir : argent, santé, logement.',
    'Faites-vous conseiller sur la forme.',
  ]),
  tip('legal-tip-dismissal', 'Licenciement : rester calme, agir tôt', 'droit du travail, licenciement, délais', 'Après un licenciement, les délais pour agir sont limités. Ce que vous faites au début décide de ce qui restera possible.', [
    'Notez quand et comment la lettre vous est parvenue.',
    'Ne signez aucun accord sur le moment.',
    'Demandez conseil avant la fin du premier délai.',
  ]),
  tip('legal-tip-online-purchase', 'Un achat qui tourne mal : écrivez, avec une date', 'consommation, réclamation, achat', 'Une plainte au téléphone s’oublie vite. Un message court et factuel, avec une échéance, met les choses en route.', [
    'Décrivez le défaut et ce que vous demandez.',
    'Fixez un délai raisonnable, avec une date.',
    'Gardez l’emballage, la facture et les réponses.',
  ]),
  tip('legal-tip-social-media', 'Un litige en cours ? Pas sur les réseaux', 'réseaux sociaux, litige, droit', 'Ce qui est public est lu aussi par la partie adverse. Un billet en colère peut coûter plus que sa cause.', [
    'N’écrivez rien sur les personnes concernées.',
    'N’effacez rien d’ancien sans en parler.',
    'Demandez la même réserve à vos proches.',
  ]),
];
