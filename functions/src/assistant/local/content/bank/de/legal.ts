import { type BankTopic, tip } from '../bankTopic.ts';

export const legalTopics: readonly BankTopic[] = [
  {
    key: 'legal-first-meeting',
    name: 'Das erste Anwaltsgespräch',
    title: 'Das erste Gespräch in der Kanzlei: gut vorbereitet',
    tags: 'Erstberatung, Anwalt, Rechtsberatung, Vorbereitung',
    why: 'Ein erstes Gespräch ist kurz, und am weitesten kommt man, wenn die Geschichte eine Ordnung hat. Paragrafen brauchen Sie dafür nicht, nur Daten, Papiere und die Frage, die Sie nicht schlafen lässt.',
    steps: [
      'Schreiben Sie der Reihe nach auf, was wann geschehen ist.',
      'Bringen Sie Briefe und Verträge vollständig mit, samt Umschlägen.',
      'Nennen Sie alle Beteiligten, damit Interessenkonflikte geprüft werden können.',
      'Sagen Sie, was Sie am Ende erreichen möchten.',
      'Fragen Sie, was der nächste Schritt ist und was er kostet.',
    ],
    mistakes: [
      'Das Unangenehme weglassen. Es kommt ohnehin heraus, und Ihr Anwalt sollte es als Erster wissen.',
      'Auf Originale schreiben. Notizen gehören auf eine Kopie.',
      'Bis zum letzten Tag einer Frist warten. Sagen Sie schon am Telefon, wenn eine Frist läuft.',
    ],
    questions: [
      ['Ist vertraulich, was ich erzähle?', 'In der Regel ja, auch bevor Sie sich entschieden haben. Fragen Sie zu Beginn, wie es gehandhabt wird.'],
      ['Darf ich jemanden mitbringen?', 'Oft ja. In manchen Fällen berührt das die Vertraulichkeit; fragen Sie vorher.'],
      ['Was sollte ich bis dahin lassen?', 'Unterschreiben Sie nichts, werfen Sie nichts weg, und besprechen Sie es nicht im Netz.'],
    ],
    call: 'Nennt ein Schreiben eine Frist oder ein Gericht, sagen Sie das im ersten Satz Ihrer Anfrage.',
  },
  {
    key: 'legal-deadlines',
    name: 'Schreiben mit einer Frist',
    title: 'Post mit einer Frist: was zuerst zu tun ist',
    tags: 'Fristen, amtliche Post, Rechtsberatung, Anwalt',
    why: 'Amtliche Briefe machen Angst, und so bleiben sie liegen. Die Frist bleibt es nicht; sie läuft, ob der Umschlag offen ist oder nicht.',
    steps: [
      'Öffnen Sie den Brief sofort, und notieren Sie den Tag, an dem er kam.',
      'Heben Sie den Umschlag auf; Vermerke darauf können wichtig sein.',
      'Tragen Sie die Frist ein, und setzen Sie sich selbst eine frühere.',
      'Lesen Sie, was verlangt wird und was bei Schweigen geschieht.',
      'Fotografieren Sie jede Seite, und holen Sie früh Rat.',
    ],
    mistakes: [
      'Im Zorn antworten. Ein unbedachter Satz kann Jahre später vorgelesen werden.',
      'Anrufen statt schreiben. Ein Telefonat wahrt selten eine Frist.',
      'Zahlen, um Ruhe zu haben. Das kann als Anerkenntnis verstanden werden.',
    ],
    questions: [
      ['Was, wenn die Frist vorbei ist?', 'Holen Sie ohne Zögern Rat. Manchmal lässt sich noch etwas tun, aber kaum je später.'],
      ['Kann man eine Frist verlängern?', 'Manche ja, auf Antrag und rechtzeitig; andere gar nicht. Oft steht es im Schreiben selbst.'],
      ['Wie weise ich nach, dass ich geantwortet habe?', 'Mit einem Zustellnachweis oder einem Boten als Zeugen. Behalten Sie eine Kopie.'],
    ],
    call: 'Bei Gerichtspost, Kündigungen und Vorwürfen gilt: erst fragen, dann antworten.',
  },
  tip('legal-tip-contract-night', 'Vor der Unterschrift: drei Fragen an den Vertrag', 'Verträge, Unterschrift, Recht', 'Verträge sind für den Tag geschrieben, an dem man sich nicht einig ist. Mit diesem Tag im Kopf liest man anders.', [
    'Wer muss was tun, und bis wann?',
    'Wie lange gilt er, und wie kommt man wieder heraus?',
    'Steht alles darin, was mündlich zugesagt wurde?',
  ]),
  tip('legal-tip-evidence', 'Beweise sichern, solange sie frisch sind', 'Beweise, Dokumentation, Recht', 'Recht haben und es zeigen können sind zweierlei. Was am selben Tag notiert wird, überzeugt später mehr als die beste Erinnerung.', [
    'Notieren Sie Ort, Zeit und Beteiligte noch am selben Tag.',
    'Fotografieren Sie, bevor etwas verändert wird.',
    'Fragen Sie Zeugen nach ihrer Anschrift.',
  ]),
  tip('legal-tip-handover', 'Wohnungsübergabe: das Protokoll zählt', 'Mietrecht, Wohnungsübergabe, Protokoll', 'Um den Zustand einer Wohnung wird selten gestritten, wenn er festgehalten ist. Ein Protokoll braucht beide Unterschriften und etwas Zeit.', [
    'Gehen Sie Raum für Raum, mit Fotos.',
    'Schreiben Sie Zählerstände und Schlüssel auf.',
    'Unterschreiben Sie nichts, was Sie nicht gesehen haben.',
  ]),
  tip('legal-tip-will', 'Ein Testament, das gefunden wird', 'Testament, Vorsorge, Erbrecht', 'Ein letzter Wille hilft nur, wenn er gültig ist und auftaucht. Beides lässt sich zu Lebzeiten klären.', [
    'Erkundigen Sie sich nach den Formvorschriften, die bei Ihnen gelten.',
    'Hinterlegen Sie es sicher, und sagen Sie jemandem, wo.',
    'Sehen Sie es nach Heirat, Geburt oder Umzug wieder durch.',
  ]),
  tip('legal-tip-power-of-attorney', 'Vorsorgevollmacht: wer darf für Sie handeln?', 'Vollmacht, Vorsorge, Familie', 'Nach einem Unfall dürfen Angehörige nicht in allem automatisch entscheiden. Eine Vollmacht legt fest, wer es darf.', [
    'Wählen Sie jemanden, dem Sie wirklich vertrauen, und reden Sie mit ihm.',
    'Überlegen Sie, was umfasst sein soll: Geld, Gesundheit, Wohnung.',
    'Lassen Sie sich zur Form beraten.',
  ]),
  tip('legal-tip-dismissal', 'Kündigung erhalten: ruhig und schnell', 'Arbeitsrecht, Kündigung, Frist', 'Nach einer Kündigung laufen oft kurze Fristen. Was Sie in den ersten Tagen tun, bestimmt, was später noch möglich ist.', [
    'Notieren Sie, wann und wie sie Ihnen zuging.',
    'Unterschreiben Sie keinen Aufhebungsvertrag auf der Stelle.',
    'Holen Sie Rat, bevor die erste Frist endet.',
  ]),
  tip('legal-tip-online-purchase', 'Ärger mit einem Kauf: schriftlich und mit Frist', 'Verbraucherrecht, Reklamation, Kauf', 'Eine Reklamation am Telefon ist schnell vergessen. Eine kurze, sachliche Nachricht mit Frist bringt die Sache in Gang.', [
    'Beschreiben Sie den Mangel und was Sie verlangen.',
    'Setzen Sie eine angemessene Frist mit Datum.',
    'Bewahren Sie Verpackung, Beleg und Antworten auf.',
  ]),
  tip('legal-tip-social-media', 'Laufender Streit? Bitte nicht im Netz', 'soziale Medien, Streit, Recht', 'Was öffentlich steht, liest auch die Gegenseite. Ein wütender Beitrag kann mehr kosten als der Anlass.', [
    'Schreiben Sie nichts über Beteiligte.',
    'Löschen Sie Altes nicht ohne Rücksprache.',
    'Bitten Sie auch die Familie um Zurückhaltung.',
  ]),
];
