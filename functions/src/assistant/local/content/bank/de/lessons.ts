import { type BankTopic, tip } from '../bankTopic.ts';

export const lessonTopics: readonly BankTopic[] = [
  {
    key: 'lessons-practice',
    name: 'Regelmäßig üben',
    title: 'Regelmäßig üben: kurz und oft schlägt lang und selten',
    tags: 'Üben, Lernen, Unterricht, Motivation',
    why: 'Ob Vokabeln, Geige oder Brüche: Das Gehirn festigt Neues zwischen den Übungen, vor allem im Schlaf. Deshalb bringen fünf kurze Runden mehr als eine lange.',
    steps: [
      'Wählen Sie eine feste Zeit und einen festen Platz.',
      'Beginnen Sie mit etwas, das schon gelingt.',
      'Nehmen Sie sich je Runde eine einzige schwierige Stelle vor.',
      'Wechseln Sie zwischen Altem und Neuem.',
      'Hören Sie auf, solange noch Lust da ist.',
    ],
    mistakes: [
      'Immer von vorn anfangen. Der Anfang wird perfekt und das Ende nie; üben Sie gezielt, was hakt.',
      'Fehler schnell überspielen. Was man mit Fehler übt, lernt man mit Fehler; werden Sie langsamer.',
      'Nur lesen und markieren. Fragen Sie sich selbst ab, ohne hinzusehen; das bleibt viel länger.',
    ],
    questions: [
      ['Wie lange sollte man üben?', 'So lange, wie die Aufmerksamkeit reicht. Bei Kindern sind das oft nur zehn bis fünfzehn Minuten.'],
      ['Was, wenn es stockt?', 'Machen Sie die Aufgabe kleiner: ein Takt, ein Satz, ein Rechenschritt. Danach setzen Sie zusammen.'],
      ['Hilft Musik im Hintergrund?', 'Bei leichten Aufgaben stört sie manche nicht. Beim Verstehen und Auswendiglernen lenkt vor allem Gesang ab.'],
    ],
    call: 'Wenn trotz Übens über Wochen nichts vorangeht, sprechen Sie darüber; oft liegt die Lücke an einer früheren Stelle.',
  },
  {
    key: 'lessons-first-lesson',
    name: 'Die erste Stunde',
    title: 'Die erste Stunde: was vorher zu wissen hilft',
    tags: 'Probestunde, Unterricht, Lernen, Vorbereitung',
    why: 'In der ersten Stunde wird weniger gelehrt als gefragt: Was ist schon da, was soll werden, und wie lernt dieser Mensch? Wer darauf vorbereitet ist, hat ab der zweiten mehr davon.',
    steps: [
      'Überlegen Sie, woran Sie in drei Monaten merken würden, dass es sich gelohnt hat.',
      'Bringen Sie Hefte, Noten oder frühere Arbeiten mit, auch die misslungenen.',
      'Erzählen Sie, was bisher Spaß gemacht hat und was nicht.',
      'Sagen Sie, wie viel Zeit zum Üben realistisch ist.',
      'Fragen Sie am Ende, was der erste kleine Schritt ist.',
    ],
    mistakes: [
      'Für das Kind antworten. Lassen Sie es selbst erzählen; es weiß oft genau, wo es klemmt.',
      'Alles auf einmal wollen. Ein klares Ziel hilft mehr als drei ungefähre.',
      'Nach der ersten Stunde ein Wunder erwarten. Urteilen Sie nach einigen Wochen und nach dem, was sich verändert.',
    ],
    questions: [
      ['Ist man mit vierzig oder siebzig zu alt?', 'Nein. Erwachsene lernen anders, oft geduldiger und mit klarerem Ziel.'],
      ['Woran erkenne ich, ob es passt?', 'Daran, dass man sich traut zu fragen und mit einer Aufgabe hinausgeht, die machbar ist.'],
      ['Einzeln oder in der Gruppe?', 'Allein geht es gezielter, in der Gruppe lernt man voneinander. Manchen tut ein Wechsel gut.'],
    ],
    call: 'Gibt es besondere Umstände, etwa eine Lese- und Rechtschreibschwäche oder eine nahe Prüfung, sagen Sie es schon bei der Anfrage.',
  },
  {
    key: 'lessons-school-start',
    seasons: ['summer', 'autumn'],
    name: 'Ins Schuljahr starten',
    title: 'Gut ins Schuljahr starten: die ersten Wochen nutzen',
    tags: 'Schuljahr, Lernen, Nachhilfe, Familie',
    why: 'Am Anfang des Schuljahrs ist der Stoff noch überschaubar und der Ranzen leicht. Wer jetzt Lücken findet, schließt sie mit kleinen Schritten statt kurz vor dem Zeugnis mit großen.',
    steps: [
      'Sehen Sie gemeinsam die letzten Arbeiten durch und suchen Sie wiederkehrende Fehler.',
      'Richten Sie einen ruhigen Platz ein, an dem das Telefon nicht liegt.',
      'Tragen Sie Prüfungen und freie Tage in einen sichtbaren Kalender ein.',
      'Gewöhnen Sie Schlafzeiten schon einige Tage vor Schulbeginn um.',
      'Vereinbaren Sie einen festen Blick ins Heft, einmal in der Woche.',
    ],
    mistakes: [
      'In den Ferien den ganzen Stoff nachholen wollen. Kurze Wiederholungen genügen; Erholung gehört auch dazu.',
      'Hausaufgaben für das Kind lösen. Fragen Sie, was es schon weiß, und geben Sie nur den nächsten Hinweis.',
      'Auf die erste schlechte Note warten. Ein Gespräch mit der Schule geht auch vorher.',
    ],
    questions: [
      ['Wann ist Nachhilfe sinnvoll?', 'Wenn ein Thema immer wieder fehlt oder Hausaufgaben regelmäßig im Streit enden. Manchmal genügen wenige Stunden.'],
      ['Wie viel darf ich helfen?', 'So, dass Ihr Kind den Weg danach allein gehen kann. Zuhören und Fragen stellen ist oft die beste Hilfe.'],
      ['Was, wenn die Lust fehlt?', 'Suchen Sie eine Aufgabe, die gelingt, und loben Sie das Vorgehen statt der Begabung.'],
    ],
    call: 'Leidet ein Kind unter Bauchweh, Angst oder Schlafproblemen vor der Schule, geht es um mehr als Stoff; sprechen Sie mit Schule und Kinderarzt.',
  },
  tip('lessons-tip-exam-week', 'Die Woche vor der Prüfung', 'Prüfung, Lernen, Vorbereitung', 'In der letzten Woche entsteht kaum noch Neues, aber vieles lässt sich festigen. Ruhe ist dann genauso wichtig wie Stoff.', [
    'Lösen Sie alte Aufgaben unter echten Bedingungen, mit Uhr.',
    'Schreiben Sie auf eine Seite, was Sie sonst nachschlagen.',
    'Schlafen Sie in der Nacht davor, statt durchzulernen.',
  ]),
  tip('lessons-tip-word-cards', 'Vokabeln, die im Kopf bleiben', 'Vokabeln, Sprachen lernen, Üben', 'Ein Wort sitzt erst, wenn man es mehrmals fast vergessen und wiedergefunden hat. Karteikarten nutzen genau das.', [
    'Lernen Sie wenige auf einmal und lieber täglich.',
    'Fragen Sie sich in beide Richtungen ab.',
    'Bilden Sie mit jedem Wort einen eigenen Satz.',
  ]),
  tip('lessons-tip-slow-playing', 'Langsam üben, schneller können', 'Musikunterricht, Üben, Instrument', 'Wer zu schnell spielt, übt das Stolpern mit. In halbem Tempo lernen die Finger den richtigen Weg.', [
    'Wählen Sie ein Tempo, in dem kein Fehler passiert.',
    'Wiederholen Sie die Stelle, bis sie sich leicht anfühlt.',
    'Nehmen Sie sich auf und hören Sie mit Abstand.',
  ]),
  tip('lessons-tip-speaking', 'Eine Sprache sprechen, bevor man sie kann', 'Sprachen lernen, Sprechen, Mut', 'Auf den perfekten Satz wartet man vergeblich. Sprechen lernt man mit Fehlern und einem freundlichen Gegenüber.', [
    'Lernen Sie zuerst, um Wiederholung zu bitten.',
    'Erzählen Sie sich halblaut, was Sie gerade tun.',
    'Lassen Sie sich nur korrigieren, was den Sinn verändert.',
  ]),
  tip('lessons-tip-holidays', 'Lernen in den Ferien: ein wenig und leicht', 'Ferien, Lernen, Familie', 'Nach langen Ferien fehlt manches, was vorher sicher war. Ein paar Minuten hier und da halten es wach, ohne dass es nach Schule riecht.', [
    'Lesen Sie zusammen, was das Kind selbst aussucht.',
    'Rechnen Sie beim Kochen, Einkaufen und Spielen.',
    'Lassen Sie mindestens die Hälfte der Tage ganz frei.',
  ], { seasons: ['summer', 'winter'] }),
];
