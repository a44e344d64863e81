import { type BankTopic, tip } from '../bankTopic.ts';

export const cleaningTopics: readonly BankTopic[] = [
  {
    key: 'cleaning-order',
    name: 'Putzen in guter Reihenfolge',
    title: 'In der richtigen Reihenfolge putzt man nur einmal',
    tags: 'Putzen, Haushalt, Reinigung, Tipps',
    why: 'Wer den Boden zuerst wischt, wischt ihn zweimal. Von oben nach unten und von trocken nach nass geht alles nur einmal durch die Hände.',
    steps: [
      'Räumen Sie auf, bevor Sie etwas einsprühen.',
      'Entstauben Sie von oben nach unten.',
      'Tragen Sie Reiniger auf, und lassen Sie ihn arbeiten.',
      'Wischen Sie Flächen, dann Waschbecken und Armaturen.',
      'Saugen und wischen Sie den Boden zum Schluss, rückwärts zur Tür.',
    ],
    mistakes: [
      'Mit einem Tuch durchs ganze Haus gehen. Nehmen Sie Farben für Bad, Küche und Wohnraum.',
      'Sofort nachwischen. Reiniger brauchen Zeit; lesen Sie, wie lange.',
      'Mehr Mittel nehmen, wenn es nicht sauber wird. Reste kleben und ziehen Schmutz an.',
    ],
    questions: [
      ['Brauche ich für jede Fläche ein eigenes Mittel?', 'Nein. Ein Allzweckreiniger, etwas gegen Kalk und etwas gegen Fett genügen meist.'],
      ['Wie oft sollte man wischen?', 'Küche und Bad häufiger, selten genutzte Räume, wenn man es sieht.'],
      ['Womit fange ich an, wenn alles unordentlich ist?', 'Mit einem Korb: alles hinein, was nicht hierher gehört. Danach ist schon die Hälfte geschafft.'],
    ],
    call: 'Schimmel auf größerer Fläche, Brandspuren oder alte Böden mit unbekannter Schicht sind ein Fall für Fachleute.',
  },
  {
    key: 'cleaning-limescale',
    name: 'Kalk entfernen',
    title: 'Kalk: sanft, geduldig, wirksam',
    tags: 'Kalk, Bad, Reinigung, Haushalt',
    why: 'Kalk löst sich durch Säure und Zeit, nicht durch Kratzen. Das richtige Mittel auf der richtigen Fläche erspart das Schrubben.',
    steps: [
      'Prüfen Sie, ob die Fläche Säure verträgt.',
      'Legen Sie ein getränktes Tuch auf, statt nur zu sprühen.',
      'Lassen Sie es einwirken, und halten Sie es feucht.',
      'Spülen Sie gründlich nach.',
      'Ziehen Sie danach täglich kurz ab; so kommt er langsamer wieder.',
    ],
    mistakes: [
      'Säure auf Marmor. Naturstein wird blind; fragen Sie nach einem geeigneten Mittel.',
      'Essig mit Chlorreiniger mischen. Dabei entsteht giftiges Gas.',
      'Mit Stahlwolle kratzen. In den Kratzern sitzt der nächste Kalk.',
    ],
    questions: [
      ['Essig oder Zitronensäure?', 'Beides wirkt; Zitronensäure sollte kalt verwendet werden. Gummi und manche Armaturen vertragen Essig schlecht.'],
      ['Was hilft in der Toilette?', 'Wasserstand senken, Mittel über Nacht einwirken lassen, bürsten.'],
      ['Wie wird die Duschwand klar?', 'Nach jedem Duschen abziehen. Alter Kalk braucht mehrere Durchgänge.'],
    ],
    call: 'Bleibt der Belag trotz mehrerer Versuche, kann die Fläche selbst angegriffen sein; lassen Sie sie ansehen.',
  },
  tip('cleaning-tip-stain', 'Ein Fleck auf dem Teppich: die ersten Minuten', 'Fleck, Teppich, Reinigung', 'Was gleich geschieht, entscheidet mehr als jedes Mittel. Tupfen statt reiben.', [
    'Nehmen Sie Flüssiges mit einem hellen Tuch auf.',
    'Arbeiten Sie von außen nach innen, mit kaltem Wasser.',
    'Probieren Sie jedes Mittel zuerst an einer verdeckten Stelle.',
  ]),
  tip('cleaning-tip-grease', 'Fett in der Küche löst sich warm', 'Küche, Fett, Reinigung', 'Auf Schränken und Haube legt sich ein Film, der Staub festhält. Wärme und Geduld lösen ihn.', [
    'Legen Sie ein warmes, nasses Tuch mit Spülmittel auf.',
    'Geben Sie Metallfilter der Haube in heißes Wasser.',
    'Wischen Sie klar nach, und trocknen Sie ab.',
  ]),
  tip('cleaning-tip-windows', 'Fenster ohne Streifen', 'Fenster putzen, Streifen, Haushalt', 'Streifen kommen von zu viel Mittel und zu viel Sonne. Ein Tropfen Spülmittel reicht oft.', [
    'Putzen Sie an einem bedeckten Tag.',
    'Waschen Sie zuerst den Rahmen.',
    'Ziehen Sie von oben ab, und wischen Sie die Lippe jedes Mal trocken.',
  ]),
  tip('cleaning-tip-desk', 'Ein sauberes Büro beginnt am Schreibtisch', 'Büroreinigung, Hygiene, Arbeitsplatz', 'Tastatur und Telefon werden öfter berührt als jede Türklinke. Frei geräumte Flächen lassen sich auch reinigen.', [
    'Räumen Sie am letzten Tag der Woche den Tisch leer.',
    'Wischen Sie Tastatur und Hörer ab, ausgeschaltet.',
    'Leeren Sie den Kühlschrank nach einer festen Liste.',
  ]),
  tip('cleaning-tip-dust', 'Weniger Staub für alle, die niesen', 'Hausstaub, Allergie, Wohnen', 'Staub aufwirbeln heißt, ihn einatmen. Feucht bindet, trocken verteilt.', [
    'Wischen Sie feucht, und saugen Sie langsam.',
    'Waschen Sie Bettwäsche und Vorhänge regelmäßig.',
    'Lassen Sie die Schuhe an der Tür.',
  ]),
  tip('cleaning-tip-handover', 'Auszug: sauber übergeben', 'Umzug, Endreinigung, Wohnungsübergabe', 'Bei der Übergabe wird dort hingesehen, wo man sonst nicht hinsieht. Eine Liste hilft.', [
    'Denken Sie an Backofen, Fensterrahmen und Heizkörper.',
    'Reinigen Sie, wenn die Möbel draußen sind.',
    'Fotografieren Sie jeden Raum danach.',
  ]),
];
