import { type BankTopic, tip } from '../bankTopic.ts';

export const insuranceTopics: readonly BankTopic[] = [
  {
    key: 'insurance-review',
    name: 'Versicherungen durchsehen',
    title: 'Einmal im Jahr: die eigenen Versicherungen durchsehen',
    tags: 'Versicherung, Vertrag, Übersicht, Checkliste',
    why: 'Verträge bleiben stehen, während sich das Leben ändert. Eine Stunde im Jahr zeigt, was doppelt ist, was fehlt und was längst nicht mehr passt.',
    steps: [
      'Legen Sie alle Policen nebeneinander und schreiben Sie sie in eine Liste.',
      'Notieren Sie, was sich geändert hat: Wohnung, Familie, Arbeit, Anschaffungen.',
      'Fragen Sie sich bei jedem Vertrag, welchen Schaden Sie selbst nicht tragen könnten.',
      'Prüfen Sie Summen, Selbstbehalt und Kündigungsfristen.',
      'Markieren Sie, was Sie nicht verstehen, und fragen Sie nach.',
    ],
    mistakes: [
      'Kündigen, bevor der neue Schutz bestätigt ist. Dazwischen kann eine Lücke entstehen, gerade wenn Gesundheitsfragen gestellt werden.',
      'Nur nach dem Beitrag vergleichen. Entscheidend ist, was im Schadenfall bezahlt wird und was nicht.',
      'Kleines versichern und Großes offen lassen. Zuerst kommt, was die Existenz bedrohen würde.',
    ],
    questions: [
      ['Welche Versicherung ist die wichtigste?', 'Die gegen Schäden, die man nicht selbst tragen kann, etwa an anderen Menschen oder an der eigenen Arbeitskraft. Was im Einzelnen nötig ist, zeigt ein Gespräch.'],
      ['Was bedeutet Unterversicherung?', 'Die Summe ist niedriger als der Wert. Im Schadenfall kann dann auch bei kleinen Schäden nur ein Teil bezahlt werden.'],
      ['Wie lange hebe ich Policen auf?', 'Solange sie laufen und noch Ansprüche möglich sind. Bei Schäden an Menschen kann das viele Jahre dauern.'],
    ],
    call: 'Bei Heirat, Geburt, Hauskauf oder Selbstständigkeit warten Sie nicht auf den nächsten Jahrestermin, sondern fragen gleich.',
  },
  {
    key: 'insurance-after-damage',
    name: 'Einen Schaden melden',
    title: 'Einen Schaden melden: vollständig und der Reihe nach',
    tags: 'Schadenmeldung, Versicherung, Fotos, Unterlagen',
    why: 'Im Ärger über einen Schaden geht leicht verloren, was später gebraucht wird. Mit Bildern, Belegen und einer schlichten Schilderung kommt eine Meldung schneller durch.',
    steps: [
      'Sorgen Sie zuerst dafür, dass der Schaden nicht größer wird.',
      'Fotografieren Sie alles, aus der Nähe und mit Abstand, bevor Sie aufräumen.',
      'Melden Sie sich bald und halten Sie die Vertragsnummer bereit.',
      'Beschreiben Sie, was geschah, ohne zu vermuten, wer schuld ist.',
      'Stellen Sie Belege, frühere Fotos und Namen von Zeugen zusammen.',
    ],
    mistakes: [
      'Beschädigtes sofort wegwerfen. Heben Sie es auf, bis die Versicherung es gesehen oder freigegeben hat.',
      'Einem anderen gegenüber die Schuld anerkennen. Schildern Sie den Hergang; ob und wer haftet, wird geprüft.',
      'Den Schaden größer darstellen, als er ist. Das kann den ganzen Anspruch kosten.',
    ],
    questions: [
      ['Darf ich schon reparieren lassen?', 'Notmaßnahmen ja und dokumentieren Sie sie. Mit allem anderen warten Sie besser auf eine Rückmeldung.'],
      ['Was, wenn ich keinen Kaufbeleg habe?', 'Kontoauszüge, Fotos, Anleitungen oder Zeugen können helfen. Sagen Sie offen, was fehlt.'],
      ['Muss ich jeden Schaden melden?', 'Melden sollten Sie alles, wofür andere Ansprüche stellen könnten. Bei kleinen eigenen Schäden fragen Sie, ob es sinnvoll ist.'],
    ],
    call: 'Sind Menschen verletzt, wurde eingebrochen oder wird Ihnen etwas vorgeworfen, holen Sie Polizei und Rat dazu, bevor Sie Formulare ausfüllen.',
  },
  {
    key: 'insurance-storm-ready',
    seasons: ['spring', 'summer', 'autumn'],
    name: 'Vor Sturm und Starkregen',
    title: 'Vor Sturm und Starkregen: ist alles mitversichert?',
    tags: 'Sturm, Starkregen, Gebäudeversicherung, Vorsorge',
    why: 'Nach einem Unwetter zeigt sich, dass Wasser nicht gleich Wasser ist: Was von oben kommt, aus dem Rohr oder über den Boden, wird oft getrennt versichert. Das liest man besser vorher nach.',
    steps: [
      'Sehen Sie nach, welche Arten von Wasser und Wind Ihr Vertrag nennt.',
      'Fragen Sie nach Rückstau, Überschwemmung und Erdrutsch.',
      'Prüfen Sie, welche Vorsorge der Vertrag verlangt, etwa Rückstauklappen.',
      'Fotografieren Sie Räume und Keller mit ihrem Inhalt.',
      'Lagern Sie Wertvolles nicht auf dem Kellerboden.',
    ],
    mistakes: [
      'Glauben, dass es am Hang kein Hochwasser gibt. Starkregen trifft auch Orte fern von Flüssen.',
      'Rückstauklappe oder Dach nicht warten. Versäumte Pflege kann die Leistung mindern.',
      'Warten, bis eine Warnung da ist. Neuer Schutz beginnt oft erst nach einer Frist.',
    ],
    questions: [
      ['Gebäude oder Hausrat, was zahlt wofür?', 'Vereinfacht: Was fest zum Haus gehört, betrifft das Gebäude; was beim Umzug mitkäme, den Hausrat. Die Grenzen stehen im Vertrag.'],
      ['Gilt das auch in einer Mietwohnung?', 'Für das Haus sorgt der Eigentümer, für Ihre Sachen Sie selbst. Auch der Keller kann zum Hausrat zählen.'],
      ['Ab welchem Wind ist es Sturm?', 'Das legt der Vertrag fest, meist über eine Windstärke. Wetterdienste bestätigen sie für Ort und Tag.'],
    ],
    call: 'Liegt Ihr Haus am Hang, in einer Senke oder nahe an einem Bach, lassen Sie das Risiko beurteilen, bevor Sie Verträge vergleichen.',
  },
  tip('insurance-tip-home-video', 'Ein Video vom eigenen Zuhause', 'Hausrat, Beweise, Vorsorge', 'Nach einem Brand oder Einbruch weiß niemand mehr, was alles da war. Ein kurzer Film beantwortet die Fragen.', [
    'Gehen Sie langsam durch jeden Raum und öffnen Sie Schränke.',
    'Filmen Sie bei Geräten das Typenschild mit.',
    'Bewahren Sie die Aufnahme außerhalb der Wohnung auf.',
  ]),
  tip('insurance-tip-travel', 'Vor der Reise ein Blick in die Verträge', 'Reise, Auslandsschutz, Versicherung', 'Krank werden kann man auch am Strand. Ob der Schutz von zu Hause dort gilt, klärt man lieber vor dem Kofferpacken.', [
    'Fragen Sie, ob Behandlung und Rücktransport im Reiseland gedeckt sind.',
    'Prüfen Sie, was Ihre Bankkarte wirklich mitversichert.',
    'Speichern Sie Notrufnummer und Vertragsnummer im Telefon.',
  ], { seasons: ['spring', 'summer', 'winter'] }),
  tip('insurance-tip-honest-answers', 'Gesundheitsfragen: genau statt schnell', 'Antrag, Gesundheitsfragen, Versicherung', 'Ein vergessener Arztbesuch kann Jahre später den Schutz kosten. Deshalb lohnt sich Sorgfalt, auch wenn das Formular kurz aussieht.', [
    'Lesen Sie, nach welchem Zeitraum gefragt wird.',
    'Sehen Sie im Zweifel in Ihre Patientenakte.',
    'Behalten Sie eine Kopie Ihrer Antworten.',
  ]),
  tip('insurance-tip-moved', 'Umgezogen, umgebaut, verliehen: Bescheid geben', 'Adressänderung, Vertrag, Versicherung', 'Viele Verträge hängen an Ort, Größe oder Nutzung. Ändert sich etwas davon, sollte es der Versicherer wissen, bevor etwas geschieht.', [
    'Melden Sie neue Anschrift, Anbauten und teure Anschaffungen.',
    'Sagen Sie, wenn jemand anderes regelmäßig Ihr Auto fährt.',
    'Lassen Sie sich die Änderung schriftlich bestätigen.',
  ]),
  tip('insurance-tip-fine-print', 'Das Kleingedruckte in vier Fragen', 'Vertrag lesen, Bedingungen, Versicherung', 'Bedingungen sind lang, aber sie beantworten immer dieselben Fragen. Wer danach sucht, liest in einer halben Stunde das Wesentliche.', [
    'Was ist versichert, und was ausdrücklich nicht?',
    'Was muss ich tun, damit der Schutz gilt?',
    'Wie viel wird gezahlt, und wie komme ich wieder aus dem Vertrag?',
  ]),
];
