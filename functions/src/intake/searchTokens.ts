import { wordBeginnings } from '../model/search.ts';

/** Each token is an index entry of the document; past these, more would cost more than it finds. */
const maxTokens = 80;
const maxWords = 8;
/** What people remember of a number: its end. */
const phoneEndings = [4, 7, 10];

export interface Searchable {
  name: string;
  /** Normalised addresses. */
  emails: readonly string[];
  /** E.164. */
  phones: readonly string[];
}

/**
 * What a lead or a contact can be found by: its addresses as a whole, the digits and endings of its numbers, and the
 * beginnings of the words of its name and its mailbox. At most 80, addresses first.
 */
export function searchTokens({ name, emails, phones }: Searchable): string[] {
  const tokens = new Set<string>(emails);
  for (const phone of phones) {
    const digits = phone.replace(/\D/g, '');
    tokens.add(digits);
    for (const length of phoneEndings) if (digits.length > length) tokens.add(digits.slice(-length));
  }
  const mailboxes = emails.map((email) => email.slice(0, email.lastIndexOf('@')));
  for (const beginning of wordBeginnings([name, ...mailboxes], maxWords)) tokens.add(beginning);
  return [...tokens].slice(0, maxTokens);
}
