import { expect, test } from 'vitest';
import { withLinks } from './withLinks.ts';

const review = { kind: 'review', link: 'https://example.com/v/token' } as const;
const referral = { kind: 'referral', code: 'NORA-7K4Q', link: 'https://example.com/r/NORA-7K4Q', ownPage: 'https://example.com/m/token' } as const;
const byEmail = { language: 'en', channel: 'email' } as const;
const byText = { language: 'en', channel: 'sms' } as const;

test('a link stands below the text, with a word about it', () => {
  expect(withLinks('Thank you.', review, byEmail)).toBe('Thank you.\n\nTell us how it went:\nhttps://example.com/v/token');
  expect(withLinks('Thank you.', review, byText)).toBe('Thank you.\nTell us how it went: https://example.com/v/token');
});

test('a link that the text holds is not said twice', () => {
  expect(withLinks('Here: https://example.com/v/token. Bye', review, byEmail)).toBe('Here: https://example.com/v/token. Bye');
  expect(withLinks('https://example.com/r/NORA-7K4Q', referral, byText)).toBe('https://example.com/r/NORA-7K4Q\nYour page: https://example.com/m/token');
});

test('a link that the text leads up to follows at once', () => {
  expect(withLinks('Thank you. Here it is:\n', review, byEmail)).toBe('Thank you. Here it is:\nhttps://example.com/v/token');
  expect(withLinks('Your own link:', referral, byText)).toBe(
    'Your own link: https://example.com/r/NORA-7K4Q\nYour page: https://example.com/m/token',
  );
});

test('an offer has the code, the link to share and the page of whoever shares it', () => {
  expect(withLinks('Thank you.', referral, { language: 'fr', channel: 'email' })).toBe(
    'Thank you.\n\nVotre lien à partager, avec le code NORA-7K4Q :\nhttps://example.com/r/NORA-7K4Q\n\nVoyez ce qu’il vous a rapporté :\nhttps://example.com/m/token',
  );
});

test('a text message has the characters of a keyboard', () => {
  expect(withLinks('Merci.', review, { language: 'fr', channel: 'sms' })).toContain("Dites-nous comment cela s'est passé : https");
});
