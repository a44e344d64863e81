import { type BankTopic, tip } from '../bankTopic.ts';

export const electricalTopics: readonly BankTopic[] = [
  {
    key: 'electrical-breaker-trips',
    name: 'Wenn die Sicherung fällt',
    title: 'Die Sicherung fällt: was sie Ihnen damit sagt',
    tags: 'Sicherung, FI-Schalter, Strom, Elektriker',
    why: 'Eine Sicherung ist kein Störenfried, sondern ein Wächter. Wann und wobei sie auslöst, verrät meistens, wo man suchen muss.',
    steps: [
      'Merken Sie sich, was gerade eingeschaltet war.',
      'Sehen Sie nach, ob eine Sicherung oder der FI-Schalter gefallen ist.',
      'Ziehen Sie im betroffenen Kreis alle Stecker.',
      'Schalten Sie einmal wieder ein.',
      'Stecken Sie ein Gerät nach dem anderen ein.',
    ],
    mistakes: [
      'Immer wieder einschalten. Löst sie erneut aus, ist der Grund noch da.',
      'Den Schalter festhalten. Er löst trotzdem aus, und die Leitung wird heiß.',
      'Das verdächtige Gerät woanders einstecken. Damit wandert das Problem nur mit.',
    ],
    questions: [
      ['Was ist der Unterschied zum FI-Schalter?', 'Die Sicherung schützt die Leitung vor Überlastung, der FI-Schalter Menschen vor Strom auf falschem Weg.'],
      ['Wie oft soll ich den FI-Schalter testen?', 'Zweimal im Jahr ist ein guter Rhythmus, sofern die Anleitung nichts anderes sagt. Drücken Sie die Prüftaste; er muss sofort fallen.'],
      ['Warum fällt sie bei Regen?', 'Dann gelangt vermutlich irgendwo Feuchtigkeit hinein, oft draußen. Lassen Sie danach suchen.'],
    ],
    call: 'Riecht es verschmort, wird etwas warm oder fällt der FI-Schalter immer wieder, lassen Sie den Kreis aus und eine Fachkraft suchen.',
  },
  {
    key: 'electrical-outlets',
    name: 'Steckdosen prüfen',
    title: 'Warm, locker, verschmort: Steckdosen mit Bedarf',
    tags: 'Steckdosen, Elektriker, Brandschutz, Wohnen',
    why: 'Steckdosen altern unauffällig. Wärme, Wackeln und ein leises Knistern sind die Zeichen, die vor dem Ärger kommen.',
    steps: [
      'Fühlen Sie, ob Stecker oder Abdeckung warm werden.',
      'Prüfen Sie, ob der Stecker fest sitzt.',
      'Achten Sie auf braune Ränder und Risse.',
      'Hören Sie hin: Knistern gehört nicht dazu.',
      'Benutzen Sie eine auffällige Dose nicht weiter.',
    ],
    mistakes: [
      'Mehrfachleisten hintereinanderstecken. Die erste trägt dann alles; stecken Sie starke Geräte direkt ein.',
      'Eine lockere Dose selbst festschrauben, ohne abzuschalten. Dahinter liegt Spannung an; das ist Sache von Fachleuten.',
      'Stecker am Kabel herausziehen. Das lockert Ader und Dose; fassen Sie den Stecker an.',
    ],
    questions: [
      ['Ist ein Funke beim Einstecken schlimm?', 'Ein kleiner, wenn das Gerät eingeschaltet ist, kommt vor. Häufige oder laute Funken sollten angesehen werden.'],
      ['Sind Kindersicherungen sinnvoll?', 'Ja. Dosen mit eingebautem Schutz sind sicherer als lose Einsätze.'],
      ['Wie viele Geräte verträgt eine Leiste?', 'Auf ihr steht eine Höchstleistung. Zählen Sie zusammen, vor allem bei allem, was heizt.'],
    ],
    call: 'Verschmorte Stellen, Wärme ohne großes Gerät oder Dosen ohne Schutzleiter sind ein Fall für die Elektrofachkraft.',
  },
  tip('electrical-tip-smoke', 'Rauchmelder: der richtige Platz', 'Rauchmelder, Brandschutz, Sicherheit', 'Rauch steigt nach oben und kommt nachts. Ein Melder an der Decke weckt, bevor man ihn riecht.', [
    'Hängen Sie je einen in Schlafräume, Kinderzimmer und Flure.',
    'Drücken Sie regelmäßig den Prüfknopf.',
    'Überstreichen Sie ihn nicht, und tauschen Sie alte Geräte.',
  ]),
  tip('electrical-tip-storm', 'Gewitter im Anzug: Stecker ziehen', 'Gewitter, Überspannung, Geräteschutz', 'Ein Blitz muss nicht einschlagen, um Geräte zu zerstören. Am sichersten ist, was nicht verbunden ist.', [
    'Ziehen Sie Netz- und Antennenstecker rechtzeitig.',
    'Fassen Sie während des Gewitters keine Stecker mehr an.',
    'Fragen Sie nach einem Überspannungsschutz fürs Haus.',
  ], { seasons: ['spring', 'summer'] }),
  tip('electrical-tip-light', 'Besseres Licht, nicht mehr Lampen', 'Beleuchtung, LED, Wohnen', 'Ein Raum wird gemütlich durch mehrere Lichtinseln, nicht durch eine helle Decke. Die Farbe des Lichts macht den Rest.', [
    'Wählen Sie warmes Licht zum Wohnen, neutrales zum Arbeiten.',
    'Beleuchten Sie Wände und Ecken.',
    'Prüfen Sie, ob Dimmer und Leuchtmittel zueinander passen.',
  ]),
  tip('electrical-tip-panel', 'Den Sicherungskasten beschriften', 'Sicherungskasten, Strom, Ordnung', 'Im Dunkeln liest man nur, was vorher aufgeschrieben wurde. Eine halbe Stunde mit Bleistift genügt.', [
    'Schalten Sie einen Kreis nach dem anderen aus.',
    'Notieren Sie, was stehen bleibt.',
    'Legen Sie eine Taschenlampe daneben.',
  ]),
  tip('electrical-tip-charging', 'Akkus sicher laden', 'Akku, Brandschutz, Laden', 'Die meisten Akkus laden ein Leben lang problemlos. Beschädigte sind die Ausnahme, die man erkennen sollte.', [
    'Laden Sie auf festem, nicht brennbarem Untergrund.',
    'Nehmen Sie das passende Ladegerät.',
    'Benutzen Sie nichts weiter, was gebläht, heiß oder gestürzt ist.',
  ]),
  tip('electrical-tip-wallbox', 'Ein Auto zu Hause laden: zuerst die Leitung', 'Wallbox, Elektroauto, Elektriker', 'Eine Haushaltssteckdose ist für Stunden unter Volllast nicht gedacht. Deshalb beginnt die Planung am Zählerschrank.', [
    'Fragen Sie, was Ihr Hausanschluss verträgt.',
    'Messen Sie den Weg vom Zähler zum Stellplatz.',
    'Klären Sie Zustimmung und Anmeldung vorher.',
  ]),
];
