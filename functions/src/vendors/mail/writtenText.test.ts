import { describe, expect, it } from 'vitest';
import { writtenText } from './writtenText.ts';

const plain = (...lines: string[]) => writtenText({ text: lines.join('\n'), html: undefined });

describe('what somebody wrote in a mail', () => {
  it('is all of it where nothing is quoted', async () => {
    expect(await plain('Yes, tomorrow at 9 is fine.', '', 'Which floor?')).toBe('Yes, tomorrow at 9 is fine.\n\nWhich floor?');
  });

  it.each([
    ['Gmail', ['Yes please', '', 'On Mon, Mar 1, 2027 at 10:00 AM Harbor Heating <hello@harbor.example>', 'wrote:', '', '> Reply with the word STOP.']],
    ['Apple Mail', ['Yes please', '', 'Sent from my iPhone', '', '> On Mar 1, 2027, at 10:00, Harbor <hello@harbor.example> wrote:', '> ', '> Reply with the word STOP.']],
    ['Outlook', ['Yes please', '', '________________________________', 'From: Harbor Heating <hello@harbor.example>', 'Sent: Monday, March 1, 2027 10:00 AM', 'To: Nora', 'Subject: Your boiler', '', 'Reply with the word STOP.']],
    ['Outlook without a rule', ['Yes please', '', 'From: Harbor Heating <hello@harbor.example>', 'Sent: Monday, March 1, 2027 10:00 AM', 'To: Nora <nora@example.com>', 'Subject: Your boiler', '', 'Reply with the word STOP.']],
    ['a Spanish Gmail', ['Yes please', '', 'El lun, 1 mar 2027 a las 10:00, Harbor (<hello@harbor.example>) escribió:', '', '> Reply with the word STOP.']],
    ['a French Gmail', ['Yes please', '', 'Le lun. 1 mars 2027 à 10:00, Harbor <hello@harbor.example> a écrit :', '', '> Reply with the word STOP.']],
    ['a German Gmail', ['Yes please', '', 'Am Mo., 1. März 2027 um 10:00 Uhr schrieb Harbor <hello@harbor.example>:', '', '> Reply with the word STOP.']],
    ['somebody with a signature', ['Yes please', '', '-- ', 'Nora Quist', '+1 415 555 0100']],
  ])('leaves out what %s adds', async (_, lines) => {
    expect(await plain(...lines)).toBe('Yes please');
  });

  it('is nothing where they only sent our own words back: STOP in them is not theirs', async () => {
    expect(await plain('', 'On Mon, Mar 1, 2027 at 10:00 AM Harbor <hello@harbor.example> wrote:', '> Reply with the word STOP.')).toBe('');
  });

  it('is read from the formatted mail where there is no plain one', async () => {
    const html = '<div>Yes <b>please</b>&nbsp;&amp; thanks</div><br><div class="gmail_quote"><div>On Mon, Mar 1, 2027 at 10:00 AM Harbor &lt;<a href="mailto:hello@harbor.example">hello@harbor.example</a>&gt; wrote:<br></div><blockquote>Reply with the word STOP.</blockquote></div>';
    expect(await writtenText({ text: ' \n', html })).toBe('Yes please & thanks');
  });

  it('is cut where it is longer than a message may be, and does not take long', async () => {
    expect((await plain('a'.repeat(500_000))).length).toBe(20_000);
    expect(await plain('>'.repeat(300_000))).toBe('');
  });
});
