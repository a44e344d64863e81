import { type BankTopic, tip } from '../bankTopic.ts';

export const movingTopics: readonly BankTopic[] = [
  {
    key: 'moving-packing',
    name: 'Umzugskartons packen',
    title: 'Umzugskartons packen: schwer unten, Wichtiges zuletzt',
    tags: 'Umzug, Kartons, Packen, Checkliste',
    why: 'Ein Umzug wird nicht am Umzugstag schwer, sondern durch Kartons, die niemand heben kann oder deren Boden nachgibt. Gut gepackt ist er halb getragen.',
    steps: [
      'Beginnen Sie mit dem, was Sie selten brauchen, Raum für Raum.',
      'Packen Sie Bücher in kleine Kartons und Leichtes in große.',
      'Füllen Sie Hohlräume mit Handtüchern oder Papier, damit nichts wandert.',
      'Stellen Sie Teller hochkant, jeden für sich in Papier.',
      'Beschriften Sie zwei Seiten mit Zielraum und Inhalt, nicht den Deckel.',
    ],
    mistakes: [
      'Kartons bis oben mit Büchern füllen. Heben Sie probeweise; was Sie allein nicht tragen können, ist zu schwer.',
      'Deckel nur ineinanderstecken. Kleben Sie den Boden über Kreuz, sonst öffnet er sich auf der Treppe.',
      'Flüssiges und Ätzendes dazwischenlegen. Reinigungsmittel, Farben und Gas gehören nicht in den Umzugskarton.',
    ],
    questions: [
      ['Wie viele Kartons braucht man?', 'Mehr, als man schätzt. Packen Sie einen Schrank zur Probe und rechnen Sie hoch.'],
      ['Womit polstere ich Gläser?', 'Mit unbedrucktem Papier, Tüchern oder Socken. Druckerschwärze färbt ab.'],
      ['Dürfen Schubladen voll bleiben?', 'Mit Wäsche oft ja, wenn das Möbel leicht ist und gesichert wird. Schweres muss hinaus; fragen Sie, wer trägt.'],
    ],
    call: 'Klaviere, Aquarien, Kunst und Möbel, die durch kein Treppenhaus passen, sprechen Sie an, lange bevor der Wagen kommt.',
  },
  {
    key: 'moving-plan',
    name: 'Der Umzugsplan',
    title: 'Der Umzugsplan: was früh erledigt sein will',
    tags: 'Umzug, Planung, Zeitplan, Checkliste',
    why: 'Die letzte Woche vor einem Umzug ist immer voll. Was sich davor erledigen lässt, und das ist erstaunlich viel, sollte dort nicht mehr vorkommen.',
    steps: [
      'Schreiben Sie Kündigungen und Ummeldungen auf, mit den Fristen dazu.',
      'Messen Sie Möbel, Türen und Treppen in der neuen Wohnung.',
      'Sortieren Sie aus, bevor Sie packen, und klären Sie, wohin es geht.',
      'Fragen Sie früh, ob sich vor beiden Häusern Platz zum Halten sichern lässt.',
      'Richten Sie einen Nachsendeauftrag ein und nennen Sie wichtigen Stellen die neue Anschrift.',
    ],
    mistakes: [
      'Auf das Monatsende setzen, weil alle es tun. Wer ausweichen kann, findet leichter Hilfe und Parkplätze.',
      'Zwischen Auszug und Einzug keinen Puffer lassen. Verschiebt sich die Übergabe, stehen Ihre Möbel auf der Straße.',
      'Den Keller vergessen. Er füllt oft mehr Kartons als die Küche; sehen Sie ihn zuerst durch.',
    ],
    questions: [
      ['Wann sollte man anfragen?', 'Sobald der Zeitraum ungefähr feststeht. Sommer, Monatswechsel und Wochenenden sind am gefragtesten.'],
      ['Was braucht man für ein genaues Angebot?', 'Stockwerke, Aufzug, Entfernung zum Wagen, besondere Stücke und am besten einen Rundgang oder ein Video.'],
      ['Was, wenn der Termin wackelt?', 'Sagen Sie es gleich. Mit einem Ersatztermin im Kopf lässt sich leichter planen.'],
    ],
    call: 'Liegen Übergabe und Einzug auseinander, fragen Sie rechtzeitig nach einem Lager, statt auf den Keller von Freunden zu hoffen.',
  },
  {
    key: 'moving-day',
    name: 'Der Umzugstag',
    title: 'Der Umzugstag: Wer steht wo, und was bleibt bei Ihnen?',
    tags: 'Umzug, Umzugstag, Organisation, Checkliste',
    why: 'Am Umzugstag fragen alle dieselbe Person. Wenn klar ist, was wohin kommt und wer entscheidet, läuft es ruhig, auch wenn etwas dazwischenkommt.',
    steps: [
      'Legen Sie Papiere, Schlüssel, Medikamente und Ladekabel in eine Tasche, die bei Ihnen bleibt.',
      'Hängen Sie in der neuen Wohnung Zettel mit den Raumnamen an die Türen.',
      'Decken Sie Böden ab und halten Sie Wege und Aufzug frei.',
      'Lesen Sie in beiden Wohnungen die Zähler ab und fotografieren Sie sie.',
      'Gehen Sie zum Schluss durch alle Räume, Schränke und den Keller.',
    ],
    mistakes: [
      'Noch packen, wenn der Wagen schon da ist. Alles andere wartet dann auf die letzten Kartons.',
      'Kinder und Tiere mitten im Geschehen lassen. Für einen Tag sind sie anderswo sicherer und froher.',
      'Schäden erst Tage danach ansprechen. Sehen Sie Großes gleich an und halten Sie es gemeinsam fest.',
    ],
    questions: [
      ['Was gehört in den ersten Karton?', 'Bettzeug, Werkzeug, Licht, Seife, Papier und etwas zu essen. Er kommt als letzter in den Wagen und als erster heraus.'],
      ['Was, wenn es regnet?', 'Legen Sie Decken und Folien für Polster bereit und mehr Matten für die Böden.'],
      ['Wie lange dauert der Aufbau?', 'Rechnen Sie damit, dass nur Bett und Küche am ersten Abend stehen. Der Rest hat Zeit.'],
    ],
    call: 'Sagen Sie vorher, wenn Möbel empfindlich sind oder auseinandergebaut werden müssen; am Tag selbst fehlt dafür oft das Werkzeug.',
  },
  {
    key: 'moving-choosing',
    name: 'Ein Umzugsangebot einholen',
    title: 'Ein Umzugsangebot einholen: was man vergleichen kann',
    tags: 'Umzug, Angebot, Umzugsfirma, Vergleich',
    why: 'Zwei Angebote für denselben Umzug können sehr verschieden aussehen, weil Verschiedenes darin steht. Erst wenn beide dieselbe Wohnung gesehen haben, lässt sich vergleichen.',
    steps: [
      'Führen Sie beide durch alle Räume, auch durch Keller und Dachboden.',
      'Sagen Sie, was Sie selbst packen und abbauen.',
      'Zeigen Sie Treppenhaus, Aufzug und den Platz für den Wagen.',
      'Fragen Sie, was mitversichert ist und bis zu welchem Wert.',
      'Lassen Sie sich schriftlich geben, was enthalten ist.',
    ],
    mistakes: [
      'Am Telefon die Menge schätzen. Fast jeder vergisst den Keller; ein Rundgang oder ein Video ist genauer.',
      'Nach der niedrigsten Zahl gehen. Fragen Sie, was hinzukommt, wenn es länger dauert oder mehr wird.',
      'Wertvolles nicht erwähnen. Was niemand weiß, ist oft auch nicht ausreichend versichert.',
    ],
    questions: [
      ['Festpreis oder nach Stunden?', 'Ein fester Preis gibt Sicherheit, wenn der Umfang klar ist. Nach Stunden lohnt sich, wenn Sie viel selbst vorbereiten.'],
      ['Wie merke ich, dass ein Angebot nicht stimmt?', 'Wenn es ohne Besichtigung sehr genau oder sehr niedrig ist oder eine hohe Anzahlung verlangt wird.'],
      ['Was melde ich nach dem Umzug?', 'Sichtbare Schäden gleich auf dem Lieferschein, verborgene bald danach, beides mit Fotos. Für solche Meldungen gelten Fristen.'],
    ],
    call: 'Geht es ins Ausland, in ein Lager oder sind besondere Stücke dabei, fragen Sie früher, denn Papiere und Kisten brauchen Vorlauf.',
  },
  tip('moving-tip-screws', 'Schrauben, die man wiederfindet', 'Umzug, Möbel, Aufbau', 'Ein Schrank ohne seine Schrauben ist ein Stapel Bretter. Ein Beutel und ein Stift genügen, damit es ein Schrank bleibt.', [
    'Geben Sie die Schrauben jedes Möbels in einen eigenen Beutel.',
    'Kleben Sie ihn innen an oder nummerieren Sie beide.',
    'Fotografieren Sie Verbindungen, bevor Sie sie lösen.',
  ]),
  tip('moving-tip-plants', 'Pflanzen ziehen zuletzt um', 'Umzug, Zimmerpflanzen, Transport', 'Pflanzen vertragen weder Zugluft noch einen Tag im dunklen Wagen. Mit etwas Vorbereitung kommen sie gut an.', [
    'Gießen Sie zwei Tage vorher, nicht am Morgen.',
    'Stellen Sie Töpfe in Kisten und polstern Sie dazwischen.',
    'Laden Sie sie zuletzt ein und packen Sie sie zuerst aus.',
  ]),
  tip('moving-tip-fridge', 'Kühlschrank und Waschmaschine vorbereiten', 'Umzug, Haushaltsgeräte, Transport', 'Wasser und lose Teile richten in Geräten mehr Schaden an als der Weg selbst. Ein Tag Vorlauf genügt.', [
    'Tauen Sie den Kühlschrank ab und lassen Sie die Tür einen Spalt offen.',
    'Setzen Sie bei der Waschmaschine die Transportsicherung ein.',
    'Lassen Sie den Kühlschrank am neuen Ort stehen, bevor Sie ihn einschalten; wie lange, steht in der Anleitung.',
  ]),
  tip('moving-tip-lifting', 'Heben, ohne dass der Rücken es merkt', 'Umzug, Tragen, Rücken', 'Nicht das eine schwere Stück schadet, sondern das zwanzigste, müde und verdreht gehoben. Technik ist hier wichtiger als Kraft.', [
    'Gehen Sie in die Knie und halten Sie die Last nah am Körper.',
    'Drehen Sie sich mit den Füßen, nicht mit dem Rücken.',
    'Sprechen Sie beim Tragen zu zweit ab, wer das Kommando gibt.',
  ]),
  tip('moving-tip-winter', 'Umziehen, wenn es draußen glatt ist', 'Umzug, Winter, Sicherheit', 'Im Winter findet sich oft leichter ein Termin, dafür sind Wege und Stunden mit Tageslicht knapp. Beides lässt sich einplanen.', [
    'Streuen Sie Wege und Stufen vor dem ersten Tragen.',
    'Legen Sie mehr Matten aus und halten Sie Türen nur kurz offen.',
    'Lassen Sie Elektronik langsam warm werden, bevor Sie sie einschalten.',
  ], { seasons: ['winter'] }),
];
