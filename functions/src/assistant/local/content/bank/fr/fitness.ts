import { type BankTopic, tip } from '../bankTopic.ts';

export const fitnessTopics: readonly BankTopic[] = [
  {
    key: 'fitness-first-class',
    name: 'La première séance',
    title: 'Avant la première séance : ce qu’il est bon de savoir',
    tags: 'première séance, débutants, fitness, cours',
    why: 'La première fois, beaucoup craignent d’être remarqués. En vérité, chacun est occupé de soi, et qui dit qu’il débute reçoit en général de l’aide.',
    steps: [
      'Arrivez un peu tôt et dites que c’est votre première fois.',
      'Signalez anciennes blessures et douleurs.',
      'Prenez une tenue souple, une serviette et de l’eau.',
      'Choisissez des charges légères et soignez le geste.',
      'Arrêtez-vous tant que cela va encore bien.',
    ],
    mistakes: [
      'Vouloir suivre les habitués. Eux aussi ont commencé petit ; gardez votre rythme.',
      'Venir l’estomac plein. Une ou deux heures avant, mangez léger.',
      'Abandonner après des courbatures. Elles font partie du début et passent ; bouger doucement fait du bien.',
    ],
    questions: [
      ['Suis-je assez en forme pour cela ?', 'Presque chaque exercice existe en version plus facile. En cas de maladie, demandez d’abord à votre médecin.'],
      ['Que faut-il porter ?', 'De quoi bouger à l’aise et, selon le cours, de bonnes chaussures. Rien de plus.'],
      ['Combien de fois venir ?', 'Autant que vous le pourrez même une semaine chargée. La régularité l’emporte sur la quantité.'],
    ],
    call: 'Douleur à la poitrine, vertige ou douleur vive : arrêtez tout de suite et demandez de l’aide.',
  },
  {
    key: 'fitness-habit',
    name: 'Prendre l’habitude du sport',
    title: 'Comment le sport devient une habitude',
    tags: 'motivation, habitude, sport, fitness',
    why: 'La motivation va et vient ; les habitudes restent. Elles naissent quand une chose se fait à la même heure, au même endroit, et sans trop de peine.',
    steps: [
      'Fixez des jours, au lieu de décider à chaque fois.',
      'Accrochez la séance à quelque chose que vous faites déjà.',
      'Préparez le sac la veille au soir.',
      'Donnez rendez-vous à quelqu’un.',
      'Notez ce que vous avez fait, et pas seulement ce qui manque.',
    ],
    mistakes: [
      'Commencer par cinq jours. Deux que l’on tient valent mieux que cinq que l’on rompt.',
      'Vouloir tout recommencer après une pause. Reprenez plus léger et continuez à compter.',
      'Ne regarder que la balance. Le sommeil, la force et l’humeur changent souvent d’abord.',
    ],
    questions: [
      ['Et si je n’ai pas envie ?', 'Promettez-vous dix minutes. Il en vient souvent plus, et sinon, c’était une séance quand même.'],
      ['Le matin ou le soir ?', 'Quand il y a le moins d’imprévus. Le corps s’accommode des deux.'],
      ['Au bout de combien de temps est-ce plus facile ?', 'Cela varie. Garder les premières semaines simples aide beaucoup.'],
    ],
    call: 'Si vous arrêtez toujours au même point, parlez-en à quelqu’un de l’équipe ; un autre programme aide souvent.',
  },
  tip('fitness-tip-warm-up', 'S’échauffer : cinq minutes bien placées', 'échauffement, entraînement, fitness', 'Un muscle chaud travaille mieux, et la tête arrive aussi. S’étirer ne suffit pas.', [
    'Commencez en douceur jusqu’à avoir chaud.',
    'Faites d’abord les gestes de la séance sans charge.',
    'Augmentez par petites étapes.',
  ]),
  tip('fitness-tip-sitting', 'Pour ceux qui restent assis toute la journée', 'dos, bureau, bouger', 'Le problème n’est pas de s’asseoir, mais de rester immobile. De courtes pauses font plus que la chaise parfaite.', [
    'Levez-vous à chaque appel.',
    'Roulez les épaules et étirez les hanches.',
    'Allez chercher votre verre d’eau plus loin.',
  ]),
  tip('fitness-tip-technique', 'D’abord le geste, ensuite le poids', 'musculation, technique, débutants', 'Une charge lourde mal déplacée entraîne surtout à tricher. Propre et plus léger mène plus loin.', [
    'Faites-vous montrer l’exercice et corriger une fois.',
    'Bougez lentement, surtout au retour.',
    'Augmentez quand la dernière répétition reste propre.',
  ]),
  tip('fitness-tip-rest', 'Le repos fait partie de l’entraînement', 'récupération, sommeil, entraînement', 'On ne devient pas plus fort pendant l’effort, mais après. Le sommeil et les jours de pause font partie du programme.', [
    'Laissez un jour à chaque groupe de muscles.',
    'Marchez les jours sans séance.',
    'Avant une séance dure, dormez d’abord.',
  ]),
  tip('fitness-tip-drinking', 'Boire pendant le sport : simple et assez', 'hydratation, endurance, entraînement', 'Pour une séance ordinaire, l’eau suffit. Qui commence assoiffé rattrape difficilement.', [
    'Buvez tout au long de la journée.',
    'Prenez de petites gorgées pendant l’effort.',
    'Quand il fait chaud, buvez plus tôt et ralentissez.',
  ]),
  tip('fitness-tip-plateau', 'Plus de progrès ? Changez une seule chose', 'progrès, programme, fitness', 'Le corps s’habitue à tout, même à un bon programme. Un petit changement suffit souvent à le relancer.', [
    'Modifiez l’ordre, le rythme ou les répétitions.',
    'Regardez le sommeil et les repas avant d’en faire plus.',
    'Tenez un carnet pour voir ce qui agit.',
  ]),
  tip('fitness-tip-balance', 'L’équilibre se travaille à tout âge', 'équilibre, bien vieillir, fitness', 'Qui se tient bien debout tombe moins. L’exercice se glisse dans le quotidien.', [
    'Tenez-vous sur un pied en vous brossant les dents, un appui à portée.',
    'Faites quelques pas talon contre orteils.',
    'Exercez-vous pieds nus, sur un sol ferme.',
  ]),
  tip('fitness-tip-manners', 'Le savoir-vivre en salle', 'salle de sport, bonnes manières, entraînement', 'Une salle partagée tient par quelques règles simples. Elles demandent juste une pensée.', [
    'Rangez les poids là où vous les avez pris.',
    'Posez une serviette et essuyez ensuite.',
    'Proposez d’alterner sur une machine.',
  ]),
];
