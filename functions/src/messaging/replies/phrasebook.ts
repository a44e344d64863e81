/**
 * What one language has to say no with: lists of words and the patterns that are made of them.
 *
 * A pattern is a row of words. `a|b` is either word; `<list>` any phrase of that list; a `?` behind one means that it
 * may be missing; `..` up to three words of any kind; `^` the beginning of a clause and `$` its end, where words of
 * the lists `lead` and `tail` do not count. Everything is compared without case, accents and spelling variants.
 */
export interface Phrasebook {
  lists: Readonly<Record<'lead' | 'tail', readonly string[]> & Record<string, readonly string[]>>;
  refusals: readonly string[];
  /** What turns a refusal round or into something else: earlier in its clause, or later in it. */
  unless: { before: readonly string[]; after: readonly string[] };
  alone: {
    /** Words that mean "no more" also where a please or a thank-you stands beside them. */
    stop: readonly string[];
    /** Words that mean it only where nothing else is written: "please cancel" may be about an appointment. */
    bareStop: readonly string[];
    start: readonly string[];
    help: readonly string[];
    /** What may stand beside a stop word without making it a reply. */
    besideStop: readonly string[];
  };
  /** Words by which a channel is named, and words for all of them. */
  names: Readonly<Record<'sms' | 'email' | 'everything', readonly string[]>>;
}
