/**
 * What is said after a sale, in one language; greetings and closings are those of `Wording`. In braces: {business}
 * {service} {friend} {they} {phone} {email} {topic}. A sentence with a brace for which there is nothing is not used.
 *
 * Held by tests: a request asks everybody alike and names no reward; an offer does not speak of the review; nothing is
 * promised. The words for text messages keep to the characters of GSM-7, and the link stands right below them.
 */
export interface AfterSaleWording {
  request: {
    subject: readonly string[];
    /** The service after "for". */
    thanks: readonly string[];
    thanksPlain: readonly string[];
    ask: readonly string[];
    close: readonly string[];
  };
  reminder: {
    subject: readonly string[];
    body: readonly string[];
    bodyPlain: readonly string[];
    /** For whoever has done it already and has not been found. */
    done: readonly string[];
  };
  lastReminder: {
    subject: readonly string[];
    body: readonly string[];
    bodyPlain: readonly string[];
    close: readonly string[];
  };
  offer: {
    /** The first one only where both get something. */
    subject: readonly string[];
    opening: readonly string[];
    /** What both sides get, or the one that gets something. After a colon any words of an owner's are right. */
    both: readonly string[];
    friendOnly: readonly string[];
    theyOnly: readonly string[];
    close: readonly string[];
  };
  sms: {
    request: readonly string[];
    requestPlain: readonly string[];
    reminder: readonly string[];
    reminderPlain: readonly string[];
    lastReminder: readonly string[];
    lastReminderPlain: readonly string[];
    offer: readonly string[];
    both: readonly string[];
    friendOnly: readonly string[];
    theyOnly: readonly string[];
    /** Where what they get is too long for a text message. */
    elsewhere: readonly string[];
    yourLink: readonly string[];
  };
  /** A public answer to a review. It tells nobody that somebody was a customer, which they may want to keep to themselves. */
  answer: {
    /** Four or five stars: with words, with a topic that may be named, and with stars alone. */
    good: readonly string[];
    goodTopic: readonly string[];
    goodStars: readonly string[];
    goodClose: readonly string[];
    /** Four stars: what is missing? */
    better: readonly string[];
    mixed: readonly string[];
    mixedStars: readonly string[];
    /** Regret, and no word on whose fault it was. */
    poor: readonly string[];
    poorStars: readonly string[];
    hearMore: readonly string[];
    /** How: by phone and mail, by one of them, or as they like. */
    callOrWrite: readonly string[];
    call: readonly string[];
    write: readonly string[];
    getInTouch: readonly string[];
  };
}
