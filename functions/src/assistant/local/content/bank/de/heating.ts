import { type BankTopic, tip } from '../bankTopic.ts';

export const heatingTopics: readonly BankTopic[] = [
  {
    key: 'heating-no-heat',
    name: 'Wenn die Heizung kalt bleibt',
    title: 'Keine Wärme? Was Sie vor dem Anruf prüfen können',
    tags: 'Heizung, Störung, Heizkörper, Checkliste',
    why: 'Nicht jede kalte Heizung ist kaputt. Ein paar Blicke klären, ob ein Schalter, ein Ventil oder das Gerät die Ursache ist, und helfen auch dem, der kommt.',
    steps: [
      'Sehen Sie nach, ob das Gerät Strom hat und der Notschalter an ist.',
      'Prüfen Sie, ob die Regelung auf Heizen steht und die Uhrzeit stimmt.',
      'Lesen Sie den Druck am Manometer ab, und notieren Sie ihn.',
      'Stellen Sie fest, ob ein Heizkörper kalt ist oder alle.',
      'Schreiben Sie den Fehlercode auf, bevor Sie etwas drücken.',
    ],
    mistakes: [
      'Immer wieder entstören. Das Gerät schaltet aus gutem Grund ab; nach einem Versuch ist Schluss.',
      'Wasser nachfüllen, ohne zu fragen, warum es fehlt. Sinkt der Druck wieder, ist irgendwo ein Leck.',
      'Den Raum mit dem Grill heizen. Dabei entsteht Kohlenmonoxid, das man nicht riecht.',
    ],
    questions: [
      ['Warum ist nur ein Heizkörper kalt?', 'Oft klemmt der Stift im Ventil, oder es ist Luft im System. Beides ist meist rasch behoben.'],
      ['Wie entlüfte ich richtig?', 'Pumpe aus, kurz warten, Gefäß unter das Ventil, öffnen, bis Wasser kommt, schließen. Danach den Druck prüfen.'],
      ['Was sage ich am Telefon?', 'Fabrikat, Fehlercode, Druck, seit wann es so ist und ob warmes Wasser da ist.'],
    ],
    call: 'Bei Gasgeruch nichts schalten, Fenster auf, hinausgehen und von draußen den Notdienst des Versorgers rufen.',
  },
  {
    key: 'heating-thermostat',
    name: 'Thermostate richtig nutzen',
    title: 'Thermostate: gleichmäßig warm ohne ständiges Drehen',
    tags: 'Thermostat, Heizung, Energie sparen, Wohnen',
    why: 'Ein Thermostat ist kein Gashahn. Die Zahl bestimmt, wie warm es wird, und nicht, wie schnell.',
    steps: [
      'Stellen Sie je Raum eine Zahl ein, und lassen Sie sie einige Tage so.',
      'Rücken Sie Möbel und Vorhänge vom Fühler weg.',
      'Drehen Sie beim Lüften zu und danach wieder auf.',
      'Senken Sie nachts leicht ab, statt ganz auszuschalten.',
      'Bewegen Sie die Ventile auch im Sommer ab und zu.',
    ],
    mistakes: [
      'Auf die höchste Stufe drehen, damit es schneller geht. Es wird nur später zu warm.',
      'Ein Zimmer durch die offene Tür mitheizen. Feuchte Luft schlägt sich dort an kalten Wänden nieder.',
      'Das Fenster gekippt lassen. Der Fühler spürt Kälte und heizt dagegen an; lüften Sie lieber kurz und weit.',
    ],
    questions: [
      ['Was bedeuten die Zahlen?', 'Jede steht für ungefähr eine Raumtemperatur; die mittlere ist für Wohnräume gedacht. Ein Thermometer zeigt, was bei Ihnen stimmt.'],
      ['Lohnen sich programmierbare Thermostate?', 'Dort, wo der Tag einen festen Takt hat. Wer ohnehin daran denkt, gewinnt weniger.'],
      ['Wie weit darf ich absenken?', 'So weit, dass Wände nicht auskühlen und Leitungen sicher sind. In gut gedämmten Häusern bringt starkes Absenken wenig.'],
    ],
    call: 'Reagiert ein Ventil gar nicht oder rauscht es ständig, lassen Sie Ventil und Abgleich ansehen.',
  },
  tip('heating-tip-bleeding', 'Es gluckert im Heizkörper', 'Heizkörper entlüften, Heizung, Geräusche', 'Gluckern heißt fast immer: Luft. Sie hält das warme Wasser fern, und oben bleibt es kalt.', [
    'Beginnen Sie mit dem tiefsten Heizkörper.',
    'Halten Sie ein Gefäß unter, und öffnen Sie langsam.',
    'Prüfen Sie danach den Druck der Anlage.',
  ]),
  tip('heating-tip-co', 'Kohlenmonoxid: ein Melder, wo verbrannt wird', 'Kohlenmonoxid, Melder, Sicherheit', 'Kohlenmonoxid sieht, riecht und schmeckt man nicht. Ein Melder ist das Einzige, was rechtzeitig warnt.', [
    'Setzen Sie ihn dorthin, wo Kamin, Ofen oder Gasgerät steht, und ins Schlafzimmer.',
    'Drücken Sie regelmäßig die Prüftaste.',
    'Bei Alarm: alle hinaus, dann den Notruf.',
  ]),
  tip('heating-tip-air', 'Richtig lüften, wenn geheizt wird', 'Lüften, Schimmel, Raumklima', 'Feuchte entsteht beim Kochen, Duschen und Schlafen. Sie muss hinaus, bevor sie an der Wand bleibt.', [
    'Öffnen Sie mehrmals am Tag weit, gern gegenüberliegend.',
    'Lüften Sie nach dem Duschen direkt nach draußen.',
    'Lassen Sie eine Handbreit zwischen Schrank und Außenwand.',
  ]),
  tip('heating-tip-cooling', 'Klimaanlage: zwei Handgriffe, die man selbst tut', 'Klimaanlage, Filter, Wartung', 'Ein Klimagerät arbeitet so gut, wie Luft hindurchkommt. Staub ist sein größter Gegner.', [
    'Reinigen Sie die Filter, wie die Anleitung es sagt.',
    'Halten Sie das Außengerät von Laub und Pflanzen frei.',
    'Kühlen Sie nur wenige Grad unter draußen.',
  ], { seasons: ['spring', 'summer'] }),
  tip('heating-tip-room', 'Heizkörper brauchen Platz', 'Heizkörper, Wohnen, Energie sparen', 'Ein Heizkörper hinter Sofa und Vorhang heizt vor allem diese beiden. Freie Luft verteilt die Wärme.', [
    'Rücken Sie Möbel etwas ab.',
    'Kürzen Sie Vorhänge bis zur Fensterbank.',
    'Saugen Sie den Staub aus den Zwischenräumen.',
  ]),
  tip('heating-tip-service', 'Wartung: warum im Sommer ein guter Zeitpunkt ist', 'Heizungswartung, Planung, Heizung', 'Wenn alle frieren, sind alle Kalender voll. Was in der warmen Zeit auffällt, lässt sich in Ruhe richten.', [
    'Legen Sie die letzten Messprotokolle bereit.',
    'Notieren Sie, was im Winter gestört hat.',
    'Halten Sie das Gerät zugänglich.',
  ], { seasons: ['spring', 'summer'] }),
];
