import { type BankTopic, tip } from '../bankTopic.ts';

export const electricalTopics: readonly BankTopic[] = [
  {
    key: 'electrical-breaker-trips',
    name: 'Quand le disjoncteur saute',
    title: 'Le disjoncteur saute : ce qu’il vous dit',
    tags: 'disjoncteur, différentiel, électricité, électricien',
    why: 'Un disjoncteur n’est pas un gêneur, c’est un gardien. Le moment où il saute dit en général où chercher.',
    steps: [
      'Retenez ce qui fonctionnait à ce moment.',
      'Voyez si c’est un disjoncteur ou le différentiel.',
      'Débranchez tout sur le circuit concerné.',
      'Réenclenchez une fois.',
      'Rebranchez les appareils un par un.',
    ],
    mistakes: [
      'Réenclencher sans cesse. S’il saute encore, la cause est toujours là.',
      'Tenir la manette. Il saute quand même, et le câble chauffe.',
      'Brancher l’appareil suspect ailleurs. On ne fait que déplacer le problème.',
    ],
    questions: [
      ['Quelle différence avec le différentiel ?', 'Le disjoncteur protège le câble de la surcharge, le différentiel protège les personnes.'],
      ['Quand tester le différentiel ?', 'Régulièrement, comme le dit sa notice. Appuyez sur « test » : il doit couper aussitôt.'],
      ['Pourquoi saute-t-il quand il pleut ?', 'L’humidité entre sans doute quelque part, souvent dehors. Faites chercher.'],
    ],
    call: 'Odeur de brûlé, chaleur ou différentiel qui saute toujours : laissez coupé et appelez un électricien.',
  },
  {
    key: 'electrical-outlets',
    name: 'Des prises à surveiller',
    title: 'Prise chaude, lâche ou noircie : à faire regarder',
    tags: 'prises électriques, électricien, incendie, maison',
    why: 'Les prises vieillissent sans bruit. La chaleur, le jeu et un léger grésillement sont les signes qui précèdent l’ennui.',
    steps: [
      'Touchez : la fiche ou le cache chauffent-ils ?',
      'Voyez si la fiche tient bien.',
      'Cherchez bords bruns et fissures.',
      'Écoutez : un grésillement n’est pas normal.',
      'Cessez d’utiliser une prise douteuse.',
    ],
    mistakes: [
      'Brancher des multiprises en série. La première porte tout ; branchez les gros appareils directement.',
      'Resserrer une prise sans couper. Il y a du courant derrière ; c’est l’affaire d’un professionnel.',
      'Tirer sur le câble. Le fil et la prise se desserrent ; prenez la fiche.',
    ],
    questions: [
      ['Une étincelle est-elle grave ?', 'Une petite, avec un appareil allumé, arrive. Fréquentes ou bruyantes, elles sont à faire voir.'],
      ['Les cache-prises sont-ils utiles ?', 'Oui, et les prises à éclips intégrés plus encore.'],
      ['Combien d’appareils sur une multiprise ?', 'Elle porte une puissance maximale. Additionnez, surtout ce qui chauffe.'],
    ],
    call: 'Traces noires, chaleur sans gros appareil ou prises sans terre : c’est pour un électricien.',
  },
  tip('electrical-tip-smoke', 'Détecteurs de fumée : la bonne place', 'détecteur de fumée, incendie, sécurité', 'La fumée monte, et vient la nuit. Un détecteur au plafond réveille avant qu’on la sente.', [
    'Placez-en près des chambres et dans les couloirs.',
    'Appuyez régulièrement sur le bouton d’essai.',
    'Ne le peignez pas et changez les anciens.',
  ]),
  tip('electrical-tip-storm', 'L’orage approche : débranchez', 'orage, surtension, appareils', 'La foudre n’a pas besoin de tomber chez vous pour tuer un appareil. Le plus sûr est ce qui n’est pas branché.', [
    'Débranchez secteur et antenne à temps.',
    'Ne touchez plus aux prises pendant l’orage.',
    'Renseignez-vous sur un parafoudre.',
  ], { seasons: ['spring', 'summer'] }),
  tip('electrical-tip-light', 'Mieux éclairer sans plus de lampes', 'éclairage, LED, maison', 'Une pièce devient accueillante par plusieurs îlots de lumière, pas par un plafond éblouissant. La teinte fait le reste.', [
    'Du chaud pour vivre, du neutre pour travailler.',
    'Éclairez murs et coins.',
    'Vérifiez que variateur et ampoule s’accordent.',
  ]),
  tip('electrical-tip-panel', 'Étiqueter son tableau électrique', 'tableau électrique, courant, organisation', 'Dans le noir, on ne lit que ce qui a été écrit avant. Une demi-heure et un crayon suffisent.', [
    'Coupez un circuit après l’autre.',
    'Notez ce qui s’arrête.',
    'Laissez une lampe de poche à côté.',
  ]),
  tip('electrical-tip-charging', 'Charger des batteries sans risque', 'batterie, incendie, recharge', 'La plupart des batteries se chargent sans histoire. Les abîmées sont l’exception à reconnaître.', [
    'Chargez sur un support qui ne brûle pas.',
    'Prenez le chargeur prévu.',
    'N’utilisez plus ce qui gonfle, chauffe ou est tombé.',
  ]),
  tip('electrical-tip-wallbox', 'Recharger une voiture chez soi : d’abord la ligne', 'borne de recharge, voiture électrique, électricien', 'Une prise ordinaire n’est pas faite pour des heures à pleine charge. Tout commence donc au tableau.', [
    'Demandez ce que supporte votre installation.',
    'Mesurez du tableau à la place.',
    'Voyez avant les autorisations nécessaires.',
  ]),
];
