import { describe, expect, it } from 'vitest';
import { findPublicFaults, type PublicFault } from './findPublicFaults.ts';

const kinds = (text: string): PublicFault[] => findPublicFaults(text).map(({ kind }) => kind);

describe('a public answer', () => {
  it.each<readonly [PublicFault, string]>([
    ['address', 'We were at 1420 Market Street last week.'],
    ['address', 'The leak at 12 N. 5th Avenue is mended.'],
    ['address', 'Au 12 rue de la Paix tout fonctionne.'],
    ['address', 'En la calle de Alcalá, 45 todo funciona.'],
    ['address', 'In der Lindenstraße 7 läuft die Heizung.'],
    ['address', 'Am Alten Weg 12b war alles dicht.'],
    ['compensation', 'We will refund you.'],
    ['compensation', 'Your next visit is on us, free of charge, no charge at all.'],
    ['compensation', 'We would like to send you a gift card.'],
    ['compensation', 'We would like to make it up to you.'],
    ['compensation', 'Le devolveremos el dinero.'],
    ['compensation', 'Le ofrecemos un vale de compra.'],
    ['compensation', 'Nous vous remboursons.'],
    ['compensation', 'Nous vous ferons un geste commercial.'],
    ['compensation', 'Wir erstatten Ihnen den Betrag.'],
    ['compensation', 'Sie bekommen einen Gutschein.'],
    ['admission', 'It was our fault.'],
    ['admission', 'This was a mistake on our part.'],
    ['admission', 'We were negligent.'],
    ['admission', 'We take full responsibility.'],
    ['admission', 'We damaged your floor.'],
    ['admission', 'We apologize for our technician’s error.'],
    ['admission', 'Fue culpa nuestra.'],
    ['admission', 'Asumimos toda la responsabilidad.'],
    ['admission', 'C’est notre faute.'],
    ['admission', 'Nous avons commis une erreur.'],
    ['admission', 'Das war unser Fehler.'],
    ['admission', 'Wir waren fahrlässig.'],
    ['admission', 'Dafür übernehmen wir die Verantwortung.'],
    ['argument', 'That is simply not true.'],
    ['argument', 'You’re wrong about the price.'],
    ['argument', 'As you know, we told you before.'],
    ['argument', 'You never paid the bill.'],
    ['argument', 'You should have called us first.'],
    ['argument', 'You will hear from our lawyer.'],
    ['argument', 'This is an unfair review.'],
    ['argument', 'Eso no es cierto.'],
    ['argument', 'Usted nunca nos avisó.'],
    ['argument', 'C’est faux.'],
    ['argument', 'Vous avez refusé notre offre.'],
    ['argument', 'Das stimmt nicht.'],
    ['argument', 'Sie haben nicht bezahlt.'],
    ['argument', 'Unser Anwalt wird sich melden.'],
    ['otherReview', 'Would you change your review?'],
    ['otherReview', 'Please consider to update your rating.'],
    ['otherReview', 'Le pedimos que modifique su reseña.'],
    ['otherReview', 'Pourriez-vous modifier votre avis ?'],
    ['otherReview', 'Bitte ändern Sie Ihre Bewertung; die Bewertung ändern geht leicht.'],
  ])('waits because of its %s: %s', (kind, sentence) => {
    expect(kinds(sentence)).toContain(kind);
  });

  it.each([
    'Thank you very much for your kind words.',
    'We are sorry to hear that something went wrong for you.',
    'We are sorry that you did not have the experience you should have had.',
    'We take this seriously and would like to talk with you.',
    'Please call us, we would like to understand what happened.',
    'Feel free to call us whenever it suits you.',
    'Five stars all the way, that makes us glad.',
    'We would be glad to hear what we can do better.',
    'Our lawyers are glad to read this.',
    'Gracias por decírnoslo. Lamentamos leerlo.',
    'Nos gustaría hablarlo con usted.',
    'Merci de nous le dire. Nous en prenons note.',
    'Nous aimerions comprendre ce qui s’est passé.',
    'Danke, dass Sie uns das sagen. Es tut uns leid.',
    'Wir möchten gern verstehen, was geschehen ist.',
    'Vielen Dank für Ihre Bewertung.',
  ])('goes through with: %s', (sentence) => {
    expect(findPublicFaults(sentence)).toEqual([]);
  });
});
