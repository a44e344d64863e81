import { describe, expect, test } from 'vitest';
import { emailHtml } from './emailHtml.ts';
import type { Message } from '../model/message.ts';
import { makeBusiness, makeMessage } from '../testing/builders.ts';

const footer = ['Harbor Heating & Air, 12 Harbor Street, Portland', 'Manage preferences: https://followthrough.example.com/u/abc?x=1&y=2'];

async function htmlOf(changes: Partial<Message> = {}, lines: readonly string[] = footer): Promise<string> {
  const html = await emailHtml(makeBusiness(), makeMessage({ language: 'en', ...changes }), lines);
  if (html === undefined) throw new Error('There is no HTML');
  return html;
}

/** The elements, as they are nested; what they say and how they look left out. */
const outline = (html: string) => [...html.replace(/<head>.*<\/head>/s, '').matchAll(/<(\/?[a-z]+)/g)].map(([, name]) => name).join(' ');

describe('an email to one person', () => {
  test('is paragraphs and nothing else, as a person would type them', async () => {
    const html = await htmlOf({ body: 'Hi Nora,\n\nthank you.\nWhen would suit you?\n\nHarbor' }, []);
    expect(outline(html)).toBe('html body div /div div p /p p br /p p /p /div /body /html');
    expect(html).toMatch(/<p style="[^"]*">Hi Nora,<\/p><p style="[^"]*">thank you\.<br\/>When would suit you\?<\/p>/);
    expect(html).not.toContain('<img');
  });

  test('has its footer at the end, small, with a link that says what it is for', async () => {
    const html = await htmlOf();
    expect(html).toMatch(/font-size:12px[^>]*>Harbor Heating &amp; Air, 12 Harbor Street, Portland<br\/><a href="https:\/\/followthrough\.example\.com\/u\/abc\?x=1&amp;y=2"[^>]*>Manage preferences<\/a><\/p><\/div><\/div>/);
  });

  test('says its language where it is known', async () => {
    expect(await htmlOf({ language: 'es-MX' })).toContain('<html lang="es-MX">');
    expect(await htmlOf({ language: undefined })).toContain('<html>');
  });

  test('follows the dark mode of the mail program', async () => {
    const html = await htmlOf();
    expect(html).toContain('<meta name="color-scheme" content="light dark"/>');
    expect(html).not.toMatch(/background|color:#(000|fff)/);
  });

  test('shows its first words beside the subject', async () => {
    const long = 'Thank you for writing to us about your furnace, which has been making a loud noise since Monday, as you say, and every morning';
    const html = await htmlOf({ body: `${long}\n\nMore`, subject: 'Your <furnace>' });
    expect(html).toContain('>Thank you for writing to us about your furnace, which has been making a loud noise since Monday, as you say, and every…</div>');
    expect(html).toContain('<title>Your &lt;furnace&gt;</title>');
  });
});

describe("an email in the business's name", () => {
  test.each(['reviewRequest', 'reviewReminder', 'referralOffer', 'newsletter'] as const)('has the name on top and one narrow column: %s', async (purpose) => {
    const html = await htmlOf({ purpose, body: 'One\n\nTwo' });
    expect(outline(html)).toBe('html body div /div table tbody tr td strong /strong /td /tr tr td p /p p /p /td /tr tr td p br a /a /p /td /tr /tbody /table /body /html');
    expect(html).toContain('>Harbor Heating &amp; Air</strong>');
    expect(html).toContain('max-width:600px');
  });

  test.each(['leadReply', 'leadFollowUp', 'manual', 'alert'] as const)('is not what one person gets: %s', async (purpose) => {
    expect(await htmlOf({ purpose })).not.toContain('<table');
  });
});

describe('what stands in an email', () => {
  test('is text, whoever has written it', async () => {
    const html = await htmlOf({ body: '<script>alert(1)</script> & "quotes" <a href="https://evil.example.com">x</a>\n\n<img src=x onerror=alert(1)>' });
    expect(html).not.toMatch(/<script|<img|<a href="https:\/\/evil[^"]*">x/);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quotes&quot;');
  });

  test('can be clicked where it is a web address or the phone number of the business', async () => {
    const html = await htmlOf({ body: 'See https://harbor-heating.example.com or call (207) 555-0100.' });
    expect(html).toContain('<a href="https://harbor-heating.example.com/" target="_blank" rel="noopener noreferrer">https://harbor-heating.example.com</a>');
    expect(html).toContain('<a href="tel:+12075550100"');
  });

  test('is HTML for emails only', async () => {
    expect(await emailHtml(makeBusiness(), makeMessage({ channel: 'sms' }), [])).toBeUndefined();
  });
});
