import type { ParsedMail } from 'mailparser';

/**
 * A mail taken apart, without what we have no use for. Reports of a failed delivery stay separate parts, and mails
 * inside the mail are not opened.
 * @param raw the mail as it came, or its header block alone
 */
export async function parseMail(raw: Buffer): Promise<ParsedMail> {
  const { simpleParser } = await import('mailparser');
  return simpleParser(raw, {
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipImageLinks: true,
    keepCidLinks: true,
    keepDeliveryStatus: true,
    ignoreEmbedded: true,
    checksumAlgo: false,
  });
}

/** The value of a header as it stands, unfolded; the first where there are several. */
export function headerValue(mail: ParsedMail, name: string): string | undefined {
  const line = mail.headerLines.find(({ key }) => key === name)?.line;
  return line?.slice(line.indexOf(':') + 1).replace(/\r?\n\s*/g, ' ').trim();
}
