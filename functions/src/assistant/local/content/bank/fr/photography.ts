import { type BankTopic, tip } from '../bankTopic.ts';

export const photographyTopics: readonly BankTopic[] = [
  {
    key: 'photo-what-to-wear',
    name: 'S’habiller pour des photos',
    title: 'Que porter pour des photos qui vieillissent bien',
    tags: 'séance photo, tenue, portrait, photographe',
    why: 'Sur un portrait, on devrait voir d’abord le visage. Des couleurs calmes et des vêtements où l’on est à l’aise s’effacent d’eux-mêmes.',
    steps: [
      'Choisissez une tenue dans laquelle vous avez déjà bougé et marché.',
      'Prenez des couleurs calmes qui s’accordent sans être identiques.',
      'Laissez chez vous grands logos et fines rayures.',
      'Emportez un deuxième haut.',
      'Repassez la veille et transportez sur cintre.',
    ],
    mistakes: [
      'Étrenner un vêtement. Il serre au moment où vous voudriez être détendu.',
      'Tous en blanc identique. On dirait un uniforme ; prenez une famille de couleurs.',
      'Oublier les mains. On les voit souvent, avec les ongles et les manches.',
    ],
    questions: [
      ['Le noir est-il un bon choix ?', 'Oui, s’il a un peu de matière. Sur fond sombre, il disparaît vite.'],
      ['Lunettes ou pas ?', 'Si vous les portez toujours, gardez-les. La lumière et l’angle évitent presque tous les reflets.'],
      ['Quel maquillage ?', 'Un peu plus que d’habitude, car la lumière mange la couleur. Un front brillant gêne plus qu’un ton pâle.'],
    ],
    call: 'En cas de doute, envoyez une photo de vos tenues avant la séance : les couleurs s’accordent ainsi plus facilement.',
  },
  {
    key: 'photo-children',
    name: 'Photos avec des enfants',
    title: 'Photos d’enfants : le jeu d’abord, l’image ensuite',
    tags: 'photos d’enfants, photos de famille, séance photo, famille',
    why: 'Les enfants ne sourient pas sur commande, mais ils vivent devant vous ce que l’on veut garder. Une séance réussie ressemble à une sortie.',
    steps: [
      'Choisissez l’heure où votre enfant est de bonne humeur.',
      'Emportez un goûter qui ne tache pas.',
      'Laissez-leur le temps de découvrir le lieu.',
      'Jouez avec eux, au lieu de donner des consignes.',
      'Arrêtez avant que tout le monde soit fatigué.',
    ],
    mistakes: [
      'Demander un sourire. On obtient un visage qui n’existe pas ; racontez plutôt une bêtise.',
      'Promettre une récompense. L’enfant pense alors à elle et non au jeu.',
      'Garder la photo de groupe pour la fin. C’est au début qu’il reste de la patience.',
    ],
    questions: [
      ['Et si mon enfant ne veut pas ?', 'Alors on regarde et on attend. C’est souvent là que naissent les plus belles images.'],
      ['Dedans ou dehors ?', 'Les tout-petits sont souvent plus détendus chez eux. Dehors, il y a plus à faire.'],
      ['Faut-il habiller frères et sœurs pareil ?', 'Des tons proches suffisent. Chacun reste ainsi lui-même.'],
    ],
    call: 'Dites avant la séance ce que votre enfant aime et ce qui l’intimide ; on peut alors s’organiser.',
  },
  tip('photo-tip-golden-hour', 'La lumière d’avant le coucher du soleil', 'heure dorée, lumière, photographie', 'À midi, des ombres dures tombent sous les yeux. Tôt le matin et vers le soir, la lumière est douce et chaude.', [
    'Demandez quand le soleil passe derrière les maisons.',
    'Quand le soleil est haut, cherchez une ombre large.',
    'Gardez une marge : la belle lumière dure peu.',
  ]),
  tip('photo-tip-headshot', 'Une photo de CV qui vous ressemble', 'photo de CV, portrait, photo professionnelle', 'Un bon portrait professionnel vous montre un bon jour, et non quelqu’un d’autre. On doit vous reconnaître ensuite.', [
    'Habillez-vous comme pour un entretien dans votre métier.',
    'Venez quelques jours après le coiffeur, pas juste après.',
    'Dites à quoi servira l’image.',
  ]),
  tip('photo-tip-group', 'Des photos de groupe où chacun est bien', 'photo de groupe, fête, conseils photo', 'Plus il y a de monde, plus quelqu’un cligne des yeux. De l’ordre et du rythme aident.', [
    'Décalez les visages au lieu de les aligner.',
    'Comptez à voix haute pour que tous regardent ensemble.',
    'Prenez plusieurs images à la suite.',
  ]),
  tip('photo-tip-phone', 'De meilleures photos au téléphone', 'photo au téléphone, conseils photo, lumière', 'Le téléphone de votre poche sait plus qu’on ne croit. Trois gestes font la différence.', [
    'Essuyez l’objectif.',
    'Approchez-vous au lieu de zoomer.',
    'Touchez le visage à l’écran pour la netteté et la lumière.',
  ]),
  tip('photo-tip-keep', 'Ranger ses photos pour les retrouver', 'sauvegarde, archives, souvenirs', 'La plupart des photos se perdent avec un téléphone ou un disque. Deux copies en deux lieux les gardent.', [
    'Classez par année et par occasion.',
    'Effacez les doubles et les floues.',
    'Imprimez-en quelques-unes : le papier n’a pas de mot de passe.',
  ]),
  tip('photo-tip-wedding', 'Photos de mariage : prévoir du temps', 'photos de mariage, organisation, photographe', 'Un jour chargé, il manque toujours vingt minutes pour le couple. Qui les prévoit les a.', [
    'Faites une courte liste des groupes.',
    'Désignez quelqu’un pour rassembler les gens.',
    'Gardez un lieu calme avant la fête.',
  ]),
  tip('photo-tip-newborn', 'Photos de bébé : chaleur, calme et patience', 'photos de bébé, nouveau-né, famille', 'C’est le nouveau-né qui donne le rythme. Des pauses pour nourrir et changer font partie de la séance.', [
    'Chauffez bien la pièce à l’avance.',
    'Ne prévoyez rien d’autre dans la matinée.',
    'La sécurité de l’enfant passe avant toute pose.',
  ]),
  tip('photo-tip-rights', 'Qui peut publier une photo ?', 'droit à l’image, partage, bon à savoir', 'Posséder une image ne permet pas de la montrer partout. Une question avant évite des ennuis.', [
    'Voyez à quoi vous voulez l’employer.',
    'Demandez à ceux que l’on reconnaît, et aux parents.',
    'Citez l’auteur quand c’est convenu.',
  ]),
];
