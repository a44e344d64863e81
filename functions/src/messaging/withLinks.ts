import { plainCharacters } from '../model/sms.ts';
import type { AddressChannel } from '../model/words.ts';

/** The links that a message after a job carries. They are set by code, never by an assistant. */
export type MessageLinks = { kind: 'review'; link: string } | { kind: 'referral'; code: string; link: string; ownPage: string };

interface Introduction {
  review: string;
  share: (code: string) => string;
  ownPage: string;
  /** In few characters, all of them in GSM-7. */
  sms: { share: string; ownPage: string };
}

const english: Introduction = {
  review: 'Tell us how it went:',
  share: (code) => `Your own link to share, with the code ${code}:`,
  ownPage: 'See what it has brought you:',
  sms: { share: 'Share:', ownPage: 'Your page:' },
};

/** By primary language; others get English. */
const introductions: Readonly<Record<string, Introduction>> = {
  en: english,
  es: {
    review: 'Cuéntenos qué tal fue:',
    share: (code) => `Su enlace para compartir, con el código ${code}:`,
    ownPage: 'Vea lo que le ha traído:',
    sms: { share: 'Comparta:', ownPage: 'Su resumen:' },
  },
  fr: {
    review: 'Dites-nous comment cela s’est passé :',
    share: (code) => `Votre lien à partager, avec le code ${code} :`,
    ownPage: 'Voyez ce qu’il vous a rapporté :',
    sms: { share: 'Partagez :', ownPage: 'Votre page :' },
  },
  de: {
    review: 'Sagen Sie uns, wie es war:',
    share: (code) => `Ihr Link zum Weitergeben, mit dem Code ${code}:`,
    ownPage: 'Sehen Sie, was er Ihnen gebracht hat:',
    sms: { share: 'Teilen:', ownPage: 'Ihre Seite:' },
  },
};

/**
 * The text with its links below it, each with a word about it. A link that the text holds itself is not said twice, and
 * one that the text leads up to ("here it is:") needs no other word.
 */
export function withLinks(body: string, links: MessageLinks, { language, channel }: { language: string; channel: AddressChannel }): string {
  const words = introductions[language.split('-')[0]?.toLowerCase() ?? ''] ?? english;
  const isText = channel === 'sms';
  let text = body.trimEnd();
  for (const { says, link } of linesOf(links, words, channel)) {
    if (body.includes(link)) continue;
    if (text.endsWith(':')) text += isText ? ` ${link}` : `\n${link}`;
    else text += isText ? `\n${plainCharacters(says)} ${link}` : `\n\n${says}\n${link}`;
  }
  return text;
}

function linesOf(links: MessageLinks, words: Introduction, channel: AddressChannel): { says: string; link: string }[] {
  if (links.kind === 'review') return [{ says: words.review, link: links.link }];
  const { code, link, ownPage } = links;
  const isText = channel === 'sms';
  return [
    { says: isText ? words.sms.share : words.share(code), link },
    { says: isText ? words.sms.ownPage : words.ownPage, link: ownPage },
  ];
}
