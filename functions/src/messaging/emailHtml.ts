import { findLinks, type TextPiece } from './findLinks.ts';
import { displayPhone } from '../intake/displayPhone.ts';
import { normalisePhone } from '../intake/normaliseAddress.ts';
import type { Business } from '../model/business.ts';
import type { Message } from '../model/message.ts';
import type { MessagePurpose } from '../model/words.ts';
import { type LetterBody, renderEmail } from '../vendors/react-email/renderEmail.ts';

/** What the business sends to many at once; all else is written to one person, and looks it. */
const businessLook: readonly MessagePurpose[] = ['reviewRequest', 'reviewReminder', 'referralOffer', 'newsletter'];

/** A mail program shows about as many characters of a message beside its subject. */
const preheaderLength = 120;

/** A line of the footer that names what its address is for: "Manage preferences: https://…". */
const namedLink = /^([^:]{1,80}): (https?:\/\/\S+)$/i;

/** An email as a mail program shows it; undefined for what is not an email. */
export async function emailHtml(
  business: Business,
  message: Pick<Message, 'channel' | 'purpose' | 'subject' | 'body' | 'language'>,
  footer: readonly string[],
): Promise<string | undefined> {
  if (message.channel !== 'email') return undefined;
  const phones = phonesOf(business);
  const paragraphs = message.body.replaceAll('\r\n', '\n').trim().split(/\n{2,}/);
  return renderEmail({
    look: businessLook.includes(message.purpose) ? 'business' : 'personal',
    language: message.language,
    title: message.subject ?? business.name,
    preheader: preheaderOf(message.body),
    from: business.name,
    paragraphs: paragraphs.map((paragraph) => paragraph.split('\n').map((line) => findLinks(line, phones))),
    footer: footer.map((line) => footerLine(line, phones)),
  });
}

/** A letter to many in the frame of the business's mails, around a text that has been sanitised. */
export function letterHtml(
  business: Business,
  letter: LetterBody & { language: string | undefined; subject: string; preheader: string },
  footer: readonly string[],
): Promise<string> {
  const { html, button, note, language, subject, preheader } = letter;
  const phones = phonesOf(business);
  return renderEmail({
    look: 'business',
    language,
    title: subject,
    preheader,
    from: business.name,
    paragraphs: [],
    letter: { html, button, note },
    footer: footer.map((line) => footerLine(line, phones)),
  });
}

function phonesOf({ phone, country }: Business): ReadonlyMap<string, string> {
  const e164 = normalisePhone(phone, country)?.e164;
  return new Map(e164 === undefined ? [] : [[displayPhone(phone, country), e164], [phone, e164], [e164, e164]]);
}

function footerLine(line: string, phones: ReadonlyMap<string, string>): TextPiece[] {
  const [, name, address] = namedLink.exec(line) ?? [];
  return name !== undefined && address !== undefined && URL.canParse(address)
    ? [{ text: name, href: new URL(address).href }]
    : findLinks(line, phones);
}

function preheaderOf(body: string): string {
  const words = body.trim().replace(/\s+/g, ' ');
  if (words.length <= preheaderLength) return words;
  return `${words.slice(0, words.lastIndexOf(' ', preheaderLength) + 1 || preheaderLength).trim()}…`;
}
