import { type BankTopic, tip } from '../bankTopic.ts';

export const therapyTopics: readonly BankTopic[] = [
  {
    key: 'therapy-first-appointment',
    name: 'Der erste Termin',
    title: 'Der erste Termin: was Sie mitbringen und erzählen',
    tags: 'erster Termin, Therapie, Praxis, Vorbereitung',
    why: 'Beim ersten Mal geht es vor allem darum, Ihre Geschichte zu verstehen. Je klarer Sie sagen können, was Sie im Alltag hindert, desto genauer lässt sich daran arbeiten.',
    steps: [
      'Schreiben Sie auf, seit wann Sie Beschwerden haben und was sie besser oder schlechter macht.',
      'Nehmen Sie Befunde, Bilder und eine Liste Ihrer Medikamente mit.',
      'Nennen Sie frühere Operationen, Unfälle und Erkrankungen.',
      'Überlegen Sie, was Sie wieder können möchten: Treppen steigen, durchschlafen, spielen.',
      'Tragen Sie etwas, worin Sie sich bewegen können.',
    ],
    mistakes: [
      'Nur die schmerzende Stelle erwähnen. Auch was scheinbar nichts damit zu tun hat, kann wichtig sein.',
      'Vorher Schmerzmittel nehmen, damit es geht, und es nicht sagen. Sprechen Sie an, was Sie genommen haben.',
      'Still aushalten, wenn etwas unangenehm ist. Ihre Rückmeldung gehört zur Behandlung.',
    ],
    questions: [
      ['Brauche ich eine Verordnung?', 'Das hängt von der Art der Behandlung und von Ihrer Versicherung ab. Fragen Sie bei der Anmeldung.'],
      ['Darf ich jemanden mitbringen?', 'Meist ja. Bei Kindern oder wenn vieles zu merken ist, hilft es sogar.'],
      ['Was, wenn ich mich geniere?', 'Sagen Sie es ruhig. Sie bestimmen, was Sie zeigen und erzählen möchten, und jede Frage ist erlaubt.'],
    ],
    call: 'Lähmung, Taubheit im Schritt, Brustschmerz, Atemnot oder Gedanken, nicht mehr leben zu wollen, warten auf keinen Termin: Holen Sie sofort Hilfe.',
  },
  {
    key: 'therapy-back-pain',
    name: 'Rückenschmerzen im Alltag',
    title: 'Rückenschmerzen: warum Bewegung meist besser ist als Ruhe',
    tags: 'Rückenschmerzen, Bewegung, Therapie, Alltag',
    why: 'Rückenschmerzen sind sehr häufig und selten gefährlich. Langes Liegen macht den Rücken nur steifer; sanfte Bewegung zeigt ihm, dass er noch kann.',
    steps: [
      'Bleiben Sie in Bewegung, soweit der Schmerz es zulässt.',
      'Wechseln Sie oft die Haltung, statt die eine richtige zu suchen.',
      'Legen Sie eine Wärmflasche auf, wenn sie Ihnen guttut.',
      'Gehen Sie mehrmals am Tag ein paar Schritte.',
      'Nehmen Sie gewohnte Tätigkeiten schrittweise wieder auf.',
    ],
    mistakes: [
      'Tagelang im Bett bleiben. Muskeln werden schwächer, und der Anfang wird schwerer; stehen Sie immer wieder auf.',
      'Sich vor jedem Bücken fürchten. Der Rücken ist belastbar; fangen Sie leicht an und steigern Sie.',
      'Erst üben, wenn alles schmerzfrei ist. Ein wenig Ziehen ist erlaubt, solange es danach wieder abklingt.',
    ],
    questions: [
      ['Sollte ein Bild gemacht werden?', 'Bei gewöhnlichen Rückenschmerzen hilft es meist nicht weiter. Ob es nötig ist, klärt die Untersuchung.'],
      ['Welche Matratze ist die richtige?', 'Die, auf der Sie gut schlafen. Eine Regel für alle Rücken gibt es nicht.'],
      ['Wie beuge ich vor?', 'Mit regelmäßiger Bewegung, etwas Kraft und genug Schlaf. Abwechslung zählt mehr als Perfektion.'],
    ],
    call: 'Taubheit im Schritt, Schwäche in den Beinen, Probleme mit Blase oder Darm, Fieber oder Schmerzen nach einem Sturz lassen Sie umgehend ärztlich abklären.',
  },
  {
    key: 'therapy-home-exercises',
    name: 'Übungen für zu Hause',
    title: 'Übungen für zu Hause: kurz, regelmäßig, dranbleiben',
    tags: 'Übungen, Therapie, Training, Motivation',
    why: 'Zwischen zwei Terminen liegt mehr Zeit als in allen Terminen zusammen. Drei Übungen, die wirklich gemacht werden, bringen mehr als zehn auf einem Blatt.',
    steps: [
      'Machen Sie jede neue Übung einmal unter Anleitung.',
      'Bitten Sie um wenige Übungen statt um eine lange Liste.',
      'Verknüpfen Sie das Üben mit etwas Festem, etwa dem Zähneputzen.',
      'Notieren Sie, was leicht ging und was wehtat.',
      'Bringen Sie die Notiz zum nächsten Termin mit.',
    ],
    mistakes: [
      'Versäumtes an einem Tag nachholen. Der Körper mag Gleichmaß; machen Sie einfach weiter.',
      'Durch stechenden Schmerz hindurch üben. Verkleinern Sie die Bewegung und fragen Sie nach.',
      'Aufhören, sobald es besser ist. Gerade dann festigt sich, was Sie gewonnen haben.',
    ],
    questions: [
      ['Darf es wehtun?', 'Ein mildes Ziehen ist oft in Ordnung, wenn es bald nachlässt. Stechend, ausstrahlend oder am nächsten Tag schlimmer heißt: weniger.'],
      ['Wie lange, bis ich etwas merke?', 'Das ist sehr verschieden. Achten Sie auf kleine Zeichen, etwa eine Treppe mehr oder eine ruhigere Nacht.'],
      ['Was, wenn ich keine Zeit finde?', 'Sagen Sie es. Dann wird gekürzt, bis es in Ihren Tag passt.'],
    ],
    call: 'Nehmen Beschwerden trotz Übung zu oder kommt etwas Neues dazu, besprechen Sie es, bevor Sie weitermachen.',
  },
  tip('therapy-tip-desk', 'Schultern, die am Schreibtisch wohnen', 'Nacken, Schultern, Büro', 'Verspannte Schultern kommen seltener vom falschen Stuhl als vom langen Stillhalten. Kleine Wechsel wirken mehr als große Umbauten.', [
    'Stellen Sie den Bildschirm so, dass Sie geradeaus blicken.',
    'Lassen Sie die Arme jede halbe Stunde locker hängen und kreisen Sie.',
    'Telefonieren Sie im Stehen, ohne das Telefon einzuklemmen.',
  ]),
  tip('therapy-tip-pain-diary', 'Ein Schmerztagebuch in drei Zeilen', 'Schmerzen, Notizen, Therapie', 'Im Gespräch erinnert man sich an den schlimmsten Tag und an den letzten. Drei Zeilen am Abend zeigen, was dazwischen war.', [
    'Notieren Sie Stärke, Tageszeit und was Sie getan haben.',
    'Schreiben Sie auch auf, was gutgetan hat.',
    'Hören Sie nach einigen Wochen auf, wenn nichts Neues mehr hinzukommt.',
  ]),
  tip('therapy-tip-massage', 'Nach einer Massage: gönnen Sie sich Ruhe', 'Massage, Entspannung, Wohlbefinden', 'Nach einer kräftigen Massage kann man sich müde oder leicht wund fühlen. Das vergeht meist bald, wenn der Tag nicht gleich weiterhetzt.', [
    'Stehen Sie langsam auf und bleiben Sie einen Moment sitzen.',
    'Planen Sie danach nichts Anstrengendes ein.',
    'Sagen Sie beim nächsten Mal, welcher Druck angenehm war.',
  ]),
  tip('therapy-tip-warmth-or-cold', 'Wärme oder Kälte?', 'Wärme, Kälte, Schmerzen', 'Verspanntes mag meist Wärme, frisch Angestoßenes eher Kühle. Am Ende entscheidet, was Ihnen guttut.', [
    'Legen Sie immer ein Tuch zwischen Haut und Wärme oder Kälte.',
    'Bleiben Sie bei kurzen Anwendungen mit Pausen.',
    'Nehmen Sie keine Wärme auf Stellen, die heiß, rot oder geschwollen sind.',
  ]),
  tip('therapy-tip-gardening', 'Gartenarbeit, ohne es am Abend zu bereuen', 'Garten, Rücken, Bewegung', 'Nach dem Winter steht plötzlich ein ganzer Tag im Beet an. Der Körper nimmt es leichter, wenn er gefragt wird.', [
    'Wechseln Sie alle Viertelstunde zwischen Knien, Stehen und Gehen.',
    'Knien Sie auf einem Kissen, statt sich lange zu bücken.',
    'Verteilen Sie das Umgraben auf mehrere Tage.',
  ], { seasons: ['spring', 'summer'] }),
];
