import { type BankTopic, tip } from '../bankTopic.ts';

export const cleaningTopics: readonly BankTopic[] = [
  {
    key: 'cleaning-order',
    name: 'Nettoyer dans le bon ordre',
    title: 'Dans le bon ordre, on ne nettoie qu’une fois',
    tags: 'ménage, nettoyage, maison, astuces',
    why: 'Qui lave le sol en premier le lave deux fois. De haut en bas et du sec au mouillé, tout ne passe qu’une fois entre vos mains.',
    steps: [
      'Rangez avant de vaporiser quoi que ce soit.',
      'Dépoussiérez de haut en bas.',
      'Appliquez le produit et laissez-le agir.',
      'Essuyez les surfaces, puis lavabos et robinets.',
      'Finissez par le sol, à reculons vers la porte.',
    ],
    mistakes: [
      'Un seul chiffon pour toute la maison. Prenez des couleurs pour la salle de bains, la cuisine et le séjour.',
      'Essuyer tout de suite. Un produit a besoin de temps ; lisez combien.',
      'Ajouter du produit quand cela ne part pas. Les restes collent et attirent la saleté.',
    ],
    questions: [
      ['Faut-il un produit par surface ?', 'Non. Un multi-usage, un anticalcaire et un dégraissant suffisent souvent.'],
      ['À quel rythme laver ?', 'Cuisine et salle de bains plus souvent ; les pièces peu utilisées, quand cela se voit.'],
      ['Par où commencer dans le désordre ?', 'Par un panier : tout ce qui n’est pas à sa place y va. La moitié est faite.'],
    ],
    call: 'Moisissures étendues, traces d’incendie ou vieux sol inconnu : demandez à des professionnels.',
  },
  {
    key: 'cleaning-limescale',
    name: 'Venir à bout du calcaire',
    title: 'Calcaire : doucement, patiemment, sûrement',
    tags: 'calcaire, salle de bains, nettoyage, maison',
    why: 'Le calcaire part par l’acide et le temps, pas en grattant. Le bon produit sur la bonne surface évite de frotter.',
    steps: [
      'Vérifiez que la surface supporte l’acide.',
      'Posez un chiffon imbibé, plutôt que de vaporiser.',
      'Laissez agir sans laisser sécher.',
      'Rincez abondamment.',
      'Passez ensuite la raclette chaque jour ; il revient plus lentement.',
    ],
    mistakes: [
      'De l’acide sur le marbre. La pierre se ternit ; demandez un produit adapté.',
      'Mélanger vinaigre et javel. Un gaz toxique se forme.',
      'Gratter à la paille de fer. Le calcaire suivant se loge dans les rayures.',
    ],
    questions: [
      ['Vinaigre ou acide citrique ?', 'Les deux agissent ; l’acide citrique s’emploie froid. Les joints en caoutchouc aiment peu le vinaigre.'],
      ['Que faire dans les toilettes ?', 'Baisser l’eau, laisser agir la nuit, brosser.'],
      ['Comment garder une paroi claire ?', 'Un coup de raclette après chaque douche. L’ancien demande plusieurs passages.'],
    ],
    call: 'Si le voile reste après plusieurs essais, la surface elle-même est peut-être attaquée ; faites-la voir.',
  },
  tip('cleaning-tip-stain', 'Une tache sur le tapis : les premières minutes', 'tache, tapis, nettoyage', 'Ce que l’on fait tout de suite compte plus que le produit. Tamponner, ne pas frotter.', [
    'Absorbez avec un chiffon clair.',
    'Allez du bord au centre, à l’eau froide.',
    'Essayez d’abord sur un coin caché.',
  ]),
  tip('cleaning-tip-grease', 'La graisse de cuisine part à chaud', 'cuisine, graisse, nettoyage', 'Sur les meubles et la hotte, un film retient la poussière. La chaleur et la patience le détachent.', [
    'Posez un chiffon chaud et mouillé avec du liquide vaisselle.',
    'Trempez les filtres métalliques dans l’eau très chaude.',
    'Rincez et séchez.',
  ]),
  tip('cleaning-tip-windows', 'Des vitres sans traces', 'vitres, traces, ménage', 'Les traces viennent de trop de produit et de trop de soleil. Une goutte de liquide vaisselle suffit.', [
    'Choisissez un jour couvert.',
    'Lavez d’abord le cadre.',
    'Raclez de haut en bas et essuyez la lame à chaque fois.',
  ]),
  tip('cleaning-tip-desk', 'Un bureau propre commence par le plan de travail', 'nettoyage de bureaux, hygiène, travail', 'Clavier et téléphone sont touchés plus souvent que les poignées. On ne nettoie que ce qui est dégagé.', [
    'Videz le bureau en fin de semaine.',
    'Essuyez clavier et combiné, éteints.',
    'Videz le réfrigérateur selon une liste.',
  ]),
  tip('cleaning-tip-dust', 'Moins de poussière pour ceux qui éternuent', 'poussière, allergie, maison', 'Soulever la poussière, c’est la respirer. L’humide la retient, le sec la disperse.', [
    'Essuyez humide et aspirez lentement.',
    'Lavez draps et rideaux régulièrement.',
    'Laissez les chaussures à l’entrée.',
  ]),
  tip('cleaning-tip-handover', 'Départ : rendre un logement propre', 'déménagement, ménage de fin de bail, état des lieux', 'À l’état des lieux, on regarde là où l’on ne regarde jamais. Une liste aide.', [
    'Pensez au four, aux cadres et aux radiateurs.',
    'Nettoyez quand les meubles sont partis.',
    'Photographiez chaque pièce ensuite.',
  ]),
];
