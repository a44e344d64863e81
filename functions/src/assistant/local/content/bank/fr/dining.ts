import { type BankTopic, tip } from '../bankTopic.ts';

export const diningTopics: readonly BankTopic[] = [
  {
    key: 'dining-group-booking',
    name: 'Une grande tablée',
    title: 'Réserver pour un groupe : ce qu’il faut dire',
    tags: 'réservation, groupe, restaurant, fête',
    why: 'Une grande tablée réussit quand la cuisine sait à quoi s’attendre. Cinq renseignements à la réservation évitent l’agitation le soir venu.',
    steps: [
      'Donnez le nombre de convives et dites s’il est sûr.',
      'Dites l’occasion, et s’il y aura un discours ou un gâteau.',
      'Signalez allergies et chaises d’enfant.',
      'Demandez si un choix réduit de plats serait utile.',
      'Voyez comment se fera l’addition : ensemble ou séparée.',
    ],
    mistakes: [
      'Donner un nombre au hasard et ne plus rappeler. Un mot la veille aide tout le monde.',
      'Apporter le gâteau sans demander. Parlez-en avant, ne serait-ce que pour le froid.',
      'Laisser chacun arriver quand il veut. Convenez d’une heure, sinon la cuisine attend.',
    ],
    questions: [
      ['Combien de temps à l’avance réserver ?', 'Plus on est nombreux et plus le jour est demandé, plus tôt. Avant les fêtes, comptez en semaines.'],
      ['Un menu fixe est-il préférable ?', 'À beaucoup, tout arrive ainsi en même temps. Deux ou trois plats au choix font un bon compromis.'],
      ['Et si quelqu’un se désiste ?', 'Prévenez dès que vous le savez ; la table peut être adaptée.'],
    ],
    call: 'Pour des allergies, un souhait particulier ou une salle à part, le mieux est d’en parler de vive voix.',
  },
  {
    key: 'dining-allergies',
    name: 'Allergies au restaurant',
    title: 'Allergies : comment le dire pour que la cuisine aide',
    tags: 'allergies, intolérances, restaurant, bon à savoir',
    why: 'Entre « je n’aime pas » et « je n’ai pas le droit », la différence est grande, et la cuisine doit la connaître. Dit tôt et précisément, le repas est plus tranquille.',
    steps: [
      'Dites-le à la réservation, puis de nouveau à table.',
      'Nommez l’ingrédient et la force de la réaction.',
      'Demandez aussi pour les traces, les bouillons et la friture.',
      'En cas de doute, demandez un plat simple.',
      'Gardez votre traitement d’urgence sur vous et prévenez vos voisins de table.',
    ],
    mistakes: [
      'En parler seulement au dessert. Beaucoup est déjà préparé.',
      'Appeler allergie un simple dégoût. La cuisine se donne du mal, et le jour où c’est vrai, on écoute moins.',
      'Se fier à la carte seule. Les recettes changent ; demandez.',
    ],
    questions: [
      ['Toute cuisine peut-elle s’adapter ?', 'Non. Une réponse franche, même négative, vaut mieux qu’un essai.'],
      ['La carte doit-elle indiquer les allergènes ?', 'Dans l’Union européenne, les principaux doivent être signalés. Demandez si vous ne les trouvez pas.'],
      ['Et pour le végétarien ou le végane ?', 'Dites-le en réservant. Sauces et fonds contiennent souvent des produits animaux.'],
    ],
    call: 'En cas de forte réaction, chaque minute compte : traitement d’urgence, appel aux secours, sans attendre.',
  },
  tip('dining-tip-wine', 'Que boire avec ? Trois règles simples', 'vin, accords, table', 'Va bien avec un plat ce qui ne le fuit ni ne le cache. Le reste est affaire de goût.', [
    'Léger avec léger, corsé avec corsé.',
    'L’acidité du verre aide avec le gras.',
    'Au dessert, le vin doit être plus sucré que l’assiette.',
  ]),
  tip('dining-tip-children', 'Au restaurant avec des enfants, et avec plaisir', 'enfants, famille, restaurant', 'Les enfants tiennent longtemps quand il se passe quelque chose. Le plus dur pour eux est d’attendre.', [
    'Venez tôt, avant la grande faim.',
    'Commandez d’abord pour les enfants.',
    'Emportez des crayons et une petite surprise.',
  ]),
  tip('dining-tip-leftovers', 'Emporter les restes, et bien le faire', 'restes, antigaspi, cuisine', 'Une assiette trop pleine n’est pas perdue. Bien refroidie, elle fait un déjeuner.', [
    'Demandez une boîte, ou apportez la vôtre.',
    'Mettez vite les restes au réfrigérateur.',
    'Réchauffez à cœur, une seule fois.',
  ]),
  tip('dining-tip-spice', 'Trop pimenté ? L’eau n’y fait rien', 'piment, épices, table', 'Le piquant se dissout dans le gras, à peine dans l’eau. C’est pourquoi le remède est souvent déjà sur la table.', [
    'Prenez du yaourt, du lait ou un morceau de fromage.',
    'Le riz et le pain répartissent la force.',
    'Demandez le degré de piment avant de commander.',
  ]),
  tip('dining-tip-season', 'Pourquoi une carte courte est souvent bon signe', 'cuisine de saison, produits, restaurant', 'Peu de plats veut souvent dire des produits frais et des gestes rodés. Et ils changent avec ce qui pousse.', [
    'Demandez ce qui est de saison.',
    'Goûtez ce que vous ne cuisinez pas chez vous.',
    'Dites ce qui vous a manqué.',
  ]),
  tip('dining-tip-catering', 'Recevoir chez soi : à voir avant de commander', 'traiteur, fête, organisation', 'On pense aux plats et on oublie la place pour les poser. Un regard dans votre cuisine aide.', [
    'Comptez les assiettes, les prises et les surfaces libres.',
    'Voyez qui installe et qui reprend.',
    'Prévoyez un plat sans viande : il part vite.',
  ]),
  tip('dining-tip-solo', 'Manger seul au restaurant, un petit art', 'manger seul, plaisir, restaurant', 'Une table pour une personne n’est pas un pis-aller. On goûte mieux quand on ne parle pas.', [
    'Demandez une place qui donne sur la salle.',
    'Gardez le téléphone en poche le temps d’un plat.',
    'Commandez ce qui vous intrigue depuis longtemps.',
  ]),
  tip('dining-tip-feedback', 'Un plat déçoit ? Dites-le sur le moment', 'retour client, restaurant, bon à savoir', 'À table, presque tout peut encore s’arranger ; le lendemain, plus rien. Une remarque aimable est bienvenue.', [
    'Dites-le après les premières bouchées.',
    'Décrivez : trop froid, trop salé, différent de l’attente.',
    'Dites aussi ce qui était bon.',
  ]),
];
