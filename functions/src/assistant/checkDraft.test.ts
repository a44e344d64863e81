import { describe, expect, it } from 'vitest';
import { checkDraft } from './checkDraft.ts';
import type { BusinessBrief } from './port.ts';

const business: BusinessBrief = {
  name: 'Harbor Heating & Air',
  type: 'heating',
  voice: '',
  phone: '+1 415 555 0134',
  email: 'hello@harbor.example',
  website: 'https://www.harbor.example',
  locale: 'en-US',
  country: 'US',
  facts: [
    'Diagnostic visit: $89',
    'Duct cleaning from $250',
    'We are open Monday to Friday, 8 am to 6 pm',
    'Estimates are free within Harbor County',
    'Repairs have a 2-year warranty',
    'Our other office: (510) 555-0199, see https://harbor.example.net/east',
  ],
};

const reasons = (body: string, language = 'en', leadText = '', facts = business.facts) =>
  checkDraft({ subject: '', body, language }, { ...business, facts }, leadText);

describe('a draft waits when it', () => {
  it.each([
    ['names a price', 'The repair costs $120.', '$120'],
    ['names a price with the sign behind', 'That will be 1.250,00 € in all.', '1.250,00 €'],
    ['names a price in words', 'It is about a hundred dollars.', 'hundred dollars'],
    ['names a French price', 'Comptez 1 900 € environ.', '1 900 €'],
    ['names a Swiss price', 'Das macht CHF 1’200.-', 'CHF 1’200'],
    ['names a price in pesos', 'Cuesta 900 pesos.', '900 pesos'],
    ['names a price in pounds', 'Only £45 for you.', '£45'],
    ['names an amount without a currency', 'It costs 150, all in.', '150'],
    ['makes a price from "from" a fixed one', 'Duct cleaning is $250.', '$250'],
    ['names a known price for another thing', 'A new furnace is $89.', '$89'],
    ['promises today', 'We will come today.', 'today'],
    ['promises the same day', 'We offer same-day repairs.', 'same-day'],
    ['promises tomorrow', 'Somebody can be there tomorrow.', 'tomorrow'],
    ['promises a weekday', 'We will see you on Tuesday.', 'Tuesday'],
    ['proposes a time', 'Would 3 pm suit you?', '3 pm'],
    ['proposes a time as 24 hours', 'Passt Ihnen 15:30 Uhr?', '15:30 Uhr'],
    ['promises an hour', 'We will be there within 2 hours.', 'within 2 hours'],
    ['promises hours in words', 'Somebody will call you in two hours.', 'in two hours'],
    ['promises a vague delay', 'We will reply in a few minutes.', 'in a few minutes'],
    ['names a date', 'The next opening is March 12th.', 'March 12th'],
    ['names a date in figures', 'Der nächste Termin ist am 12.03.2027.', '12.03.2027'],
    ['promises at once', 'We will send somebody right away.', 'right away'],
    ['gives a guarantee', 'We guarantee it will be warm again.', 'guarantee'],
    ['offers a discount', 'We can give you a special discount.', 'discount'],
    ['offers a percentage', 'You get 20% off.', '20%'],
    ['says that it is free', 'The visit is free of charge.', 'free'],
    ['offers a refund', 'If not, we refund everything.', 'refund'],
    ['says there is no obligation', 'There is no obligation.', 'no obligation'],
    ['has a foreign link', 'Please pay at https://evil.example/pay.', 'https://evil.example/pay'],
    ['has a bare foreign link', 'Book on cheap-fix.xyz/now', 'cheap-fix.xyz/now'],
    ['has a link that only looks like its own', 'See harbor.example.evil.com', 'harbor.example.evil.com'],
    ['has a foreign address', 'Write to boss@evil.example.', 'boss@evil.example'],
    ['has a foreign number', 'Call 0900 555 777 now.', '0900 555 777'],
    ['claims a figure', 'We have 25 years of experience.', '25 years'],
  ])('%s', (_, body, phrase) => {
    const found = reasons(body);
    expect(found.length).toBeGreaterThan(0);
    expect(found.join(' ')).toContain(`“${phrase}`);
  });

  it.each([
    ['es', 'Podemos ir mañana.', 'mañana'],
    ['es', 'Iremos el martes a las 10.', 'martes'],
    ['es', 'Le llamamos en menos de 24 horas.', 'en menos de 24 horas'],
    ['es', 'El presupuesto es gratuito.', 'gratuito'],
    ['es', 'Le garantizamos el trabajo.', 'garantizamos'],
    ['es', 'Tiene un descuento del 10 %.', 'descuento'],
    ['fr', 'Nous passerons demain matin.', 'demain'],
    ['fr', 'Nous viendrons jeudi à 9 h.', 'jeudi'],
    ['fr', 'Réponse sous 48 h.', 'sous 48 h'],
    ['fr', 'Le devis est gratuit et sans engagement.', 'gratuit'],
    ['fr', 'Travail garanti.', 'garanti'],
    ['fr', 'Une remise de 15 % vous attend.', 'remise'],
    ['de', 'Wir kommen heute noch vorbei.', 'heute'],
    ['de', 'Wir melden uns in 24 Stunden.', 'in 24 Stunden'],
    ['de', 'Der Termin am Freitag um 8 Uhr ist für Sie reserviert.', 'Freitag'],
    ['de', 'Der Kostenvoranschlag ist kostenlos.', 'kostenlos'],
    ['de', 'Darauf geben wir Garantie.', 'Garantie'],
    ['de', 'Sie bekommen 10 Prozent Rabatt.', 'Rabatt'],
    ['de', 'Wir schicken sofort jemanden.', 'sofort'],
  ])('promises in %s: %s', (language, body, phrase) => {
    expect(reasons(body, language).join(' ')).toContain(phrase);
  });

  it('repeats what somebody typed, who may have meant it for a stranger', () => {
    const typed = 'your parcel is waiting at the depot behind the station please pick it up';
    expect(reasons(`Hello, ${typed}.`, 'en', typed)).toHaveLength(1);
  });

  it('makes a promise in its subject', () => {
    expect(checkDraft({ subject: 'Your free visit', body: 'Hello.', language: 'en' }, business, '')).toHaveLength(1);
  });
});

describe('a draft goes out when it', () => {
  it.each([
    ['asks for a time', 'When would suit you? Which days and times are best?'],
    ['asks in Spanish', '¿Qué día y a qué hora le vendría bien?'],
    ['asks in French', 'Quel jour et à quelle heure vous conviendrait-il ?'],
    ['asks in German', 'Wann würde es Ihnen passen? Welcher Tag ist Ihnen am liebsten?'],
    ['thanks for writing today', 'Thank you for writing to us today.'],
    ['wishes a good morning in German', 'Guten Morgen, vielen Dank für Ihre Nachricht.'],
    ['says soon', 'We will get back to you soon, as soon as possible in fact.'],
    ['says feel free', 'Feel free to call us, whenever you are free to talk.'],
    ['cannot promise', 'We cannot guarantee a result before we have seen it.'],
    ['quotes a fact', 'Diagnostic visit: $89. Which make is it?'],
    ['says a fact in other words', 'The diagnostic visit costs $89.'],
    ['repeats a price from "from"', 'Duct cleaning starts at $250.'],
    ['tells the opening hours', 'We are open from Monday to Friday, 8 am to 6 pm.'],
    ['tells a day within the opening hours', 'Yes, the office is open on Wednesday.'],
    ['tells what is free', 'Estimates within the county are free.'],
    ['tells the warranty', 'Our repairs come with a 2-year warranty.'],
    ['names its own number', 'Call us at (415) 555-0134 or +1 415-555-0134.'],
    ['names its own number from the facts', 'The east office has 510 555 0199.'],
    ['links to its own site', 'More at harbor.example/heating or https://www.harbor.example.'],
    ['links to what the facts link to', 'See https://harbor.example.net/east.'],
    ['writes its own address', 'Write to hello@harbor.example.'],
    ['abbreviates', 'Bring z.B. a photo, e.g. of the plate, i.e. the make.'],
    ['forgets a blank', 'Thank you for your message.We will look at it.'],
    ['counts small things', 'Send us two or three photos of the 3 bedrooms.'],
  ])('%s', (_, body) => {
    expect(reasons(body)).toEqual([]);
  });

  it('names a figure from facts in another language', () => {
    expect(reasons('La visita de diagnóstico cuesta $89.', 'es')).toEqual([]);
  });

  it('has the name of a business that sounds like a promise', () => {
    const free = { ...business, name: 'Free Time Guaranteed 24/7 GmbH', facts: [] };
    expect(checkDraft({ subject: '', body: 'Best wishes, Free Time Guaranteed 24/7 GmbH', language: 'en' }, free, '')).toEqual([]);
    expect(checkDraft({ subject: '', body: 'It is free.', language: 'en' }, free, '')).toHaveLength(1);
  });
});

describe('a draft still waits when', () => {
  it('a day of the opening hours becomes a visit', () => {
    expect(reasons('We will come on Wednesday at 8 am.').length).toBeGreaterThan(0);
  });
  it('what is free for one thing is said of another', () => {
    expect(reasons('The repair is free.')).toHaveLength(1);
  });
  it('a claim in words is in another language than the facts, where nobody can compare them', () => {
    expect(reasons('El presupuesto es gratuito.', 'es')).toHaveLength(1);
  });
  it('a short fact could cover any figure', () => {
    expect(reasons('It costs $15.', 'en', '', ['1', '5', '$'])).toHaveLength(1);
  });
});

describe('the reasons', () => {
  it('are plain sentences that quote the phrase, once each', () => {
    expect(reasons('It costs $120. Yes, $120.')).toEqual(['It names a price that is not in your facts: “$120”.']);
  });
  it('are few and short, whatever the draft', () => {
    const found = reasons(Array.from({ length: 200 }, (_, at) => `It costs $${1000 + at} and ${'x'.repeat(400)}.com/${at}.`).join(' '));
    expect(found.length).toBeLessThanOrEqual(8);
    expect(Math.max(...found.map((reason) => reason.length))).toBeLessThanOrEqual(300);
  });
});
