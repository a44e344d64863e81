import { type BankTopic, tip } from '../bankTopic.ts';

export const propertyTopics: readonly BankTopic[] = [
  {
    key: 'property-ready-to-sell',
    name: 'Préparer une vente',
    title: 'Avant de vendre : ce qui se remarque à la porte',
    tags: 'vendre sa maison, immobilier, préparation, visites',
    why: 'Un visiteur se décide avec les yeux, le nez et une poignée de porte, bien avant d’avoir lu une ligne. Presque tout ce qu’il remarque demande un après-midi, pas un chantier.',
    steps: [
      'Arrivez comme un invité : arrêtez-vous sur le trottoir et notez ce que vous voyez.',
      'Réparez ce qui goutte, grince, coince ou clignote.',
      'Videz un tiers des étagères et des placards, pour que l’on voie la place.',
      'Demandez à quelqu’un de franc ce que cela sent.',
      'Réunissez les papiers : plans, autorisations, factures, dates des travaux.',
    ],
    mistakes: [
      'Refaire la cuisine à votre goût juste avant. Propre, claire et en bon état, elle suffit souvent ; demandez conseil avant de dépenser.',
      'Taire un défaut connu. Il finit par se voir et coûte la confiance ; dites-le, papiers en main.',
      'Vider jusqu’à en faire un hôtel. On veut s’y imaginer ; laissez une lampe, une plante et de quoi s’asseoir.',
    ],
    questions: [
      ['Faut-il repeindre ?', 'Là où les murs sont marqués ou très colorés, oui : une teinte calme agrandit. L’entrée et le séjour comptent le plus.'],
      ['Que faut-il déclarer ?', 'Cela dépend des règles du lieu. Notez tout ce que vous savez, et renseignez-vous avant la première visite.'],
      ['Dois-je être présent aux visites ?', 'Beaucoup de gens regardent et parlent plus librement sans le propriétaire. Laissez par écrit ce que personne d’autre ne sait.'],
    ],
    call: 'Des héritiers, un copropriétaire, un locataire ou un prêt en cours : demandez conseil avant de publier l’annonce.',
  },
  {
    key: 'property-viewing',
    name: 'Visiter un logement',
    title: 'Visiter un logement : regardez là où il n’y a rien',
    tags: 'visite, achat immobilier, logement, liste',
    why: 'Dans un beau salon, tout le monde regarde le canapé, qui s’en va. Les fenêtres, la pression de l’eau, le bruit et les voisins, eux, restent.',
    steps: [
      'Revenez une deuxième fois, à une autre heure et par un autre temps.',
      'Ouvrez fenêtres, robinets et placards, puis écoutez, tout fermé.',
      'Cherchez des taches au plafond, sous les lavabos et derrière les portes.',
      'Demandez l’âge du toit, du chauffage et de l’électricité.',
      'Faites à pied le chemin de l’école, du bus ou de la boulangerie.',
    ],
    mistakes: [
      'Tomber amoureux dès la première pièce. À deux, que l’un prenne des notes pendant que l’autre rêve.',
      'Se fier aux photos. Un grand angle écarte les murs ; apportez un mètre et les mesures de votre plus grand meuble.',
      'Dire oui le soir même parce que d’autres attendent. Laissez passer une nuit, et lisez d’abord les papiers.',
    ],
    questions: [
      ['Que demander au propriétaire ?', 'Pourquoi il part, ce qu’il réparerait d’abord, et comment on y passe l’hiver et l’été. La deuxième réponse est souvent la plus utile.'],
      ['Et pour un appartement ?', 'Demandez les charges, les travaux prévus et les derniers comptes rendus des copropriétaires : on y lit ce qui attend tout le monde.'],
      ['Une peinture fraîche veut-elle dire quelque chose ?', 'Souvent, seulement que l’on vend. Sur un seul mur ou un coin de plafond, demandez ce qu’il y avait dessous.'],
    ],
    call: 'Avant de signer ou de verser quoi que ce soit, faites examiner le logement par quelqu’un que vous payez, et les papiers par quelqu’un dont c’est le métier.',
  },
  {
    key: 'property-renting-out',
    name: 'Mettre un logement en location',
    title: 'Louer son logement : un bon début évite un an de messages',
    tags: 'location, propriétaire, locataire, état des lieux',
    why: 'La plupart des différends viennent de ce que l’on n’a pas écrit la première semaine : l’état des lieux, qui répare quoi, qui appeler la nuit.',
    steps: [
      'Photographiez chaque pièce, les compteurs et les clés avant de les confier.',
      'Parcourez la liste ensemble et signez-la tous les deux.',
      'Laissez une feuille près de la porte : arrivée d’eau, tableau, poubelles, numéros utiles.',
      'Convenez d’une seule façon de signaler une panne, et répondez.',
      'Inscrivez au calendrier l’entretien du chauffage, des filtres et des détecteurs.',
    ],
    mistakes: [
      'Reprendre un vieux modèle de bail. Les règles changent et diffèrent d’un lieu à l’autre ; faites-le relire.',
      'Choisir au sentiment. Prenez pour tous les mêmes critères permis, et écrivez-les avant le premier appel.',
      'Entrer sans prévenir. Demandez, donnez la raison, et tenez-vous au bail et aux règles du lieu.',
    ],
    questions: [
      ['Meublé ou vide ?', 'Le meublé convient aux séjours courts et demande plus d’inventaires et de réparations. Voyez aussi ce que disent les règles du lieu.'],
      ['Qui répare les petites choses ?', 'Le bail et les règles du lieu le disent. Dans le doute, une réparation rapide coûte moins de peine qu’une longue discussion.'],
      ['Comment garder un bon locataire ?', 'Répondez, réparez et laissez-le tranquille. On part souvent à cause de ce que personne n’a écouté.'],
    ],
    call: 'Le gaz, l’eau, la moisissure ou une serrure cassée n’attendent pas la semaine suivante : agissez le jour même, et notez ce que vous avez fait.',
  },
  {
    key: 'property-buying-first-home',
    name: 'Acheter un premier logement',
    title: 'Premier achat : que faire avant la première visite',
    tags: 'premier achat, achat immobilier, financement, liste',
    why: 'On commence d’habitude par les photos et l’on finit par les papiers. L’inverse est plus ennuyeux pendant une semaine, et plus reposant pendant des années.',
    steps: [
      'Écrivez ce qu’il vous faut, ce que vous souhaitez et ce dont vous pouvez vous passer.',
      'Calculez ce que vous pouvez porter chaque mois, entretien, impôts et assurance compris.',
      'Parlez financement avant le coup de cœur.',
      'Promenez-vous dans deux ou trois quartiers, à des heures différentes.',
      'Cherchez qui relit les contrats et qui examine les maisons, et ce qu’il leur faut.',
    ],
    mistakes: [
      'Tout mettre dans l’achat. La première année trouve toujours quelque chose ; gardez une réserve.',
      'Croire que la première est la seule. Il y aura d’autres maisons ; comparez-en au moins quelques-unes.',
      'Sauter l’examen pour aller plus vite. Prenez les jours qu’il demande ; les défauts restent des années.',
    ],
    questions: [
      ['Neuf ou ancien ?', 'Le neuf demande moins de réparations, après quelques réglages ; l’ancien a du caractère, et une liste. Des deux, demandez ce que voudront les dix prochaines années.'],
      ['Combien de logements faut-il voir ?', 'Assez pour savoir ce qui est normal. Prenez partout les mêmes notes, et comparez-les chez vous.'],
      ['Quelles dépenses oublie-t-on ?', 'Le déménagement, les taxes, les frais, les rideaux et les premières réparations. Ajoutez une ligne « imprévus ».'],
    ],
    call: 'Ne signez rien dans l’urgence : contrat, financement et état du logement méritent chacun quelqu’un d’indépendant qui vous les explique.',
  },
  tip('property-tip-light', 'Toutes les lampes allumées, même à midi', 'visite, lumière, vente immobilière', 'Une pièce paraît plus petite en photo, et plus sombre à qui ne la connaît pas. La lumière est ce qui agrandit le plus pour le moins de peine.', [
    'Ouvrez rideaux et volets en grand, et nettoyez les vitres.',
    'Mettez partout des ampoules de la même teinte.',
    'Allumez aussi la salle de bains et les placards éclairés.',
  ]),
  tip('property-tip-papers', 'Quels papiers un acheteur demandera-t-il ?', 'documents, vente immobilière, dossier', 'Une vente bute rarement sur un mur et souvent sur un papier. Qui cherche tôt a le temps de le demander.', [
    'Réunissez plans, autorisations et factures des gros travaux.',
    'Ajoutez les relevés d’eau et d’énergie des dernières années.',
    'S’il manque quelque chose, demandez combien de temps prend une copie.',
  ]),
  tip('property-tip-noise', 'Revenez à l’heure du bruit', 'visite, quartier, bruit', 'Les visites se font quand tout est calme. Vous y vivriez aussi le vendredi soir et le lundi à sept heures.', [
    'Restez quelques minutes à la fenêtre ouverte de la chambre.',
    'Demandez à un voisin ce qu’il changerait.',
    'Cherchez sur la carte les écoles, les bars et le passage des avions.',
  ]),
  tip('property-tip-meter', 'Le jour des clés : photographiez les compteurs', 'clés, compteurs, état des lieux', 'Une seule photo, le dernier jour, met fin à presque toutes les discussions sur une facture. Prenez-la ensemble.', [
    'Faites entrer le relevé et le numéro de série dans l’image.',
    'Reportez-les dans l’état des lieux, avec la date.',
    'Comptez les clés, boîte aux lettres et garage compris.',
  ]),
  tip('property-tip-wire-fraud', 'Un nouveau compte par courriel ? Téléphonez', 'fraude, achat immobilier, sécurité', 'Un achat immobilier attire les escrocs : une grosse somme part une seule fois, et souvent dans la hâte. Le faux message a tout l’air d’un vrai.', [
    'Appelez un numéro que vous aviez déjà, et faites-vous lire le compte.',
    'Méfiez-vous des changements de dernière minute.',
    'Si le virement est parti, appelez votre banque sur-le-champ.',
  ]),
];
