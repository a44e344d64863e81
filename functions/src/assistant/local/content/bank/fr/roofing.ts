import { type BankTopic, tip } from '../bankTopic.ts';

export const roofingTopics: readonly BankTopic[] = [
  {
    key: 'roofing-ground-check',
    name: 'Observer le toit d’en bas',
    title: 'Vérifier son toit sans y monter',
    tags: 'toiture, couvreur, contrôle du toit, maison',
    why: 'Presque tout ce qui se voit sur un toit se voit du sol ou du grenier. Y monter est réservé à ceux qui sont attachés.',
    steps: [
      'Faites le tour avec des jumelles.',
      'Cherchez tuiles déplacées, cassées ou manquantes.',
      'Regardez surtout cheminée, fenêtres et bords.',
      'Éclairez le grenier à la recherche de taches sombres.',
      'Photographiez chaque année les mêmes endroits.',
    ],
    mistakes: [
      'Monter soi-même. Les chutes de toit sont parmi les plus graves ; des jumelles suffisent.',
      'Ne regarder qu’après la tempête. Le gel et le soleil abîment aussi.',
      'Repeindre une tache. Le signe disparaît, pas l’eau.',
    ],
    questions: [
      ['À quel rythme regarder ?', 'Au printemps et à l’automne, et après chaque forte tempête.'],
      ['Une tuile a glissé : est-ce urgent ?', 'L’eau trouvera le chemin à la prochaine pluie. Faites-la remettre bientôt.'],
      ['Que disent des auréoles claires dans le bois ?', 'Il y a eu de l’humidité. Marquez le bord pour voir s’il grandit.'],
    ],
    call: 'Tuiles manquantes, lignes qui fléchissent ou bois mouillé : montrez-les bientôt à un couvreur.',
  },
  {
    key: 'roofing-leak',
    name: 'De l’eau qui vient d’en haut',
    title: 'Le toit fuit : les premiers gestes',
    tags: 'fuite de toiture, dégât des eaux, couvreur, urgence',
    why: 'L’eau court souvent loin à l’intérieur avant de goutter. Protéger ce qui est dessous et bien photographier, c’est déjà l’essentiel.',
    steps: [
      'Dégagez ce qui craint l’eau et placez des seaux.',
      'Coupez le courant dans les zones humides.',
      'Percez le bas d’une poche d’eau au plafond, seau dessous.',
      'Photographiez tout, avec la date.',
      'Notez la pluie, le vent et sa direction.',
    ],
    mistakes: [
      'Monter sur le toit par tempête. Attendez que ce soit sûr, et quelqu’un d’équipé.',
      'Allumer la lampe sous la tache. L’eau et l’électricité ne vont pas ensemble.',
      'Tout jeter aussitôt. Gardez l’abîmé jusqu’au passage de l’assurance.',
    ],
    questions: [
      ['Où est la fuite ?', 'Rarement juste au-dessus. Cherchez plus haut, près de la cheminée, des fenêtres et des raccords.'],
      ['Une bâche aide-t-elle ?', 'En dépannage, oui, si des professionnels la fixent.'],
      ['Qui prévenir ?', 'Le propriétaire et l’assurance, vite et avec des photos.'],
    ],
    call: 'Plafond qui s’affaisse, grésillement ou eau près des fils : quittez la pièce et appelez.',
  },
  tip('roofing-tip-gutters', 'Gouttières libres, murs secs', 'gouttières, feuilles, maison', 'Une gouttière pleine déborde le long du mur. Une grille retient les feuilles, pas le regard.', [
    'Par temps de pluie, voyez où elle déborde.',
    'Vérifiez que la descente est libre.',
    'Ne montez pas sur une échelle instable.',
  ]),
  tip('roofing-tip-attic', 'Un grenier doit respirer', 'grenier, ventilation, humidité', 'L’air humide monte. S’il ne trouve pas de sortie, le bois se mouille.', [
    'Laissez les aérations libres.',
    'N’empilez pas jusqu’au rampant.',
    'Si cela sent le moisi, cherchez la source.',
  ]),
  tip('roofing-tip-moss', 'Mousse sur le toit : l’enlever ou non ?', 'mousse, nettoyage de toiture, tuiles', 'La mousse est d’abord un défaut de beauté. Elle gêne là où elle retient l’eau.', [
    'Pas de haute pression sur de vieilles tuiles.',
    'Surveillez les paquets près des gouttières.',
    'Demandez un nettoyage doux.',
  ]),
  tip('roofing-tip-flashing', 'Là où les toits fuient d’abord', 'cheminée, fenêtre de toit, raccords', 'La surface tient en général ; ce sont les raccords. Cheminée, fenêtre et mur méritent un second regard.', [
    'Cherchez fissures du mortier et zinc soulevé.',
    'Dedans, regardez autour de la cheminée.',
    'Ouvrez les fenêtres de toit et nettoyez les rigoles.',
  ]),
  tip('roofing-tip-solar', 'Du solaire ? Interrogez d’abord le toit', 'panneaux solaires, rénovation, projet', 'Des panneaux restent des décennies. Ce qui est vieux dessous ne rajeunira pas.', [
    'Faites évaluer l’âge et la charpente.',
    'Accordez couvreur et installateur.',
    'Pensez aux passages pour plus tard.',
  ]),
  tip('roofing-tip-storm', 'Après la tempête : regarder, photographier', 'tempête, assurance, toiture', 'Le lendemain, on voit beaucoup et on oublie vite. Des photos datées font le meilleur rapport.', [
    'Restez loin du bord : des tuiles peuvent glisser.',
    'Photographiez aussi les débris au sol.',
    'Déclarez avant de ranger.',
  ]),
];
