import { type BankTopic, tip } from '../bankTopic.ts';

export const generalTips: readonly BankTopic[] = [
  tip('tip-save-number', 'Nummern speichern, bevor man sie braucht', 'Kontakte, Telefon, gut zu wissen', 'Eine Nummer sucht man immer dann, wenn es gerade eilt. Zwei Minuten mit der Kontaktliste ersparen diese Hektik.', [
    'Speichern Sie sie unter dem, wofür sie gut ist, nicht nur unter einem Namen.',
    'Tragen Sie die Adresse dazu ein, dann findet auch die Karte hin.',
    'Schicken Sie sie allen, die im Ernstfall anrufen müssten.',
  ]),
  tip('tip-helpful-review', 'Wie eine Bewertung anderen wirklich hilft', 'Bewertungen, regional, Rückmeldung', 'Sterne sagen, ob jemand zufrieden war; ein Satz sagt, warum. Wer liest, möchte wissen, ob Ihr Fall dem eigenen ähnelt.', [
    'Schreiben Sie, weswegen Sie kamen und wie es lief.',
    'Nennen Sie eine Sache, die Ihnen aufgefallen ist, im Guten oder im Schlechten.',
    'Lassen Sie Namen und alles Private weg, auch Ihr eigenes.',
  ]),
  tip('tip-say-it-first', 'Nicht zufrieden? Sagen Sie es zuerst dort', 'Rückmeldung, Service, gut zu wissen', 'Das meiste, was schiefgeht, lässt sich richten, aber nur von denen, die davon wissen. Ein ruhiges Wort zur rechten Zeit ist für beide Seiten fair.', [
    'Beschreiben Sie, was Sie erwartet haben und was daraus wurde.',
    'Sagen Sie, womit es für Sie in Ordnung wäre.',
    'Melden Sie sich, solange sich alle an Einzelheiten erinnern.',
  ]),
  tip('tip-photo-that-explains', 'Ein Foto, das mehr erklärt als Worte', 'Fotos, Handytipps, gut zu wissen', 'Ein klares Bild kann eine lange Beschreibung ersetzen. Es muss nur zeigen, wo etwas ist, wie groß es ist und wie die Umgebung aussieht.', [
    'Machen Sie ein Bild mit Abstand und eines aus der Nähe.',
    'Legen Sie etwas Bekanntes daneben, zum Beispiel eine Münze.',
    'Wischen Sie die Linse ab und stellen Sie sich mit dem Rücken zum Licht.',
  ]),
  tip('tip-recommend-well', 'Wie man jemanden gut weiterempfiehlt', 'Empfehlung, Nachbarschaft, regional', 'Ein Name allein hilft wenig. Zur Empfehlung wird er durch den Grund, aus dem Sie zufrieden waren.', [
    'Sagen Sie, was man für Sie getan hat und wie lange das her ist.',
    'Erwähnen Sie, was man vorher wissen sollte.',
    'Fragen Sie, bevor Sie eine private Nummer weitergeben.',
  ]),
  tip('tip-false-invoice', 'Woran man falsche Rechnungen erkennt', 'Betrug, Rechnungen, Sicherheit', 'Falsche Rechnungen leben von der Eile. Sie wirken amtlich, nennen einen kleinen Betrag und hoffen, dass jemand einfach überweist.', [
    'Vergleichen Sie die Kontonummer mit einer früheren Rechnung.',
    'Suchen Sie, was wann für wen getan wurde; Fälschungen bleiben ungenau.',
    'Rufen Sie die Nummer an, die Sie kennen, nie die im Schreiben.',
  ]),
  tip('tip-suspicious-message', 'Wenn eine Nachricht zur Eile drängt', 'Betrug, Nachrichten, Sicherheit', 'Nachrichten, die zum schnellen Handeln drängen, verdienen das Gegenteil. Wer ehrlich ist, kann warten, bis Sie nachgefragt haben.', [
    'Lesen Sie die ganze Absenderadresse, nicht nur den angezeigten Namen.',
    'Öffnen Sie keinen Anhang, den Sie nicht erwartet haben.',
    'Tippen Sie die Adresse der Seite selbst ein, statt dem Link zu folgen.',
  ]),
  tip('tip-cancel-early', 'Sie können nicht kommen? Ein Satz genügt', 'Termine, gut zu wissen, Absage', 'Dazwischenkommen kann immer etwas, und niemand nimmt es übel. Wird ein Termin rechtzeitig frei, hilft das jemandem, der wartet.', [
    'Schreiben Sie, sobald Sie es ahnen, und nicht erst, wenn es sicher ist.',
    'Ein Grund ist nicht nötig, Name und Uhrzeit schon.',
    'Nennen Sie in derselben Nachricht zwei andere Zeiten.',
  ]),
  tip('tip-say-what-you-need', 'Sagen Sie, was es Ihnen leichter macht', 'Barrierefreiheit, Service, gut zu wissen', 'Stufen, kleine Schrift, Lärm oder ein Rollstuhl: Vieles lässt sich einrichten, wenn man es vorher weiß. Erwähnen Sie es gleich bei der ersten Nachricht.', [
    'Sagen Sie, was Ihnen hilft, statt nur, was schwierig ist.',
    'Schreiben Sie es auf, damit es weitergegeben wird.',
    'Fragen Sie nach Eingang, Parkplatz und Sitzgelegenheit.',
  ]),
  tip('tip-emergency-list', 'Ein Zettel mit Nummern für den Notfall', 'Notfall, Sicherheit, Haushalt', 'Wenn etwas passiert, ist das Telefon oft leer oder in einem anderen Zimmer. Ein Blatt neben der Tür braucht keinen Akku.', [
    'Beginnen Sie mit dem Notruf und Ihrer eigenen Adresse.',
    'Ergänzen Sie Nachbarn, Verwandte und alle, die sich ums Haus kümmern.',
    'Prüfen Sie einmal im Jahr, ob die Nummern noch stimmen.',
  ]),
  tip('tip-paper-receipts', 'Kassenbelege verblassen: lieber abfotografieren', 'Belege, Unterlagen, Ordnung', 'Die Schrift auf den meisten Kassenbelegen verschwindet im Licht. Ein Foto gleich nach dem Kauf bewahrt, was Sie später vielleicht vorzeigen möchten.', [
    'Fotografieren Sie den ganzen Beleg mit Datum und Geschäft.',
    'Legen Sie das Bild in einen Ordner, der nach der Sache heißt.',
    'Bewahren Sie das Original dunkel auf, solange es wichtig ist.',
  ]),
  tip('tip-ask-again', 'Nicht verstanden? Fragen Sie noch einmal', 'gute Fragen, Rat, gut zu wissen', 'Jedes Fach hat Wörter, die nur denen gewöhnlich vorkommen, die sie täglich benutzen. Nachfragen ist nicht unhöflich, es erspart ein Missverständnis.', [
    'Wiederholen Sie es in eigenen Worten: „Sie meinen also, dass …?“',
    'Bitten Sie um ein Beispiel oder eine Skizze.',
    'Lassen Sie sich den wichtigsten Punkt schriftlich geben.',
  ]),
  tip('tip-sleep-on-it', 'Eine Nacht darüber schlafen', 'Entscheidungen, Rat, gut zu wissen', 'Größeren Entscheidungen tut eine Nacht Abstand gut. Was am Morgen noch richtig aussieht, ist es meistens auch.', [
    'Schreiben Sie auf, was dafür spricht und was dagegen.',
    'Überlegen Sie, was ein wenig Warten kosten würde.',
    'Sprechen Sie mit jemandem, der von keiner der Antworten etwas hat.',
  ]),
  tip('tip-new-neighbors', 'Neue Nachbarn? Teilen Sie Ihre guten Adressen', 'Nachbarschaft, regional, Umzug', 'Wer gerade eingezogen ist, kennt niemanden, den er fragen kann. Eine kurze Liste mit Orten, die Sie selbst mögen, ist ein schöner Willkommensgruß.', [
    'Schreiben Sie auf, was Sie selbst nutzen, und einen Satz dazu, warum.',
    'Ergänzen Sie das Kleine: Markttage, Mülltonnen, den ruhigen Weg.',
    'Setzen Sie Ihren Vornamen darunter.',
  ]),
  tip('tip-confirm-in-writing', 'Kurz festhalten, in zwei Zeilen', 'Absprachen, Termine, gut zu wissen', 'Das Gedächtnis ist freundlich und ungenau. Zwei Zeilen nach einem Gespräch sorgen dafür, dass sich beide an dasselbe erinnern.', [
    'Nennen Sie Tag, Ort und wer was tut.',
    'Bitten Sie um eine kurze Antwort, falls etwas anders gemeint war.',
    'Legen Sie es dort ab, wo Sie es suchen würden.',
  ]),
  tip('tip-before-you-leave', 'Ein Blick auf die Karte, bevor Sie losfahren', 'Anfahrt, Parken, gut zu wissen', 'Baustellen, Einbahnstraßen und volle Parkplätze kosten mehr Zeit als die Strecke. Ein Blick vorher, und Sie kommen in Ruhe an.', [
    'Prüfen Sie den Weg kurz vor der Abfahrt, nicht am Vortag.',
    'Merken Sie sich einen zweiten Parkplatz.',
    'Nehmen Sie die Telefonnummer mit, falls Sie aufgehalten werden.',
  ]),
  tip('tip-second-opinion', 'Eine zweite Meinung ist keine Kränkung', 'Rat, Entscheidungen, gut zu wissen', 'Bei großen Entscheidungen zwei Leute zu fragen, ist vernünftig. Gute Fachleute nehmen es nicht übel.', [
    'Geben Sie beiden dieselben Informationen.',
    'Fragen Sie nach den Gründen, nicht nur nach der Antwort.',
    'Gehen die Meinungen auseinander, fragen Sie, wovon es abhängt.',
  ]),
  tip('tip-private-data', 'Was nicht in eine Nachricht gehört', 'Datenschutz, Sicherheit, Nachrichten', 'Nachrichten werden weitergeleitet, gespeichert und manchmal von anderen gelesen. Manches erzählt man besser persönlich.', [
    'Verschicken Sie keine Passwörter, Kartennummern oder Codes.',
    'Decken Sie ab, was nicht gebraucht wird, bevor Sie ein Dokument fotografieren.',
    'Löschen Sie, was seinen Zweck erfüllt hat.',
  ]),
  tip('tip-help-parents', 'Gemeinsam mit den Eltern etwas regeln', 'Familie, ältere Angehörige, Rat', 'Hilfe für ältere Angehörige gelingt am besten, wenn sie selbst das Sagen behalten. Es geht darum, ihre Entscheidung zu unterstützen, nicht darum, sie ihnen abzunehmen.', [
    'Fragen Sie, was am meisten stört, und fangen Sie dort an.',
    'Seien Sie beim Gespräch dabei, aber lassen Sie sie selbst antworten.',
    'Hinterlassen Sie das Ergebnis auf Papier, in großer Schrift.',
  ]),
  tip('tip-moving-list', 'Umzug: wem Sie Bescheid geben sollten', 'Umzug, Adressänderung, Checkliste', 'Eine neue Adresse geht mehr Leute an, als man denkt. Am wichtigsten sind die, von denen Sie Fristen bekommen.', [
    'Beginnen Sie mit Ämtern, Banken, Versicherungen und Arztpraxen.',
    'Denken Sie dann an alle, die regelmäßig zu Ihnen ins Haus kommen.',
    'Sehen Sie die Post eines Jahres durch, um Vergessene zu finden.',
  ]),
  tip('tip-phone-note', 'Eine Notiz mit allem, was immer gefragt wird', 'Ordnung, Handytipps, gut zu wissen', 'Größen, Modellnummern, Allergien, Kundennummern: Nach denselben Angaben wird immer wieder gefragt. Eine Notiz im Telefon beantwortet alle.', [
    'Fangen Sie damit an, sobald das nächste Mal jemand fragt.',
    'Fügen Sie Fotos von Typenschildern und Etiketten hinzu.',
    'Schützen Sie die Notiz, wenn Privates darin steht.',
  ]),
  tip('tip-ask-us', 'Was wollten Sie schon immer einmal fragen?', 'Ihre Fragen, gut zu wissen, Austausch', 'Die besten Themen kommen von Menschen, die nicht vom Fach sind. Schreiben Sie uns, worüber Sie sich schon gewundert haben, auch wenn es eine Kleinigkeit ist.', [
    'Fragen Sie in eigenen Worten; Fachbegriffe braucht es nicht.',
    'Sagen Sie, was Sie dazu gelesen oder gehört haben.',
    'Lassen Sie Privates weg; andere lesen mit.',
  ]),
  tip('tip-buy-nearby', 'Was sich ändert, wenn man in der Nähe kauft', 'regional, Nachbarschaft, Einkaufen', 'Ein kurzer Weg zu jemandem, der Sie kennt, ist viel wert, wenn später eine Frage auftaucht. Und eine Straße mit offenen Türen ist lebendiger.', [
    'Fragen Sie in der Nähe, bevor Sie weit weg bestellen.',
    'Sagen Sie kleinen Betrieben, was Sie nicht gefunden haben.',
    'Lassen Sie dort reparieren, was sich reparieren lässt.',
  ]),
  tip('tip-thanks', 'Ein Dank dauert eine Minute', 'Dank, Miteinander, gut zu wissen', 'Wer gut arbeitet, hört selten davon. Ein ehrlicher Satz bleibt länger im Gedächtnis, als man denkt.', [
    'Sagen Sie, was genau gut war.',
    'Nennen Sie die Person, damit es sie erreicht.',
    'Tun Sie es bald; lang muss es nicht sein.',
  ]),
  tip('tip-reminders', 'Lassen Sie den Kalender mitdenken', 'Planung, Kalender, Ordnung', 'Was einmal im Jahr ansteht, wird jedes Jahr vergessen. Ein wiederkehrender Eintrag ist schnell gemacht und entlastet den Kopf.', [
    'Tragen Sie den nächsten Termin ein, gleich nachdem etwas erledigt wurde.',
    'Lassen Sie sich einige Wochen vorher erinnern, dann haben Sie Auswahl bei den Tagen.',
    'Schreiben Sie in den Eintrag, an wen Sie sich wenden.',
  ]),
  tip('tip-compare-fairly', 'Wie man zwei Angebote fair vergleicht', 'Angebote, Vergleich, Rat', 'Zwei Summen sagen wenig, solange Verschiedenes darüber steht. Mit einem Stift und etwas Ruhe werden sie vergleichbar.', [
    'Markieren Sie, was nur in einem der beiden vorkommt.',
    'Fragen Sie beide nach dem, was fehlt.',
    'Vergleichen Sie, was geschieht, wenn sich unterwegs etwas ändert.',
  ], { notFor: ['dining', 'hair', 'fitness'] }),
  tip('tip-good-briefing', 'Drei Sätze, die Ihren Wunsch erklären', 'Wünsche, Rat, gut zu wissen', 'Wer weiß, was Sie erreichen möchten, kann mitdenken. Dafür genügen drei Sätze.', [
    'Wie ist es im Moment?',
    'Was soll danach anders sein?',
    'Was darf auf keinen Fall passieren?',
  ]),
  tip('tip-quiet-times', 'Volle Stunden und ruhige Stunden', 'Planung, Service, gut zu wissen', 'In fast jedem Betrieb gibt es Zeiten, zu denen alle auf einmal kommen. Wer etwas flexibel ist, findet mehr Ruhe und mehr Aufmerksamkeit.', [
    'Fragen Sie, wann es üblicherweise ruhig ist.',
    'Denken Sie an die Mitte des Tages und die Mitte der Woche.',
    'Legen Sie, was länger dauert, in die ruhigen Stunden.',
  ]),
  tip('tip-two-dates', 'Zwei Termine vorschlagen ist besser als einer', 'Termine, Planung, gut zu wissen', 'Termine per Nachricht zu finden, dauert, wenn jeder einen nennt und wartet. Zwei oder drei Vorschläge klären es mit einer einzigen Antwort.', [
    'Nennen Sie Zeiten, die Ihnen wirklich passen.',
    'Sagen Sie, welche Ihnen am liebsten wäre.',
    'Bestätigen Sie den gewählten Termin mit einer kurzen Zeile.',
  ]),
  tip('tip-keep-the-name', 'Aufschreiben, mit wem man gesprochen hat', 'Notizen, Telefon, gut zu wissen', '„Jemand hat mir gesagt“ hilft einen Monat später niemandem. Ein Name und ein Datum machen aus einer Erinnerung eine Auskunft.', [
    'Fragen Sie zu Beginn des Gesprächs nach dem Namen.',
    'Schreiben Sie Datum und Ergebnis daneben.',
    'Nennen Sie beides, wenn Sie sich wieder melden.',
  ]),
  tip('tip-stairs-and-doors', 'Türen und Treppen vorher messen', 'Messen, Lieferung, Planung', 'Manches passt ins Zimmer, aber nicht durch die Tür. Ein Maßband beantwortet die Frage, bevor sie teuer wird.', [
    'Messen Sie Türen, Ecken und Absätze an der engsten Stelle.',
    'Notieren Sie, wohin sich Türen öffnen.',
    'Schicken Sie ein Foto vom Weg hinein.',
  ]),
  tip('tip-language', 'Ist eine andere Sprache leichter? Sagen Sie es', 'Sprachen, Service, gut zu wissen', 'Wichtiges bespricht man am besten in der Sprache, in der man denkt. Oft gibt es einen Weg, wenn er früh bekannt ist.', [
    'Erwähnen Sie es gleich beim ersten Kontakt.',
    'Schreiben Sie, statt anzurufen, wenn Ihnen Lesen leichter fällt.',
    'Bitten Sie um einfache Worte bei wichtigen Punkten.',
  ]),
  tip('tip-shared-calendar', 'Ein Kalender für den ganzen Haushalt', 'Kalender, Familie, Ordnung', 'Doppelte Termine entstehen meist, weil zwei getrennt planen. Ein gemeinsamer Kalender macht sie sichtbar.', [
    'Tragen Sie ein, was andere betrifft, und sonst nichts.',
    'Geben Sie jeder Person eine Farbe.',
    'Sehen Sie die kommende Woche zu einem festen Zeitpunkt gemeinsam durch.',
  ]),
  tip('tip-old-things', 'Behalten, reparieren oder hergeben?', 'Reparatur, Nachhaltigkeit, Entscheidungen', 'Altes wird aus Gewohnheit behalten oder aus Eile weggeworfen. Drei Fragen helfen, in Ruhe zu entscheiden.', [
    'Wird es noch benutzt oder nur aufbewahrt?',
    'Lässt es sich reparieren, und von wem?',
    'Würden Sie es wieder wählen?',
  ]),
  tip('tip-one-question', 'Die eine Frage für den Schluss', 'gute Fragen, Rat, gut zu wissen', 'Am Ende eines Gesprächs glauben alle, es sei alles gesagt. Eine offene Frage bringt ans Licht, was noch fehlt.', [
    'Fragen Sie: „Was habe ich nicht gefragt, das ich wissen sollte?“',
    'Warten Sie auf die Antwort; sie braucht oft einen Moment.',
    'Schreiben Sie sie auf, bevor Sie gehen.',
  ]),
  tip('tip-budget-talk', 'Über Geld am Anfang sprechen', 'Budget, Planung, gut zu wissen', 'Ein Budget zu nennen, ist keine Schwäche. So können andere vorschlagen, was passt, statt zu raten.', [
    'Sagen Sie, was nicht überschritten werden darf.',
    'Sagen Sie, was am wichtigsten ist, wenn nicht alles geht.',
    'Fragen Sie, was die Summe später ändern könnte.',
  ]),
];
