import type { NextStep } from '../topics/topic.ts';

/**
 * The sentences of one language. Each list holds ways to say the same; which one is taken depends on the message, so
 * that not all mails are alike. In braces: {name} {business} {topic} {phone} {fact} {language}. A sentence with a brace
 * for which there is nothing is not used. None may promise anything: no prices, dates, delays, nothing "free".
 */
export interface Wording {
  /** Where no name is known, the last one is used. */
  greeting: readonly string[];
  /** Thanks for writing, with the topic and without. */
  opening: readonly string[];
  openingPlain: readonly string[];
  /** Thanks for a reply, later in a conversation. */
  replyThanks: readonly string[];
  /** One sentence that shows that the situation was understood. */
  trouble: readonly string[];
  troublePressing: readonly string[];
  pressing: readonly string[];
  timing: readonly string[];
  unhurried: readonly string[];
  browsing: readonly string[];
  /** Facts in the owner's own words, and in another language than the reply's. */
  facts: readonly string[];
  foreignFacts: readonly string[];
  priceUnknown: readonly string[];
  hoursUnknown: readonly string[];
  areaUnknown: readonly string[];
  tellMore: readonly string[];
  nextStep: Readonly<Record<NextStep | 'callBack' | 'browsing', readonly string[]>>;
  /** `visit` where no question stands before it that "that" could mean. */
  visitWithoutQuestion: readonly string[];
  orCall: readonly string[];
  support: readonly string[];
  supportAppointment: readonly string[];
  complaint: readonly string[];
  job: readonly string[];
  partnership: readonly string[];
  aside: readonly string[];
  noMessage: readonly string[];
  emergency: readonly string[];
  signOff: readonly string[];
  subject: readonly string[];
  subjectPlain: readonly string[];
  followUp1: readonly string[];
  followUp1Plain: readonly string[];
  followUp2: readonly string[];
  followUp2Plain: readonly string[];
  followUpSubject: Readonly<Record<1 | 2, readonly string[]>>;
  followUpSubjectPlain: Readonly<Record<1 | 2, readonly string[]>>;
  sms: {
    greeting: readonly string[];
    opening: readonly string[];
    openingPlain: readonly string[];
    nextStep: Readonly<Record<NextStep | 'callBack' | 'browsing', readonly string[]>>;
    orCall: readonly string[];
    followUp1: readonly string[];
    followUp1Plain: readonly string[];
    followUp2: readonly string[];
    followUp2Plain: readonly string[];
  };
}
