import type { CSSProperties, ReactNode } from 'react';
import type { TextPiece } from '../../messaging/findLinks.ts';

/** A line of text with its links. */
type Line = readonly TextPiece[];

/** An email, ready to be laid out. All of it is text: nothing of it is taken for HTML. */
export interface EmailPage {
  /** `personal` reads like a mail that a person has typed, `business` bears the business's name. */
  look: 'personal' | 'business';
  /** BCP 47; undefined where nobody knows it. */
  language: string | undefined;
  title: string;
  /** What a mail program shows beside the subject. */
  preheader: string;
  from: string;
  /** Lines of each paragraph. */
  paragraphs: readonly (readonly Line[])[];
  /** In place of paragraphs: what was written as a document of its own. */
  letter?: LetterBody;
  footer: readonly Line[];
}

/** The middle of a letter to many. */
export interface LetterBody {
  /** Sanitised: what is in it is shown as it is. */
  html: string;
  /** The one link that the letter leads to. */
  button: { label: string; href: string };
  /** A line below it, in small type. */
  note: string | undefined;
}

const systemFont = "-apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";
/** Colors are left to the mail program, so that they follow its dark mode; gray is what shines through. */
const text: CSSProperties = { fontFamily: systemFont, fontSize: 15, lineHeight: '1.5', wordBreak: 'break-word' };
const paragraph: CSSProperties = { margin: '0 0 16px' };
/** A phone number stays on one line. */
const unbroken: CSSProperties = { whiteSpace: 'nowrap' };
const small: CSSProperties = { margin: 0, fontSize: 12, lineHeight: '1.5', opacity: 0.75 };
const hidden: CSSProperties = { display: 'none', overflow: 'hidden', lineHeight: '1px', opacity: 0, maxHeight: 0, maxWidth: 0 };
/** Colors of its own, since a button must look like one by day and by night. */
const button: CSSProperties = { display: 'inline-block', padding: '12px 20px', borderRadius: 6, backgroundColor: '#0f172a', color: '#ffffff', border: '1px solid #ffffff', fontWeight: 600, textDecoration: 'none' };
/** Width of the one column, in pixels: what every mail program has room for. */
const columnWidth = 600;

/** The HTML of an email. React and its renderer are loaded here, when a real email is composed, and nowhere before. */
export async function renderEmail(page: EmailPage): Promise<string> {
  const [{ createElement: h, Fragment }, { render }] = await Promise.all([import('react'), import('@react-email/render')]);

  const line = (pieces: Line): ReactNode[] =>
    pieces.map((piece, at) =>
      // A new window, because a mail program in the browser must not be left for it.
      piece.href === undefined
        ? piece.text
        : h(
            'a',
            { key: at, href: piece.href, target: '_blank', rel: 'noopener noreferrer', style: piece.href.startsWith('tel:') ? unbroken : undefined },
            piece.text,
          ),
    );
  const lines = (all: readonly Line[]): ReactNode[] => all.map((pieces, at) => h(Fragment, { key: at }, at > 0 && h('br'), line(pieces)));
  const paragraphs = page.paragraphs.map((all, at) => h('p', { key: at, style: paragraph }, lines(all)));
  const footer = page.footer.length > 0 && h('p', { style: small }, lines(page.footer));

  const personal = () => h('div', { style: text }, paragraphs, footer && h('div', { style: { paddingTop: 16 } }, footer));
  const letter = ({ html, button: { label, href }, note }: LetterBody) => [
    h('div', { key: 'text', dangerouslySetInnerHTML: { __html: html } }),
    h('p', { key: 'link', style: { margin: '24px 0 16px' } }, h('a', { href, target: '_blank', rel: 'noopener noreferrer', style: button }, label)),
    note !== undefined && h('p', { key: 'note', style: small }, note),
  ];
  const row = (content: ReactNode, style: CSSProperties) => h('tr', null, h('td', { style }, content));
  const business = () =>
    h(
      'table',
      { role: 'presentation', align: 'center', width: '100%', cellPadding: 0, cellSpacing: 0, border: 0, style: { maxWidth: columnWidth, margin: '0 auto', ...text } },
      h(
        'tbody',
        null,
        row(h('strong', { style: { fontSize: 18 } }, page.from), { padding: '24px 16px 12px', borderBottom: '1px solid #9ca3af' }),
        row(page.letter ? letter(page.letter) : paragraphs, { padding: '24px 16px 8px' }),
        footer && row(footer, { padding: '16px 16px 24px', borderTop: '1px solid #9ca3af' }),
      ),
    );

  return render(
    h(
      'html',
      { lang: page.language },
      h(
        'head',
        null,
        h('meta', { httpEquiv: 'Content-Type', content: 'text/html; charset=UTF-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width' }),
        h('meta', { name: 'color-scheme', content: 'light dark' }),
        h('meta', { name: 'supported-color-schemes', content: 'light dark' }),
        h('meta', { name: 'x-apple-disable-message-reformatting' }),
        h('title', null, page.title),
      ),
      h(
        'body',
        null,
        h('div', { style: hidden }, page.preheader),
        page.look === 'business' ? business() : personal(),
      ),
    ),
  );
}
