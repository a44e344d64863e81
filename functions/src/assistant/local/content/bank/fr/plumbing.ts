import { type BankTopic, tip } from '../bankTopic.ts';

export const plumbingTopics: readonly BankTopic[] = [
  {
    key: 'plumbing-main-valve',
    name: 'Le robinet d’arrêt général',
    title: 'Le robinet d’arrêt : le trouver avant d’en avoir besoin',
    tags: 'robinet d’arrêt, fuite, plomberie, urgence',
    why: 'Quand un tuyau lâche, chaque minute compte, et personne n’aime chercher dans une cave inondée. Dix minutes au calme évitent bien des dégâts.',
    steps: [
      'Cherchez là où l’eau entre, souvent près du compteur.',
      'Fermez-le une fois et vérifiez que l’eau s’arrête vraiment.',
      'Rouvrez-le lentement.',
      'Accrochez une étiquette et dégagez l’accès.',
      'Montrez-le à tous ceux qui vivent là.',
    ],
    mistakes: [
      'Forcer. Un robinet grippé peut casser ; faites-le dégripper.',
      'Ne connaître que celui de l’évier. Il ne sert à rien si le tuyau lâche avant.',
      'Empiler des cartons devant. Le jour venu, ils barrent le passage.',
    ],
    questions: [
      ['Faut-il couper l’eau en vacances ?', 'Oui, si rien n’en a besoin. Pensez au chauffage et à l’arrosage.'],
      ['Combien de fois le manœuvrer ?', 'Une ou deux fois par an, pour qu’il ne se grippe pas.'],
      ['Et en appartement ?', 'Demandez où est votre coupure et qui accède à la générale.'],
    ],
    call: 'S’il ne bouge pas ou goutte ensuite, faites-le réviser ou changer.',
  },
  {
    key: 'plumbing-drains',
    name: 'Un évier qui se vide mal',
    title: 'Évacuation lente : ce qui aide et ce qui aggrave',
    tags: 'évacuation, bouchon, plomberie, maison',
    why: 'Une évacuation se bouche rarement d’un coup. Elle ralentit, gargouille, sent, et c’est alors qu’elle se nettoie le mieux.',
    steps: [
      'Retirez la grille et les cheveux avant toute chose.',
      'Utilisez une ventouse en bouchant le trop-plein.',
      'Placez un seau et dévissez le siphon.',
      'Nettoyez à la brosse et à l’eau chaude.',
      'Vérifiez ensuite l’étanchéité avec un papier.',
    ],
    mistakes: [
      'Verser de la graisse dans l’évier. Elle fige plus loin ; essuyez les poêles au papier.',
      'Mélanger les produits. Des vapeurs toxiques peuvent se former.',
      'Verser de l’eau bouillante dans du plastique. Le tuyau peut se déformer.',
    ],
    questions: [
      ['Pourquoi cela sent-il ?', 'Souvent le siphon est sec ; un verre d’eau suffit. Sinon, quelque chose reste dans le tuyau.'],
      ['Les produits chimiques aident-ils ?', 'Rarement longtemps, et ils attaquent tuyaux et peau. Le mécanique est en général meilleur.'],
      ['Pourquoi le lavabo gargouille-t-il quand la baignoire se vide ?', 'Il manque de l’air au tuyau, ou c’est étroit plus bas.'],
    ],
    call: 'Si plusieurs évacuations ralentissent ou que l’eau remonte, cela vient de la conduite principale : n’utilisez plus d’eau.',
  },
  tip('plumbing-tip-tap', 'Un robinet qui goutte', 'robinet, joint, économiser l’eau', 'Une goutte par seconde paraît peu et remplit bien des baignoires en un an. Le plus souvent, c’est un joint usé.', [
    'Ne serrez pas plus fort ; le joint en souffre.',
    'Dévissez le mousseur et détartrez-le.',
    'S’il goutte encore, faites changer le joint.',
  ]),
  tip('plumbing-tip-toilet', 'La chasse d’eau qui coule sans fin', 'toilettes, chasse d’eau, économiser l’eau', 'Un filet qui coule toujours se voit à peine. Une feuille de papier le révèle.', [
    'Posez du papier sec au fond de la cuvette.',
    'S’il se mouille sans tirer, le mécanisme fuit.',
    'Un détartrage suffit souvent.',
  ]),
  tip('plumbing-tip-meter', 'Trouver une fuite cachée', 'fuite d’eau, compteur, plomberie', 'L’eau que personne ne voit passe quand même au compteur. Une nuit sans usage le montre.', [
    'Relevez le compteur le soir.',
    'N’utilisez pas d’eau la nuit.',
    'S’il a avancé le matin, cherchez.',
  ]),
  tip('plumbing-tip-hoses', 'Les tuyaux du lave-linge et du lave-vaisselle', 'lave-linge, tuyau d’arrivée, dégât des eaux', 'La plupart des tuyaux sont plus vieux qu’on ne le pense. Un regard derrière la machine peut sauver le sol.', [
    'Cherchez fissures, plis et traces vertes.',
    'Fermez l’arrivée quand il n’y a personne.',
    'Ne lancez pas la machine en partant.',
  ]),
  tip('plumbing-tip-lime', 'Du tartre au bout du robinet', 'tartre, mousseur, pression', 'Un jet de travers ou faible vient souvent de la petite grille. Elle se dévisse.', [
    'Laissez-la une nuit dans du vinaigre coupé d’eau.',
    'Brossez et rincez.',
    'Si tous les robinets faiblissent, la cause est ailleurs.',
  ]),
  tip('plumbing-tip-hot-water', 'Eau chaude : sûre et sobre', 'eau chaude, légionelles, ballon', 'Trop tiède, l’eau stockée peut nourrir des germes ; trop chaude, elle brûle. Le bon réglage est dans la notice.', [
    'Ne baissez pas la température au hasard.',
    'Au retour de vacances, laissez couler chaud et froid.',
    'Surveillez le groupe de sécurité.',
  ]),
];
