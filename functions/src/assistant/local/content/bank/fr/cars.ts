import { type BankTopic, tip } from '../bankTopic.ts';

export const carTopics: readonly BankTopic[] = [
  {
    key: 'cars-warning-lights',
    name: 'Les voyants de la voiture',
    title: 'Voyants : ceux qui peuvent attendre et les autres',
    tags: 'voyants, voiture, garage, sécurité',
    why: 'Un symbole au tableau de bord inquiète, car il ne dit pas si c’est grave. La couleur le dit : rouge, on s’arrête ; orange, on fait vérifier bientôt.',
    steps: [
      'Regardez la couleur, et si le voyant clignote.',
      'Au rouge, arrêtez-vous dès que vous le pouvez sans danger.',
      'Cherchez le symbole dans le manuel.',
      'Notez ce que faisait la voiture : bruit, odeur, à-coups.',
      'Prenez une photo avant de couper le moteur.',
    ],
    mistakes: [
      'Continuer parce que la voiture roule encore. Pour l’huile et la température, le moteur peut y passer.',
      'Effacer le défaut pour voir s’il revient. Des informations utiles au garage disparaissent.',
      'Ouvrir le radiateur chaud. Il est sous pression ; attendez que tout ait refroidi.',
    ],
    questions: [
      ['Que signifie le voyant moteur orange ?', 'Le calculateur a remarqué quelque chose, souvent à l’échappement ou à l’allumage. Fixe, roulez doucement vers le garage ; clignotant, arrêtez-vous.'],
      ['Le voyant s’est éteint : tout va bien ?', 'Pas forcément. Le défaut reste souvent en mémoire et peut se lire.'],
      ['Puis-je vérifier la pression moi-même ?', 'Oui, à froid. Les valeurs sont sur la portière ou la trappe à carburant.'],
    ],
    call: 'Un voyant rouge d’huile, de température ou de frein : arrêtez-vous, coupez le moteur et demandez de l’aide.',
  },
  {
    key: 'cars-brakes',
    name: 'Les freins',
    title: 'Freins : les bruits et les signes qui comptent',
    tags: 'freins, plaquettes, sécurité auto, garage',
    why: 'Les freins s’usent si lentement que l’on s’y habitue. L’oreille, le pied et un regard à travers la jante préviennent tôt.',
    steps: [
      'Freinez doucement le long d’un mur, vitre ouverte, et écoutez.',
      'Sentez si la pédale est plus molle ou plus basse.',
      'Regardez l’épaisseur des plaquettes à travers la jante.',
      'Vérifiez le niveau de liquide, sans simplement compléter.',
      'Sur une route vide, voyez si la voiture reste droite.',
    ],
    mistakes: [
      'Attendre que le métal frotte. Les disques ont alors souffert aussi.',
      'Compléter le liquide sans chercher. Il baisse quand les plaquettes s’usent ou qu’il fuit ; sachez lequel.',
      'Tout mettre sur le compte de la rouille. Elle part en quelques freinages ; sinon, c’est autre chose.',
    ],
    questions: [
      ['Pourquoi les freins crissent-ils ?', 'Poussière, humidité ou vibrations peuvent être anodines. Un crissement constant peut être un témoin d’usure.'],
      ['Pourquoi le volant tremble-t-il ?', 'Souvent des disques voilés, parfois les pneus ou le train avant.'],
      ['Change-t-on toujours par paire ?', 'Oui, à gauche et à droite ensemble, pour freiner droit.'],
    ],
    call: 'Pédale molle, voyant rouge ou métal qui frotte : la voiture ne bouge plus avant d’avoir été vue.',
  },
  tip('cars-tip-tires', 'Quatre paumes de caoutchouc : vos pneus', 'pneus, pression, sécurité auto', 'Tout ce que fait une voiture passe par quatre petites surfaces. La pression et les sculptures décident de la suite.', [
    'Mesurez à froid, roue de secours comprise.',
    'Regardez l’usure à l’intérieur, au milieu et dehors.',
    'Cherchez fissures et bosses sur les flancs.',
  ]),
  tip('cars-tip-oil', 'Le niveau d’huile en une minute', 'huile moteur, niveau, entretien', 'L’huile graisse, refroidit et nettoie. Quand on remarque qu’elle manque, c’est déjà cher.', [
    'Garez-vous à plat et attendez un peu.',
    'Essuyez la jauge, remettez-la à fond, lisez.',
    'Complétez par petites doses, avec l’huile du manuel.',
  ]),
  tip('cars-tip-battery', 'Une batterie fatiguée prévient', 'batterie, démarrage, hiver', 'Les batteries lâchent rarement sans prévenir. Qui écoute ne reste pas en panne un matin de gel.', [
    'Remarquez un démarreur qui peine.',
    'Voyez si les bornes sont propres et serrées.',
    'Faites-la tester si les câbles ont servi.',
  ]),
  tip('cars-tip-wipers', 'Des essuie-glaces pour mieux voir', 'essuie-glaces, visibilité, entretien', 'Des traces à contre-jour sont plus que gênantes. Un chiffon suffit souvent.', [
    'Essuyez la lame avec un chiffon humide.',
    'Nettoyez aussi le pare-brise à l’intérieur.',
    'Changez les balais qui broutent ou laissent des bandes.',
  ]),
  tip('cars-tip-smell', 'Ce que disent les odeurs dans la voiture', 'odeur, panne, garage', 'Le nez prévient parfois avant les voyants. L’important est de savoir quand cela sent.', [
    'Sucré : peut-être le liquide de refroidissement ; brûlé : l’embrayage ou les freins.',
    'Moisi à la ventilation : le filtre ou l’humidité.',
    'Si cela sent le carburant, ne roulez plus.',
  ]),
  tip('cars-tip-describe', 'Bien décrire un bruit au garage', 'bruit, panne, garage', 'Au garage, la voiture se tait volontiers. Une bonne description y conduit quand même.', [
    'Dites à quelle vitesse et sur quelle route il apparaît.',
    'En tournant, en freinant, en accélérant ?',
    'Faites-le enregistrer par un passager.',
  ]),
  tip('cars-tip-service-book', 'Pourquoi garder le carnet d’entretien', 'carnet d’entretien, occasion, révision', 'Une voiture qui a une histoire se vend et s’entretient mieux. Les trous posent des questions.', [
    'Gardez les factures avec le carnet.',
    'Notez le kilométrage à chaque intervention.',
    'Si le carnet est numérique, demandez une copie.',
  ]),
  tip('cars-tip-load', 'Bien charger pour bien freiner', 'chargement, voyage, sécurité auto', 'Les bagages changent la façon de tourner et de freiner. Le lourd va en bas et vers l’avant.', [
    'Calez le lourd contre la banquette.',
    'Ne laissez rien de libre sur la plage arrière.',
    'Adaptez la pression et les phares.',
  ]),
];
