import { markdownHtml } from '../markdownHtml.ts';
import { letterHtml } from '../../messaging/emailHtml.ts';
import { footerWith } from '../../messaging/waysOut.ts';
import { withFooter } from '../../messaging/withFooter.ts';
import type { Business } from '../../model/business.ts';
import type { Content } from '../../model/content.ts';

export interface ComposedLetter {
  subject: string;
  preheader: string;
  /** The whole page, as a mail program shows it. */
  html: string;
  text: string;
}

/** What code adds to a letter. */
export interface LetterLinks {
  /** Where its button leads. */
  callToAction: string;
  /** By which its reader says no. */
  wayOut: string;
  /** That an assistant helped to write it; undefined where nobody has to be told. */
  disclosure: string | undefined;
}

/** By primary language; others get English. */
const invitations: Readonly<Record<string, string>> = {
  en: 'Find out more',
  es: 'Más información',
  fr: 'En savoir plus',
  de: 'Mehr erfahren',
};

/** A piece as its readers get it by email, in the frame of the business's mails. Reads and writes nothing. */
export async function composeLetter(
  piece: Pick<Content, 'title' | 'subject' | 'preheader' | 'body' | 'imageUrl' | 'language'>,
  business: Business,
  { callToAction, wayOut, disclosure }: LetterLinks,
): Promise<ComposedLetter> {
  const subject = piece.subject || piece.title || business.name;
  const preheader = piece.preheader ?? '';
  const language = piece.language ?? business.locale;
  const label = invitations[language.split('-')[0]?.toLowerCase() ?? ''] ?? 'Find out more';
  const footer = footerWith(wayOut, business, language);
  const body = piece.body ?? '';
  const markdown = piece.imageUrl ? `![](${piece.imageUrl})\n\n${body}` : body;
  const written = await markdownHtml(markdown);
  const html = await letterHtml(
    business,
    { html: withinColumn(written), button: { label, href: callToAction }, note: disclosure, language, subject, preheader },
    footer,
  );
  const paragraphs = [await plainText(written), `${label}: ${callToAction}`, ...(disclosure === undefined ? [] : [disclosure])];
  return { subject, preheader, html: untracked(html, wayOut), text: withFooter(paragraphs.join('\n\n'), footer) };
}

/** What mail programs need to be told at each element; they know of no other styles. */
const styles: Readonly<Record<string, string>> = {
  h2: 'margin:24px 0 8px;font-size:19px;line-height:1.3',
  h3: 'margin:24px 0 8px;font-size:16px;line-height:1.3',
  blockquote: 'margin:0 0 16px;padding-left:12px;border-left:3px solid #9ca3af',
  th: 'padding:4px 16px 4px 0;text-align:left',
  td: 'padding:4px 16px 4px 0',
  img: 'max-width:100%;height:auto',
};

/** Mail programs show a picture as wide as it is, and leave the page for a link. What is in `html` has been sanitised. */
function withinColumn(html: string): string {
  let styled = html.replaceAll('<a ', '<a target="_blank" ');
  for (const [name, style] of Object.entries(styles)) styled = styled.replaceAll(new RegExp(`<${name}(?=[ >])`, 'g'), `<${name} style="${style}"`);
  return styled;
}

/** A no is no click: SendGrid leaves this one link as it is. */
const untracked = (html: string, wayOut: string): string => html.replaceAll(`href="${wayOut}"`, `clicktracking="off" href="${wayOut}"`);

async function plainText(html: string): Promise<string> {
  const { convert } = await import('html-to-text');
  return convert(html, {
    wordwrap: false,
    selectors: [
      { selector: 'img', format: 'skip' },
      { selector: 'a', options: { hideLinkHrefIfSameAsText: true, linkBrackets: ['(', ')'] } },
      { selector: 'table', format: 'dataTable', options: { uppercaseHeaderCells: false } },
      ...['h2', 'h3', 'h4'].map((selector) => ({ selector, options: { uppercase: false } })),
    ],
  }).trim();
}
