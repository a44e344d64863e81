import { type BankTopic, tip } from '../bankTopic.ts';

export const carTopics: readonly BankTopic[] = [
  {
    key: 'cars-warning-lights',
    name: 'Warnleuchten im Auto',
    title: 'Warnleuchten: welche warten können und welche nicht',
    tags: 'Warnleuchten, Auto, Werkstatt, Sicherheit',
    why: 'Ein Symbol im Cockpit erschreckt, weil es nicht sagt, wie schlimm es ist. Die Farbe sagt es: Rot heißt anhalten, Gelb heißt bald nachsehen lassen.',
    steps: [
      'Achten Sie auf die Farbe und darauf, ob die Leuchte blinkt.',
      'Halten Sie bei Rot an, sobald es sicher möglich ist.',
      'Schlagen Sie das Symbol in der Betriebsanleitung nach.',
      'Notieren Sie, was das Auto dabei tat: Geräusch, Geruch, Ruckeln.',
      'Machen Sie ein Foto, bevor Sie den Motor abstellen.',
    ],
    mistakes: [
      'Weiterfahren, weil das Auto noch fährt. Bei Öldruck und Temperatur kann das den Motor kosten.',
      'Den Fehler löschen, um zu sehen, ob er wiederkommt. Damit gehen Angaben verloren, die der Werkstatt helfen.',
      'Den heißen Kühler öffnen. Er steht unter Druck; warten Sie, bis alles abgekühlt ist.',
    ],
    questions: [
      ['Was bedeutet die gelbe Motorleuchte?', 'Die Steuerung hat etwas bemerkt, oft bei Abgas oder Zündung. Leuchtet sie ruhig, fahren Sie sanft zur Werkstatt; blinkt sie, halten Sie an.'],
      ['Die Leuchte ist wieder aus. Alles gut?', 'Nicht unbedingt. Der Fehler bleibt oft gespeichert und lässt sich auslesen.'],
      ['Kann ich den Reifendruck selbst prüfen?', 'Ja, am kalten Reifen. Die richtigen Werte stehen am Türrahmen oder im Tankdeckel.'],
    ],
    call: 'Rote Leuchten für Öl, Temperatur oder Bremse bedeuten: anhalten, Motor aus, Hilfe holen.',
  },
  {
    key: 'cars-brakes',
    name: 'Bremsen',
    title: 'Bremsen: auf welche Geräusche und Zeichen es ankommt',
    tags: 'Bremsen, Bremsbeläge, Autosicherheit, Werkstatt',
    why: 'Bremsen verschleißen so langsam, dass man sich daran gewöhnt. Ohr, Fuß und ein Blick durch die Felge sagen früh, wenn etwas kommt.',
    steps: [
      'Bremsen Sie einmal sanft an einer Mauer entlang, bei offenem Fenster.',
      'Achten Sie darauf, ob das Pedal weicher oder tiefer geworden ist.',
      'Sehen Sie durch die Felge nach der Dicke der Beläge.',
      'Prüfen Sie den Stand der Bremsflüssigkeit, ohne einfach nachzufüllen.',
      'Probieren Sie auf leerer Straße, ob das Auto die Spur hält.',
    ],
    mistakes: [
      'Warten, bis Metall schleift. Dann haben auch die Scheiben gelitten.',
      'Bremsflüssigkeit nur auffüllen. Der Stand sinkt, wenn Beläge verschlissen sind oder etwas leckt; klären Sie, was es ist.',
      'Alles auf Flugrost schieben. Er ist nach einigen Bremsungen weg; bleibt das Geräusch, steckt mehr dahinter.',
    ],
    questions: [
      ['Warum quietschen Bremsen?', 'Staub, Feuchtigkeit und Schwingungen sind harmlose Gründe. Quietscht es jedes Mal, kann es die Verschleißanzeige sein.'],
      ['Warum zittert das Lenkrad?', 'Meist laufen Scheiben nicht mehr rund, manchmal sind es Reifen oder Fahrwerk.'],
      ['Werden Beläge immer paarweise getauscht?', 'Ja, links und rechts zusammen, damit das Auto gleichmäßig bremst.'],
    ],
    call: 'Weiches Pedal, rote Bremsleuchte oder schleifendes Metall heißt: Das Auto bleibt stehen, bis jemand nachgesehen hat.',
  },
  tip('cars-tip-tires', 'Vier Handflächen Gummi: ein Blick auf die Reifen', 'Reifen, Reifendruck, Autosicherheit', 'Alles, was ein Auto tut, geht durch vier kleine Flächen. Druck und Profil entscheiden, wie gut.', [
    'Messen Sie den Druck am kalten Reifen, auch am Ersatzrad.',
    'Prüfen Sie das Profil innen, in der Mitte und außen.',
    'Achten Sie auf Risse und Beulen an der Flanke.',
  ]),
  tip('cars-tip-oil', 'Ölstand prüfen in einer Minute', 'Motoröl, Ölstand, Autopflege', 'Öl schmiert, kühlt und reinigt. Zu wenig davon merkt man erst, wenn es teuer wird.', [
    'Stellen Sie das Auto eben ab, und warten Sie ein wenig.',
    'Wischen Sie den Messstab ab, stecken Sie ihn ganz hinein, und lesen Sie ab.',
    'Füllen Sie in kleinen Mengen nach, mit der Sorte aus der Anleitung.',
  ]),
  tip('cars-tip-battery', 'Eine müde Batterie kündigt sich an', 'Autobatterie, Starthilfe, Winter', 'Batterien versagen selten ohne Vorwarnung. Wer zuhört, bleibt nicht am kältesten Morgen stehen.', [
    'Achten Sie auf langsames Durchdrehen beim Starten.',
    'Sehen Sie nach, ob die Pole sauber und fest sind.',
    'Lassen Sie sie testen, wenn Starthilfe nötig war.',
  ]),
  tip('cars-tip-wipers', 'Wischer, die wieder sehen lassen', 'Scheibenwischer, Sicht, Autopflege', 'Schlieren im Gegenlicht sind mehr als lästig. Oft hilft schon ein Tuch.', [
    'Wischen Sie die Gummilippe mit einem feuchten Tuch ab.',
    'Reinigen Sie die Scheibe auch von innen.',
    'Tauschen Sie Wischer, die rattern oder Streifen lassen.',
  ]),
  tip('cars-tip-smell', 'Was Gerüche im Auto verraten', 'Geruch im Auto, Fehlersuche, Werkstatt', 'Die Nase meldet manches vor jeder Leuchte. Wichtig ist, wann der Geruch kommt.', [
    'Süßlich kann Kühlmittel sein, verbrannt die Kupplung oder Bremse.',
    'Muffig aus der Lüftung spricht für Filter oder Feuchtigkeit.',
    'Riecht es nach Kraftstoff, fahren Sie nicht weiter.',
  ]),
  tip('cars-tip-describe', 'Ein Geräusch gut beschreiben', 'Geräusche am Auto, Werkstatt, Fehlersuche', 'In der Werkstatt schweigt das Auto gern. Eine gute Beschreibung führt trotzdem hin.', [
    'Sagen Sie, bei welchem Tempo und auf welcher Straße es auftritt.',
    'Probieren Sie: beim Lenken, Bremsen oder Gasgeben?',
    'Nehmen Sie es mit dem Telefon auf, als Beifahrer.',
  ]),
  tip('cars-tip-service-book', 'Warum das Serviceheft Geld wert ist', 'Serviceheft, Gebrauchtwagen, Wartung', 'Ein Auto mit Geschichte lässt sich leichter verkaufen und besser warten. Lücken werfen Fragen auf.', [
    'Bewahren Sie Rechnungen zusammen mit dem Heft auf.',
    'Notieren Sie den Kilometerstand bei jeder Arbeit.',
    'Fragen Sie bei digitalen Heften nach einem Ausdruck.',
  ]),
  tip('cars-tip-load', 'Richtig beladen, sicher bremsen', 'Beladung, Reise, Autosicherheit', 'Gepäck verändert, wie ein Auto lenkt und bremst. Schweres gehört nach unten und nach vorn.', [
    'Stellen Sie Schweres an die Rückbank.',
    'Legen Sie nichts lose auf die Ablage.',
    'Passen Sie Reifendruck und Scheinwerfer an.',
  ]),
];
