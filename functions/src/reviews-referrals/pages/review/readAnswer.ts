import { siteName } from '../siteName.ts';

/** As many characters as a note or a review may have, as the model has them. */
export const longestText = 5000;
const longestName = 120;

/** What a customer does on the review page. */
export type Answer =
  | { kind: 'visit'; link: string; site: string }
  | { kind: 'note'; text: string }
  | { kind: 'review'; rating: number; text: string; author: string }
  | { kind: 'left' }
  | { kind: 'declined' };

/** Why something that was sent is not taken; what was typed is shown again beside it. */
export interface Problem {
  problem: 'stars' | 'reviewTooLong' | 'noteEmpty' | 'noteTooLong';
  typed: { rating?: number | undefined; review?: string; note?: string; name?: string };
}

/**
 * What a sent form says. Undefined for a form that is not the page's.
 * @param links the business's review sites: the page leads nowhere else
 */
export function readAnswer(form: ReadonlyMap<string, string>, links: readonly string[]): Answer | Problem | undefined {
  switch (form.get('answer')) {
    case 'visit':
      return readVisit(form.get('link') ?? '', links);
    case 'note':
      return readNote(textOf(form.get('note')));
    case 'review':
      return readReview(form);
    case 'left':
      return { kind: 'left' };
    case 'declined':
      return { kind: 'declined' };
    default:
      return undefined;
  }
}

function readVisit(link: string, links: readonly string[]): Answer | undefined {
  const site = links.includes(link) ? siteName(link) : undefined;
  // As a header can hold it: with what is beyond ASCII encoded.
  return site === undefined ? undefined : { kind: 'visit', link: new URL(link).href, site };
}

function readNote(note: string): Answer | Problem {
  if (note === '') return { problem: 'noteEmpty', typed: {} };
  if (note.length > longestText) return { problem: 'noteTooLong', typed: { note } };
  return { kind: 'note', text: note };
}

function readReview(form: ReadonlyMap<string, string>): Answer | Problem {
  const stars = /^[1-5]$/.exec(form.get('stars') ?? '')?.[0];
  const rating = stars === undefined ? undefined : Number(stars);
  const review = textOf(form.get('review'));
  const name = textOf(form.get('name')).replace(/\s+/g, ' ').slice(0, longestName).trim();
  const typed = { rating, review, name };
  if (rating === undefined) return { problem: 'stars', typed };
  if (review.length > longestText) return { problem: 'reviewTooLong', typed };
  return { kind: 'review', rating, text: review, author: name };
}

/** Without half characters, which could not be stored, and with line ends as the browser counts them. */
function textOf(value: string | undefined): string {
  return (value ?? '').replaceAll('\r\n', '\n').toWellFormed().trim();
}
