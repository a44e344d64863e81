/** A review as a public site shows it. */
export interface FoundReview {
  /** Its name at the site, stable over edits. */
  externalId: string;
  author: string;
  rating: number;
  text: string;
  reviewedAt: Date;
  /** Changes with the text, the stars or our answer. */
  updatedAt: Date;
  url: string | undefined;
  /** The answer that stands there already. */
  reply: string | undefined;
}

export type ReplyOutcome =
  | { result: 'published' }
  /** Worth another try later: busy, or the connection broke. Writing an answer twice leaves one answer. */
  | { result: 'busy' }
  /** The site does not let us in any more. */
  | { result: 'broken'; error: string }
  | { result: 'refused'; error: string };

/** A public site on which a business is reviewed. */
export interface ReviewSource {
  readonly name: 'google';
  /**
   * Reviews that changed after `since`, the newest first; all of them where it is undefined.
   * @throws AppError `unavailable`, with reason `keyRefused` where the site does not let us in any more
   */
  list(since: Date | undefined): Promise<readonly FoundReview[]>;
  /** Answers in public; replaces an answer that is there. */
  reply(externalId: string, text: string): Promise<ReplyOutcome>;
}
