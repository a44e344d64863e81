import { type BankTopic, tip } from '../bankTopic.ts';

export const animalTopics: readonly BankTopic[] = [
  {
    key: 'animals-vet-visit',
    name: 'La visite chez le vétérinaire',
    title: 'Une visite sereine chez le vétérinaire se prépare',
    tags: 'vétérinaire, chien, chat, préparation',
    why: 'Pour un animal, le cabinet sent l’inconnu, et son maître est tendu. Les deux s’adoucissent si l’on s’y prend quelques jours avant.',
    steps: [
      'Laissez la caisse de transport ouverte au salon, avec une couverture et à manger.',
      'Exercez-vous à toucher pattes, oreilles et gueule, brièvement, avec des félicitations.',
      'Notez ce que vous remarquez, et depuis quand.',
      'Apportez le carnet de santé et les médicaments.',
      'Demandez si l’animal doit être à jeun.',
    ],
    mistakes: [
      'Sortir la caisse le jour même. Elle ne veut alors dire qu’une chose, et le chat est sous le lit.',
      'Consoler d’une voix aiguë. Parlez calmement, comme d’habitude ; votre ton lui dit si c’est grave.',
      'Laisser les chiens se saluer en salle d’attente. Un animal malade veut la paix.',
    ],
    questions: [
      ['À quel rythme faire un bilan ?', 'Cela dépend de l’espèce et de l’âge. Demandez un rythme pour votre animal.'],
      ['Et si mon chien a peur ?', 'Dites-le en prenant rendez-vous. Une visite juste pour renifler peut aider.'],
      ['Puis-je rester avec lui ?', 'En général, oui. Certains animaux sont plus calmes sans leur maître ; demandez.'],
    ],
    call: 'Difficulté à respirer, convulsions, ventre gonflé ou abattement n’attendent pas de rendez-vous : appelez aussitôt.',
  },
  {
    key: 'animals-weight',
    name: 'Le bon poids',
    title: 'Votre animal est-il trop lourd ? Toucher, sans deviner',
    tags: 'poids, alimentation, chien, chat',
    why: 'Sous le poil, les kilos se voient mal et viennent lentement. Les mains en disent plus que la balance.',
    steps: [
      'Cherchez les côtes : une légère pression doit suffire à les sentir.',
      'Regardez d’en haut s’il y a une taille.',
      'Pesez toujours sur la même balance.',
      'Mesurez la ration au lieu de l’estimer.',
      'Comptez les friandises dans la ration du jour.',
    ],
    mistakes: [
      'Le faire jeûner. C’est dangereux, surtout pour un chat ; la perte doit être lente et suivie.',
      'Couper la ration en deux. Il manque alors des nutriments ; demandez un aliment adapté.',
      'Laisser quelqu’un tricher. Une seule main généreuse ruine tout le plan.',
    ],
    questions: [
      ['Est-ce la faute de la stérilisation ?', 'Ensuite, l’animal a souvent besoin de moins d’énergie. Avec une ration adaptée, il ne grossit pas forcément.'],
      ['À quelle vitesse peut-il maigrir ?', 'Lentement, et accompagné. Faites établir un plan et peser régulièrement.'],
      ['Plus d’exercice suffit-il ?', 'Cela aide, mais remplace rarement la mesure de la ration.'],
    ],
    call: 'Un animal qui maigrit ou grossit sans que sa ration ait changé mérite que l’on cherche pourquoi.',
  },
  tip('animals-tip-ticks', 'Bien retirer une tique', 'tiques, chien, chat, santé animale', 'Plus tôt une tique part, mieux c’est. Ni huile ni colle n’ont leur place ici.', [
    'Saisissez-la au ras de la peau avec un crochet ou une pince.',
    'Ne pressez pas son corps.',
    'Surveillez l’endroit quelques semaines.',
  ]),
  tip('animals-tip-teeth', 'Un coup d’œil dans la gueule chaque semaine', 'dents, chien, chat', 'Les animaux montrent rarement qu’ils ont mal aux dents. L’haleine, la bave ou une mastication d’un seul côté sont des signes discrets.', [
    'Soulevez la babine et félicitez.',
    'Cherchez gencives rouges et bords bruns.',
    'Prenez un dentifrice pour animaux, jamais le vôtre.',
  ]),
  tip('animals-tip-water', 'Votre animal boit-il assez ?', 'eau, chat, chien, santé animale', 'Les chats boivent peu par nature. Le lieu et le récipient comptent plus que l’insistance.', [
    'Mettez de l’eau à plusieurs endroits, loin de la gamelle.',
    'Essayez de larges bols ou une fontaine.',
    'S’il boit soudain beaucoup plus, faites-le voir.',
  ]),
  tip('animals-tip-poison', 'Ce qui est toxique à la maison', 'intoxication, chien, chat, sécurité', 'Certaines choses que nous aimons sont dangereuses pour eux. La plupart sont dans la cuisine.', [
    'Éloignez chocolat, raisin, oignon et édulcorants.',
    'Le lys est dangereux pour le chat, même en petite quantité.',
    'Au moindre soupçon, appelez, l’emballage en main.',
  ]),
  tip('animals-tip-puppy', 'Les premiers jours d’un chiot', 'chiot, chien, arrivée', 'Un chiot a d’abord besoin de calme, puis du monde. Quelques habitudes fixes le rassurent.', [
    'Sortez juste après le sommeil, le repas et le jeu.',
    'Attendez quelques jours avant les visites.',
    'Habituez-le par petites étapes à rester seul.',
  ]),
  tip('animals-tip-old', 'Quand un animal vieillit', 'animal âgé, chien, chat, soins', 'L’âge n’est pas une maladie, mais il en cache. Ce qui ressemble à de la fatigue peut être de la douleur.', [
    'Posez des tapis sur les sols glissants.',
    'Voyez s’il saute et monte encore.',
    'Faites voir les changements, sans les mettre sur l’âge.',
  ]),
  tip('animals-tip-travel', 'Voyager avec son animal', 'voyage, chien, transport, préparation', 'Un voyage se passe bien quand l’animal connaît déjà la voiture. Et certains pays demandent des papiers qui prennent du temps.', [
    'Faites de courts trajets vers un lieu agréable.',
    'Attachez-le, dans une caisse ou un harnais.',
    'Renseignez-vous tôt sur les règles d’entrée.',
  ]),
  tip('animals-tip-lost', 'Perdu ? Ce qui aide à le retrouver', 'animal perdu, puce, chien, chat', 'Une puce n’aide que si le fichier a la bonne adresse. Cela se vérifie en un instant.', [
    'Vérifiez que vos coordonnées sont à jour.',
    'Gardez une photo nette.',
    'Prévenez cabinets, refuge et voisins.',
  ]),
];
