import type { Frame } from './frame.ts';

export const german: Frame = {
  angles: {
    checklist: 'Als Checkliste: was zu tun ist, Schritt für Schritt.',
    mistakes: 'Über die Fehler, die leicht passieren, und was man stattdessen tut.',
    questions: 'Als Fragen mit klaren Antworten.',
  },
  titles: {
    mistakes: ['{name}: vermeidbare Fehler', '{name}: was oft schiefgeht'],
    questions: ['{name}: klare Antworten', '{name}: gute Fragen'],
  },
  openings: {
    mistakes: [
      'Die meisten Schwierigkeiten fangen klein an, mit einem Fehler, den zuerst niemand bemerkt.',
      'Oft ist es die gut gemeinte Abkürzung, die später die meiste Mühe macht.',
      'Manche Fehler sind so verbreitet, dass sie kaum noch auffallen.',
      'Wer weiß, was schiefgehen kann, hat schon die Hälfte richtig gemacht.',
    ],
    questions: [
      'Manche Fragen tauchen immer wieder auf, und sie verdienen eine klare Antwort.',
      'Dumme Fragen gibt es nicht, nur solche, die niemand rechtzeitig gestellt hat.',
      'Hier stehen Fragen, die sich lohnen, mit Antworten, die weiterhelfen.',
      'Eine einfache Antwort ist mehr wert als eine lange Erklärung; hier sind einige.',
    ],
  },
  headings: {
    steps: ['Schritt für Schritt', 'Was zu tun ist', 'Eine kurze Liste', 'Was sich lohnt'],
    mistakes: ['Was leicht schiefgeht', 'Was Sie besser vermeiden', 'Häufige Fehler', 'Kleine Fehler, große Wirkung'],
    question: ['Eine Frage, die sich lohnt', 'Gut zu wissen', 'Noch eine Frage'],
    call: ['Wann Fachleute gefragt sind', 'Wo Sie besser aufhören und fragen', 'Wann Hilfe sinnvoll ist'],
    ready: ['Was Sie für die Anfrage bereithalten', 'Bevor Sie sich melden', 'Was uns hilft, Ihnen zu helfen'],
    facts: ['Praktische Angaben', 'Was bei uns gilt', 'Auf einen Blick'],
  },
  notes: [
    'Halten Sie kurz fest, was Sie getan haben und wann. Das dauert einen Moment, und wer das nächste Mal nachsieht, vielleicht Sie selbst, beginnt mit Antworten statt mit Vermutungen.',
    'Sie müssen nicht alles auf einmal erledigen. Nehmen Sie den Punkt, der am besten zu Ihrer Lage passt, machen Sie ihn ordentlich, und kommen Sie dann auf den nächsten zurück. Eine Sache, die gut gemacht ist, zählt mehr als eine Liste, die nur gelesen wurde.',
    'Wenn Sie Haushalt oder Arbeitsplatz mit anderen teilen, sagen Sie ihnen, was Sie geändert haben und warum. Viele gute Regelungen scheitern nur daran, dass jemand nichts davon wusste.',
    'Verlassen Sie sich auf das, was Ihnen auffällt. Im Alltag bemerken Sie, was sonst niemand bemerkt: ein neues Geräusch, eine kleine Veränderung, das Gefühl, dass etwas anders ist. Schreiben Sie es auf, solange es frisch ist, auch wenn es nebensächlich wirkt.',
    'Wenn ein Punkt auf Sie nicht passt, ist auch das gut zu wissen. Allgemeiner Rat gilt für den üblichen Fall; Ihrer kann gute Gründe haben, anders zu sein, und danach darf man fragen.',
  ],
  use: {
    heading: ['Wie Sie etwas daraus machen', 'Vom Lesen zum Tun', 'Machen Sie es sich leicht'],
    lead: ['Ein Rat hilft nur, wenn man ihn auch umsetzt. Diese Kleinigkeiten machen es leichter:', 'Gute Vorsätze halten mit etwas Unterstützung länger:'],
    points: [
      'Wählen Sie einen festen Zeitpunkt, etwa den Monatsanfang, und tragen Sie ihn in den Kalender ein.',
      'Legen Sie alles, was Sie dafür brauchen, an einen Ort; dann ist das Suchen keine Ausrede mehr.',
      'Sprechen Sie mit allen, die es betrifft; zwei denken eher daran als einer.',
      'Fangen Sie mit dem Punkt an, der am wenigsten Mühe macht, denn ein Anfang zieht den Rest nach.',
      'Heben Sie diesen Text auf, und sehen Sie wieder hinein, wenn sich die Frage stellt.',
    ],
  },
  ready: {
    lead: [
      'Ein paar Angaben machen jedes Gespräch kürzer und die Antwort besser:',
      'Fachbegriffe brauchen Sie nicht. Meist genügt das hier:',
      'Mit diesen Punkten zur Hand kommt schon das erste Gespräch voran:',
    ],
    points: [
      'Was Ihnen aufgefallen ist, in eigenen Worten, und seit wann.',
      'Was Sie schon versucht oder geändert haben.',
      'Ein Foto, wenn es etwas zu sehen gibt.',
      'Was Ihnen am Ergebnis am wichtigsten ist.',
      'Wie und wann Sie am besten zu erreichen sind.',
      'Was nicht berührt, getan oder verändert werden soll.',
    ],
  },
  factsLead: ['Damit Sie nicht suchen müssen, steht hier, was bei {business} gilt:', 'Das Wichtigste zu {business} auf einen Blick:'],
  factLead: ['Gut zu wissen über {business}:', 'Für Ihre Planung:'],
  closing: [
    'Wenn Sie nicht sicher sind, was das für Sie bedeutet, wenden Sie sich an {business}. Beschreiben Sie es in eigenen Worten; mehr braucht es für den Anfang nicht.',
    'Möchten Sie darüber sprechen? Schreiben Sie {business}, stellen Sie Ihre Frage, und sagen Sie, was Sie bisher beobachtet haben.',
    'Haben Sie eine Frage dazu? {business} freut sich auf Ihre Nachricht, und ein paar Zeilen genügen.',
    'Wenn lieber jemand mit Ihnen zusammen darauf schauen soll, geben Sie {business} Bescheid. Ein paar Sätze zu Ihrer Lage sind ein guter Anfang.',
  ],
  shortClosing: ['Fragen dazu? Schreiben Sie {business}.', 'Unsicher, was für Sie gilt? Fragen Sie {business}.', 'Möchten Sie darüber sprechen? Melden Sie sich bei {business}.'],
  warm: ['Schön, dass Sie hier sind.', 'Danke, dass Sie sich einen Moment zum Lesen nehmen.', 'Wir hoffen, es geht Ihnen gut.'],
  mention: ['Noch etwas, das wir erwähnen möchten: {what}.', 'Eines möchten wir ergänzen: {what}.'],
  about: ['Hier geht es um etwas, das uns am Herzen liegt: {subject}.', 'Das Thema ist {subject}.'],
  email: {
    greeting: ['Guten Tag!', 'Hallo!'],
    formalGreeting: ['Sehr geehrte Damen und Herren!'],
    signOff: ['Freundliche Grüße', 'Mit freundlichen Grüßen', 'Viele Grüße'],
    preheader: {
      checklist: ['Eine kurze Liste zum Abhaken, Punkt für Punkt.', 'Was zu tun ist, in wenigen klaren Schritten.'],
      mistakes: ['Was oft schiefgeht und was man besser macht.', 'Fehler, die leicht passieren und leicht zu vermeiden sind.'],
      questions: ['Gute Fragen, in klaren Worten beantwortet.', 'Klare Antworten auf Fragen, die sich lohnen.'],
    },
  },
  quotes: ['„', '“'],
};
