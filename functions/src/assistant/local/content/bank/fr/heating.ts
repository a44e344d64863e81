import { type BankTopic, tip } from '../bankTopic.ts';

export const heatingTopics: readonly BankTopic[] = [
  {
    key: 'heating-no-heat',
    name: 'Le chauffage reste froid',
    title: 'Pas de chauffage ? À vérifier avant d’appeler',
    tags: 'chauffage, panne, radiateur, vérifications',
    why: 'Un chauffage froid n’est pas toujours en panne. Quelques regards disent s’il s’agit d’un interrupteur, d’une vanne ou de l’appareil, et aident aussi celui qui viendra.',
    steps: [
      'Voyez si l’appareil est sous tension.',
      'Vérifiez que la régulation est sur chauffage, à la bonne heure.',
      'Lisez la pression au manomètre et notez-la.',
      'Voyez si un radiateur est froid ou tous.',
      'Notez le code d’erreur avant d’appuyer sur quoi que ce soit.',
    ],
    mistakes: [
      'Réarmer sans fin. L’appareil s’arrête pour une bonne raison ; une fois suffit.',
      'Remettre de l’eau sans se demander où elle va. Si la pression rebaisse, il y a une fuite.',
      'Chauffer la pièce avec un barbecue. Il produit du monoxyde de carbone, que l’on ne sent pas.',
    ],
    questions: [
      ['Pourquoi un seul radiateur est-il froid ?', 'Souvent le pointeau est bloqué, ou il y a de l’air. Les deux se règlent en général vite.'],
      ['Comment purger ?', 'Circulateur arrêté, attendez un peu, un récipient dessous, ouvrez jusqu’à l’eau, refermez. Contrôlez ensuite la pression.'],
      ['Que dire au téléphone ?', 'La marque, le code, la pression, depuis quand, et s’il y a de l’eau chaude.'],
    ],
    call: 'Si cela sent le gaz : ne touchez à aucun interrupteur, ouvrez, sortez et appelez les urgences gaz de l’extérieur.',
  },
  {
    key: 'heating-thermostat',
    name: 'Bien régler ses thermostats',
    title: 'Thermostats : une chaleur égale sans y toucher sans cesse',
    tags: 'thermostat, chauffage, économies d’énergie, maison',
    why: 'Un thermostat n’est pas un accélérateur. Le chiffre dit jusqu’où l’on chauffe, et non à quelle vitesse.',
    steps: [
      'Réglez chaque pièce et laissez ainsi quelques jours.',
      'Éloignez meubles et rideaux de la sonde.',
      'Fermez la vanne en aérant, rouvrez ensuite.',
      'La nuit, baissez un peu au lieu d’éteindre.',
      'Manœuvrez les vannes de temps en temps, même l’été.',
    ],
    mistakes: [
      'Tourner au maximum pour aller plus vite. Il fera seulement trop chaud plus tard.',
      'Chauffer une chambre par la porte ouverte. L’air humide s’y dépose sur les murs froids.',
      'Laisser la fenêtre entrouverte. La sonde sent le froid et chauffe contre ; aérez en grand, peu de temps.',
    ],
    questions: [
      ['Que veulent dire les chiffres ?', 'Chacun correspond à peu près à une température ; celui du milieu convient aux pièces de vie. Un thermomètre vous dira ce qu’il en est chez vous.'],
      ['Un thermostat programmable est-il utile ?', 'Là où les journées se ressemblent, oui. Qui y pense de toute façon y gagne moins.'],
      ['Jusqu’où baisser ?', 'Tant que murs et tuyaux restent hors froid. Dans une maison bien isolée, baisser beaucoup rapporte peu.'],
    ],
    call: 'Si une vanne ne réagit plus ou siffle sans arrêt, faites voir la vanne et l’équilibrage.',
  },
  tip('heating-tip-bleeding', 'Ça gargouille dans le radiateur', 'purger un radiateur, chauffage, bruit', 'Un gargouillis, c’est presque toujours de l’air. Il tient l’eau chaude à distance, et le haut reste froid.', [
    'Commencez par le radiateur le plus bas.',
    'Tenez un récipient et ouvrez doucement.',
    'Contrôlez ensuite la pression.',
  ]),
  tip('heating-tip-co', 'Monoxyde : un détecteur là où l’on brûle', 'monoxyde de carbone, détecteur, sécurité', 'Le monoxyde ne se voit ni ne se sent. Seul un détecteur prévient à temps.', [
    'Placez-le près du poêle, de la cheminée ou de l’appareil à gaz, et près des chambres.',
    'Appuyez régulièrement sur le bouton d’essai.',
    'En cas d’alarme : tous dehors, puis les secours.',
  ]),
  tip('heating-tip-air', 'Bien aérer quand on chauffe', 'aération, moisissures, air intérieur', 'Cuisiner, se doucher, dormir : tout produit de l’humidité. Elle doit sortir avant de se poser sur le mur.', [
    'Ouvrez en grand plusieurs fois par jour.',
    'Après la douche, aérez directement vers l’extérieur.',
    'Laissez une main entre l’armoire et le mur extérieur.',
  ]),
  tip('heating-tip-cooling', 'Climatisation : deux gestes à faire soi-même', 'climatisation, filtre, entretien', 'Une climatisation travaille aussi bien que l’air y passe. La poussière est sa grande ennemie.', [
    'Nettoyez les filtres comme le dit la notice.',
    'Dégagez l’unité extérieure des feuilles.',
    'Gardez un petit écart avec le dehors.',
  ], { seasons: ['spring', 'summer'] }),
  tip('heating-tip-room', 'Un radiateur a besoin de place', 'radiateur, maison, économies d’énergie', 'Derrière un canapé et un rideau, il chauffe surtout ceux-là. L’air libre répartit la chaleur.', [
    'Écartez un peu les meubles.',
    'Raccourcissez les rideaux à hauteur d’appui.',
    'Aspirez la poussière entre les ailettes.',
  ]),
  tip('heating-tip-service', 'Entretien : pourquoi choisir la belle saison', 'entretien du chauffage, planification, chauffage', 'Quand tout le monde a froid, les agendas sont pleins. Ce que l’on découvre aux beaux jours se règle au calme.', [
    'Préparez les derniers relevés.',
    'Notez ce qui a gêné l’hiver.',
    'Laissez l’appareil accessible.',
  ], { seasons: ['spring', 'summer'] }),
];
