import { type BankTopic, tip } from '../bankTopic.ts';

export const gardenTopics: readonly BankTopic[] = [
  {
    key: 'garden-watering',
    seasons: ['spring', 'summer'],
    name: 'Richtig gießen',
    title: 'Gießen im trockenen Sommer: seltener, dafür gründlich',
    tags: 'Gießen, Garten, Sommer, Wasser sparen',
    why: 'Täglich ein wenig verwöhnt die Wurzeln an der Oberfläche. Wer seltener und tiefer gießt, zieht Pflanzen heran, die sich selbst helfen.',
    steps: [
      'Prüfen Sie mit dem Finger, ob es unter der Oberfläche trocken ist.',
      'Gießen Sie früh am Morgen, an die Wurzel und nicht aufs Blatt.',
      'Geben Sie lieber einmal viel als dreimal wenig.',
      'Bedecken Sie den Boden mit Mulch.',
      'Fangen Sie Regenwasser auf.',
    ],
    mistakes: [
      'In der Mittagshitze gießen. Viel verdunstet, bevor es ankommt.',
      'Alles gleich behandeln. Frisch Gepflanztes braucht mehr als ein alter Strauch.',
      'Untersetzer voll stehen lassen. Wurzeln ersticken im Wasser.',
    ],
    questions: [
      ['Wie viel Wasser braucht der Rasen?', 'Braun gewordener Rasen erholt sich meist nach dem ersten Regen. Neu gesäter darf nicht austrocknen.'],
      ['Was tun im Urlaub?', 'Töpfe in den Schatten stellen, zusammenrücken und jemanden bitten.'],
      ['Hilft Hacken?', 'Ja. Eine lockere Oberfläche hält das Wasser im Boden.'],
    ],
    call: 'Welken Pflanzen trotz feuchter Erde, sind oft die Wurzeln krank; lassen Sie sich beraten, bevor Sie mehr gießen.',
  },
  {
    key: 'garden-low-maintenance',
    name: 'Ein pflegeleichter Garten',
    title: 'Ein Garten mit wenig Arbeit ist geplant, nicht vergessen',
    tags: 'pflegeleichter Garten, Gartenplanung, Bodendecker, Stauden',
    why: 'Arbeit macht nicht der Garten, sondern das, was dort nicht hinpasst. Mit den richtigen Pflanzen am richtigen Ort wird vieles von selbst gut.',
    steps: [
      'Beobachten Sie, wo Sonne, Schatten und Nässe sind.',
      'Wählen Sie Pflanzen, die dort von Natur aus gedeihen.',
      'Pflanzen Sie dicht, damit wenig offener Boden bleibt.',
      'Legen Sie Wege dorthin, wo ohnehin gelaufen wird.',
      'Lassen Sie eine Ecke wild.',
    ],
    mistakes: [
      'Alles mit Schotter bedecken. Er heizt sich auf, und nach einigen Jahren wächst doch etwas darin.',
      'Zu groß werdende Sträucher ans Fenster setzen. Dann schneiden Sie jedes Jahr dagegen an.',
      'Rasen in den Schatten säen. Nehmen Sie dort Bodendecker.',
    ],
    questions: [
      ['Gibt es Pflanzen ohne Pflege?', 'Nein, aber solche, die mit einem Schnitt im Jahr zufrieden sind.'],
      ['Wie lange dauert es, bis alles dicht ist?', 'Meist zwei bis drei Jahre. In der Zeit hilft Mulch.'],
      ['Lohnt sich eine Bewässerung?', 'Für Beete im Aufbau und Töpfe ja. Gut gewählte Pflanzen brauchen sie später kaum.'],
    ],
    call: 'Bei Hängen, stauender Nässe oder großen Bäumen lohnt sich ein Plan, bevor die erste Pflanze gekauft wird.',
  },
  tip('garden-tip-lawn', 'Rasen: höher schneiden, seltener', 'Rasenpflege, Rasen mähen, Garten', 'Kurzer Rasen trocknet schnell aus und lässt Moos Platz. Ein paar Zentimeter mehr machen ihn kräftiger.', [
    'Nehmen Sie je Schnitt höchstens ein Drittel weg.',
    'Schärfen Sie das Messer; ausgefranste Halme werden braun.',
    'Lassen Sie bei Hitze länger stehen.',
  ], { seasons: ['spring', 'summer', 'autumn'] }),
  tip('garden-tip-hedge', 'Hecken schneiden: zuerst nach Nestern sehen', 'Hecke schneiden, Vogelschutz, Garten', 'In dichten Hecken brüten Vögel, und starke Schnitte sind zu manchen Zeiten verboten. Ein Formschnitt ist meist erlaubt.', [
    'Sehen Sie nach Nestern, bevor Sie beginnen.',
    'Schneiden Sie unten breiter als oben.',
    'Wählen Sie einen bedeckten Tag, damit nichts verbrennt.',
  ], { seasons: ['spring', 'summer', 'autumn'] }),
  tip('garden-tip-tree', 'Ist der Baum noch sicher?', 'Baum, Baumpflege, Sicherheit', 'Bäume zeigen lange vorher, dass etwas nicht stimmt. Man muss nur hinsehen.', [
    'Suchen Sie Pilze am Stammfuß und Risse an Gabelungen.',
    'Achten Sie auf tote Äste in der Krone.',
    'Fragen Sie vor dem Fällen, ob eine Genehmigung nötig ist.',
  ]),
  tip('garden-tip-soil', 'Guter Boden beginnt mit Kompost', 'Kompost, Boden, Garten', 'Kompost macht schweren Boden locker und leichten reicher. Er kostet vor allem Geduld.', [
    'Mischen Sie Feuchtes und Trockenes.',
    'Werfen Sie nichts Gekochtes und kein Fleisch hinein.',
    'Verteilen Sie ihn dünn, und hacken Sie ihn leicht ein.',
  ]),
  tip('garden-tip-drainage', 'Wasser steht im Garten: woran es liegt', 'Staunässe, Entwässerung, Garten', 'Pfützen nach starkem Regen sind normal. Bleiben sie tagelang, fehlt dem Wasser ein Weg.', [
    'Beobachten Sie, woher es kommt und wohin es will.',
    'Graben Sie ein Loch, füllen Sie Wasser ein, und sehen Sie, wie schnell es verschwindet.',
    'Leiten Sie nichts zum Nachbarn.',
  ]),
  tip('garden-tip-winter', 'Was der Garten im Winter braucht, und was nicht', 'Garten im Winter, Frostschutz, Vögel', 'Verblühtes und Laub sind im Winter Schutz und Futter. Ein ordentlicher Garten ist ein leerer.', [
    'Lassen Sie Stauden stehen.',
    'Gießen Sie Immergrüne an frostfreien Tagen.',
    'Wickeln Sie Töpfe ein, und stellen Sie sie an die Wand.',
  ], { seasons: ['autumn', 'winter'] }),
];
