import { type BankTopic, tip } from '../bankTopic.ts';

export const accountingTopics: readonly BankTopic[] = [
  {
    key: 'books-receipts',
    name: 'Ordnung bei Belegen',
    title: 'Belege: eine einfache Ordnung, die das Jahr übersteht',
    tags: 'Belege, Buchhaltung, Ordnung, Steuern',
    why: 'Belege gehen selten an einem Tag verloren, sondern nach und nach: im Auto, in der Jacke, im Posteingang. Eine Ordnung hilft nur, wenn sie auch an vollen Tagen funktioniert.',
    steps: [
      'Richten Sie einen einzigen Eingang ein, auf Papier oder digital.',
      'Fotografieren Sie Papierbelege noch am selben Tag.',
      'Schreiben Sie auf Bewirtung und Fahrten gleich den Anlass.',
      'Trennen Sie Privates und Geschäftliches schon beim Bezahlen.',
      'Reservieren Sie sich einmal im Monat eine feste Stunde.',
    ],
    mistakes: [
      'Alles bis zum Jahresende sammeln. Dann fehlt die Erinnerung, wofür etwas war; monatlich geht es schneller.',
      'Kontoauszüge für Belege halten. Sie zeigen, dass gezahlt wurde, aber nicht wofür.',
      'Nur im Postfach aufbewahren. Dort findet und sichert sie niemand; legen Sie sie ab.',
    ],
    questions: [
      ['Darf ich Papier nach dem Scannen wegwerfen?', 'Das hängt von den Regeln in Ihrem Land und von Ihrem Verfahren ab. Fragen Sie, bevor etwas im Altpapier landet.'],
      ['Was tue ich bei einem verlorenen Beleg?', 'Bitten Sie um eine Zweitschrift. Geht das nicht, notieren Sie, was wann bei wem gekauft wurde.'],
      ['Wie lange muss ich aufbewahren?', 'Es gibt gesetzliche Fristen, je nach Art der Unterlage. Erkundigen Sie sich, was für Sie gilt.'],
    ],
    call: 'Stapeln sich schon mehrere Monate, beginnen Sie mit dem laufenden und lassen sich beim Rest helfen.',
  },
  {
    key: 'books-cash-flow',
    name: 'Liquidität im Blick',
    title: 'Liquidität: Gewinn auf dem Papier zahlt keine Miete',
    tags: 'Liquidität, Planung, Selbstständige, Buchhaltung',
    why: 'Ein Betrieb kann gut verdienen und trotzdem klamm sein, weil Geld später kommt, als es gebraucht wird. Eine einfache Vorschau zeigt das, solange noch Zeit ist.',
    steps: [
      'Schreiben Sie für die nächsten Wochen auf, was sicher herein- und hinausgeht.',
      'Legen Sie Geld für Steuern auf ein eigenes Konto.',
      'Stellen Sie Rechnungen, sobald die Leistung erbracht ist.',
      'Haken Sie freundlich nach, wenn ein Zahlungsziel verstrichen ist.',
      'Vergleichen Sie am Monatsende Vorschau und Wirklichkeit.',
    ],
    mistakes: [
      'Den Kontostand für Gewinn halten. Ein Teil davon gehört schon dem Finanzamt oder Lieferanten.',
      'Nur mit guten Monaten rechnen. Nehmen Sie für die Planung einen schwächeren.',
      'Zu spät mit der Bank reden. Wer mit Zahlen und früh kommt, hat mehr Möglichkeiten.',
    ],
    questions: [
      ['Wie weit sollte ich vorausschauen?', 'Ein Vierteljahr genügt vielen; wo Aufträge groß und selten sind, eher länger.'],
      ['Muss es ein Programm sein?', 'Nein. Eine Tabelle mit Wochen und Summen reicht für den Anfang.'],
      ['Wie groß sollte eine Reserve sein?', 'Das hängt von Ihren festen Kosten ab. Rechnen Sie aus, was Sie ohne Einnahmen in einem Monat brauchen.'],
    ],
    call: 'Sehen Sie einen Engpass kommen, sprechen Sie darüber, bevor die erste Zahlung nicht möglich ist.',
  },
  tip('books-tip-invoice', 'Was auf einer Rechnung nicht fehlen darf', 'Rechnungen, Pflichtangaben, Buchhaltung', 'Eine unvollständige Rechnung kommt zurück, und die Zahlung verschiebt sich. Ein Blick vor dem Versand erspart die Schleife.', [
    'Prüfen Sie Namen und Anschriften beider Seiten.',
    'Nennen Sie Leistung, Zeitraum und eine eindeutige Nummer.',
    'Geben Sie ein Zahlungsziel mit Datum an.',
  ]),
  tip('books-tip-separate-account', 'Privat und Geschäft: zwei Konten, ein klarer Kopf', 'Geschäftskonto, Selbstständige, Ordnung', 'Solange alles über ein Konto läuft, muss jede Buchung gedeutet werden. Zwei Konten machen daraus eine Routine.', [
    'Zahlen Sie Geschäftliches nur noch von dort.',
    'Überweisen Sie sich einen festen Betrag für Privates.',
    'Notieren Sie Ausnahmen gleich.',
  ]),
  tip('books-tip-reminder', 'Freundlich mahnen, ohne Kunden zu verlieren', 'Mahnung, Zahlungsziel, offene Rechnungen', 'Die meisten offenen Rechnungen sind schlicht vergessen worden. Eine sachliche Erinnerung ist niemandem peinlich.', [
    'Schreiben Sie bald nach dem Zahlungsziel und kurz.',
    'Hängen Sie die Rechnung noch einmal an.',
    'Fragen Sie, ob etwas unklar ist.',
  ]),
  tip('books-tip-logbook', 'Fahrten gleich aufschreiben', 'Fahrtenbuch, Fahrtkosten, Belege', 'Eine nachträglich geschriebene Fahrtenliste überzeugt niemanden. Ein Eintrag beim Aussteigen dauert einen Atemzug.', [
    'Notieren Sie Datum, Ziel, Anlass und Kilometer.',
    'Legen Sie den Block dorthin, wo der Schlüssel hängt.',
    'Fragen Sie, welche Form bei Ihnen anerkannt wird.',
  ]),
  tip('books-tip-tax-letter', 'Post vom Finanzamt: lesen, prüfen, Frist notieren', 'Finanzamt, Steuerbescheid, Frist', 'Ein Bescheid ist kein Urteil, aber er wird mit der Zeit endgültig. Deshalb zählt der Tag, an dem er kam.', [
    'Notieren Sie den Eingang auf dem Umschlag.',
    'Vergleichen Sie die Zahlen mit Ihrer Erklärung.',
    'Fragen Sie nach, solange die Frist läuft.',
  ]),
  tip('books-tip-starting-out', 'Selbstständig machen: zuerst drei Zahlen', 'Gründung, Selbstständige, Planung', 'Am Anfang gibt es viele Formulare und wenig Überblick. Drei Zahlen helfen mehr als ein dicker Plan.', [
    'Was kostet ein Monat, in dem Sie nichts verkaufen?',
    'Was bleibt von einem Auftrag nach allen Kosten?',
    'Wie viele davon brauchen Sie also?',
  ]),
  tip('books-tip-password', 'Online-Banking im Betrieb: vier Augen', 'Sicherheit, Online-Banking, Betrug', 'Betrüger schreiben im Namen des Chefs oder eines Lieferanten. Eine zweite Person vor jeder größeren Überweisung hält die meisten auf.', [
    'Bestätigen Sie neue Bankverbindungen am Telefon, unter der bekannten Nummer.',
    'Teilen Sie keine Zugangsdaten.',
    'Lassen Sie sich von Eile nicht anstecken.',
  ]),
  tip('books-tip-monthly-look', 'Ein Blick im Monat auf fünf Zahlen', 'Auswertung, Kennzahlen, Planung', 'Eine Auswertung hilft nur, wenn sie jemand liest. Wenige Zahlen, jeden Monat dieselben, zeigen am schnellsten, wohin es geht.', [
    'Umsatz, Kosten, offene Rechnungen, Kontostand, Rücklage.',
    'Vergleichen Sie mit demselben Monat im Vorjahr.',
    'Fragen Sie bei allem, was Sie überrascht.',
  ]),
];
