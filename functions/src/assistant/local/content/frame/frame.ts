import type { Angle } from '../bank/bankTopic.ts';

type Ways = readonly string[];

/** What stands around a topic's own sentences. `{name}` is the topic, `{business}` the business. */
export interface Frame {
  /** What the angle is called in a plan. */
  angles: Readonly<Record<Angle, string>>;
  /** Of what is no checklist; those have a title of their own. At most 26 characters besides the name. */
  titles: Readonly<Record<'mistakes' | 'questions', Ways>>;
  /** The first sentence of what is no checklist. */
  openings: Readonly<Record<'mistakes' | 'questions', Ways>>;
  headings: Readonly<Record<'steps' | 'mistakes' | 'call' | 'ready' | 'facts', Ways>>;
  /** Paragraphs that do any advice good. */
  notes: Ways;
  /** A short section on making use of advice at all, for what would be too short. */
  use: { heading: Ways; lead: Ways; points: Ways };
  /** What to have at hand before getting in touch. */
  ready: { lead: Ways; points: Ways };
  /** Before the facts, which follow as a list. */
  factsLead: Ways;
  /** Before one fact in the middle of a text; it ends with a colon. */
  factLead: Ways;
  closing: Ways;
  /** For posts. */
  shortClosing: Ways;
  /** In front of everything, where a friendlier tone was asked for. */
  warm: Ways;
  /** `{what}` is what somebody wanted mentioned. */
  mention: Ways;
  /** `{subject}` is what somebody wanted a piece about, and nothing in the bank is. */
  about: Ways;
  email: { greeting: Ways; formalGreeting: Ways; signOff: Ways; preheader: Readonly<Record<Angle, Ways>> };
  quotes: readonly [string, string];
}
