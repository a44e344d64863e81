import { type BankTopic, tip } from '../bankTopic.ts';

export const fitnessTopics: readonly BankTopic[] = [
  {
    key: 'fitness-first-class',
    name: 'Das erste Training',
    title: 'Vor dem ersten Training: was gut zu wissen ist',
    tags: 'Training, Anfänger, Fitness, Kurs',
    why: 'Vor dem ersten Mal fürchten viele, aufzufallen. In Wahrheit sind alle mit sich beschäftigt, und wer sagt, dass er neu ist, bekommt meistens Hilfe.',
    steps: [
      'Kommen Sie etwas früher, und sagen Sie, dass es Ihr erstes Mal ist.',
      'Erwähnen Sie alte Verletzungen und Beschwerden.',
      'Nehmen Sie bequeme Kleidung, ein Handtuch und Wasser mit.',
      'Wählen Sie leichte Gewichte, und achten Sie auf die Bewegung.',
      'Hören Sie auf, solange es noch gut läuft.',
    ],
    mistakes: [
      'Mit den Geübten mithalten wollen. Die haben auch einmal klein angefangen; bleiben Sie bei Ihrem Tempo.',
      'Mit vollem Magen kommen. Essen Sie ein bis zwei Stunden vorher nur etwas Leichtes.',
      'Nach einem Muskelkater aufgeben. Er gehört zum Anfang und vergeht; leichte Bewegung tut gut.',
    ],
    questions: [
      ['Bin ich dafür fit genug?', 'Fast jede Übung gibt es in einer leichteren Form. Bei Erkrankungen fragen Sie vorher Ihren Arzt.'],
      ['Was ziehe ich an?', 'Kleidung, in der Sie sich bewegen können, und feste Schuhe, wo sie gebraucht werden. Mehr muss es nicht sein.'],
      ['Wie oft soll ich kommen?', 'So oft, dass Sie es auch in einer vollen Woche schaffen. Regelmäßig schlägt viel.'],
    ],
    call: 'Bei Schmerzen in der Brust, Schwindel oder einem stechenden Schmerz hören Sie sofort auf und holen Hilfe.',
  },
  {
    key: 'fitness-habit',
    name: 'Training als Gewohnheit',
    title: 'Wie aus Training eine Gewohnheit wird',
    tags: 'Motivation, Gewohnheit, Training, Fitness',
    why: 'Motivation kommt und geht; Gewohnheiten bleiben. Sie entstehen dort, wo etwas zur selben Zeit, am selben Ort und nicht zu schwer geschieht.',
    steps: [
      'Legen Sie feste Tage fest, statt jedes Mal neu zu entscheiden.',
      'Hängen Sie das Training an etwas, was Sie ohnehin tun.',
      'Packen Sie die Tasche am Abend davor.',
      'Verabreden Sie sich mit jemandem.',
      'Notieren Sie, was Sie getan haben, und nicht nur, was fehlt.',
    ],
    mistakes: [
      'Mit fünf Tagen beginnen. Zwei, die Sie halten, sind mehr wert als fünf, die Sie brechen.',
      'Nach einer Pause von vorn anfangen wollen. Steigen Sie leichter ein, und zählen Sie weiter.',
      'Nur auf die Waage sehen. Schlaf, Kraft und Laune verändern sich oft zuerst.',
    ],
    questions: [
      ['Was, wenn ich keine Lust habe?', 'Verabreden Sie mit sich zehn Minuten. Meistens werden mehr daraus, und wenn nicht, war es trotzdem ein Training.'],
      ['Morgens oder abends?', 'Dann, wenn am wenigsten dazwischenkommt. Für den Körper ist beides gut.'],
      ['Wie lange dauert es, bis es leicht wird?', 'Das ist verschieden. Es hilft, die ersten Wochen absichtlich einfach zu halten.'],
    ],
    call: 'Wenn Sie immer am selben Punkt aufhören, sprechen Sie mit jemandem aus dem Team; oft hilft ein anderer Plan.',
  },
  tip('fitness-tip-warm-up', 'Aufwärmen: fünf Minuten, die sich lohnen', 'Aufwärmen, Training, Fitness', 'Warme Muskeln arbeiten besser, und der Kopf kommt auch erst an. Dehnen allein reicht dafür nicht.', [
    'Beginnen Sie locker, bis Ihnen warm wird.',
    'Machen Sie die Bewegungen des Trainings erst ohne Gewicht.',
    'Steigern Sie in kleinen Schritten.',
  ]),
  tip('fitness-tip-sitting', 'Für alle, die den ganzen Tag sitzen', 'Rücken, Büro, Bewegung', 'Nicht das Sitzen ist das Problem, sondern das lange Stillhalten. Kurze Unterbrechungen helfen mehr als der perfekte Stuhl.', [
    'Stehen Sie bei jedem Telefonat auf.',
    'Kreisen Sie mit den Schultern, und strecken Sie die Hüfte.',
    'Holen Sie das Wasser aus der Küche statt aus der Flasche.',
  ]),
  tip('fitness-tip-technique', 'Erst die Technik, dann das Gewicht', 'Krafttraining, Technik, Anfänger', 'Ein schweres Gewicht, schlecht bewegt, trainiert vor allem das Durchmogeln. Sauber und leichter bringt weiter.', [
    'Lassen Sie sich die Übung zeigen und einmal korrigieren.',
    'Bewegen Sie langsam, besonders auf dem Rückweg.',
    'Steigern Sie, wenn die letzte Wiederholung noch sauber ist.',
  ]),
  tip('fitness-tip-rest', 'Pausen gehören zum Training', 'Erholung, Schlaf, Training', 'Stärker wird man nicht beim Üben, sondern danach. Schlaf und freie Tage sind Teil des Plans.', [
    'Lassen Sie einer Muskelgruppe einen Tag Ruhe.',
    'Gehen Sie an freien Tagen spazieren.',
    'Schlafen Sie vor einem harten Training lieber aus.',
  ]),
  tip('fitness-tip-drinking', 'Trinken beim Sport: einfach und genug', 'Trinken, Ausdauer, Training', 'Für ein normales Training genügt Wasser. Wer schon durstig beginnt, holt es schwer wieder auf.', [
    'Trinken Sie über den Tag verteilt.',
    'Nehmen Sie beim Sport kleine Schlucke.',
    'Trinken Sie bei Hitze früher, und machen Sie langsamer.',
  ]),
  tip('fitness-tip-plateau', 'Es geht nicht mehr voran? Ändern Sie eine Sache', 'Fortschritt, Trainingsplan, Fitness', 'Der Körper gewöhnt sich an alles, auch an einen guten Plan. Eine kleine Änderung reicht oft als neuer Reiz.', [
    'Tauschen Sie Reihenfolge, Tempo oder Wiederholungen.',
    'Prüfen Sie Schlaf und Essen, bevor Sie mehr trainieren.',
    'Schreiben Sie mit, damit Sie sehen, was wirkt.',
  ]),
  tip('fitness-tip-balance', 'Gleichgewicht kann man üben, in jedem Alter', 'Balance, gesund älter werden, Fitness', 'Wer sicher steht, stürzt seltener. Die Übung dafür passt in den Alltag.', [
    'Stehen Sie beim Zähneputzen auf einem Bein, mit Halt in der Nähe.',
    'Gehen Sie einige Schritte Ferse an Zehe.',
    'Üben Sie barfuß auf festem Boden.',
  ]),
  tip('fitness-tip-manners', 'Gute Manieren im Trainingsraum', 'Studio, Etikette, Training', 'Ein Raum, den viele nutzen, lebt von ein paar einfachen Regeln. Sie kosten nichts als einen Gedanken.', [
    'Räumen Sie Gewichte dorthin zurück, wo sie waren.',
    'Legen Sie ein Handtuch unter, und wischen Sie ab.',
    'Fragen Sie, ob Sie sich abwechseln können.',
  ]),
];
