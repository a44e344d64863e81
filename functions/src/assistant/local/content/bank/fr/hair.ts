import { type BankTopic, tip } from '../bankTopic.ts';

export const hairTopics: readonly BankTopic[] = [
  {
    key: 'hair-consultation',
    name: 'Expliquer sa coupe',
    title: 'Comment expliquer la coupe que vous avez en tête',
    tags: 'coupe de cheveux, coiffeur, conseils, coiffure',
    why: 'Des mots comme « court » ou « dégradé » n’ont pas le même sens pour tous. Deux images et trois phrases honnêtes sur votre quotidien mènent à une coupe que vous saurez coiffer chez vous.',
    steps: [
      'Apportez deux images qui vous plaisent et une qui ne vous plaît pas.',
      'Montrez du doigt la longueur souhaitée.',
      'Dites combien de temps vous y consacrez le matin.',
      'Racontez ce que vos cheveux ont vécu récemment.',
      'Demandez à quoi ressemblera la coupe dans quelques semaines.',
    ],
    mistakes: [
      'Arriver les cheveux lissés. Personne ne voit alors comment ils tombent ; venez comme tous les jours.',
      'Se taire par politesse. Un changement est facile tant que vous êtes assis.',
      'Montrer une chevelure toute différente. La matière ne se copie pas ; demandez ce qui s’en approche.',
    ],
    questions: [
      ['Et si je n’ai aucune idée ?', 'Dites ce que vous ne voulez plus. C’est déjà une direction.'],
      ['Dois-je me laver les cheveux avant ?', 'Demandez-le en prenant rendez-vous ; cela dépend de ce qui est prévu.'],
      ['Comment indiquer une longueur ?', 'Sur le visage : au menton, au lobe de l’oreille, à la clavicule.'],
    ],
    call: 'Pour un grand changement, mieux vaut un moment de conseil avant de sortir les ciseaux.',
  },
  {
    key: 'hair-color-care',
    name: 'Prendre soin d’une couleur',
    title: 'Une couleur qui dure : les soins des semaines suivantes',
    tags: 'coloration, soin, coiffeur, mèches',
    why: 'Une couleur ne part pas en un jour, mais un peu à chaque lavage. La température, le shampooing et le soleil décident de sa durée.',
    steps: [
      'Demandez quand faire le premier lavage.',
      'Lavez à l’eau tiède, pas plus souvent que nécessaire.',
      'Prenez un shampooing doux pour cheveux colorés.',
      'Protégez vos cheveux du soleil et du chlore.',
      'Prévoyez la retouche des racines avant qu’elles ne gênent.',
    ],
    mistakes: [
      'Retoucher avec une couleur du commerce. Seul celui qui a coloré sait ce qu’il y a dessous ; demandez avant.',
      'Laver très chaud. La chaleur ouvre la fibre et la couleur s’en va.',
      'Mettre du shampooing violet tous les jours. L’excès ternit le blond ; gardez-le pour de temps en temps.',
    ],
    questions: [
      ['Pourquoi le blond jaunit-il ?', 'Les tons chauds reviennent avec le temps, l’eau et le soleil. Une patine au salon corrige cela.'],
      ['Faut-il rincer à l’eau froide ?', 'Cela ne nuit pas, et beaucoup aiment la brillance. L’important est de ne pas laver trop chaud.'],
      ['Combien de temps tient une nuance ?', 'Cela dépend du cheveu, du ton et du soin. Les rouges passent en général les premiers.'],
    ],
    call: 'Si le cuir chevelu gratte ou brûle après une couleur, rincez longuement, prévenez-nous et consultez en cas de forte réaction.',
  },
  tip('hair-tip-towel', 'Ne pas frotter les cheveux mouillés', 'soin des cheveux, séchage, conseils coiffure', 'Le cheveu mouillé s’étire et casse plus facilement. La façon de l’essuyer se voit des mois plus tard.', [
    'Pressez l’eau dans une serviette douce.',
    'Démêlez des pointes vers la racine, au peigne large.',
    'N’attachez pas serré un cheveu mouillé.',
  ]),
  tip('hair-tip-heat', 'Le sèche-cheveux, avec bon sens', 'brushing, protection chaleur, soin des cheveux', 'La chaleur met en forme et dessèche. Avec de la distance et du mouvement, on garde la forme et peu de dégâts.', [
    'Laissez d’abord sécher à l’air jusqu’à ce que ce soit juste humide.',
    'Mettez un soin protecteur et gardez vos distances.',
    'Terminez à l’air frais pour fixer la forme.',
  ]),
  tip('hair-tip-split-ends', 'Pointes fourchues : ce qui aide vraiment', 'pointes fourchues, coupe, soin des cheveux', 'Une pointe fendue ne se recolle pas. Un soin la lisse pour la journée ; seule la coupe l’enlève.', [
    'Faites couper les pointes avant que la fente ne remonte.',
    'Mettez le soin sur les longueurs, pas sur les racines.',
    'Choisissez des élastiques souples, sans métal.',
  ]),
  tip('hair-tip-wash', 'Combien de fois se laver les cheveux ?', 'shampooing, cuir chevelu, soin des cheveux', 'Il n’y a pas de règle pour tous. La finesse, le sport et le cuir chevelu donnent le rythme.', [
    'Massez le cuir chevelu ; la mousse suffit aux longueurs.',
    'Rincez plus longtemps que cela ne semble utile.',
    'Ne changez qu’une chose à la fois pour voir ce qui aide.',
  ]),
  tip('hair-tip-fringe', 'La frange : une décision à mûrir', 'frange, coupe, coiffure', 'Une frange change un visage plus que dix centimètres de longueur. Mais elle demande de l’attention chaque matin.', [
    'Essayez en rabattant vos cheveux vers l’avant.',
    'Signalez les épis à la naissance des cheveux.',
    'Commencez plus long ; on peut toujours raccourcir.',
  ]),
  tip('hair-tip-curls', 'Les boucles aiment l’eau et la tranquillité', 'cheveux bouclés, boucles, soin des cheveux', 'Les boucles sont plus sèches, car le sébum descend mal le long des spirales. Moins de brosse et plus de soin les font rebondir.', [
    'Ne peignez que mouillé, avec de l’après-shampooing.',
    'Froissez le soin du bas vers le haut.',
    'Ne touchez plus les boucles pendant le séchage.',
  ]),
  tip('hair-tip-beard', 'Une barbe soignée commence par une ligne nette', 'barbe, barbier, entretien', 'Une barbe paraît soignée quand le cou et les joues ont un bord net. La longueur est ensuite affaire de goût.', [
    'Ne placez pas la ligne du cou trop haut.',
    'Brossez à rebrousse-poil avant de tailler.',
    'Un peu d’huile assouplit le poil et apaise la peau.',
  ]),
  tip('hair-tip-children', 'La première coupe d’un enfant', 'coupe enfant, coiffeur, famille', 'Ciseaux, cape et mains inconnues : c’est beaucoup de nouveau d’un coup. Un peu de préparation en fait une aventure.', [
    'Venez après la sieste et laissez-le d’abord regarder.',
    'Parlez de peigner et de raccourcir.',
    'Apportez quelque chose à tenir dans la main.',
  ]),
];
