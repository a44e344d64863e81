import { type BankTopic, tip } from '../bankTopic.ts';

export const marketingTopics: readonly BankTopic[] = [
  {
    key: 'marketing-website-basics',
    name: 'Die eigene Website prüfen',
    title: 'Die eigene Website mit fremden Augen prüfen',
    tags: 'Website, Online-Auftritt, Marketing, Checkliste',
    why: 'Wer eine Website täglich sieht, sieht sie nicht mehr. Ein fremder Blick fragt nur drei Dinge: Was gibt es hier, ist es für mich, und was tue ich als Nächstes?',
    steps: [
      'Öffnen Sie die Seite auf einem fremden Telefon, ohne WLAN.',
      'Fragen Sie jemanden nach fünf Sekunden, was Sie anbieten.',
      'Rufen Sie die angegebene Nummer an und schicken Sie sich das Formular.',
      'Prüfen Sie Öffnungszeiten, Anschrift, Namen und Pflichtangaben.',
      'Löschen oder erneuern Sie alles, was veraltet ist.',
    ],
    mistakes: [
      'Mit sich selbst beginnen. Besucher suchen eine Lösung; nennen Sie zuerst, wobei Sie helfen.',
      'Alles auf die Startseite packen. Führen Sie zu einem klaren nächsten Schritt.',
      'Große Bilder unverkleinert hochladen. Auf dem Telefon wartet darauf niemand; lassen Sie sie verkleinern.',
    ],
    questions: [
      ['Brauche ich eine ganz neue Seite?', 'Oft genügen bessere Texte, schnellere Bilder und ein klarer Knopf. Neu lohnt sich, wenn die Technik im Weg steht.'],
      ['Wie oft sollte man etwas ändern?', 'Immer dann, wenn etwas nicht mehr stimmt. Ein fester Termin im Quartal hilft, daran zu denken.'],
      ['Was ist das Wichtigste auf dem Telefon?', 'Dass man ohne Zoomen lesen kann und Anruf, Weg und Termin mit einem Finger erreicht.'],
    ],
    call: 'Wird die Seite nicht gefunden, warnt der Browser oder kommen Formulare nicht an, lassen Sie die Technik ansehen, bevor Sie werben.',
  },
  {
    key: 'marketing-found-locally',
    name: 'In der Nähe gefunden werden',
    title: 'In der Nähe gefunden werden: die Grundlagen',
    tags: 'lokale Suche, Unternehmensprofil, Bewertungen, Marketing',
    why: 'Wer einen Betrieb in der Nähe sucht, entscheidet oft schon in der Ergebnisliste. Dort zählen keine Tricks, sondern vollständige, übereinstimmende Angaben.',
    steps: [
      'Beanspruchen Sie Ihr Unternehmensprofil bei den großen Suchdiensten und Karten.',
      'Schreiben Sie Namen, Anschrift und Nummer überall genau gleich.',
      'Wählen Sie die Kategorie, die am genauesten passt.',
      'Laden Sie eigene, aktuelle Bilder hoch.',
      'Beantworten Sie Bewertungen, freundlich und ohne Privates.',
    ],
    mistakes: [
      'Bewertungen kaufen oder sich selbst bewerten. Das fällt auf, ist oft verboten und kostet Vertrauen.',
      'Suchbegriffe in den Firmennamen schreiben. Profile werden dafür gesperrt; nehmen Sie den Namen, der an der Tür steht.',
      'Feiertage vergessen. Wer vor verschlossener Tür steht, kommt selten wieder.',
    ],
    questions: [
      ['Wie bitte ich um Bewertungen?', 'Bitten Sie alle gleich, bald nach der Arbeit, mit direktem Link und ohne Gegenleistung.'],
      ['Was tun bei einer unfairen Bewertung?', 'Ruhig und kurz antworten und das Gespräch anbieten. Verstößt sie gegen Regeln, melden Sie sie.'],
      ['Wie lange dauert es, bis man etwas merkt?', 'Angaben wirken bald, das Vertrauen der Suchdienste wächst langsamer. Rechnen Sie eher in Monaten.'],
    ],
    call: 'Gibt es doppelte Einträge, alte Anschriften oder einen gesperrten Zugang, lassen Sie sich helfen, bevor Sie neue anlegen.',
  },
  {
    key: 'marketing-year-plan',
    seasons: ['autumn', 'winter'],
    name: 'Werbung fürs ganze Jahr',
    title: 'Werbung fürs ganze Jahr auf einer Seite',
    tags: 'Marketingplan, Werbung, Jahresplanung, Kalender',
    why: 'Ohne Plan wird geworben, wenn es ruhig ist, und dann ist es meist zu spät. Ein Blatt mit zwölf Spalten genügt, um rechtzeitig das Richtige zu sagen.',
    steps: [
      'Tragen Sie ein, wann in den letzten Jahren viel und wann wenig los war.',
      'Notieren Sie, wonach Kunden in welcher Jahreszeit fragen.',
      'Legen Sie je Monat ein Thema fest, nicht fünf.',
      'Beginnen Sie mit dem Erzählen einige Wochen vor der Nachfrage.',
      'Vereinbaren Sie mit sich, woran Sie den Erfolg messen.',
    ],
    mistakes: [
      'Auf allen Kanälen gleichzeitig anfangen. Einer, der gepflegt wird, ist mehr wert als vier verlassene.',
      'Nach zwei Wochen aufgeben. Menschen brauchen mehrere Begegnungen, bevor sie sich melden.',
      'Nur messen, was leicht zu zählen ist. Fragen Sie neue Kunden, wie sie auf Sie gekommen sind.',
    ],
    questions: [
      ['Wie viel sollte man ausgeben?', 'So viel, wie ein neuer Kunde wert ist und wie viele Sie annehmen können. Beginnen Sie klein und messen Sie.'],
      ['Newsletter oder soziale Medien?', 'Ein Newsletter erreicht Menschen, die Sie schon kennen; in sozialen Medien finden Sie neue. Beides ergänzt sich.'],
      ['Was schreibt man, wenn nichts los ist?', 'Beantworten Sie eine Frage, die Ihnen in der letzten Woche gestellt wurde. Die haben meist auch andere.'],
    ],
    call: 'Bevor Sie größere Beträge für Anzeigen ausgeben, lassen Sie Ziel, Messung und Landeseite prüfen.',
  },
  tip('marketing-tip-headline', 'Eine Überschrift, die hält, was sie sagt', 'Texte, Überschrift, Marketing', 'Die meisten lesen nur die erste Zeile. Sie sollte sagen, was der Leser davon hat, und nicht mehr, als der Text hergibt.', [
    'Schreiben Sie zehn Varianten und schlafen Sie darüber.',
    'Nennen Sie das Problem in den Worten Ihrer Kunden.',
    'Streichen Sie Wörter, die jeder Betrieb benutzen könnte.',
  ]),
  tip('marketing-tip-photos', 'Eigene Bilder statt fremder Gesichter', 'Fotos, Website, Vertrauen', 'Lächelnde Modelle aus dem Bildarchiv erkennt man sofort. Ein echtes Bild aus der Werkstatt darf ruhig unvollkommen sein.', [
    'Zeigen Sie Hände bei der Arbeit und Räume, wie sie sind.',
    'Fragen Sie alle, die zu erkennen sind.',
    'Verkleinern Sie Bilder, bevor Sie sie hochladen.',
  ]),
  tip('marketing-tip-newsletter', 'Ein Newsletter, den man öffnet', 'Newsletter, E-Mail, Kunden', 'Niemand wartet auf Neuigkeiten aus einem Betrieb, viele aber auf einen nützlichen Rat. Wer hilft, darf auch einmal anbieten.', [
    'Schreiben Sie nur Menschen, die zugestimmt haben.',
    'Bleiben Sie je Ausgabe bei einem Thema.',
    'Machen Sie das Abmelden leicht.',
  ]),
  tip('marketing-tip-answer-speed', 'Anfragen sind frisch am besten', 'Anfragen, Kunden gewinnen, Service', 'Wer anfragt, fragt meist auch anderswo. Eine kurze, freundliche Antwort am Anfang wiegt mehr als eine perfekte am Ende.', [
    'Bestätigen Sie, dass die Nachricht angekommen ist.',
    'Stellen Sie eine Frage, die weiterführt.',
    'Legen Sie fest, wer antwortet, wenn alle unterwegs sind.',
  ]),
  tip('marketing-tip-holiday-hours', 'Feiertage in allen Profilen nachtragen', 'Öffnungszeiten, Feiertage, Online-Auftritt', 'Vor Feiertagen sehen mehr Menschen nach, ob geöffnet ist, als zu jeder anderen Zeit. Wer es einträgt, erspart ihnen den Weg und sich die Anrufe.', [
    'Ändern Sie Website, Karten und Anrufbeantworter am selben Tag.',
    'Schreiben Sie auch, ab wann Sie wieder da sind.',
    'Setzen Sie sich eine Erinnerung für das nächste Jahr.',
  ], { seasons: ['winter', 'spring'] }),
];
