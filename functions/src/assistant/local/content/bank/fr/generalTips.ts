import { type BankTopic, tip } from '../bankTopic.ts';

export const generalTips: readonly BankTopic[] = [
  tip('tip-save-number', 'Enregistrer un numéro avant d’en avoir besoin', 'contacts, téléphone, bon à savoir', 'On cherche toujours un numéro quand le temps presse. Deux minutes passées dans vos contacts vous épargnent cette recherche.', [
    'Enregistrez-le avec le service rendu, pas seulement sous un nom.',
    'Ajoutez l’adresse : le plan la trouvera aussi.',
    'Transmettez-le à ceux qui pourraient avoir à appeler.',
  ]),
  tip('tip-helpful-review', 'Rédiger un avis qui aide vraiment les autres', 'avis clients, commerce local, conseils', 'Une étoile dit que l’on a été content ; une phrase dit pourquoi. Ceux qui lisent veulent savoir si votre cas ressemble au leur.', [
    'Dites ce qui vous amenait et comment cela s’est passé.',
    'Citez une chose qui vous a marqué, en bien ou en mal.',
    'Laissez de côté les noms et tout ce qui est privé, même pour vous.',
  ]),
  tip('tip-say-it-first', 'Quelque chose ne va pas ? Dites-le d’abord', 'retour client, service, bon à savoir', 'Presque tout se rattrape, à condition que quelqu’un soit au courant. Un mot calme, dit tôt, arrange tout le monde.', [
    'Décrivez ce que vous attendiez et ce que vous avez eu.',
    'Dites ce qui arrangerait les choses pour vous.',
    'Faites-le tant que chacun se souvient des détails.',
  ]),
  tip('tip-photo-that-explains', 'La photo qui explique mieux que les mots', 'photos, astuces téléphone, bon à savoir', 'Une image nette remplace une longue description. Il suffit qu’elle montre l’endroit, la taille et ce qui se trouve autour.', [
    'Prenez une photo de loin et une autre de près.',
    'Posez à côté un objet connu, par exemple une pièce de monnaie.',
    'Essuyez l’objectif et placez-vous dos à la lumière.',
  ]),
  tip('tip-recommend-well', 'Comment bien recommander quelqu’un', 'recommandation, bouche à oreille, local', 'Un nom seul n’aide guère. C’est la raison de votre satisfaction qui en fait une recommandation.', [
    'Dites ce que l’on a fait pour vous, et quand.',
    'Signalez ce qu’il vaut mieux savoir avant.',
    'Demandez avant de donner un numéro privé.',
  ]),
  tip('tip-false-invoice', 'Reconnaître une fausse facture', 'arnaques, factures, sécurité', 'Les fausses factures comptent sur la hâte. Elles ont l’air officielles, réclament une petite somme et espèrent que quelqu’un paiera sans regarder.', [
    'Comparez le numéro de compte avec une facture précédente.',
    'Cherchez ce qui a été fait, quand et pour qui ; les fausses restent vagues.',
    'Appelez le numéro que vous connaissez, jamais celui du courrier.',
  ]),
  tip('tip-suspicious-message', 'Un message vous presse d’agir ? Méfiez-vous', 'arnaques, messages, sécurité', 'Un message qui vous presse mérite que vous preniez votre temps. Un expéditeur honnête peut attendre que vous ayez vérifié.', [
    'Lisez l’adresse complète de l’expéditeur, pas seulement le nom affiché.',
    'N’ouvrez aucune pièce jointe que vous n’attendiez pas.',
    'Tapez vous-même l’adresse du site au lieu de suivre le lien.',
  ]),
  tip('tip-cancel-early', 'Un empêchement ? Un court message suffit', 'rendez-vous, annulation, bon à savoir', 'Un imprévu arrive à tout le monde, et personne ne vous en voudra. Une place libérée à temps rend service à quelqu’un qui attend.', [
    'Écrivez dès que vous avez un doute, sans attendre d’être sûr.',
    'Inutile de donner une raison ; le nom et l’heure suffisent.',
    'Proposez deux autres moments dans le même message.',
  ]),
  tip('tip-say-what-you-need', 'Dites ce qui vous faciliterait les choses', 'accessibilité, service, bon à savoir', 'Marches, petits caractères, bruit ou fauteuil roulant : beaucoup de choses s’arrangent quand on les connaît à l’avance. Parlez-en dès le premier contact.', [
    'Dites ce qui vous aide, plutôt que ce qui est difficile.',
    'Écrivez-le aussi, pour que l’information circule.',
    'Renseignez-vous sur l’entrée, le stationnement et les sièges.',
  ]),
  tip('tip-emergency-list', 'Une feuille de numéros pour les urgences', 'urgences, sécurité, maison', 'Le jour où il arrive quelque chose, le téléphone est déchargé ou dans une autre pièce. Une feuille près de la porte n’a pas besoin de batterie.', [
    'Commencez par les secours et votre propre adresse.',
    'Ajoutez un voisin, un proche et ceux qui s’occupent de la maison.',
    'Vérifiez une fois par an que les numéros sont encore bons.',
  ]),
  tip('tip-paper-receipts', 'Les tickets s’effacent : photographiez-les', 'tickets de caisse, papiers, organisation', 'Le papier de la plupart des tickets blanchit à la lumière. Une photo prise tout de suite conserve ce que vous voudrez peut-être montrer plus tard.', [
    'Photographiez le ticket entier, avec la date et le magasin.',
    'Rangez l’image dans un dossier au nom de l’objet.',
    'Gardez l’original à l’abri de la lumière tant qu’il compte.',
  ]),
  tip('tip-ask-again', 'Pas tout compris ? Demandez encore', 'bonnes questions, conseils, bon à savoir', 'Chaque métier a des mots qui ne semblent ordinaires qu’à ceux qui les emploient tous les jours. Poser deux fois la question n’est pas impoli ; cela évite un malentendu.', [
    'Reformulez avec vos mots : « Vous voulez dire que… ? ».',
    'Demandez un exemple ou un croquis.',
    'Faites-vous envoyer le point important par écrit.',
  ]),
  tip('tip-sleep-on-it', 'La nuit porte conseil, vraiment', 'décisions, conseils, bon à savoir', 'Une décision importante gagne à attendre une nuit. Ce qui paraît encore juste le matin l’est le plus souvent.', [
    'Écrivez ce qui plaide pour et ce qui plaide contre.',
    'Voyez ce que vous coûterait un peu d’attente.',
    'Parlez-en à quelqu’un qui n’a rien à gagner à la réponse.',
  ]),
  tip('tip-new-neighbors', 'De nouveaux voisins ? Partagez vos adresses', 'voisins, local, déménagement', 'Quand on vient d’emménager, on ne sait pas à qui demander. Une courte liste des endroits que vous aimez fait un bel accueil.', [
    'Notez ce que vous fréquentez, avec une ligne pour dire pourquoi.',
    'Ajoutez les petites choses : jours de marché, poubelles, rue calme.',
    'Signez de votre prénom.',
  ]),
  tip('tip-confirm-in-writing', 'Deux lignes par écrit, et tout est clair', 'accords, rendez-vous, bon à savoir', 'La mémoire est aimable et imprécise. Avec deux lignes après une conversation, chacun garde le même souvenir.', [
    'Indiquez le jour, le lieu et qui fait quoi.',
    'Demandez une courte réponse si quelque chose diffère.',
    'Rangez ces lignes là où vous les chercheriez.',
  ]),
  tip('tip-before-you-leave', 'Un coup d’œil au plan avant de partir', 'trajet, stationnement, bon à savoir', 'Travaux, sens uniques et parkings pleins font perdre plus de temps que la distance. Un coup d’œil avant le départ, et vous arrivez l’esprit tranquille.', [
    'Vérifiez le trajet juste avant de partir, pas la veille.',
    'Gardez en tête un second endroit où vous garer.',
    'Emportez le numéro, au cas où vous seriez retenu.',
  ]),
  tip('tip-second-opinion', 'Demander un second avis n’est pas une offense', 'conseils, décisions, bon à savoir', 'Interroger deux personnes est raisonnable quand la décision est importante. Les bons professionnels le comprennent.', [
    'Donnez à chacun les mêmes informations.',
    'Demandez les raisons, pas seulement la réponse.',
    'Si les avis divergent, demandez de quoi cela dépend.',
  ]),
  tip('tip-private-data', 'Ce qui n’a pas sa place dans un message', 'vie privée, sécurité, messages', 'Les messages se transfèrent, se conservent et sont parfois lus par d’autres. Certains détails se disent mieux de vive voix.', [
    'N’envoyez ni mot de passe, ni numéro de carte, ni code.',
    'Masquez ce qui n’est pas utile avant de photographier un document.',
    'Effacez ce qui a rempli son rôle.',
  ]),
  tip('tip-help-parents', 'Aider ses parents sans décider à leur place', 'famille, aînés, conseils', 'L’aide passe mieux quand vos proches gardent la main. Il s’agit de les soutenir dans leur décision, pas de la prendre à leur place.', [
    'Demandez ce qui les gêne le plus et commencez par là.',
    'Soyez présent à l’entretien, mais laissez-les répondre.',
    'Laissez les décisions sur papier, en gros caractères.',
  ]),
  tip('tip-moving-list', 'Déménagement : qui prévenir', 'déménagement, changement d’adresse, liste', 'Une nouvelle adresse concerne plus de monde qu’on ne le croit. Les plus importants sont ceux qui vous envoient des factures.', [
    'Commencez par l’administration, les banques, les assureurs et les médecins.',
    'Puis tous ceux qui viennent régulièrement chez vous.',
    'Relisez une année de courrier pour retrouver les oubliés.',
  ]),
  tip('tip-phone-note', 'Une note avec tout ce qu’on vous demande', 'organisation, astuces téléphone, bon à savoir', 'Tailles, modèles, allergies, numéros de client : ce sont toujours les mêmes renseignements. Une seule note dans le téléphone y répond.', [
    'Commencez-la la prochaine fois qu’on vous pose la question.',
    'Ajoutez des photos de plaques signalétiques et d’étiquettes.',
    'Protégez la note si elle contient des données privées.',
  ]),
  tip('tip-ask-us', 'Quelle question n’avez-vous jamais osé poser ?', 'vos questions, échanges, bon à savoir', 'Les meilleurs sujets viennent de ceux qui ne sont pas du métier. Dites-nous ce qui vous intrigue, même si cela paraît minuscule.', [
    'Demandez avec vos mots, sans terme technique.',
    'Dites ce que vous avez lu ou entendu à ce sujet.',
    'Ne mettez rien de privé : d’autres lisent aussi.',
  ]),
  tip('tip-buy-nearby', 'Ce que change un achat près de chez soi', 'commerce local, quartier, achats', 'Quand une question surgit après coup, avoir à deux pas quelqu’un qui vous connaît vaut beaucoup. Et une rue aux portes ouvertes est plus vivante.', [
    'Demandez dans le quartier avant de commander au loin.',
    'Dites aux petits commerces ce que vous n’avez pas trouvé.',
    'Faites réparer ce qui peut l’être.',
  ]),
  tip('tip-thanks', 'Un merci prend une minute', 'remerciements, entraide, bon à savoir', 'Ceux qui travaillent bien l’entendent rarement. Ils se souviennent d’une phrase sincère plus longtemps qu’on ne l’imagine.', [
    'Dites précisément ce qui était bien.',
    'Citez la personne, pour que le mot lui parvienne.',
    'Faites-le sans tarder ; inutile d’en écrire long.',
  ]),
  tip('tip-reminders', 'Laissez le calendrier s’en souvenir pour vous', 'planification, calendrier, organisation', 'Ce qui revient une fois par an s’oublie chaque année. Un rappel récurrent se crée en un instant et libère l’esprit.', [
    'Créez-le juste après que la chose a été faite.',
    'Réglez-le quelques semaines à l’avance, pour avoir le choix des jours.',
    'Écrivez dedans à qui vous adresser.',
  ]),
  tip('tip-compare-fairly', 'Comparer deux devis équitablement', 'devis, comparer, conseils', 'Deux totaux ne disent pas grand-chose tant qu’ils ne couvrent pas le même travail. Un crayon et un peu de calme les rendent comparables.', [
    'Marquez ce qui ne figure que dans l’un des deux.',
    'Interrogez chacun sur ce qui manque.',
    'Comparez ce qui est prévu si quelque chose change en cours de route.',
  ], { notFor: ['dining', 'hair', 'fitness'] }),
  tip('tip-good-briefing', 'Trois phrases pour expliquer votre souhait', 'bien expliquer, conseils, bon à savoir', 'Quand on sait où vous voulez arriver, on peut réfléchir avec vous. Trois phrases y suffisent.', [
    'Quelle est la situation en ce moment ?',
    'Qu’est-ce qui devrait être différent ensuite ?',
    'Qu’est-ce qui ne doit surtout pas arriver ?',
  ]),
  tip('tip-quiet-times', 'Heures de pointe et heures calmes', 'planification, service, bon à savoir', 'Presque partout, il y a des heures où tout le monde arrive à la fois. Avec un peu de souplesse, vous trouverez plus de calme et d’attention.', [
    'Demandez quand c’est habituellement calme.',
    'Pensez au milieu de la journée et au milieu de la semaine.',
    'Réservez aux heures creuses ce qui prend plus de temps.',
  ]),
  tip('tip-two-dates', 'Proposez deux dates plutôt qu’une', 'rendez-vous, planification, bon à savoir', 'Trouver une date par message prend du temps si chacun en donne une et attend. Deux ou trois propositions règlent la question en une seule réponse.', [
    'Donnez des moments qui vous conviennent vraiment.',
    'Dites celui que vous préférez.',
    'Confirmez la date choisie en une courte ligne.',
  ]),
  tip('tip-keep-the-name', 'Noter à qui l’on a parlé', 'notes, téléphone, bon à savoir', '« On m’a dit que » n’aide personne un mois plus tard. Un nom et une date font d’un souvenir une information.', [
    'Demandez le nom au début de l’appel.',
    'Écrivez à côté la date et le résultat.',
    'Rappelez les deux quand vous reprenez contact.',
  ]),
  tip('tip-stairs-and-doors', 'Mesurer les portes et l’escalier', 'mesures, livraison, planification', 'Bien des meubles auraient tenu dans la pièce, mais n’ont pas passé la porte. Un mètre ruban vous le dit à temps.', [
    'Mesurez portes, angles et paliers au plus étroit.',
    'Notez dans quel sens s’ouvrent les portes.',
    'Envoyez une photo de l’accès.',
  ]),
  tip('tip-language', 'Une autre langue vous serait plus facile ?', 'langues, service, bon à savoir', 'Les choses importantes se disent mieux dans la langue où l’on pense. Il y a souvent moyen de s’arranger, si on le sait tôt.', [
    'Signalez-le dès le premier contact.',
    'Écrivez au lieu d’appeler si lire vous est plus facile.',
    'Demandez les points importants en mots simples.',
  ]),
  tip('tip-shared-calendar', 'Un seul calendrier pour toute la maison', 'calendrier, famille, organisation', 'Les rendez-vous se télescopent quand chacun prévoit de son côté. Un calendrier commun le montre à temps.', [
    'Inscrivez ce qui concerne les autres, et rien d’autre.',
    'Donnez une couleur à chacun.',
    'Regardez ensemble la semaine à venir, à heure fixe.',
  ]),
  tip('tip-old-things', 'Garder, réparer ou donner ?', 'réparation, durabilité, décisions', 'On garde par habitude et on jette par hâte. Trois questions aident à décider au calme.', [
    'L’objet sert-il encore, ou est-il seulement rangé ?',
    'Peut-on le réparer, et qui le peut ?',
    'Le choisiriez-vous de nouveau ?',
  ]),
  tip('tip-one-question', 'La question à poser pour finir', 'bonnes questions, conseils, bon à savoir', 'À la fin d’un entretien, chacun croit que tout a été dit. Une question ouverte fait apparaître ce qui manque.', [
    'Demandez : « Qu’aurais-je dû vous demander encore ? ».',
    'Laissez le temps de répondre : il faut souvent un moment.',
    'Notez-la avant de partir.',
  ]),
  tip('tip-budget-talk', 'Parler d’argent dès le début', 'budget, planification, bon à savoir', 'Annoncer un budget n’est pas une faiblesse. Cela permet de proposer ce qui convient au lieu de deviner.', [
    'Dites quelle somme ne doit pas être dépassée.',
    'Dites ce qui compte le plus si tout n’est pas possible.',
    'Demandez ce qui pourrait changer la somme ensuite.',
  ]),
];
