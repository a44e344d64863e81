import type { Frame } from './frame.ts';

export const german: Frame = {
  angles: {
    checklist: 'Als Checkliste: was zu tun ist, Schritt für Schritt.',
    mistakes: 'Über die Fehler, die leicht passieren, und was man stattdessen tut.',
    questions: 'Als Fragen mit klaren Antworten.',
  },
  titles: {
    mistakes: ['{name}: vermeidbare Fehler', '{name}: was oft schiefgeht'],
    questions: ['{name}: klare Antworten', '{name}: häufige Fragen'],
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
      'Diese Fragen stellen sich viele; hier sind Antworten, die weiterhelfen.',
      'Eine einfache Antwort hilft oft mehr als eine lange Erklärung.',
    ],
  },
  headings: {
    steps: ['So gehen Sie vor', 'Was Sie tun können', 'Darauf kommt es an', 'Was sich lohnt'],
    mistakes: ['Was leicht schiefgeht', 'Was Sie besser vermeiden', 'Häufige Fehler', 'Kleine Fehler, große Wirkung'],
    call: ['Wann Sie sich melden sollten', 'Was Sie nicht allein lösen müssen', 'Wann Sie besser nachfragen'],
    ready: ['Was Sie für die Anfrage bereithalten', 'Bevor Sie sich melden', 'Was uns hilft, Ihnen zu helfen'],
    facts: ['Praktische Angaben', 'Was bei uns gilt', 'Auf einen Blick'],
  },
  notes: [
    'Notieren Sie sich kurz, was gut funktioniert hat und was nicht. Das dauert einen Moment, und beim nächsten Mal beginnen Sie mit Erfahrung statt mit Vermutungen.',
    'Sie müssen nicht alles auf einmal umsetzen. Nehmen Sie den Punkt, der am besten zu Ihrer Lage passt, und machen Sie ihn ordentlich. Eine Sache, die gut gelingt, zählt mehr als eine Liste, die nur gelesen wurde.',
    'Sprechen Sie mit den Menschen, die es mit betrifft, bevor Sie etwas ändern. Viele gute Pläne scheitern nur daran, dass jemand nichts davon wusste.',
    'Verlassen Sie sich auf Ihr Gefühl, wenn etwas anders ist als sonst. Niemand kennt Ihren Alltag so gut wie Sie; was Ihnen auffällt, ist eine Frage wert, auch wenn es nebensächlich wirkt.',
    'Wenn ein Punkt auf Sie nicht zutrifft, ist auch das gut zu wissen. Allgemeiner Rat gilt für den üblichen Fall; Ihrer kann gute Gründe haben, anders zu sein, und danach darf man fragen.',
  ],
  use: {
    heading: ['Wie Sie etwas daraus machen', 'Vom Lesen zum Tun', 'Machen Sie es sich leicht'],
    lead: ['Ein Rat hilft nur, wenn man ihn auch umsetzt. Diese Kleinigkeiten machen es leichter:', 'Gute Vorsätze halten mit etwas Unterstützung länger:'],
    points: [
      'Wählen Sie einen festen Zeitpunkt, etwa den Monatsanfang, und tragen Sie ihn in den Kalender ein.',
      'Legen Sie alles, was Sie dafür brauchen, an einen Ort; dann ist das Suchen keine Ausrede mehr.',
      'Sprechen Sie mit allen, die es betrifft; zwei denken eher daran als einer.',
      'Fangen Sie mit dem Punkt an, der am wenigsten Mühe macht, denn ein Anfang zieht den Rest nach.',
      'Heben Sie diesen Text auf und sehen Sie wieder hinein, wenn sich die Frage stellt.',
    ],
  },
  ready: {
    lead: [
      'Ein paar Angaben machen jedes Gespräch kürzer und die Antwort besser:',
      'Fachbegriffe brauchen Sie nicht. Meist genügt das hier:',
      'Mit diesen Punkten zur Hand kommt schon das erste Gespräch voran:',
    ],
    points: [
      'Worum es geht, in eigenen Worten, und seit wann es Sie beschäftigt.',
      'Was Sie schon wissen oder ausprobiert haben.',
      'Ein Foto oder eine Skizze, wenn ein Bild mehr sagt.',
      'Was Ihnen am Ergebnis am wichtigsten ist.',
      'Wie und wann Sie am besten zu erreichen sind.',
      'Wer außer Ihnen mitredet oder dabei sein soll.',
    ],
  },
  factsLead: ['Damit Sie nicht suchen müssen, hier das Praktische zu {business}:', 'Wenn Sie {business} noch nicht kennen, hilft Ihnen vielleicht das hier:'],
  factLead: ['Gut zu wissen über {business}:', 'Für Ihre Planung:'],
  closing: [
    'Wenn Sie nicht sicher sind, was das für Sie bedeutet, wenden Sie sich an {business}. Beschreiben Sie es in eigenen Worten; mehr braucht es für den Anfang nicht.',
    'Möchten Sie darüber sprechen? Schreiben Sie an {business} und stellen Sie Ihre Frage; auch einfache Fragen sind willkommen.',
    'Haben Sie eine Frage dazu? Bei {business} ist Ihre Nachricht willkommen; ein paar Zeilen genügen.',
    'Ist bei Ihnen etwas anders als hier beschrieben? Melden Sie sich bei {business}; ein paar Sätze zu Ihrer Lage sind ein guter Anfang.',
  ],
  shortClosing: ['Fragen dazu? Schreiben Sie an {business}.', 'Unsicher, was für Sie gilt? Fragen Sie bei {business} nach.', 'Möchten Sie darüber sprechen? Melden Sie sich bei {business}.'],
  warm: ['Schön, dass Sie hier sind.', 'Danke, dass Sie sich einen Moment zum Lesen nehmen.', 'Wir hoffen, es geht Ihnen gut.'],
  mention: ['Noch etwas, das wir erwähnen möchten: {what}.', 'Eines möchten wir ergänzen: {what}.'],
  about: ['Hier geht es um etwas, das uns am Herzen liegt: {subject}.', 'Das Thema ist {subject}.'],
  email: {
    greeting: ['Guten Tag!', 'Hallo!', 'Liebe Leserinnen und Leser!'],
    formalGreeting: ['Sehr geehrte Leserinnen und Leser!'],
    signOff: ['Freundliche Grüße', 'Mit freundlichen Grüßen', 'Viele Grüße'],
    preheader: {
      checklist: ['Eine kurze Liste zum Abhaken, Punkt für Punkt.', 'Was zu tun ist, in wenigen klaren Schritten.'],
      mistakes: ['Was oft schiefgeht und was man besser macht.', 'Fehler, die leicht passieren und leicht zu vermeiden sind.'],
      questions: ['Gute Fragen, in klaren Worten beantwortet.', 'Klare Antworten auf Fragen, die sich lohnen.'],
    },
  },
  quotes: ['„', '“'],
};
