import { describe, expect, it } from 'vitest';
import { findForbidden } from './findForbidden.ts';

const shop = 'Harbor Heating & Air';
const inRequest = (text: string, name = shop) => findForbidden(text, 'review', name);
const inOffer = (text: string, name = shop) => findForbidden(text, 'referral', name);

describe('whoever asks for a review may not speak of something to be had for it', () => {
  it.each([
    'Leave a review and get a $10 gift card.',
    'You will receive 10% off your next visit.',
    'As a thank-you, we have a small gift for you.',
    'As a small thank you, you can pick a treat.',
    'Enjoy a free coffee on us.',
    'Every reviewer is entered into our monthly draw.',
    'Write a review for a chance to win a new phone.',
    'There is a reward waiting for you.',
    'Collect extra points with your review.',
    'In return for your review we knock something off the bill.',
    'It is a small token of our appreciation.',
    'Use this voucher next time.',
    'Refer a friend and you both win.',
    'With our referral program you save.',
    'Deje una reseña y reciba un regalo.',
    'A cambio le ofrecemos algo especial.',
    'Tendrá un descuento en su próxima visita.',
    'Participe en nuestro sorteo.',
    'Le invitamos a un café gratis.',
    'Hay un pequeño detalle para usted.',
    'Le daremos un cupón.',
    'Recibirá una recompensa.',
    'Recevez un cadeau pour votre avis.',
    'En échange, vous aurez un bon d’achat.',
    'Participez à notre tirage au sort.',
    'Une remise vous attend.',
    'Un café offert pour vous.',
    'Parrainez vos amis.',
    'Als kleines Dankeschön erhalten Sie einen Kaffee.',
    'Dafür bekommen Sie einen Gutschein.',
    'Unter allen Bewertungen verlosen wir ein Fahrrad.',
    'Nehmen Sie an unserem Gewinnspiel teil.',
    'Es wartet ein Geschenk auf Sie.',
    'Sie erhalten 10 % Rabatt.',
    'Der nächste Besuch ist dann kostenlos.',
    'Im Gegenzug schenken wir Ihnen etwas.',
  ])('%s', (sentence) => {
    expect(inRequest(sentence).map(({ kind }) => kind)).toContain('reward');
  });
});

describe('nor make a condition, or ask for one kind of review only', () => {
  it.each([
    'If you were happy with our work, please leave a review.',
    'If you’re satisfied, tell others.',
    'If you enjoyed your visit, we would love a review.',
    'If you liked the result, write it down.',
    'If everything was great, please rate us.',
    'If all went well, would you leave us a few words?',
    'If you were not satisfied, please call us first.',
    'If anything was not right, tell us instead.',
    'If you are unhappy, write only to us.',
    'Since you were so pleased, would you write a review?',
    'Please give us 5 stars.',
    'A five-star review would help us.',
    '★★★★★ would make our day.',
    'We would be grateful for ⭐⭐⭐⭐⭐.',
    'Would you leave a positive review?',
    'We would love a great review from you.',
    'Please share a few kind words about us.',
    'Give us a good rating.',
    'Before you leave a negative review, call us.',
    'Si está contento con nuestro trabajo, deje una reseña.',
    'Si quedó satisfecha, cuéntelo.',
    'Si le ha gustado, escriba una reseña.',
    'Si todo fue bien, déjenos unas palabras.',
    'Si algo no fue bien, llámenos antes.',
    'Denos cinco estrellas.',
    'Nos ayudaría una buena reseña.',
    'Agradecemos las opiniones positivas.',
    'Si vous êtes satisfait, laissez un avis.',
    'Si vous avez été contente de nous, dites-le.',
    'Si cela vous a plu, écrivez un avis.',
    'Si notre travail vous a plu, dites-le.',
    'Si tout s’est bien passé, un avis nous aiderait.',
    'Mettez-nous cinq étoiles.',
    'Un avis positif nous aiderait.',
    'Laissez-nous un bon avis.',
    'Wenn Sie zufrieden waren, schreiben Sie eine Bewertung.',
    'Waren Sie zufrieden? Dann bewerten Sie uns.',
    'Falls es Ihnen gefallen hat, sagen Sie es weiter.',
    'Wenn alles gut geklappt hat, freuen wir uns über eine Bewertung.',
    'Falls etwas nicht in Ordnung war, rufen Sie zuerst an.',
    'Falls etwas schiefgelaufen ist, melden Sie sich nur bei uns.',
    'Geben Sie uns 5 Sterne.',
    'Über fünf Sterne würden wir uns freuen.',
    'Wir freuen uns über eine positive Bewertung.',
    'Schreiben Sie uns eine gute Rezension.',
  ])('%s', (sentence) => {
    expect(inRequest(sentence).map(({ kind }) => kind)).toContain('condition');
  });
});

describe('what asks everybody alike goes through', () => {
  it.each([
    'Thank you for choosing us for your furnace tune-up. How did it go?',
    'Feel free to write whatever you like; we read it.',
    'Would you write a review, or a note that only we read?',
    'It helps others to decide, and it helps us to do our work well.',
    'If you have a moment, here is the link.',
    'If you have written already, thank you, and please ignore this message.',
    'If you would rather not, that is fine.',
    'If you like, write to us privately.',
    'We would be happy to hear from you.',
    'We are happy to have met you, and would be glad of your honest opinion.',
    'Whenever you are free, tell us how it went.',
    'This is our last reminder.',
    'If you have a minute, we would be happy to read a few words from you.',
    'If you have any thoughts to share, we’d be glad to hear them.',
    'If you could write a few lines, it would be appreciated.',
    'If you need anything, do not hesitate to call.',
    'It would be great to read a review from you.',
    'It was good to meet you, and your feedback helps us.',
    'Your opinion matters to us, whatever it is.',
    'Good to have had you with us.',
    'Gracias por confiar en nosotros. ¿Cómo fue?',
    'Si tiene un momento, escriba una reseña o una nota privada.',
    'Si lo prefiere, escríbanos en privado.',
    'Si desea contarlo, el enlace está debajo de este mensaje.',
    'Sus palabras ayudan a otros a elegir bien.',
    'Estaremos encantados de leerle.',
    'Si tiene un momento, estaremos encantados de leerle.',
    'Si quiere, le atendemos con mucho gusto.',
    'Si necesita algo, no dude en llamarnos.',
    'Sería bueno leer su reseña.',
    'Si le gustaría contarnos cómo fue, el enlace está debajo.',
    'Merci de votre confiance. Comment cela s’est-il passé ?',
    'Si vous le souhaitez, écrivez un avis ou un mot en privé.',
    'Si vous avez un instant, voici le lien.',
    'Nous serons heureux de vous lire.',
    'Si vous voulez, nous serions ravis de vous lire.',
    'Dites-nous comment c’était, s’il vous plaît.',
    'Nous serions heureux d’avoir de vos nouvelles.',
    'Votre avis nous aide à bien travailler.',
    'Vielen Dank für Ihr Vertrauen. Wie war es?',
    'Wenn Sie möchten, schreiben Sie eine Bewertung oder eine private Nachricht.',
    'Falls Sie schon geschrieben haben, vielen Dank.',
    'Falls Sie uns einen Gefallen tun möchten, schreiben Sie ein paar Zeilen.',
    'Falls Sie etwas brauchen, zögern Sie nicht anzurufen.',
    'Eine gute Möglichkeit ist, eine Bewertung zu schreiben.',
    'Wenn Sie einen Moment haben, wären wir für ein paar Zeilen dankbar.',
    'Ein herzliches Dankeschön für Ihr Vertrauen.',
    'Wir freuen uns, von Ihnen zu lesen, was immer Sie zu sagen haben.',
    'Ihre Meinung hilft anderen bei der Wahl.',
  ])('%s', (sentence) => {
    expect(inRequest(sentence)).toEqual([]);
  });

  it('also for a business whose name sounds like a reward', () => {
    expect(inRequest('Thank you for coming to Five Star Gifts & Free Coffee.', 'Five Star Gifts & Free Coffee')).toEqual([]);
    expect(inRequest('Thank you. There is free coffee.', 'Five Star Gifts & Free Coffee')).not.toEqual([]);
  });
});

describe('whoever makes an offer may not speak of the review', () => {
  it.each([
    'Thank you for your review. Here is your code.',
    'Because you rated us, your friends get something.',
    'Your feedback was great.',
    'Gracias por su reseña.',
    'Por su opinión, aquí tiene su código.',
    'Merci pour votre avis.',
    'Merci pour les cinq étoiles.',
    'Danke für Ihre Bewertung.',
    'Danke, dass Sie uns bewertet haben.',
    'Ihre Rezension hat uns gefreut.',
  ])('%s', (sentence) => {
    expect(inOffer(sentence).map(({ kind }) => kind)).toContain('review');
  });

  it.each([
    'Do you know somebody we could help? Your friends get 10 % off, you get a gift card.',
    '¿Conoce a alguien? Para esa persona: 10 % de descuento.',
    'Pour vos proches : un bon d’achat de 10 €.',
    'Für Ihre Freunde: ein Gutschein.',
  ])('but of the offer: %s', (sentence) => {
    expect(inOffer(sentence)).toEqual([]);
  });
});

it('the phrase is what stands in the text', () => {
  expect(inRequest('Dejé un CUPÓN aquí.')).toEqual([{ kind: 'reward', phrase: 'CUPÓN' }]);
});
