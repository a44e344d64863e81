import { type BankTopic, tip } from '../bankTopic.ts';

export const photographyTopics: readonly BankTopic[] = [
  {
    key: 'photo-what-to-wear',
    name: 'Kleidung fürs Fotoshooting',
    title: 'Was Sie anziehen, damit die Bilder gut altern',
    tags: 'Fotoshooting, Kleidung, Porträt, Fotograf',
    why: 'Auf einem Porträt soll das Gesicht zuerst auffallen. Ruhige Farben und Kleidung, in der man sich wohlfühlt, treten von selbst zurück.',
    steps: [
      'Wählen Sie etwas, worin Sie sich schon bewegt und gesetzt haben.',
      'Nehmen Sie ruhige Farben, die zueinander passen, aber nicht gleich sind.',
      'Lassen Sie große Schriftzüge und feine Streifen zu Hause.',
      'Bringen Sie ein zweites Oberteil mit.',
      'Bügeln Sie am Vortag, und transportieren Sie hängend.',
    ],
    mistakes: [
      'Etwas Neues zum ersten Mal tragen. Es zwickt genau dann, wenn Sie entspannt sein wollen.',
      'Alle im gleichen Weiß. Es wirkt wie eine Uniform; nehmen Sie eine Farbfamilie.',
      'Die Hände vergessen. Auf vielen Bildern sind sie zu sehen, also auch Nägel und Ärmel.',
    ],
    questions: [
      ['Ist Schwarz eine gute Wahl?', 'Ja, wenn etwas Struktur darin ist. Vor dunklem Hintergrund verschwindet es leicht.'],
      ['Brille auf oder ab?', 'Wenn Sie sie immer tragen, auf. Spiegelungen lassen sich mit Licht und Haltung meist vermeiden.'],
      ['Wie stark darf Make-up sein?', 'Etwas mehr als im Alltag, weil Licht Farbe schluckt. Glanz auf der Stirn stört mehr als ein blasser Ton.'],
    ],
    call: 'Schicken Sie vorab ein Foto Ihrer Auswahl, wenn Sie unsicher sind; Farben lassen sich so leicht abstimmen.',
  },
  {
    key: 'photo-children',
    name: 'Fotos mit Kindern',
    title: 'Fotos mit Kindern: erst das Spiel, dann das Bild',
    tags: 'Kinderfotos, Familienfotos, Fotoshooting, Familie',
    why: 'Kinder lächeln nicht auf Zuruf, aber sie leben vor, was man festhalten möchte. Ein Shooting gelingt, wenn es sich wie ein Ausflug anfühlt.',
    steps: [
      'Wählen Sie die Tageszeit, zu der Ihr Kind gute Laune hat.',
      'Bringen Sie etwas zu essen mit, das nicht färbt.',
      'Lassen Sie den Kindern Zeit, den Ort anzusehen.',
      'Spielen Sie mit, statt von der Seite Anweisungen zu geben.',
      'Machen Sie Schluss, bevor alle müde sind.',
    ],
    mistakes: [
      '„Sag Käse“ rufen. Heraus kommt ein Gesicht, das es sonst nicht gibt; erzählen Sie lieber etwas Lustiges.',
      'Mit Belohnung drohen. Das Kind denkt dann an die Belohnung und nicht ans Spiel.',
      'Das Gruppenbild ans Ende legen. Am Anfang ist noch Geduld da.',
    ],
    questions: [
      ['Was, wenn mein Kind nicht mitmacht?', 'Dann wird beobachtet und gewartet. Oft entstehen gerade dabei die schönsten Bilder.'],
      ['Drinnen oder draußen?', 'Kleine Kinder sind zu Hause oft am gelöstesten. Draußen gibt es mehr zu tun.'],
      ['Sollen Geschwister gleich angezogen sein?', 'Ähnliche Töne genügen. So bleibt jedes Kind es selbst.'],
    ],
    call: 'Erzählen Sie vorher, was Ihr Kind mag und wovor es sich scheut; damit lässt sich planen.',
  },
  tip('photo-tip-golden-hour', 'Das Licht vor Sonnenuntergang', 'goldene Stunde, Licht, Fotografie', 'Mittags fallen harte Schatten unter die Augen. Am frühen Morgen und gegen Abend ist das Licht weich und warm.', [
    'Fragen Sie, wann am Ort die Sonne hinter Häusern verschwindet.',
    'Suchen Sie mittags offenen Schatten.',
    'Planen Sie etwas Reserve ein; gutes Licht dauert kurz.',
  ]),
  tip('photo-tip-headshot', 'Ein Bewerbungsfoto, das nach Ihnen aussieht', 'Bewerbungsfoto, Porträt, Businessfoto', 'Ein gutes Berufsporträt zeigt Sie an einem guten Tag, nicht jemand anderen. Wer Sie danach trifft, soll Sie erkennen.', [
    'Kleiden Sie sich wie für ein Gespräch in Ihrer Branche.',
    'Kommen Sie einige Tage nach dem Friseur, nicht direkt danach.',
    'Sagen Sie, wofür das Bild gebraucht wird.',
  ]),
  tip('photo-tip-group', 'Gruppenfotos, auf denen alle gut aussehen', 'Gruppenfoto, Feier, Fototipps', 'Je mehr Menschen, desto eher blinzelt jemand. Ordnung und Tempo helfen.', [
    'Stellen Sie Gesichter versetzt, nicht in einer Reihe.',
    'Zählen Sie laut, dann schauen alle gleichzeitig.',
    'Machen Sie mehrere Bilder hintereinander.',
  ]),
  tip('photo-tip-phone', 'Bessere Bilder mit dem Telefon', 'Handyfotos, Fototipps, Licht', 'Das Telefon in der Tasche kann mehr, als man denkt. Drei Handgriffe machen den Unterschied.', [
    'Wischen Sie die Linse ab.',
    'Gehen Sie näher heran, statt zu zoomen.',
    'Tippen Sie auf das Gesicht, damit es scharf und hell wird.',
  ]),
  tip('photo-tip-keep', 'Bilder so aufheben, dass man sie wiederfindet', 'Fotos sichern, Archiv, Erinnerungen', 'Die meisten Fotos gehen mit einem Telefon oder einer Festplatte verloren. Zwei Kopien an zwei Orten bewahren sie.', [
    'Ordnen Sie nach Jahr und Anlass.',
    'Löschen Sie, was doppelt oder unscharf ist.',
    'Drucken Sie wenige aus; Papier braucht kein Passwort.',
  ]),
  tip('photo-tip-wedding', 'Hochzeitsfotos: Zeit ist das wichtigste Licht', 'Hochzeitsfotos, Hochzeit planen, Fotograf', 'An einem vollen Tag fehlen immer die zwanzig Minuten fürs Paarbild. Wer sie einplant, hat sie auch.', [
    'Schreiben Sie eine kurze Liste der Gruppenbilder.',
    'Bestimmen Sie jemanden, der die Leute zusammenruft.',
    'Halten Sie vor dem Fest einen ruhigen Ort frei.',
  ]),
  tip('photo-tip-newborn', 'Babyfotos: warm, satt und ohne Eile', 'Babyfotos, Neugeborene, Familie', 'Neugeborene geben den Takt vor. Ein Shooting mit Pausen zum Stillen und Wickeln ist der Normalfall.', [
    'Heizen Sie den Raum gut vor.',
    'Planen Sie einen Vormittag ohne weitere Termine.',
    'Die Sicherheit des Kindes geht jeder Pose vor.',
  ]),
  tip('photo-tip-rights', 'Wer darf ein Foto veröffentlichen?', 'Bildrechte, Fotos teilen, gut zu wissen', 'Ein Bild zu besitzen heißt nicht, es überall zeigen zu dürfen. Eine Frage vorher erspart Ärger.', [
    'Klären Sie, wofür Sie die Bilder nutzen möchten.',
    'Fragen Sie alle, die zu erkennen sind, besonders Eltern.',
    'Nennen Sie den Urheber, wo es vereinbart ist.',
  ]),
];
