import { type BankTopic, tip } from '../bankTopic.ts';

export const legalTopics: readonly BankTopic[] = [
  {
    key: 'legal-first-meeting',
    name: 'Le premier rendez-vous',
    title: 'Premier rendez-vous chez l’avocat : venir préparé',
    tags: 'premier rendez-vous, avocat, conseil juridique, préparation',
    why: 'Un premier rendez-vous est court, et il avance d’autant mieux que votre récit est en ordre. Inutile de citer des articles de loi : apportez des dates, des papiers et la question qui vous empêche de dormir.',
    steps: [
      'Écrivez ce qui s’est passé, dans l’ordre, avec les dates.',
      'Apportez lettres et contrats complets, avec leurs enveloppes.',
      'Nommez toutes les personnes concernées, pour écarter un conflit d’intérêts.',
      'Dites ce que vous voudriez obtenir au bout du compte.',
      'Demandez quelle sera la prochaine étape et ce qu’elle coûtera.',
    ],
    mistakes: [
      'Taire ce qui gêne. Cela finit par ressortir, et votre avocat devrait être le premier à le savoir.',
      'Écrire sur les originaux. Faites une copie pour vos notes.',
      'Attendre le dernier jour d’un délai. Dites dès l’appel si un délai court.',
    ],
    questions: [
      ['Ce que je dis reste-t-il confidentiel ?', 'En principe oui, même si vous n’avez encore rien décidé. Demandez au début comment cela se passe.'],
      ['Puis-je venir accompagné ?', 'Souvent, oui. Dans certains cas, la confidentialité peut en souffrir ; demandez avant.'],
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
      'Ouvrez le courrier tout de suite et notez le jour où il est arrivé.',
      'Gardez l’enveloppe : le cachet peut compter.',
      'Inscrivez le délai et fixez-vous une date plus proche.',
      'Lisez ce que l’on demande et ce qui arrive sans réponse.',
      'Photographiez chaque page et demandez conseil tôt.',
    ],
    mistakes: [
      'Répondre sous le coup de la colère. Une phrase hâtive peut ressortir des années plus tard ; laissez passer une nuit.',
      'Téléphoner au lieu d’écrire. Un appel suffit rarement à respecter un délai ; gardez une trace écrite.',
      'Payer pour avoir la paix. Cela peut être pris pour un aveu ; demandez conseil avant de verser quoi que ce soit.',
    ],
    questions: [
      ['Et si le délai est passé ?', 'Demandez conseil sans attendre. Parfois il reste une voie, mais rarement plus tard.'],
      ['Un délai peut-il être prolongé ?', 'Certains oui, sur demande et à temps ; d’autres jamais. La lettre le précise souvent.'],
      ['Comment prouver ma réponse ?', 'Par un envoi avec accusé de réception, une lettre recommandée par exemple. Gardez une copie de ce que vous avez envoyé.'],
    ],
    call: 'Pour une assignation, un licenciement ou une accusation, demandez d’abord conseil ; vous répondrez ensuite.',
  },
  {
    key: 'legal-documents-order',
    name: 'Les papiers importants',
    title: 'Papiers importants : ce que vos proches doivent trouver',
    tags: 'documents, famille, prévoyance, organisation',
    why: 'Le jour où vous ne pouvez pas répondre vous-même, quelqu’un d’autre cherche à votre place, souvent dans la hâte et le chagrin. Une seule chemise, connue de deux personnes, lui épargne des semaines.',
    steps: [
      'Dressez la liste de vos contrats, comptes et assurances, sans y mettre de mot de passe.',
      'Rangez ensemble les actes d’état civil, les titres de propriété et les contrats.',
      'Indiquez où se trouvent les originaux et qui en garde une copie.',
      'Ajoutez les personnes à prévenir, avec leur numéro.',
      'Dites à deux personnes de confiance où est cette chemise.',
    ],
    mistakes: [
      'Tout mettre dans un coffre que personne ne peut ouvrir. Vérifiez qui y aura accès le moment venu.',
      'Noter les mots de passe sur la même feuille. Gardez-les dans un endroit à part, prévu pour cela.',
      'Ne jamais relire. Un déménagement ou une naissance rend la liste fausse ; reprenez-la chaque année.',
    ],
    questions: [
      ['Faut-il garder les originaux chez soi ?', 'Certains sont mieux à l’abri ailleurs. Demandez ce qui se fait là où vous vivez, et notez l’endroit.'],
      ['Et les comptes en ligne ?', 'Faites-en la liste et dites ce que vous souhaitez qu’on en fasse. Plusieurs services prévoient un contact de confiance.'],
      ['Une copie suffit-elle ?', 'Pour s’informer, oui. Pour prouver, l’original est souvent demandé.'],
    ],
    call: 'Si votre famille est recomposée, si vous avez des biens dans plusieurs pays ou une entreprise, faites-vous conseiller avant de tout mettre par écrit.',
  },
  {
    key: 'legal-after-accident',
    name: 'Après un accident',
    title: 'Après un accident : tout noter tant que c’est frais',
    tags: 'accident, preuves, assurance, avocat',
    why: 'Sur le moment, chacun croit qu’il se souviendra de tout. Une semaine plus tard, chacun a sa version, et ce sont les notes du premier jour qui comptent.',
    steps: [
      'Mettez-vous à l’abri et appelez les secours s’il y a des blessés.',
      'Photographiez les lieux de loin, puis les dégâts de près, avant de rien déplacer si c’est possible.',
      'Notez l’heure, le temps qu’il faisait, la visibilité et la position de chacun.',
      'Demandez leurs coordonnées aux témoins : ils repartent vite.',
      'Consultez un médecin même pour une petite douleur, et gardez les documents.',
    ],
    mistakes: [
      'Dire « c’est ma faute » sous le choc. Décrivez les faits ; la responsabilité s’examine plus tard.',
      'Signer un papier que l’on n’a pas lu. Demandez du temps, ou signez seulement ce que vous avez compris.',
      'Accepter vite une somme. Certaines suites n’apparaissent qu’après des semaines ; demandez conseil avant.',
    ],
    questions: [
      ['Que dire à l’assurance ?', 'Les faits, dans l’ordre, sans suppositions. Déclarez vite : les contrats fixent des délais courts.'],
      ['Faut-il tenir un journal ?', 'Oui. Notez douleurs, rendez-vous, frais et jours d’absence ; trois lignes par jour suffisent.'],
      ['Et si l’autre ne veut pas donner son nom ?', 'Relevez la plaque ou l’endroit, cherchez des témoins et prévenez la police.'],
    ],
    call: 'En cas de blessure, de désaccord sur les faits ou de courrier de la partie adverse, prenez conseil avant de répondre.',
  },
  tip('legal-tip-contract-night', 'Avant de signer : trois questions à poser au contrat', 'contrats, signature, droit', 'Un contrat sert surtout le jour où l’on ne s’entend plus. Gardez ce jour en tête : vous le lirez autrement.', [
    'Qui doit faire quoi, et pour quand ?',
    'Combien de temps dure-t-il, et comment en sort-on ?',
    'Tout ce qui a été dit de vive voix y figure-t-il ?',
  ]),
  tip('legal-tip-evidence', 'Garder des preuves tant qu’elles sont fraîches', 'preuves, documents, droit', 'Avoir raison et pouvoir le montrer sont deux choses. Une note du jour même convainc plus que le meilleur souvenir.', [
    'Notez le lieu, l’heure et les personnes le jour même.',
    'Photographiez avant que rien ne bouge.',
    'Demandez aux témoins leurs coordonnées.',
  ]),
  tip('legal-tip-handover', 'État des lieux : prenez votre temps', 'bail, état des lieux, location', 'Quand l’état d’un logement est écrit, on se dispute peu à son sujet. Un bon état des lieux porte deux signatures et s’accompagne de photos.', [
    'Avancez pièce par pièce, en photographiant.',
    'Relevez les compteurs et comptez les clés.',
    'Ne signez pas ce que vous n’avez pas vu.',
  ]),
  tip('legal-tip-will', 'Un testament que l’on retrouve', 'testament, succession, famille', 'Un testament ne sert que s’il est valable et qu’on le retrouve. Les deux se préparent de votre vivant.', [
    'Renseignez-vous sur les formes exigées là où vous vivez.',
    'Déposez-le en lieu sûr et dites à quelqu’un où.',
    'Relisez-le après un mariage, une naissance ou un déménagement.',
  ]),
  tip('legal-tip-power-of-attorney', 'Qui pourra décider pour vous ?', 'mandat, procuration, famille', 'Après un accident, les proches ne peuvent pas toujours décider d’office. Un mandat dit qui le peut.', [
    'Choisissez une personne de confiance et parlez-en avec elle.',
    'Précisez ce que le mandat doit couvrir : argent, santé, logement.',
    'Faites-vous conseiller sur la forme.',
  ]),
  tip('legal-tip-dismissal', 'Licenciement : rester calme, agir tôt', 'droit du travail, licenciement, délais', 'Après un licenciement, les délais pour agir sont limités. Ce que vous faites les premiers jours décide de ce qui restera possible.', [
    'Notez quand et comment la lettre vous est parvenue.',
    'Ne signez aucun accord sur le moment.',
    'Demandez conseil avant la fin du premier délai.',
  ]),
  tip('legal-tip-online-purchase', 'Un achat qui tourne mal : écrivez, avec une date', 'consommation, réclamation, achat', 'Une plainte au téléphone s’oublie vite. Un message court et factuel, avec une échéance, met les choses en route.', [
    'Décrivez le défaut et ce que vous demandez.',
    'Fixez un délai raisonnable, avec une date.',
    'Gardez l’emballage, la facture et les réponses.',
  ]),
  tip('legal-tip-social-media', 'Un litige en cours ? Pas sur les réseaux', 'réseaux sociaux, litige, droit', 'Ce qui est public, la partie adverse le lit aussi. Un message écrit sous le coup de la colère peut coûter plus que le litige lui-même.', [
    'N’écrivez rien sur les personnes concernées.',
    'N’effacez rien d’ancien sans avoir demandé conseil.',
    'Demandez la même réserve à vos proches.',
  ]),
];
