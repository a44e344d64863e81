import { type BankTopic, tip } from '../bankTopic.ts';

export const lockTopics: readonly BankTopic[] = [
  {
    key: 'locks-locked-out',
    name: 'Ausgesperrt',
    title: 'Ausgesperrt: ruhig bleiben und den Richtigen rufen',
    tags: 'ausgesperrt, Schlüsseldienst, Türöffnung, Notfall',
    why: 'Die Tür fällt zu, der Schlüssel liegt drinnen, und plötzlich ist einem jede Nummer recht. Gerade dann lohnt es sich, zwei Minuten zu überlegen, denn eine zugefallene Tür ist etwas anderes als eine abgeschlossene.',
    steps: [
      'Prüfen Sie, ob jemand einen zweiten Schlüssel hat und wann er kommen kann.',
      'Sehen Sie nach, ob die Tür nur zugefallen oder abgeschlossen ist.',
      'Suchen Sie einen Betrieb aus der Nähe, mit Anschrift und nicht nur mit einer Nummer.',
      'Lassen Sie sich am Telefon den vollen Preis nennen, auch Anfahrt und Zuschläge.',
      'Halten Sie bereit, womit Sie zeigen können, dass Sie dort wohnen.',
    ],
    mistakes: [
      'Die oberste Anzeige anrufen. Bezahlte Plätze sagen nichts über Nähe oder Können; vergleichen Sie Name und Anschrift.',
      'Selbst mit Werkzeug hebeln. Oft ist danach nicht nur das Schloss, sondern auch die Tür beschädigt.',
      'Vor Ort etwas anderes unterschreiben, als besprochen war. Sagen Sie, dass Sie die Rechnung in Ruhe prüfen.',
    ],
    questions: [
      ['Muss das Schloss dabei kaputtgehen?', 'Eine nur zugefallene Tür lässt sich meist ohne Schaden öffnen. Wer gleich bohren will, soll erklären, warum.'],
      ['Was, wenn drinnen der Herd an ist?', 'Dann ist es ein Notfall. Rufen Sie die Feuerwehr und warnen Sie die Nachbarn.'],
      ['Wie beuge ich vor?', 'Mit einem Schlüssel bei jemandem, dem Sie trauen. Draußen versteckte Schlüssel findet leider nicht nur der Besitzer.'],
    ],
    call: 'Ist ein Kind oder ein hilfloser Mensch eingeschlossen oder brennt etwas, wählen Sie zuerst den Notruf.',
  },
  {
    key: 'locks-new-home',
    name: 'Schlösser im neuen Zuhause',
    title: 'Neu eingezogen: wer hat noch einen Schlüssel?',
    tags: 'Einzug, Schließzylinder, Schlüssel, Sicherheit',
    why: 'Niemand weiß genau, wie viele Schlüssel von früher noch im Umlauf sind: bei Handwerkern, Verwandten, ehemaligen Mietern. Ein neuer Zylinder ist rasch eingesetzt und schafft Klarheit.',
    steps: [
      'Zählen Sie die übergebenen Schlüssel und lassen Sie sich die Zahl bestätigen.',
      'Probieren Sie jeden aus, auch für Keller, Briefkasten und Garage.',
      'Fragen Sie in einer Mietwohnung, ob und wie Sie den Zylinder tauschen dürfen.',
      'Messen Sie den Zylinder innen und außen ab der Mitte der Schraube.',
      'Bewahren Sie den alten Zylinder für den Auszug auf.',
    ],
    mistakes: [
      'Einen Zylinder wählen, der außen weit vorsteht. Er bietet eine Angriffsfläche; er sollte mit dem Beschlag nahezu bündig sein.',
      'Namen und Anschrift an den Schlüssel hängen. Wer ihn findet, weiß dann gleich, wo er passt.',
      'Die Sicherungskarte verlieren. Ohne sie lassen sich viele Schlüssel nicht nachmachen; legen Sie sie zu den Papieren.',
    ],
    questions: [
      ['Muss das ganze Schloss getauscht werden?', 'Meist genügt der Zylinder. Klemmt die Tür oder hängt der Riegel, sieht man sich auch den Rest an.'],
      ['Was ist ein geschützter Schlüssel?', 'Einer, den nicht jede Maschine kopieren darf. Nachschlüssel gibt es dann nur gegen Nachweis.'],
      ['Kann ein Schlüssel für alle Türen passen?', 'Ja, mit gleichschließenden Zylindern oder einer kleinen Schließanlage. Planen Sie das, bevor Sie einzelne kaufen.'],
    ],
    call: 'Fehlen Schlüssel einer Schließanlage, sprechen Sie zuerst mit Eigentümer oder Verwaltung, denn ein Tausch betrifft dann viele Türen.',
  },
  {
    key: 'locks-vacation',
    seasons: ['summer', 'winter'],
    name: 'Das Zuhause vor der Reise',
    title: 'Vor der Reise: so wirkt Ihr Zuhause bewohnt',
    tags: 'Einbruchschutz, Reise, Sicherheit, Türschloss',
    why: 'Die meisten Einbrecher suchen kein bestimmtes Haus, sondern ein leichtes. Was Zeit kostet, Lärm macht oder nach Anwesenheit aussieht, schreckt ab.',
    steps: [
      'Schließen Sie die Haustür ab, statt sie nur ins Schloss zu ziehen.',
      'Verriegeln Sie Fenster, Balkontür und Kellertür, auch die gekippten.',
      'Lassen Sie Licht zu wechselnden Zeiten schalten.',
      'Bitten Sie jemanden, den Briefkasten zu leeren und die Läden zu bewegen.',
      'Räumen Sie Leitern und Werkzeug aus dem Garten.',
    ],
    mistakes: [
      'Den Ersatzschlüssel unter den Blumentopf legen. Die üblichen Verstecke sind bekannt; geben Sie ihn einem Menschen.',
      'Die Reise öffentlich ankündigen. Zeigen Sie die Bilder, wenn Sie zurück sind.',
      'Alle Läden wochenlang geschlossen lassen. Das verrät Abwesenheit; lassen Sie Bewegung hinein.',
    ],
    questions: [
      ['Ist ein gekipptes Fenster wirklich so schlimm?', 'Es ist in Sekunden offen. Für den Versicherer kann es zudem wie ein offenes gelten.'],
      ['Was bringt ein Zusatzschloss?', 'Es verlängert die Zeit, und Zeit ist das, was Einbrecher nicht haben. Wichtig ist, dass es fest in gutem Holz oder Mauerwerk sitzt.'],
      ['Wo lässt man sich beraten?', 'Neben Fachbetrieben beraten vielerorts auch Polizeistellen zum Einbruchschutz.'],
    ],
    call: 'Finden Sie bei der Rückkehr eine offene Tür, gehen Sie nicht hinein, sondern rufen Sie von draußen die Polizei.',
  },
  tip('locks-tip-stiff-key', 'Der Schlüssel hakt: pflegen statt drehen', 'Türschloss, Schlüssel, Pflege', 'Ein Schlüssel, der sich nur mit Kraft dreht, bricht irgendwann ab. Meist fehlt nur ein wenig Pflege zur rechten Zeit.', [
    'Nehmen Sie Pflegespray für Schließzylinder, kein Speiseöl.',
    'Stecken Sie den Schlüssel danach mehrmals ein und drehen Sie leicht.',
    'Prüfen Sie bei offener Tür, ob es dann leichter geht; wenn ja, hat sich die Tür gesetzt.',
  ]),
  tip('locks-tip-lost-keys', 'Schlüssel verloren: die nächsten Schritte', 'Schlüssel verloren, Sicherheit, Schließzylinder', 'Ein verlorener Schlüssel ist harmlos, solange niemand weiß, wohin er gehört. War eine Adresse dabei, sieht es anders aus.', [
    'Gehen Sie die letzten Wege ab und fragen Sie im Fundbüro nach.',
    'Melden Sie den Verlust Vermieter oder Arbeitgeber, wenn eine Anlage betroffen ist.',
    'Lassen Sie den Zylinder tauschen, wenn der Finder die Anschrift kennen kann.',
  ]),
  tip('locks-tip-frozen', 'Das Schloss ist zugefroren', 'Türschloss, Winter, Auto', 'Gefroren ist nicht das Metall, sondern die Feuchtigkeit darin. Wärme und Geduld lösen sie, Gewalt bricht den Schlüssel.', [
    'Sprühen Sie Enteiser hinein oder wärmen Sie den Schlüssel vorsichtig an.',
    'Gießen Sie kein heißes Wasser darüber; es friert gleich wieder.',
    'Pflegen Sie das Schloss danach mit einem Mittel, das Wasser verdrängt.',
  ], { seasons: ['winter'] }),
  tip('locks-tip-pulled-shut', 'Zugezogen ist nicht abgeschlossen', 'Haustür, Einbruchschutz, Versicherung', 'Eine nur zugezogene Tür hält allein die Falle, und die gibt schnell nach. Erst der Riegel macht den Unterschied.', [
    'Schließen Sie auch bei kurzen Wegen ab.',
    'Lassen Sie innen keinen Schlüssel stecken, wenn der Zylinder dafür nicht gemacht ist.',
    'Sorgen Sie dafür, dass im Brandfall alle rasch hinauskommen.',
  ]),
  tip('locks-tip-key-list', 'Wer hat eigentlich einen Schlüssel?', 'Schlüssel, Ordnung, Betrieb', 'In Häusern und Betrieben wandern Schlüssel über die Jahre durch viele Hände. Eine kleine Liste beantwortet die Frage, bevor sie drängt.', [
    'Notieren Sie Nummer, Person und Datum bei jeder Ausgabe.',
    'Lassen Sie sich Schlüssel beim Abschied zurückgeben.',
    'Bewahren Sie Reserveschlüssel ohne Anschrift, aber mit Nummer auf.',
  ]),
];
