import { type BankTopic, tip } from '../bankTopic.ts';

export const hairTopics: readonly BankTopic[] = [
  {
    key: 'hair-consultation',
    name: 'Den Haarschnitt erklären',
    title: 'Wie Sie den Schnitt erklären, den Sie im Kopf haben',
    tags: 'Haarschnitt, Beratung, Friseur, Frisur',
    why: 'Wörter wie „kurz“ oder „stufig“ bedeuten für jeden etwas anderes. Zwei Bilder und drei ehrliche Sätze über den Alltag führen zu einem Schnitt, mit dem man auch zu Hause zurechtkommt.',
    steps: [
      'Bringen Sie zwei Bilder mit, die Ihnen gefallen, und eines, das Ihnen nicht gefällt.',
      'Zeigen Sie mit dem Finger, wie lang es werden soll.',
      'Sagen Sie, wie viel Zeit Sie morgens dafür haben.',
      'Erzählen Sie, was mit Ihrem Haar in letzter Zeit gemacht wurde.',
      'Fragen Sie, wie der Schnitt nach einigen Wochen aussehen wird.',
    ],
    mistakes: [
      'Frisch geglättet kommen. So sieht niemand, wie das Haar von selbst fällt; kommen Sie, wie Sie es alltags tragen.',
      'Aus Höflichkeit schweigen. Eine Änderung ist leicht, solange Sie noch sitzen.',
      'Ein Bild mit ganz anderem Haar mitbringen. Struktur und Dichte lassen sich nicht kopieren; fragen Sie nach der passenden Variante.',
    ],
    questions: [
      ['Was, wenn ich keine Vorstellung habe?', 'Sagen Sie, was Sie nicht mehr möchten. Auch das ist eine Richtung.'],
      ['Soll ich die Haare vorher waschen?', 'Fragen Sie bei der Terminvereinbarung; es hängt davon ab, was geplant ist.'],
      ['Wie erkläre ich die Länge?', 'Am besten am Gesicht: bis zum Kinn, bis zum Ohrläppchen, bis zum Schlüsselbein.'],
    ],
    call: 'Für eine große Veränderung lohnt sich ein Beratungsgespräch, bevor die Schere ins Spiel kommt.',
  },
  {
    key: 'hair-color-care',
    name: 'Gefärbtes Haar pflegen',
    title: 'Farbe, die hält: Pflege in den Wochen danach',
    tags: 'Haarfarbe, Pflege, Friseur, Strähnen',
    why: 'Farbe verliert man nicht an einem Tag, sondern bei jeder Wäsche ein wenig. Temperatur, Shampoo und Sonne entscheiden, wie lange sie frisch aussieht.',
    steps: [
      'Fragen Sie, wann Sie nach dem Färben zum ersten Mal waschen sollten.',
      'Waschen Sie lauwarm und nicht öfter als nötig.',
      'Nehmen Sie ein mildes Shampoo für gefärbtes Haar.',
      'Schützen Sie das Haar vor Sonne und Chlor.',
      'Planen Sie den nächsten Ansatz, bevor er stört.',
    ],
    mistakes: [
      'Mit Farbe aus der Packung nachbessern. Was darunter liegt, kennt nur, wer gefärbt hat; fragen Sie vorher.',
      'Sehr heiß waschen. Wärme öffnet das Haar, und die Farbe geht mit.',
      'Silbershampoo jeden Tag. Zu viel davon macht Blond stumpf oder bläulich; nehmen Sie es nur gelegentlich.',
    ],
    questions: [
      ['Warum wird Blond gelb?', 'Warme Töne kommen mit der Zeit zum Vorschein, auch durch Wasser und Sonne. Eine Abmattierung im Salon gleicht das aus.'],
      ['Hilft kaltes Nachspülen?', 'Es schadet nicht, und viele mögen den Glanz. Wichtiger ist, nicht zu heiß zu waschen.'],
      ['Wie lange hält ein Ton?', 'Das hängt von Haar, Farbe und Pflege ab. Rottöne verblassen meist zuerst.'],
    ],
    call: 'Juckt oder brennt die Kopfhaut nach dem Färben, spülen Sie gründlich, melden Sie sich, und lassen Sie starke Reaktionen ärztlich ansehen.',
  },
  tip('hair-tip-towel', 'Nasse Haare nicht rubbeln', 'Haarpflege, trocknen, Friseurtipps', 'Nasses Haar dehnt sich und bricht leichter. Wie Sie es abtrocknen, sieht man ihm nach Monaten an.', [
    'Drücken Sie das Wasser mit einem weichen Tuch aus.',
    'Entwirren Sie von den Spitzen nach oben, mit grobem Kamm.',
    'Binden Sie nasses Haar nicht straff zusammen.',
  ]),
  tip('hair-tip-heat', 'Föhnen mit Verstand', 'Föhnen, Hitzeschutz, Haarpflege', 'Hitze formt das Haar und trocknet es aus. Mit Abstand und Bewegung bleibt vom Formen viel und vom Schaden wenig.', [
    'Lassen Sie das Haar erst lufttrocknen, bis es nur noch feucht ist.',
    'Nehmen Sie Hitzeschutz, und halten Sie Abstand.',
    'Schließen Sie kühl ab, dann hält die Form.',
  ]),
  tip('hair-tip-split-ends', 'Spliss: was hilft und was nur so klingt', 'Spliss, Spitzen schneiden, Haarpflege', 'Eine gespaltene Spitze wächst nicht wieder zusammen. Pflege glättet sie für den Tag; weg ist sie erst nach dem Schneiden.', [
    'Lassen Sie die Spitzen schneiden, bevor es weit nach oben reißt.',
    'Geben Sie Pflege in die Längen, nicht auf den Ansatz.',
    'Nehmen Sie weiche Haargummis ohne Metall.',
  ]),
  tip('hair-tip-wash', 'Wie oft waschen? So oft, wie es Ihr Haar braucht', 'Haare waschen, Kopfhaut, Haarpflege', 'Eine Regel für alle gibt es nicht. Feines Haar, Sport und Kopfhaut bestimmen den Takt.', [
    'Massieren Sie das Shampoo in die Kopfhaut; die Längen reinigt der Schaum.',
    'Spülen Sie länger, als es nötig scheint.',
    'Ändern Sie nur eine Sache auf einmal, dann merken Sie, was hilft.',
  ]),
  tip('hair-tip-fringe', 'Der Pony: gut überlegt', 'Pony, Haarschnitt, Frisur', 'Ein Pony verändert ein Gesicht mehr als zehn Zentimeter Länge. Er will aber auch jeden Morgen beachtet werden.', [
    'Probieren Sie es aus, indem Sie Haare nach vorn klappen.',
    'Sprechen Sie Wirbel am Haaransatz an.',
    'Beginnen Sie lieber etwas länger; kürzer geht immer.',
  ]),
  tip('hair-tip-curls', 'Locken brauchen Feuchtigkeit und Ruhe', 'Locken, Naturlocken, Haarpflege', 'Locken sind von Natur aus trockener, weil das Fett der Kopfhaut die Windungen schlecht hinabwandert. Weniger Bürste und mehr Pflege bringt sie zum Springen.', [
    'Kämmen Sie nur nass und mit Spülung.',
    'Kneten Sie die Pflege von unten nach oben ein.',
    'Fassen Sie Locken beim Trocknen nicht an.',
  ]),
  tip('hair-tip-beard', 'Bartpflege beginnt mit einer klaren Linie', 'Bart, Bartpflege, Barbier', 'Ein Bart wirkt gepflegt, wenn Hals und Wangen eine saubere Kante haben. Die Länge ist dann Geschmackssache.', [
    'Setzen Sie die Halslinie nicht zu hoch, sonst wirkt das Kinn klein.',
    'Bürsten Sie vor dem Schneiden gegen den Strich und wieder zurück.',
    'Ein wenig Öl macht ihn weich und beruhigt die Haut.',
  ]),
  tip('hair-tip-children', 'Der erste Haarschnitt für Kinder', 'Kinderhaarschnitt, Friseur, Familie', 'Schere, Umhang und fremde Hände sind für ein kleines Kind viel Neues. Mit etwas Vorbereitung wird daraus ein Abenteuer.', [
    'Kommen Sie ausgeschlafen, und lassen Sie erst einmal zusehen.',
    'Sagen Sie, dass gekämmt und gekürzt wird, nicht „geschnitten“.',
    'Bringen Sie etwas zum Festhalten mit.',
  ]),
];
