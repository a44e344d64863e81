import { type BankTopic, tip } from '../bankTopic.ts';

export const gardenTopics: readonly BankTopic[] = [
  {
    key: 'garden-watering',
    seasons: ['spring', 'summer'],
    name: 'Bien arroser',
    title: 'Arroser en été sec : moins souvent, mais à fond',
    tags: 'arrosage, jardin, été, économiser l’eau',
    why: 'Un peu chaque jour gâte les racines de surface. Arroser plus rarement et plus profond élève des plantes qui se débrouillent.',
    steps: [
      'Enfoncez un doigt : est-ce sec sous la surface ?',
      'Arrosez tôt le matin, au pied et non sur les feuilles.',
      'Donnez beaucoup une fois plutôt que peu trois fois.',
      'Couvrez le sol d’un paillis.',
      'Récupérez l’eau de pluie.',
    ],
    mistakes: [
      'Arroser en plein midi. Beaucoup s’évapore avant d’arriver.',
      'Traiter tout pareil. Une jeune plante demande plus qu’un vieil arbuste.',
      'Laisser les soucoupes pleines. Les racines s’asphyxient.',
    ],
    questions: [
      ['Combien d’eau pour la pelouse ?', 'Jaunie, elle repart le plus souvent à la première pluie. Semée de neuf, elle ne doit pas sécher.'],
      ['Que faire pendant les vacances ?', 'Rassembler les pots à l’ombre et demander à quelqu’un.'],
      ['Biner aide-t-il ?', 'Oui. Une surface meuble garde l’eau dans le sol.'],
    ],
    call: 'Si les plantes fanent dans une terre humide, les racines souffrent souvent ; prenez conseil avant d’arroser plus.',
  },
  {
    key: 'garden-low-maintenance',
    name: 'Un jardin facile à vivre',
    title: 'Un jardin sans corvée se prévoit, il ne s’oublie pas',
    tags: 'jardin facile, aménagement, couvre-sols, vivaces',
    why: 'Ce n’est pas le jardin qui donne du travail, mais ce qui n’y est pas à sa place. La bonne plante au bon endroit fait beaucoup toute seule.',
    steps: [
      'Observez le soleil, l’ombre et l’humidité.',
      'Choisissez des plantes qui s’y plaisent.',
      'Plantez serré, pour peu de terre nue.',
      'Tracez les allées là où l’on marche déjà.',
      'Laissez un coin sauvage.',
    ],
    mistakes: [
      'Tout couvrir de graviers. Ils chauffent, et l’herbe y revient au bout de quelques années.',
      'Planter trop grand sous les fenêtres. Il faudra couper chaque année.',
      'Semer de la pelouse à l’ombre. Prenez plutôt des couvre-sols.',
    ],
    questions: [
      ['Existe-t-il des plantes sans entretien ?', 'Non, mais certaines se contentent d’une taille par an.'],
      ['En combien de temps est-ce fermé ?', 'Deux ou trois ans en général. D’ici là, un paillis aide.'],
      ['Faut-il un arrosage automatique ?', 'Pour les débuts et les pots, oui. Des plantes bien choisies s’en passent ensuite.'],
    ],
    call: 'Sur une pente, un sol gorgé d’eau ou avec de grands arbres, un plan vaut mieux avant le premier achat.',
  },
  tip('garden-tip-lawn', 'Pelouse : tondre plus haut', 'pelouse, tonte, jardin', 'Une pelouse rase sèche vite et laisse place à la mousse. Quelques centimètres de plus la fortifient.', [
    'N’enlevez pas plus d’un tiers à chaque fois.',
    'Affûtez la lame ; l’herbe déchirée jaunit.',
    'Laissez-la plus haute quand il fait chaud.',
  ], { seasons: ['spring', 'summer', 'autumn'] }),
  tip('garden-tip-hedge', 'Tailler une haie : d’abord chercher les nids', 'haie, taille, oiseaux, jardin', 'Des oiseaux nichent dans les haies denses, et la taille est déconseillée ou interdite à certaines périodes. Renseignez-vous sur les règles locales.', [
    'Cherchez les nids avant de commencer.',
    'Taillez plus large en bas qu’en haut.',
    'Choisissez un jour couvert.',
  ], { seasons: ['spring', 'summer', 'autumn'] }),
  tip('garden-tip-tree', 'Votre arbre est-il sûr ?', 'arbre, élagage, sécurité', 'Les arbres montrent longtemps d’avance que quelque chose ne va pas. Il suffit de regarder.', [
    'Cherchez champignons au pied et fentes aux fourches.',
    'Repérez les branches mortes.',
    'Avant d’abattre, demandez s’il faut une autorisation.',
  ]),
  tip('garden-tip-soil', 'Un bon sol commence par le compost', 'compost, sol, jardin', 'Le compost allège les sols lourds et nourrit les légers. Il demande surtout de la patience.', [
    'Mélangez l’humide et le sec.',
    'Ni cuit ni viande.',
    'Étalez en couche mince et griffez.',
  ]),
  tip('garden-tip-drainage', 'L’eau stagne au jardin : pourquoi ?', 'eau stagnante, drainage, jardin', 'Des flaques après un orage sont normales. Si elles restent des jours, l’eau n’a pas de chemin.', [
    'Voyez d’où elle vient et où elle veut aller.',
    'Creusez un trou, remplissez-le et regardez-le se vider.',
    'N’envoyez rien chez le voisin.',
  ]),
  tip('garden-tip-winter', 'Le jardin en hiver : ce dont il a besoin', 'jardin en hiver, gel, oiseaux', 'Tiges sèches et feuilles mortes sont un abri et un garde-manger. Un jardin trop propre est un jardin vide.', [
    'Laissez les vivaces debout.',
    'Arrosez les persistants quand il ne gèle pas.',
    'Emballez les pots et serrez-les contre le mur.',
  ], { seasons: ['autumn', 'winter'] }),
];
