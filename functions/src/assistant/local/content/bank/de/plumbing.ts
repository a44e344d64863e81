import { type BankTopic, tip } from '../bankTopic.ts';

export const plumbingTopics: readonly BankTopic[] = [
  {
    key: 'plumbing-main-valve',
    name: 'Der Hauptwasserhahn',
    title: 'Der Hauptwasserhahn: finden, bevor man ihn braucht',
    tags: 'Hauptwasserhahn, Rohrbruch, Sanitär, Notfall',
    why: 'Wenn ein Rohr bricht, zählt jede Minute, und niemand sucht gern im nassen Keller. Zehn ruhige Minuten vorher ersparen viel Schaden.',
    steps: [
      'Suchen Sie dort, wo die Leitung ins Haus kommt, oft beim Zähler.',
      'Drehen Sie den Hahn einmal zu, und prüfen Sie, ob das Wasser wirklich steht.',
      'Öffnen Sie ihn langsam wieder.',
      'Hängen Sie ein Schild daran, und halten Sie den Weg frei.',
      'Zeigen Sie ihn allen, die im Haus wohnen.',
    ],
    mistakes: [
      'Mit Gewalt drehen. Ein festsitzender Hahn kann abreißen; lassen Sie ihn gangbar machen.',
      'Nur den Hahn unter der Spüle kennen. Er hilft nicht, wenn das Rohr davor bricht.',
      'Kisten davorstellen. Im Ernstfall steht genau dort alles im Weg.',
    ],
    questions: [
      ['Soll ich vor dem Urlaub abdrehen?', 'Ja, wenn nichts das Wasser braucht. Denken Sie an Heizung und Bewässerung.'],
      ['Wie oft sollte ich ihn bewegen?', 'Ein- bis zweimal im Jahr genügt, damit er nicht festsitzt.'],
      ['Was ist mit einer Mietwohnung?', 'Fragen Sie, wo Ihre Absperrung liegt und wer an den Haupthahn kommt.'],
    ],
    call: 'Lässt sich der Hahn nicht bewegen oder tropft er danach, sollte er gangbar gemacht oder getauscht werden.',
  },
  {
    key: 'plumbing-drains',
    name: 'Langsame Abflüsse',
    title: 'Langsame Abflüsse: was hilft und was es schlimmer macht',
    tags: 'Abfluss, Verstopfung, Sanitär, Haushalt',
    why: 'Ein Abfluss verstopft selten plötzlich. Er wird langsamer, gluckert, riecht, und in dieser Zeit ist er am leichtesten zu reinigen.',
    steps: [
      'Entfernen Sie Sieb und Haare, bevor Sie an anderes denken.',
      'Nehmen Sie einen Saugnapf, und verschließen Sie dabei den Überlauf.',
      'Stellen Sie einen Eimer unter, und schrauben Sie den Siphon ab.',
      'Reinigen Sie mit Bürste und warmem Wasser.',
      'Prüfen Sie danach mit einem Tuch, ob alles dicht ist.',
    ],
    mistakes: [
      'Fett in den Ausguss gießen. Es erstarrt weiter unten; wischen Sie Pfannen mit Papier aus.',
      'Mehrere Reiniger mischen. Dabei können giftige Dämpfe entstehen.',
      'Kochendes Wasser in Kunststoffrohre schütten. Sie können sich verformen.',
    ],
    questions: [
      ['Warum riecht es aus dem Abfluss?', 'Oft ist der Siphon ausgetrocknet; ein Glas Wasser hilft. Riecht es weiter, sitzt etwas im Rohr.'],
      ['Helfen chemische Mittel?', 'Selten auf Dauer, und sie greifen Rohre und Haut an. Mechanisch ist meist besser.'],
      ['Warum gluckert das Waschbecken, wenn die Wanne abläuft?', 'Dann fehlt dem Rohr Luft, oder es ist weiter unten eng.'],
    ],
    call: 'Laufen mehrere Abflüsse zugleich schlecht oder steigt Wasser zurück, liegt es an der Hauptleitung; benutzen Sie dann kein Wasser mehr.',
  },
  tip('plumbing-tip-tap', 'Ein tropfender Hahn', 'Wasserhahn, Dichtung, Wasser sparen', 'Ein Tropfen pro Sekunde klingt nach wenig und füllt übers Jahr viele Wannen. Meist ist nur eine Dichtung verbraucht.', [
    'Drehen Sie nicht fester zu; das schadet der Dichtung.',
    'Schrauben Sie den Strahlregler ab, und entkalken Sie ihn.',
    'Tropft es weiter, lassen Sie die Dichtung tauschen.',
  ]),
  tip('plumbing-tip-toilet', 'Die Spülung, die nicht aufhört', 'Toilette, Spülkasten, Wasser sparen', 'Läuft ständig etwas nach, sieht man es kaum. Mit einem Blatt Papier merkt man es.', [
    'Legen Sie trockenes Papier an die hintere Wand der Schüssel.',
    'Wird es ohne Spülen nass, ist das Ventil undicht.',
    'Oft hilft schon Entkalken.',
  ]),
  tip('plumbing-tip-meter', 'Ein verstecktes Leck finden', 'Wasserleck, Wasserzähler, Sanitär', 'Wasser, das niemand sieht, läuft trotzdem über den Zähler. Eine Nacht ohne Verbrauch zeigt es.', [
    'Lesen Sie abends den Zähler ab.',
    'Benutzen Sie über Nacht kein Wasser.',
    'Steht morgens mehr darauf, suchen Sie die Stelle.',
  ]),
  tip('plumbing-tip-hoses', 'Schläuche an Wasch- und Spülmaschine', 'Waschmaschine, Zulaufschlauch, Wasserschaden', 'Die meisten Schläuche sind älter, als man denkt. Ein Blick hinter die Maschine kann den Boden retten.', [
    'Achten Sie auf Risse, Knicke und grüne Ränder.',
    'Drehen Sie den Hahn zu, wenn niemand da ist.',
    'Lassen Sie die Maschine nicht unbeaufsichtigt laufen.',
  ]),
  tip('plumbing-tip-lime', 'Kalk am Strahlregler', 'Kalk, Strahlregler, Wasserdruck', 'Wird der Strahl schief oder schwach, ist oft nur das kleine Sieb vorn zu. Es lässt sich abschrauben.', [
    'Legen Sie es über Nacht in Essigwasser.',
    'Bürsten Sie es sauber, und spülen Sie nach.',
    'Wird es an allen Hähnen schwach, steckt mehr dahinter.',
  ]),
  tip('plumbing-tip-hot-water', 'Warmes Wasser: sicher und sparsam', 'Warmwasser, Legionellen, Boiler', 'Zu kühl gespeichertes Wasser kann Keime fördern, zu heißes verbrüht. Die richtige Einstellung sagt die Anleitung.', [
    'Drehen Sie die Temperatur nicht nach Gefühl herunter.',
    'Lassen Sie nach dem Urlaub alle Hähne laufen, heiß und kalt.',
    'Achten Sie auf Tropfen am Sicherheitsventil.',
  ]),
];
