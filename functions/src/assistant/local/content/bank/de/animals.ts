import { type BankTopic, tip } from '../bankTopic.ts';

export const animalTopics: readonly BankTopic[] = [
  {
    key: 'animals-vet-visit',
    name: 'Der Besuch beim Tierarzt',
    title: 'Ein ruhiger Tierarztbesuch beginnt zu Hause',
    tags: 'Tierarzt, Hund, Katze, Vorbereitung',
    why: 'Für ein Tier riecht die Praxis fremd, und der Mensch ist angespannt. Beides lässt sich mildern, wenn man ein paar Tage vorher anfängt.',
    steps: [
      'Lassen Sie die Transportbox offen im Wohnzimmer stehen, mit Decke und Futter.',
      'Üben Sie Pfoten, Ohren und Maul anfassen, kurz und mit Lob.',
      'Notieren Sie, was Ihnen seit wann auffällt.',
      'Bringen Sie Impfpass und Medikamente mit.',
      'Fragen Sie, ob das Tier nüchtern sein soll.',
    ],
    mistakes: [
      'Die Box erst am Termin holen. Dann bedeutet sie nur eines, und die Katze ist unter dem Bett.',
      'Trösten mit hoher Stimme. Reden Sie ruhig wie sonst auch; Ihr Ton sagt dem Tier, wie ernst es ist.',
      'Hunde im Wartezimmer begrüßen lassen. Wer krank ist, möchte seine Ruhe.',
    ],
    questions: [
      ['Wie oft ist eine Vorsorge sinnvoll?', 'Das hängt von Art und Alter ab. Fragen Sie nach einem Rhythmus für Ihr Tier.'],
      ['Was, wenn mein Hund Angst hat?', 'Sagen Sie es bei der Terminvereinbarung. Ein Besuch nur zum Schnuppern kann helfen.'],
      ['Darf ich dabeibleiben?', 'Meistens ja. Manche Tiere sind ohne ihren Menschen ruhiger; fragen Sie.'],
    ],
    call: 'Atemnot, Krämpfe, ein aufgeblähter Bauch oder Apathie warten auf keinen Termin; rufen Sie sofort an.',
  },
  {
    key: 'animals-weight',
    name: 'Das richtige Gewicht',
    title: 'Ist Ihr Tier zu schwer? Fühlen statt raten',
    tags: 'Gewicht, Ernährung, Hund, Katze',
    why: 'Unter Fell sieht man Pfunde schlecht, und sie kommen langsam. Mit den Händen merkt man mehr als auf der Waage.',
    steps: [
      'Fühlen Sie die Rippen: Unter leichtem Druck sollten sie zu spüren sein.',
      'Sehen Sie von oben, ob es eine Taille gibt.',
      'Wiegen Sie immer auf derselben Waage.',
      'Messen Sie das Futter ab, statt zu schätzen.',
      'Zählen Sie Leckerlis zur Tagesmenge.',
    ],
    mistakes: [
      'Hungern lassen. Besonders für Katzen kann das gefährlich sein; abnehmen soll ein Tier langsam und nach Plan.',
      'Nur die Menge halbieren. Dann fehlen Nährstoffe; fragen Sie nach passendem Futter.',
      'Ein Familienmitglied ausnehmen. Wer heimlich füttert, macht jeden Plan zunichte.',
    ],
    questions: [
      ['Ist Kastration schuld?', 'Danach braucht ein Tier oft weniger Energie. Mit angepasster Menge muss es nicht zunehmen.'],
      ['Wie schnell darf es abnehmen?', 'Langsam und begleitet. Lassen Sie sich einen Plan geben und regelmäßig wiegen.'],
      ['Reicht mehr Bewegung?', 'Sie hilft, ersetzt aber selten das Abmessen des Futters.'],
    ],
    call: 'Nimmt ein Tier ab oder zu, ohne dass sich sein Futter geändert hat, sollte nach der Ursache gesucht werden.',
  },
  tip('animals-tip-ticks', 'Zecken richtig entfernen', 'Zecken, Hund, Katze, Tiergesundheit', 'Je früher eine Zecke weg ist, desto besser. Öl und Klebstoff gehören nicht dazu.', [
    'Fassen Sie sie dicht an der Haut, und ziehen Sie gerade heraus.',
    'Drücken Sie nicht auf den Körper.',
    'Beobachten Sie die Stelle einige Wochen.',
  ]),
  tip('animals-tip-teeth', 'Ein Blick ins Maul, einmal in der Woche', 'Zahnpflege, Hund, Katze', 'Tiere zeigen Zahnschmerzen selten. Geruch, Speichel oder einseitiges Kauen sind leise Hinweise.', [
    'Heben Sie die Lefze, und loben Sie.',
    'Achten Sie auf rotes Zahnfleisch und braune Ränder.',
    'Nehmen Sie Zahnpasta für Tiere, keine für Menschen.',
  ]),
  tip('animals-tip-water', 'Trinkt Ihr Tier genug?', 'Trinken, Katze, Hund, Tiergesundheit', 'Katzen trinken von Natur aus wenig. Ort und Gefäß machen oft mehr aus als gutes Zureden.', [
    'Stellen Sie Wasser an mehrere Orte, nicht neben das Futter.',
    'Probieren Sie breite Schalen oder einen Brunnen.',
    'Trinkt ein Tier plötzlich viel mehr, lassen Sie es ansehen.',
  ]),
  tip('animals-tip-poison', 'Was im Haushalt für Tiere giftig ist', 'Vergiftung, Hund, Katze, Sicherheit', 'Manches, was uns schmeckt, ist für Tiere gefährlich. Das meiste steht in jeder Küche.', [
    'Halten Sie Schokolade, Trauben, Zwiebeln und Süßstoff fern.',
    'Lilien sind für Katzen schon in kleinen Mengen gefährlich.',
    'Rufen Sie bei Verdacht sofort an, mit der Packung in der Hand.',
  ]),
  tip('animals-tip-puppy', 'Die ersten Tage mit einem Welpen', 'Welpe, Hund, Eingewöhnung', 'Ein Welpe braucht zuerst Ruhe und dann die Welt. Wenige, feste Abläufe geben ihm Halt.', [
    'Gehen Sie nach Schlafen, Fressen und Spielen gleich hinaus.',
    'Laden Sie Besuch erst nach einigen Tagen ein.',
    'Gewöhnen Sie ihn in kleinen Schritten ans Alleinsein.',
  ]),
  tip('animals-tip-old', 'Wenn Tiere alt werden', 'alte Tiere, Hund, Katze, Pflege', 'Alter ist keine Krankheit, aber es verdeckt manche. Was wie Müdigkeit aussieht, kann Schmerz sein.', [
    'Legen Sie rutschfeste Matten auf glatte Böden.',
    'Achten Sie darauf, ob es noch springt und Treppen steigt.',
    'Lassen Sie Veränderungen ansehen, statt sie dem Alter zuzuschreiben.',
  ]),
  tip('animals-tip-travel', 'Mit dem Tier verreisen', 'Reisen mit Hund, Transport, Vorbereitung', 'Reisen gelingt, wenn das Tier den Wagen schon kennt. Und manche Länder verlangen Papiere, die Zeit brauchen.', [
    'Üben Sie kurze Fahrten mit einem schönen Ziel.',
    'Sichern Sie das Tier mit Box oder Gurt.',
    'Fragen Sie früh nach Einreiseregeln und Impfungen.',
  ]),
  tip('animals-tip-lost', 'Entlaufen? Das hilft beim Wiederfinden', 'entlaufen, Mikrochip, Hund, Katze', 'Ein Chip hilft nur, wenn die Nummer registriert ist und die Anschrift stimmt. Beides lässt sich heute prüfen.', [
    'Sehen Sie nach, ob Ihre Daten noch stimmen.',
    'Halten Sie ein scharfes Foto bereit.',
    'Melden Sie sich bei Praxen, Tierheim und Nachbarn.',
  ]),
];
