import { type BankTopic, tip } from '../bankTopic.ts';

export const diningTopics: readonly BankTopic[] = [
  {
    key: 'dining-group-booking',
    name: 'Tisch für viele',
    title: 'Ein Tisch für viele: was Sie bei der Reservierung sagen',
    tags: 'Reservierung, Gruppe, Restaurant, Feier',
    why: 'Eine große Runde gelingt, wenn die Küche vorher weiß, worauf sie sich einstellt. Fünf Angaben bei der Reservierung ersparen Unruhe am Abend.',
    steps: [
      'Nennen Sie die Zahl der Gäste, und sagen Sie, wie sicher sie ist.',
      'Sagen Sie den Anlass und ob eine Rede oder Torte geplant ist.',
      'Geben Sie Allergien und Kinderstühle an.',
      'Fragen Sie, ob eine kleine Auswahl an Gerichten sinnvoll ist.',
      'Klären Sie, wie bezahlt wird: zusammen oder getrennt.',
    ],
    mistakes: [
      'Die Zahl schätzen und nicht mehr melden. Ein kurzer Anruf am Vortag hilft allen.',
      'Die Torte ungefragt mitbringen. Fragen Sie vorher, auch wegen der Kühlung.',
      'Alle einzeln eintreffen lassen. Vereinbaren Sie einen gemeinsamen Beginn, sonst wartet die Küche.',
    ],
    questions: [
      ['Wie früh sollte man reservieren?', 'Je größer die Runde und je beliebter der Tag, desto früher. Vor Feiertagen fragen Sie am besten Wochen vorher.'],
      ['Ist ein festes Menü besser?', 'Bei vielen Gästen kommt damit alles zugleich auf den Tisch. Zwei oder drei Gerichte zur Wahl sind ein guter Mittelweg.'],
      ['Was, wenn jemand absagt?', 'Geben Sie Bescheid, sobald Sie es wissen. Dann kann umgestellt werden.'],
    ],
    call: 'Bei Allergien, besonderen Wünschen oder einem eigenen Raum sprechen Sie am besten persönlich mit dem Haus.',
  },
  {
    key: 'dining-allergies',
    name: 'Allergien im Restaurant',
    title: 'Allergien: so sagen Sie es, dass die Küche helfen kann',
    tags: 'Allergien, Unverträglichkeit, Restaurant, gut zu wissen',
    why: 'Zwischen „mag ich nicht“ und „darf ich nicht“ liegt ein großer Unterschied, den die Küche kennen muss. Wer es früh und genau sagt, isst entspannter.',
    steps: [
      'Sagen Sie es bei der Reservierung und noch einmal am Tisch.',
      'Nennen Sie die Zutat und wie stark Sie reagieren.',
      'Fragen Sie auch nach Spuren, Brühen und Frittierfett.',
      'Bitten Sie im Zweifel um ein einfaches Gericht.',
      'Haben Sie Ihr Notfallmittel dabei, und sagen Sie es der Begleitung.',
    ],
    mistakes: [
      'Es erst beim Dessert erwähnen. Bis dahin ist vieles schon zubereitet.',
      'Eine Abneigung Allergie nennen. Die Küche treibt dann großen Aufwand, und im Ernstfall hört niemand mehr hin.',
      'Nur auf die Karte vertrauen. Rezepte ändern sich; fragen Sie nach.',
    ],
    questions: [
      ['Kann jede Küche auf alles eingehen?', 'Nein. Eine ehrliche Auskunft, dass etwas nicht sicher möglich ist, ist mehr wert als ein Versuch.'],
      ['Muss eine Karte Allergene ausweisen?', 'In der EU müssen die wichtigsten genannt oder erklärt werden. Fragen Sie, wenn Sie nichts finden.'],
      ['Was ist mit vegan und vegetarisch?', 'Sagen Sie es bei der Reservierung. Auch in Soßen und Fonds steckt oft Tierisches.'],
    ],
    call: 'Bei einer schweren Reaktion zählt jede Minute: Notfallmittel nehmen, den Notruf wählen, nicht abwarten.',
  },
  tip('dining-tip-wine', 'Was trinkt man dazu? Drei einfache Regeln', 'Wein, Getränke, Genuss', 'Zum Essen passt, was weder davonläuft noch davor steht. Der Rest ist Geschmack.', [
    'Leichtes zu Leichtem, Kräftiges zu Kräftigem.',
    'Säure im Glas hilft bei Fettem.',
    'Zum Dessert sollte der Wein süßer sein als der Teller.',
  ]),
  tip('dining-tip-children', 'Mit Kindern essen gehen und es genießen', 'Kinder, Familie, Restaurant', 'Kinder halten lange durch, wenn etwas passiert. Warten ist für sie das Schwerste.', [
    'Kommen Sie früh, bevor der Hunger groß wird.',
    'Bestellen Sie für die Kinder zuerst.',
    'Nehmen Sie Stifte mit und etwas Kleines zum Staunen.',
  ]),
  tip('dining-tip-leftovers', 'Reste mitnehmen: gern, und richtig', 'Reste, Nachhaltigkeit, Küche', 'Zu viel auf dem Teller muss nicht verloren sein. Gut gekühlt ist es ein Mittagessen.', [
    'Fragen Sie nach einer Box, oder bringen Sie eine mit.',
    'Stellen Sie Reste bald in den Kühlschrank.',
    'Erhitzen Sie sie durch und durch, und nur einmal.',
  ]),
  tip('dining-tip-spice', 'Zu scharf? Wasser hilft nicht', 'Schärfe, Gewürze, Genuss', 'Schärfe löst sich in Fett, kaum in Wasser. Deshalb hilft, was auf vielen Tischen ohnehin steht.', [
    'Nehmen Sie Joghurt, Milch oder ein Stück Käse.',
    'Reis und Brot verteilen die Schärfe.',
    'Fragen Sie vor dem Bestellen, wie scharf es gemeint ist.',
  ]),
  tip('dining-tip-season', 'Warum eine kleine Karte oft gut ist', 'saisonale Küche, Zutaten, Restaurant', 'Wenige Gerichte bedeuten meist frische Zutaten und geübte Hände. Und sie wechseln mit dem, was gerade wächst.', [
    'Fragen Sie, was gerade Saison hat.',
    'Probieren Sie, was Sie zu Hause nicht kochen.',
    'Sagen Sie, was Ihnen gefehlt hat.',
  ]),
  tip('dining-tip-catering', 'Gäste zu Hause: was man vor dem Bestellen klärt', 'Catering, Feier, Planung', 'Wer Essen liefern lässt, denkt an die Gerichte und vergisst den Platz dafür. Ein Blick in die eigene Küche hilft.', [
    'Zählen Sie Teller, Steckdosen und freie Flächen.',
    'Klären Sie, wer aufbaut und wer abholt.',
    'Planen Sie etwas ohne Fleisch ein; es wird gern gegessen.',
  ]),
  tip('dining-tip-solo', 'Allein essen gehen: eine kleine Kunst', 'allein essen, Genuss, Restaurant', 'Ein Tisch für eine Person ist kein Notbehelf. Man schmeckt mehr, wenn man nicht redet.', [
    'Fragen Sie nach einem Platz mit Aussicht auf den Raum.',
    'Lassen Sie das Telefon einen Gang lang in der Tasche.',
    'Bestellen Sie, worauf Sie schon lange neugierig sind.',
  ]),
  tip('dining-tip-feedback', 'Schmeckt etwas nicht? Sagen Sie es gleich', 'Rückmeldung, Restaurant, gut zu wissen', 'Am Tisch lässt sich fast alles noch ändern, am nächsten Tag nichts mehr. Eine freundliche Bemerkung ist willkommen.', [
    'Sagen Sie es nach den ersten Bissen.',
    'Beschreiben Sie, was stört: zu kalt, zu salzig, anders als erwartet.',
    'Sagen Sie auch, was gut war.',
  ]),
];
