import type { Problem } from '../checkAnswers.ts';

/** Everything the form says, in one language. */
export interface Words {
  /** Title of the page. */
  title: (business: string) => string;
  heading: string;
  name: string;
  email: string;
  phone: string;
  message: string;
  optional: string;
  oneIsEnough: string;
  howToAnswer: string;
  byEmail: string;
  bySms: string;
  send: string;
  sending: string;
  leaveEmpty: string;
  /** What agreeing to text messages means: who, about what, how often, at what cost, and how to end it. */
  sms: (business: string) => string;
  marketing: (business: string) => string;
  /** Beside the choice of channel, where it does not go together with what else was given. */
  needsEmail: string;
  needsPhone: string;
  needsSmsConsent: string;
  /** Beside the message as it nears its greatest length. */
  charactersLeft: (count: number) => string;
  problems: Record<Problem, string>;
  /** Heard before the list of what is wrong. */
  summary: (count: number) => string;
  offline: string;
  slow: string;
  retry: string;
  refused: (business: string) => string;
  thanks: {
    heading: string;
    byEmail: (business: string) => string;
    bySms: (business: string) => string;
    otherwise: (business: string) => string;
    again: string;
  };
  closed: { heading: string; text: (business: string) => string };
  unsure: { heading: string; text: (business: string) => string };
  unknown: { heading: string; text: string };
  unreachable: { heading: string; text: string };
}
