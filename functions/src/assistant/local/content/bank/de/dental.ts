import { type BankTopic, tip } from '../bankTopic.ts';

export const dentalTopics: readonly BankTopic[] = [
  {
    key: 'dental-brushing',
    name: 'Richtig putzen',
    title: 'Richtig putzen: sanfter, langsamer, am Zahnfleisch entlang',
    tags: 'Zähneputzen, Mundhygiene, Zahnarzt, gesunde Zähne',
    why: 'Die meisten putzen oft genug und zu fest. Belag ist weich; entfernt wird er nicht durch Kraft, sondern dadurch, dass die Bürste jede Fläche erreicht, vor allem den schmalen Streifen zwischen Zahn und Zahnfleisch.',
    steps: [
      'Nehmen Sie eine weiche Bürste mit kleinem Kopf.',
      'Setzen Sie sie schräg am Zahnfleischrand an, und machen Sie kleine Kreise.',
      'Halten Sie eine feste Reihenfolge ein: außen, innen, Kauflächen.',
      'Reinigen Sie die Zwischenräume, bevor Sie schlafen gehen.',
      'Spucken Sie aus, aber spülen Sie kaum nach, damit das Fluorid bleiben kann.',
    ],
    mistakes: [
      'Waagerecht schrubben. Das nutzt die Zahnhälse ab und lässt das Zahnfleisch zurückgehen; kleine Kreise reichen.',
      'Gleich nach etwas Saurem putzen. Säure macht die Oberfläche eine Weile weich; spülen Sie mit Wasser, und warten Sie.',
      'Die Bürste behalten, bis sie wie ein Besen aussieht. Gespreizte Borsten reinigen nichts.',
    ],
    questions: [
      ['Von Hand oder elektrisch?', 'Beides reinigt in geübter Hand gut. Mit der elektrischen Bürste wird man leichter gründlich, wenn man sie langsam führt und nicht drückt.'],
      ['Warum blutet mein Zahnfleisch?', 'Meist ist es entzündet, weil dort Belag sitzt. Sanftes, gründliches Putzen beruhigt es oft; hält es an, lassen Sie es ansehen.'],
      ['Brauche ich eine Mundspülung?', 'Sie kann in manchen Fällen helfen, ersetzt aber weder Bürste noch Zahnseide.'],
    ],
    call: 'Blutungen, die nach ein bis zwei Wochen nicht nachlassen, lockere Zähne oder eine schmerzende Stelle gehören in zahnärztliche Hände.',
  },
  {
    key: 'dental-first-visit-child',
    name: 'Der erste Zahnarztbesuch',
    title: 'Das erste Mal beim Zahnarzt: ein ganz normaler Tag',
    tags: 'Kinder, erster Zahnarztbesuch, Kinderzähne, Familie',
    why: 'Kinder kommen ohne Angst, solange niemand sie ihnen mitgibt. Ein kurzer, freundlicher erster Besuch, bei dem nichts gemacht werden muss, ist der beste Anfang.',
    steps: [
      'Kommen Sie, solange nichts wehtut.',
      'Wählen Sie eine Zeit, zu der Ihr Kind ausgeschlafen und satt ist.',
      'Spielen Sie zu Hause Zahnarzt: Zähne zählen vor dem Spiegel.',
      'Benutzen Sie einfache Wörter, und überlassen Sie das Erklären der Praxis.',
      'Bringen Sie das Lieblingstier mit; auch das darf untersucht werden.',
    ],
    mistakes: [
      'Sagen, dass es nicht wehtut. Ein Kind hört nur das letzte Wort; sagen Sie lieber, dass jemand Zähne zählt.',
      'Mit dem Zahnarzt drohen. Das bleibt länger im Gedächtnis als die Süßigkeit, um die es ging.',
      'Von der eigenen Angst erzählen. Ist sie groß, lassen Sie jemand anderen mitgehen.',
    ],
    questions: [
      ['Wann ist das richtige Alter?', 'Wenn die ersten Zähne da sind, kann es losgehen; Ihre Praxis sagt Ihnen, was sie empfiehlt.'],
      ['Was, wenn mein Kind den Mund nicht aufmacht?', 'Dann ist es ein Besuch zum Kennenlernen. Eine Fahrt auf dem Stuhl ist schon ein Erfolg.'],
      ['Lohnt sich die Mühe bei Milchzähnen?', 'Ja. Sie halten den Platz für die nächsten frei, und Kinder kauen und sprechen mit ihnen.'],
    ],
    call: 'Nach einem Sturz auf die Zähne, bei Schmerzen oder dunklen Stellen warten Sie nicht auf den nächsten regulären Termin.',
  },
  tip('dental-tip-night-grinding', 'Knirschen Sie nachts mit den Zähnen?', 'Zähneknirschen, Kiefer, Zahnarzt', 'Wer morgens mit müdem Kiefer oder Druck an den Schläfen aufwacht, presst vielleicht im Schlaf. Man selbst merkt es oft als Letzter.', [
    'Fragen Sie, ob jemand nachts Geräusche gehört hat.',
    'Achten Sie tagsüber darauf, ob sich die Zähne berühren; in Ruhe sollten sie es nicht.',
    'Sprechen Sie es beim nächsten Termin an.',
  ]),
  tip('dental-tip-brush-change', 'Woran Sie eine verbrauchte Zahnbürste erkennen', 'Zahnbürste, Mundhygiene, Zähneputzen', 'Eine Bürste wird nicht auf einen Schlag schlecht. Sie verliert die Form, und mit ihr den Halt am Zahnfleischrand.', [
    'Sehen Sie von hinten auf den Kopf: Ragen Borsten über den Rand, ist es Zeit.',
    'Lassen Sie sie aufrecht an der Luft trocknen, nicht in der Dose.',
    'Spreizen sich die Borsten sehr schnell, drücken Sie wohl zu fest.',
  ]),
  tip('dental-tip-sour-drinks', 'Saure Getränke: auf das Wie kommt es an', 'Zahnschmelz, Getränke, Zahngesundheit', 'Säure greift den Schmelz an, und zwar umso länger, je öfter sie kommt. Ein Glas zum Essen ist etwas anderes als ein Nachmittag in kleinen Schlucken.', [
    'Trinken Sie Saures zum Essen statt zwischendurch.',
    'Spülen Sie mit Wasser nach.',
    'Warten Sie eine Weile, bevor Sie putzen.',
  ]),
  tip('dental-tip-tongue', 'Die Zunge nicht vergessen', 'Mundgeruch, Zungenreinigung, Mundhygiene', 'Auf dem hinteren Teil der Zunge sitzt Belag, den keine Bürste nebenbei erreicht. Er ist ein häufiger Grund für schlechten Atem.', [
    'Streichen Sie mit einem Zungenschaber sanft von hinten nach vorn.',
    'Spülen Sie den Schaber nach jedem Zug ab.',
    'Drücken Sie nicht; es soll nicht wehtun.',
  ]),
  tip('dental-tip-fear', 'Angst vor dem Zahnarzt? Sagen Sie es vorher', 'Zahnarztangst, Praxis, gut zu wissen', 'Viele Menschen haben Angst auf dem Behandlungsstuhl, und keinem muss das peinlich sein. Wer es vorher sagt, macht es sich und der Praxis leichter.', [
    'Erwähnen Sie es schon, wenn Sie den Termin vereinbaren.',
    'Verabreden Sie ein Handzeichen für eine Pause.',
    'Bitten Sie darum, dass jeder Schritt angekündigt wird.',
  ]),
  tip('dental-tip-gum-pocket', 'Zahnfleisch: was Rot und Rosa verraten', 'Zahnfleisch, Vorsorge, Zahngesundheit', 'Gesundes Zahnfleisch ist meist blassrosa und liegt straff an. Rot, geschwollen oder blutig heißt: Dort stört etwas.', [
    'Sehen Sie bei gutem Licht einmal im Monat genauer hin.',
    'Putzen Sie eine blutende Stelle sanft weiter, statt sie zu meiden.',
    'Rauchen kann die Zeichen verdecken; erwähnen Sie es in der Praxis.',
  ]),
  tip('dental-tip-medicine-list', 'Eine Medikamentenliste für die Zahnarztpraxis', 'Medikamente, Zahnarzttermin, Vorbereitung', 'Manche Mittel beeinflussen Blutung, Speichel oder Betäubung. Die Praxis kann nur berücksichtigen, was sie weiß.', [
    'Notieren Sie Namen und Stärke, auch von Mitteln ohne Rezept.',
    'Sagen Sie, wenn sich seit dem letzten Besuch etwas geändert hat.',
    'Setzen Sie nichts auf eigene Faust ab.',
  ]),
  tip('dental-tip-retainer', 'Schienen und Prothesen richtig pflegen', 'Zahnschiene, Prothese, Pflege', 'Was im Mund getragen wird, setzt Belag an wie ein Zahn. Mit Bürste und kühlem Wasser bleibt es sauber.', [
    'Reinigen Sie über einem Becken mit Wasser, falls etwas herunterfällt.',
    'Nehmen Sie kein heißes Wasser; Kunststoff kann sich verziehen.',
    'Bewahren Sie sie in einer belüfteten Dose auf, nicht im Taschentuch.',
  ]),
];
