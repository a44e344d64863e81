import { type BankTopic, tip } from '../bankTopic.ts';

export const renovationTopics: readonly BankTopic[] = [
  {
    key: 'renovation-planning',
    name: 'Préparer une rénovation',
    title: 'Rénover : décider sur le papier, pas dans la poussière',
    tags: 'rénovation, travaux, planification, chantier',
    why: 'Un chantier s’enlise rarement à cause d’une grosse erreur, mais souvent à cause de choix faits le mur déjà ouvert. Ce qui se règle au crayon ne se casse pas deux fois.',
    steps: [
      'Notez pendant une semaine ce qui vous gêne chez vous, puis classez.',
      'Mesurez chaque pièce et photographiez murs, prises et tuyaux.',
      'Séparez l’indispensable, le souhaitable et ce qui peut attendre.',
      'Demandez tôt quelles autorisations il faut, et qui s’en charge.',
      'Prévoyez où cuisiner, dormir et vous laver pendant les travaux.',
    ],
    mistakes: [
      'Commencer par le carrelage. Le plan, les tuyaux et les câbles passent d’abord ; la surface se choisit en dernier.',
      'Changer d’avis en cours de route. Chaque changement en entraîne trois autres ; regroupez les vôtres et parlez-en en une fois.',
      'Tout engager dès le départ. Un mur ouvert réserve des surprises ; gardez une réserve, ou remettez une pièce à plus tard.',
    ],
    questions: [
      ['Dans quel ordre rénove-t-on ?', 'Du sale au propre : démolition, réseaux, murs, séchage, sols, puis peinture et portes. Si l’on vous propose autre chose, demandez pourquoi.'],
      ['Peut-on rester chez soi ?', 'Souvent, s’il reste une salle d’eau et une pièce dont la porte ferme. Demandez quels jours l’eau ou le courant seront coupés.'],
      ['De quoi dépend la réserve ?', 'De l’âge de la maison, surtout, et de ce que personne n’a encore vu. Demandez ce que l’on trouve d’habitude derrière des murs comme les vôtres.'],
    ],
    call: 'Avant d’abattre une cloison, faites vérifier par une personne qualifiée si elle porte quelque chose : frapper dessus ne prouve rien.',
  },
  {
    key: 'renovation-painting',
    name: 'Peindre une pièce',
    title: 'Peindre une pièce : tout se joue avant le rouleau',
    tags: 'peinture, peintre, préparation des murs, rénovation',
    why: 'La peinture couvre une couleur, pas un trou, ni la graisse, ni la poussière. C’est la partie invisible qui prend le plus de temps, et c’est elle que l’on regarde ensuite pendant des années.',
    steps: [
      'Lavez les murs gras ou marqués par les mains, et laissez sécher.',
      'Rebouchez, poncez, puis essuyez la poussière.',
      'Tenez une lampe contre le mur : la lumière rasante montre ce qui reste.',
      'Passez une sous-couche sur l’enduit, les taches et le plâtre neuf.',
      'Peignez les bords d’un mur, puis roulez avant qu’ils sèchent.',
    ],
    mistakes: [
      'Choisir la teinte sur un nuancier. Peignez une grande planche et regardez-la chez vous, le matin et le soir.',
      'S’arrêter au milieu d’un mur. La reprise se voit ; ne faites de pause que dans un angle.',
      'Repasser sur une peinture à demi sèche. Le rouleau l’arrache ; attendez et donnez une seconde couche.',
    ],
    questions: [
      ['Mat ou satiné ?', 'Le mat cache les défauts et se marque plus vite ; le satiné se lave et montre chaque bosse. Dans une entrée, un entre-deux convient souvent.'],
      ['Quand retirer le ruban ?', 'Quand la peinture est encore un peu souple, lentement et en biais. Si elle a séché, passez d’abord une lame le long du bord.'],
      ['Que faire d’une vieille peinture qui s’écaille ?', 'Dans une maison ancienne, elle peut contenir du plomb. Ne la poncez pas à sec : faites-la d’abord analyser.'],
    ],
    call: 'Une tache qui revient, une peinture qui tombe en plaques ou un mur humide ont une cause, à trouver avant de sortir le rouleau.',
  },
  {
    key: 'renovation-bathroom',
    name: 'Rénover une salle de bains',
    title: 'Salle de bains : l’essentiel se cache sous le carrelage',
    tags: 'salle de bains, rénovation, étanchéité, carrelage',
    why: 'Ni le carrelage ni ses joints n’arrêtent l’eau : c’est la couche du dessous qui le fait. On ne la reverra plus, et c’est la plus pénible à refaire.',
    steps: [
      'Faites vérifier tuyaux et évacuations tant que les murs sont ouverts.',
      'Demandez quelle étanchéité est prévue, et photographiez-la avant qu’elle disparaisse.',
      'Choisissez robinets, receveur et toilettes avant la pose des tuyaux.',
      'Prévoyez une sortie d’air vers l’extérieur, même s’il y a une fenêtre.',
      'Faites renforcer le mur là où une barre d’appui pourrait un jour servir.',
    ],
    mistakes: [
      'Carreler un mur humide. L’eau continue son travail derrière ; cherchez d’où elle vient et laissez sécher.',
      'Négliger la pente de la douche. L’eau qui stagne trouve le joint le plus faible ; faites l’essai avec un seau avant la pose.',
      'Commencer sans autre endroit pour se laver. Demandez combien de jours la pièce sera hors d’usage, et arrangez-vous avant.',
    ],
    questions: [
      ['Peut-on carreler sur l’ancien carrelage ?', 'Parfois, s’il tient bien et si la hauteur convient aux portes et aux évacuations. Mais personne n’aura vu ce qu’il y a derrière.'],
      ['Quel sol glisse le moins ?', 'De petits carreaux avec beaucoup de joints, ou une surface légèrement rugueuse. Essayez-la mouillée et pieds nus, si l’on vous laisse faire.'],
      ['Pourquoi les joints d’angle se fendent-ils ?', 'Deux surfaces y bougent l’une contre l’autre. Il y faut un joint souple, à refaire de temps en temps.'],
    ],
    call: 'Un sol qui s’enfonce, du bois noirci ou une odeur qui résiste au nettoyage : faites ouvrir et regarder avant de poser du neuf.',
  },
  {
    key: 'renovation-contractor',
    name: 'Bien s’entendre sur un chantier',
    title: 'Chantier : décider tôt, parler souvent, tout noter',
    tags: 'chantier, travaux, accord, rénovation',
    why: 'La plupart des disputes de chantier portent sur ce que chacun croyait évident. Un dessin, une liste et un rendez-vous par semaine gardent tout le monde de bonne humeur.',
    steps: [
      'Décrivez le résultat avec des mots et des images, et dites aussi ce qui doit rester.',
      'Faites nommer les matériaux : marque, modèle, couleur.',
      'Convenez des horaires, des clés, de la poussière et de l’évacuation des gravats.',
      'Retrouvez-vous chaque semaine à heure fixe, et notez ce qui est décidé.',
      'Photographiez chaque étape avant qu’elle soit recouverte.',
    ],
    mistakes: [
      'Demander un changement en passant. Dites-le, attendez de savoir ce qu’il implique, confirmez, et alors seulement faites faire.',
      'Ne comparer que la dernière ligne. Regardez ce qui est compris, et demandez ce qui ne l’est pas.',
      'Payer bien avant les travaux. Liez les paiements à des étapes que vous pouvez voir achevées.',
    ],
    questions: [
      ['Que faut-il mettre par écrit ?', 'L’étendue des travaux, les matériaux, les dates, les paiements, les autorisations, et la façon dont un changement s’accepte.'],
      ['Que faire d’un défaut ?', 'Montrez-le, photographiez-le et décrivez-le par écrit, avec une date pour la réponse. Dit tôt, il se corrige plus facilement.'],
      ['Puis-je faire une partie moi-même ?', 'Souvent, oui. Dites dès le début laquelle et pour quand, car d’autres comptent dessus.'],
    ],
    call: 'Si quelque chose vous inquiète dans la structure, l’électricité ou le gaz, faites arrêter cette partie et examiner avant de refermer.',
  },
  tip('renovation-tip-hole', 'Avant de percer : que cache ce mur ?', 'perçage, murs, sécurité', 'Câbles et tuyaux partent en général tout droit des prises, des interrupteurs et des robinets, mais pas toujours. Une minute de recherche évite une inondation.', [
    'Ne percez ni au-dessus, ni au-dessous, ni à côté d’une prise ou d’un robinet.',
    'Passez un détecteur, et essayez-le d’abord là où vous savez qu’il y a un câble.',
    'Si de l’eau ou des étincelles sortent, coupez l’arrivée générale et appelez.',
  ]),
  tip('renovation-tip-photo-walls', 'Photographiez les murs tant qu’ils sont ouverts', 'rénovation, réseaux, photos', 'Pendant quelques jours, le chantier montre où tout passe. Des années plus tard, cette photo vaut tous les plans.', [
    'Prenez chaque mur de face, avec un mètre ruban dans l’image.',
    'Notez la pièce et le côté.',
    'Rangez les photos avec les papiers de la maison.',
  ]),
  tip('renovation-tip-dust', 'La poussière doit rester où elle naît', 'chantier, poussière, protection', 'La poussière de ponçage passe par les grilles, les serrures et le bas des portes. L’arrêter demande moins de peine que d’essuyer chaque livre.', [
    'Fermez le tour des portes avec du ruban et une bâche.',
    'Posez un linge humide sur le seuil.',
    'Arrêtez la climatisation pendant le ponçage, et nettoyez ses filtres ensuite.',
  ]),
  tip('renovation-tip-leftover-paint', 'Gardez le reste de peinture, avec son nom', 'peinture, retouches, rangement', 'L’éraflure dans le couloir viendra, et il faudra alors la teinte exacte. Une étiquette sur le couvercle évite de tout repeindre.', [
    'Écrivez la pièce, la marque, la teinte et la date.',
    'Versez le reste dans un petit pot bien fermé.',
    'Gardez-le à l’abri du gel et de la chaleur.',
  ]),
  tip('renovation-tip-neighbors', 'Prévenez les voisins avant la perceuse', 'voisins, travaux, bruit', 'Un bruit annoncé dérange moitié moins. Un mot avec un numéro de téléphone évite bien des visites fâchées.', [
    'Dites quels jours seront bruyants, et quand ce sera fini.',
    'Respectez les heures de calme de votre immeuble ou de votre rue.',
    'Laissez l’entrée et l’ascenseur comme vous les avez trouvés.',
  ]),
];
