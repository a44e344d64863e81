import { type BankTopic, tip } from '../bankTopic.ts';

export const dentalTopics: readonly BankTopic[] = [
  {
    key: 'dental-brushing',
    name: 'Bien se brosser les dents',
    title: 'Se brosser les dents : plus doux, plus lent, à la gencive',
    tags: 'brossage, hygiène dentaire, dentiste, dents saines',
    why: 'La plupart des gens se brossent assez souvent, et trop fort. La plaque est molle : ce qui l’enlève n’est pas la force, mais le fait d’atteindre chaque surface, surtout l’étroite bande entre la dent et la gencive.',
    steps: [
      'Prenez une brosse souple à petite tête.',
      'Inclinez-la vers la gencive et faites de petits cercles.',
      'Suivez toujours le même ordre : dehors, dedans, dessus.',
      'Nettoyez entre les dents avant d’aller dormir.',
      'Crachez, mais rincez à peine, pour que le fluor reste.',
    ],
    mistakes: [
      'Frotter de gauche à droite. Cela use le collet des dents et fait reculer la gencive ; de petits cercles suffisent.',
      'Se brosser juste après quelque chose d’acide. L’acide ramollit la surface un moment ; rincez à l’eau et attendez.',
      'Garder une brosse jusqu’à ce qu’elle ressemble à un balai. Des poils écartés ne nettoient rien.',
    ],
    questions: [
      ['Manuelle ou électrique ?', 'Les deux nettoient bien dans une main exercée. La brosse électrique aide à être complet, si on la guide lentement sans appuyer.'],
      ['Pourquoi mes gencives saignent-elles ?', 'Le plus souvent, elles sont enflammées parce que la plaque y reste. Un brossage doux et complet les calme souvent ; si cela dure, faites regarder.'],
      ['Le bain de bouche est-il nécessaire ?', 'Il peut aider dans certains cas, sans remplacer ni la brosse ni le fil.'],
    ],
    call: 'Un saignement qui dure plus d’une ou deux semaines, une dent qui bouge ou un point douloureux sont à montrer à un dentiste.',
  },
  {
    key: 'dental-first-visit-child',
    name: 'La première visite d’un enfant',
    title: 'Première visite chez le dentiste : un jour comme un autre',
    tags: 'enfants, première visite, dents de lait, famille',
    why: 'Les enfants viennent sans peur tant que personne ne la leur transmet. Une première visite courte et aimable, sans rien à soigner, est le meilleur départ.',
    steps: [
      'Venez tant que rien ne fait mal.',
      'Choisissez un moment où votre enfant est reposé et a mangé.',
      'Jouez au dentiste à la maison : compter les dents devant le miroir.',
      'Utilisez des mots simples et laissez le cabinet expliquer le reste.',
      'Apportez le doudou : il a le droit d’être examiné aussi.',
    ],
    mistakes: [
      'Dire que cela ne fera pas mal. L’enfant n’entend que le dernier mot ; dites plutôt que quelqu’un va compter ses dents.',
      'Menacer du dentiste. On s’en souvient plus longtemps que du bonbon en question.',
      'Parler de sa propre peur. Si elle est forte, laissez quelqu’un d’autre accompagner.',
    ],
    questions: [
      ['À quel âge commencer ?', 'Quand les premières dents sont là, c’est un bon moment ; votre cabinet vous dira ce qu’il recommande.'],
      ['Et s’il n’ouvre pas la bouche ?', 'Alors c’est une visite pour faire connaissance. Un tour de fauteuil est déjà une réussite.'],
      ['Les dents de lait valent-elles cette peine ?', 'Oui. Elles gardent la place des suivantes, et l’enfant mâche et parle avec elles.'],
    ],
    call: 'Après une chute sur les dents, une douleur ou des taches sombres, n’attendez pas le prochain contrôle.',
  },
  tip('dental-tip-night-grinding', 'Serrez-vous les dents la nuit ?', 'bruxisme, mâchoire, dentiste', 'Se réveiller la mâchoire fatiguée ou les tempes lourdes peut vouloir dire que l’on serre en dormant. On est souvent le dernier à s’en apercevoir.', [
    'Demandez si quelqu’un a entendu un bruit la nuit.',
    'Le jour, vérifiez si vos dents se touchent ; au repos, elles ne devraient pas.',
    'Parlez-en au prochain rendez-vous.',
  ]),
  tip('dental-tip-brush-change', 'À quoi reconnaît-on une brosse usée ?', 'brosse à dents, hygiène dentaire, brossage', 'Une brosse ne s’use pas d’un coup. Elle perd sa forme, et avec elle sa prise au bord de la gencive.', [
    'Regardez la tête par l’arrière : si les poils dépassent, il est temps.',
    'Laissez-la sécher debout, à l’air libre.',
    'Si les poils s’écartent très vite, vous appuyez sans doute trop.',
  ]),
  tip('dental-tip-sour-drinks', 'Boissons acides : tout est dans la manière', 'émail, boissons, santé dentaire', 'L’acide attaque l’émail d’autant plus qu’il revient souvent. Un verre au repas n’est pas un après-midi à petites gorgées.', [
    'Buvez l’acide au repas plutôt qu’entre deux.',
    'Rincez ensuite à l’eau.',
    'Attendez un moment avant de vous brosser.',
  ]),
  tip('dental-tip-tongue', 'Ne pas oublier la langue', 'haleine, langue, hygiène dentaire', 'Au fond de la langue se forme un dépôt que la brosse n’atteint pas en passant. C’est une cause fréquente de mauvaise haleine.', [
    'Passez un gratte-langue, doucement, de l’arrière vers l’avant.',
    'Rincez-le après chaque passage.',
    'N’appuyez pas ; cela ne doit pas faire mal.',
  ]),
  tip('dental-tip-fear', 'Peur du dentiste ? Dites-le avant', 'peur du dentiste, cabinet, bon à savoir', 'Beaucoup de gens ont peur sur le fauteuil, et personne n’a à en rougir. Le dire à l’avance facilite les choses à tout le monde.', [
    'Signalez-le dès la prise de rendez-vous.',
    'Convenez d’un geste de la main pour demander une pause.',
    'Demandez que chaque étape soit annoncée.',
  ]),
  tip('dental-tip-gum-pocket', 'Gencives : ce que disent le rouge et le rose', 'gencives, prévention, santé dentaire', 'Une gencive saine est le plus souvent rose pâle et bien tendue. Rouge, gonflée ou qui saigne : quelque chose la gêne.', [
    'Regardez-la une fois par mois sous une bonne lumière.',
    'Continuez à brosser doucement l’endroit qui saigne.',
    'Fumer peut masquer les signes ; dites-le au cabinet.',
  ]),
  tip('dental-tip-medicine-list', 'La liste de vos médicaments, utile au dentiste', 'médicaments, rendez-vous, préparation', 'Certains produits agissent sur le saignement, la salive ou l’anesthésie. Le cabinet ne peut tenir compte que de ce qu’il sait.', [
    'Notez le nom et le dosage, même sans ordonnance.',
    'Signalez ce qui a changé depuis la dernière visite.',
    'N’arrêtez rien de votre propre initiative.',
  ]),
  tip('dental-tip-retainer', 'Entretenir gouttières et prothèses', 'gouttière, prothèse, entretien', 'Ce que l’on porte en bouche se couvre de plaque comme une dent. Une brosse et de l’eau fraîche en viennent à bout.', [
    'Nettoyez au-dessus d’un lavabo rempli, en cas de chute.',
    'Évitez l’eau chaude, qui peut déformer la matière.',
    'Rangez l’appareil dans une boîte aérée, pas dans un mouchoir.',
  ]),
];
