import { type BankTopic, tip } from '../bankTopic.ts';

export const accountingTopics: readonly BankTopic[] = [
  {
    key: 'books-receipts',
    name: 'Classer ses justificatifs',
    title: 'Justificatifs : un classement qui tient toute l’année',
    tags: 'justificatifs, comptabilité, organisation, impôts',
    why: 'Les justificatifs ne se perdent pas en un jour, mais peu à peu : dans la voiture, la veste, la boîte mail. Un classement ne sert que s’il marche aussi les jours chargés.',
    steps: [
      'Prévoyez une seule entrée, en papier ou en numérique.',
      'Photographiez les tickets le jour même.',
      'Notez le motif sur les repas et les trajets.',
      'Séparez le privé du professionnel dès le paiement.',
      'Gardez une heure fixe par mois.',
    ],
    mistakes: [
      'Tout garder pour la fin de l’année. On ne sait plus alors à quoi cela servait ; chaque mois va plus vite.',
      'Prendre le relevé bancaire pour un justificatif. Il montre que l’on a payé, pas pourquoi.',
      'Tout laisser dans la boîte mail. Rien n’y est classé ni sauvegardé ; rangez-le ailleurs.',
    ],
    questions: [
      ['Puis-je jeter le papier après l’avoir numérisé ?', 'Cela dépend des règles de votre pays et de la méthode. Demandez avant de jeter.'],
      ['Que faire d’un ticket perdu ?', 'Demandez un duplicata. Sinon, notez ce qui a été acheté, quand et chez qui.'],
      ['Combien de temps conserver ?', 'La loi fixe des durées selon le document. Renseignez-vous sur celles qui vous concernent.'],
    ],
    call: 'Si plusieurs mois se sont accumulés, commencez par celui en cours et faites-vous aider pour le reste.',
  },
  {
    key: 'books-cash-flow',
    name: 'Suivre sa trésorerie',
    title: 'Trésorerie : un bénéfice sur papier ne paie pas le loyer',
    tags: 'trésorerie, prévision, indépendants, comptabilité',
    why: 'Une entreprise peut bien gagner et manquer d’argent, parce qu’il arrive après les factures. Une prévision simple le montre tant qu’il reste du temps.',
    steps: [
      'Notez, pour les semaines à venir, ce qui entre et sort à coup sûr.',
      'Mettez l’argent des impôts sur un compte à part.',
      'Facturez dès que le travail est fait.',
      'Relancez aimablement quand une échéance est passée.',
      'Comparez la prévision et la réalité en fin de mois.',
    ],
    mistakes: [
      'Prendre le solde du compte pour un bénéfice. Une part revient déjà au fisc ou aux fournisseurs.',
      'Ne compter que les bons mois. Prenez-en un plus faible pour prévoir.',
      'Parler trop tard à la banque. Qui vient tôt, avec des chiffres, a plus de possibilités.',
    ],
    questions: [
      ['Jusqu’où prévoir ?', 'Un trimestre suffit à beaucoup ; davantage quand les contrats sont gros et rares.'],
      ['Faut-il un logiciel ?', 'Non. Un tableau avec des semaines et des sommes suffit pour commencer.'],
      ['Quelle réserve garder ?', 'Cela dépend de vos charges fixes. Calculez ce que coûte un mois sans recettes.'],
    ],
    call: 'Si vous voyez venir un creux, parlez-en avant la première échéance impossible.',
  },
  tip('books-tip-invoice', 'Ce qui ne doit pas manquer sur une facture', 'factures, mentions obligatoires, comptabilité', 'Une facture incomplète revient, et le paiement attend. Un coup d’œil avant l’envoi l’évite.', [
    'Vérifiez noms et adresses des deux côtés.',
    'Indiquez la prestation, la période et un numéro unique.',
    'Donnez une échéance avec une date.',
  ]),
  tip('books-tip-separate-account', 'Privé et professionnel : deux comptes', 'compte professionnel, indépendants, organisation', 'Tant que tout passe par un seul compte, chaque ligne doit être interprétée. Avec deux, cela devient une routine.', [
    'Payez tout le professionnel depuis le même.',
    'Virez-vous une somme fixe pour le privé.',
    'Notez les exceptions aussitôt.',
  ]),
  tip('books-tip-reminder', 'Relancer poliment sans perdre un client', 'relance, échéance, impayés', 'La plupart des impayés sont de simples oublis. Un rappel factuel ne gêne personne.', [
    'Écrivez peu après l’échéance, en deux lignes.',
    'Joignez de nouveau la facture.',
    'Demandez si quelque chose n’est pas clair.',
  ]),
  tip('books-tip-logbook', 'Noter ses trajets au fur et à mesure', 'frais kilométriques, trajets, justificatifs', 'Un carnet rempli après coup ne convainc personne. Une ligne en descendant de voiture prend le temps d’un souffle.', [
    'Notez la date, le but, le motif et les kilomètres.',
    'Laissez le carnet là où pendent les clés.',
    'Demandez quelle forme est admise chez vous.',
  ]),
  tip('books-tip-tax-letter', 'Courrier des impôts : lire, vérifier, noter la date', 'impôts, avis d’imposition, délais', 'Un avis n’est pas un jugement, mais il devient définitif avec le temps. C’est pourquoi le jour d’arrivée compte.', [
    'Notez la date sur l’enveloppe.',
    'Comparez les chiffres avec votre déclaration.',
    'Posez vos questions tant que le délai court.',
  ]),
  tip('books-tip-starting-out', 'Se lancer à son compte : d’abord trois chiffres', 'création d’entreprise, indépendants, prévision', 'Au début, il y a beaucoup de formulaires et peu de vue d’ensemble. Trois chiffres aident plus qu’un gros dossier.', [
    'Que coûte un mois où vous ne vendez rien ?',
    'Que reste-t-il d’un contrat après tous les frais ?',
    'Combien vous en faut-il, alors ?',
  ]),
  tip('books-tip-password', 'Virements : toujours deux paires d’yeux', 'sécurité, virements, fraude', 'Des escrocs écrivent au nom du patron ou d’un fournisseur. Une seconde personne avant tout gros virement en arrête la plupart.', [
    'Confirmez un nouveau RIB par téléphone, au numéro connu.',
    'Ne partagez pas vos accès.',
    'Ne vous laissez pas gagner par la hâte.',
  ]),
  tip('books-tip-monthly-look', 'Cinq chiffres à regarder chaque mois', 'tableau de bord, chiffres clés, prévision', 'Un tableau de bord n’aide que si quelqu’un le lit. Peu de chiffres, toujours les mêmes, montrent le plus vite où l’on va.', [
    'Recettes, charges, factures ouvertes, solde, réserve.',
    'Comparez avec le même mois de l’an passé.',
    'Interrogez tout ce qui vous surprend.',
  ]),
];
