import { describe, expect, it } from 'vitest';
import { checkPiece } from './checkPiece.ts';
import { emptyContentText } from '../model/content.ts';
import type { SocialPlatform } from '../model/words.ts';

const business = {
  name: 'Harbor Heating & Air',
  type: 'heating and air conditioning',
  voice: '',
  phone: '+1 207 555 0100',
  email: 'office@harbor-heating.example.com',
  website: 'https://harbor-heating.example.com',
  locale: 'en',
  country: 'US',
  facts: ['A service visit costs $89.', 'We are open Monday to Friday, 8 am to 6 pm.', 'We have 20 years of experience with heat pumps.'],
};

const checks = (body: string, more: { variants?: Partial<Record<SocialPlatform, string>>; platforms?: SocialPlatform[] } = {}) =>
  checkPiece({ ...emptyContentText, title: 'Before winter', body, variants: more.variants ?? {} }, business, more.platforms ?? []);
const found = (body: string) => checks(body).map(({ kind, quote }) => `${kind}: ${quote}`);

describe('before a piece is published, a person looks at', () => {
  it.each([
    ['A service visit costs $49 this month.', 'claim: $49'],
    ['We guarantee a warm house.', 'claim: guarantee'],
    ['Get 20% off in November.', 'claim: 20%'],
    ['The first visit is free of charge.', 'claim: free'],
    ['We will come within 2 hours.', 'claim: within 2 hours'],
    ['We are open on Sunday.', 'claim: Sunday'],
    ['Our award-winning team is glad to help.', 'claim: award-winning'],
    ['All our licensed technicians know it.', 'claim: licensed'],
    ['We are the best company in town.', 'claim: the best company in town'],
    ['80 % of all fires begin in the kitchen.', 'claim: 80 %'],
    ['Studies show that filters help.', 'claim: Studies show'],
    ['Write to sales@other.example or see https://other.example/offer.', 'forbidden: sales@other.example'],
    ['Call [phone number] today.', 'forbidden: [phone number]'],
    ['Klicken Sie hier: [Angebot](https://other.example/x)', 'forbidden: https://other.example/x'],
    ['Nuestro servicio es gratuito.', 'claim: gratuito'],
    ['Seit 1987 sind wir für Sie da.', 'claim: Seit 1987'],
    ['Nous sommes le leader de la région.', 'claim: leader'],
  ])('%s', (body, expected) => {
    expect(found(body)).toContain(expected);
  });
});

it.each([
  ['a price that the facts name', 'As every autumn, a service visit costs $89.'],
  ['the opening hours', 'We are open Monday to Friday, 8 am to 6 pm.'],
  ['a boast that the facts cover', 'Our team brings 20 years of experience.'],
  ['advice with figures', 'Change the filter every three months, and set the thermostat to 68 degrees at night.'],
  ['a day that is only named', 'On a cold Saturday morning nobody wants to look for the valve.'],
  ['the own number, address and website', 'Call +1 207 555 0100 or write to office@harbor-heating.example.com.'],
  ['a checklist', '- [ ] Look at the filter\n- [x] Test the alarm'],
  ['a word that only sounds like a claim', 'Feel free to ask us anything.'],
])('nothing is marked in %s', (_, body) => {
  expect(checks(body)).toEqual([]);
});

it('says for which network a post is too long, with room for its link', () => {
  const platforms = ['x', 'linkedin', 'instagram'] as const;
  const variants = { x: 'a'.repeat(250), linkedin: 'a'.repeat(250), instagram: 'a'.repeat(2199) };
  expect(checks('', { variants, platforms: [...platforms] })).toEqual([
    { kind: 'tooLong', quote: '', sentence: 'It is 15 characters too long, with room for the link.', platform: 'x' },
  ]);
});

it('looks at every part of a piece, and says each thing once', () => {
  const parts = { ...emptyContentText, subject: 'Only $49', preheader: 'Only $49', excerpt: 'Guaranteed', variants: { x: 'Only $49' } };
  const { length } = checkPiece(parts, business, ['x']).filter(({ quote }) => quote === '$49');
  expect(length).toBe(1);
  expect(checkPiece(parts, business, ['x']).map(({ quote }) => quote)).toContain('Guaranteed');
});

it.each(['[a](', '[', '![a](https://x '])('is through with a text of nothing but %s', (part) => {
  const before = process.threadCpuUsage().user;
  checks(part.repeat(Math.floor(20_000 / part.length)));
  // Its own computing alone; unbounded it would be at it for hours.
  expect((process.threadCpuUsage().user - before) / 1000).toBeLessThan(1500);
});

it('reads the title of a link, and an address with brackets in it', () => {
  expect(found('[Offer](https://other.example/x "our offer")')).toEqual(['forbidden: https://other.example/x']);
  expect(found('[Mercury](https://other.example/Mercury_(planet))')[0]).toMatch(/^forbidden: https:\/\/other\.example\/Mercury_\(planet/);
});
