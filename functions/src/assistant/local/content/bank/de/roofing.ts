import { type BankTopic, tip } from '../bankTopic.ts';

export const roofingTopics: readonly BankTopic[] = [
  {
    key: 'roofing-ground-check',
    name: 'Das Dach von unten prüfen',
    title: 'Das Dach prüfen, ohne hinaufzusteigen',
    tags: 'Dach, Dachdecker, Dachprüfung, Haus',
    why: 'Das meiste, was an einem Dach auffällt, sieht man vom Boden und vom Dachboden aus. Hinaufsteigen sollten nur Leute, die gesichert sind.',
    steps: [
      'Gehen Sie mit einem Fernglas einmal ums Haus.',
      'Suchen Sie verschobene, gebrochene oder fehlende Ziegel.',
      'Sehen Sie sich Kamin, Fenster und Kanten besonders an.',
      'Leuchten Sie auf dem Dachboden nach dunklen Flecken.',
      'Fotografieren Sie jedes Jahr dieselben Stellen.',
    ],
    mistakes: [
      'Selbst hinaufsteigen. Stürze vom Dach gehören zu den schwersten; ein Fernglas genügt.',
      'Nur nach dem Sturm hinsehen. Kleine Schäden entstehen auch durch Frost und Sonne.',
      'Einen Fleck überstreichen. Damit verschwindet das Zeichen, nicht das Wasser.',
    ],
    questions: [
      ['Wie oft sollte ich nachsehen?', 'Im Frühjahr und im Herbst, und nach jedem starken Sturm.'],
      ['Ein Ziegel ist verrutscht. Ist das dringend?', 'Das Wasser findet den Weg beim nächsten Regen. Lassen Sie es bald richten.'],
      ['Was bedeuten helle Ränder im Holz?', 'Dort war es einmal feucht. Markieren Sie den Rand, dann sehen Sie, ob er wächst.'],
    ],
    call: 'Fehlende Ziegel, durchhängende Linien oder nasses Holz zeigen Sie bald einem Dachdecker.',
  },
  {
    key: 'roofing-leak',
    name: 'Wasser von oben',
    title: 'Wasser von oben: die ersten Schritte bei einem Leck',
    tags: 'Dach undicht, Wasserschaden, Dachdecker, Notfall',
    why: 'Wasser läuft innen oft weit, bevor es tropft. Wer ruhig schützt, was darunter steht, und gut fotografiert, hat das Wichtigste getan.',
    steps: [
      'Räumen Sie weg, was nass werden kann, und stellen Sie Eimer auf.',
      'Schalten Sie den Strom in feuchten Bereichen ab.',
      'Stechen Sie eine Wasserblase in der Decke unten an, mit einem Eimer darunter.',
      'Fotografieren Sie alles mit Datum.',
      'Notieren Sie Regen, Wind und Richtung.',
    ],
    mistakes: [
      'Bei Sturm aufs Dach steigen. Warten Sie, bis es sicher ist und jemand mit Ausrüstung kommt.',
      'Die Lampe unter dem Fleck einschalten. Wasser und Strom vertragen sich nicht.',
      'Alles sofort wegwerfen. Heben Sie Beschädigtes auf, bis die Versicherung es gesehen hat.',
    ],
    questions: [
      ['Wo liegt die undichte Stelle?', 'Selten genau darüber. Suchen Sie höher am Dach, bei Kamin, Fenstern und Anschlüssen.'],
      ['Hilft eine Plane?', 'Als Notlösung ja, wenn Fachleute sie sicher befestigen.'],
      ['Wem melde ich es?', 'Dem Eigentümer und der Versicherung, möglichst noch am selben Tag und mit Bildern.'],
    ],
    call: 'Hängt die Decke durch, knistert es oder steht Wasser an Leitungen, verlassen Sie den Raum und rufen Hilfe.',
  },
  tip('roofing-tip-gutters', 'Freie Rinnen, trockene Wände', 'Dachrinne, Laub, Haus', 'Eine volle Rinne läuft über, und zwar an der Wand hinunter. Ein Gitter hält Laub ab, aber nicht den Blick.', [
    'Sehen Sie bei Regen zu, wo es überläuft.',
    'Prüfen Sie, ob das Fallrohr unten frei ist.',
    'Steigen Sie nicht auf eine wackelige Leiter.',
  ]),
  tip('roofing-tip-attic', 'Der Dachboden muss atmen', 'Dachboden, Lüftung, Feuchtigkeit', 'Feuchte Luft aus dem Haus steigt nach oben. Findet sie keinen Ausgang, wird das Holz nass.', [
    'Halten Sie Lüftungsöffnungen frei.',
    'Stellen Sie Kisten nicht bis an die Schräge.',
    'Riecht es muffig, suchen Sie die Quelle.',
  ]),
  tip('roofing-tip-moss', 'Moos auf dem Dach: lassen oder entfernen?', 'Moos, Dachreinigung, Dachziegel', 'Moos ist zuerst ein Schönheitsfehler. Zum Problem wird es, wo es Wasser staut.', [
    'Lassen Sie keinen Hochdruckreiniger an alte Ziegel.',
    'Achten Sie auf Polster an Rinne und Überlappung.',
    'Fragen Sie nach einer schonenden Reinigung.',
  ]),
  tip('roofing-tip-flashing', 'Wo Dächer zuerst undicht werden', 'Kamin, Dachfenster, Anschlüsse', 'Die Fläche hält meist; es sind die Übergänge. Kamin, Fenster und Wandanschluss verdienen den zweiten Blick.', [
    'Suchen Sie Risse im Mörtel und offene Bleche.',
    'Sehen Sie innen rund um den Kamin nach Flecken.',
    'Öffnen Sie Dachfenster, und putzen Sie die Rinnen daneben.',
  ]),
  tip('roofing-tip-solar', 'Solar geplant? Zuerst das Dach fragen', 'Solaranlage, Dachsanierung, Planung', 'Module liegen Jahrzehnte. Was darunter alt ist, wird mit ihnen nicht jünger.', [
    'Lassen Sie Alter und Tragfähigkeit beurteilen.',
    'Sprechen Sie Dach und Solar gemeinsam ab.',
    'Denken Sie an Wege für spätere Arbeiten.',
  ]),
  tip('roofing-tip-storm', 'Nach dem Sturm: schauen, fotografieren, sichern', 'Sturmschaden, Versicherung, Dach', 'Am Tag danach sieht man viel und vergisst schnell. Bilder mit Datum sind der beste Bericht.', [
    'Bleiben Sie von der Traufe weg; Ziegel können nachrutschen.',
    'Fotografieren Sie auch Teile am Boden.',
    'Melden Sie den Schaden, bevor Sie aufräumen.',
  ]),
];
