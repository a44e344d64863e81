import { cut } from '../../model/cut.ts';

/** The most that a message keeps of what somebody wrote, in characters. */
const maxText = 20_000;
/** Read at most so much of a mail, in characters: what somebody has written stands at its beginning. */
const maxRead = 200_000;

/**
 * What somebody wrote in a mail, without what they quoted and their signature. The plain text counts, or the formatted
 * one where there is no other. Empty where they wrote nothing: a quote of ours must never be taken for their words, as
 * it may hold the very word that ends a conversation.
 */
export async function writtenText({ text, html }: { text: string | undefined; html: string | undefined }): Promise<string> {
  const whole = text?.trim() ? text : await plainText(html ?? '');
  const { default: EmailReplyParser } = await import('email-reply-parser');
  // Mail programs put no-break spaces between words; who looks for words in it expects the usual ones.
  const read = cut(whole, maxRead).replaceAll('\u00a0', ' ');
  return cut(new EmailReplyParser().parseReply(read).trim(), maxText);
}

async function plainText(html: string): Promise<string> {
  if (html === '') return '';
  const { convert } = await import('html-to-text');
  return convert(cut(html, maxRead), {
    wordwrap: false,
    selectors: [
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'img', format: 'skip' },
    ],
  });
}
