import { expect, test } from 'vitest';
import { composeLetter, type LetterLinks } from './composeLetter.ts';
import type { Content } from '../../model/content.ts';
import { makeBusiness, makeContent } from '../../testing/builders.ts';

const links: LetterLinks = {
  callToAction: 'https://app.example.com/l/abcdefghij',
  wayOut: 'https://app.example.com/u/token',
  disclosure: 'Written with the help of an assistant.',
};
const compose = (changes: Partial<Content> = {}, about: Partial<LetterLinks> = {}) =>
  composeLetter(
    makeContent({ kind: 'email', subject: 'Before the frost', preheader: 'Ten minutes are enough.', ...changes }),
    makeBusiness(),
    { ...links, ...about },
  );

test('a letter has its subject, what stands beside it, its text, one link, the disclosure, the address and the way out', async () => {
  const letter = await compose();
  expect(letter).toMatchObject({ subject: 'Before the frost', preheader: 'Ten minutes are enough.' });
  const inOrder = ['Ten minutes are enough.', 'Harbor Heating', 'runs through winter', 'The filter', links.callToAction, 'help of an assistant', links.wayOut, '12 Harbor Street'];
  let at = -1;
  for (const part of inOrder) {
    expect(letter.html.indexOf(part, at), part).toBeGreaterThan(at);
    at = letter.html.indexOf(part, at);
  }
  expect(letter.html).toMatch(/<h2 style="[^"]+">What to look at<\/h2>/);
  for (const part of inOrder.slice(2)) expect(letter.text).toContain(part);
  expect(letter.text).not.toMatch(/<|##/);
});

test('the way out is no click that is counted', async () => {
  const { html } = await compose();
  expect(html).toContain(`clicktracking="off" href="${links.wayOut}"`);
  expect(html).not.toContain(`clicktracking="off" href="${links.callToAction}"`);
});

test('nothing that is written in it can do anything', async () => {
  const { html } = await compose({ subject: '<b>Hi</b>', body: '<script>steal()</script>\n\n[here](javascript:steal())\n\n<img src=x onerror=steal()>' });
  expect(html).not.toMatch(/<script|javascript:|<img|<b>Hi/);
});

test('pictures fit the column, and links leave the mail program open', async () => {
  const { html } = await compose({ imageUrl: 'https://harbor.example.com/frost.jpg', body: 'See [our page](https://harbor.example.com/).' });
  expect(html).toContain('<img style="max-width:100%;height:auto" src="https://harbor.example.com/frost.jpg"');
  expect(html).toContain('<a target="_blank" href="https://harbor.example.com/"');
});

test('what code adds is in the language of the letter', async () => {
  const { html, text } = await compose({ language: 'de-AT' }, { disclosure: undefined });
  expect(html).toContain('Mehr erfahren');
  expect(html).toContain('lang="de-AT"');
  expect(text).toContain('Wählen Sie');
  expect(text).not.toContain('undefined');
});
