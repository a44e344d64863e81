import type { Message } from '../model/message.ts';
import type { Figures } from '../model/stats.ts';
import { type CounterEntry, localDay, subtractFigures } from './planCounters.ts';

/** The fields of a message that its figures depend on; a recount reads these and no others. */
export const countedMessageFields = [
  'direction',
  'purpose',
  'step',
  'channel',
  'state',
  'sentAt',
  'createdAt',
] as const satisfies readonly (keyof Message)[];

export type CountedMessage = Pick<Message, (typeof countedMessageFields)[number]>;

/** What a message adds to its day. Alerts go to members and are not counted; nor is what has no outcome yet. */
export function messageFigures(message: CountedMessage): Figures {
  if (message.direction !== 'out' || message.purpose === 'alert') return {};
  if (message.state === 'failed') return { messagesFailed: 1 };
  if ((message.state !== 'sent' && message.state !== 'delivered') || !message.sentAt) return {};
  const figures: Figures = { messagesSent: 1 };
  if (message.purpose === 'leadFollowUp') figures.followUpsSent = 1;
  if (message.step === 'followUp2') figures.secondFollowUpsSent = 1;
  if (message.channel === 'email') figures.emailsSent = 1;
  if (message.purpose === 'newsletter') figures.newslettersSent = 1;
  if (message.channel === 'sms') figures.textsSent = 1;
  return figures;
}

/** The moment whose local day a message counts on: when it was sent, or made if it never was. */
export const messageCountsAt = (message: CountedMessage): Date => message.sentAt ?? message.createdAt;

/**
 * How the counters move when a message changes: `undefined` stands for a message that is not there. Two entries when
 * it moves from one day to another (refused yesterday, sent today).
 */
export function messageChange(
  before: CountedMessage | undefined,
  after: CountedMessage | undefined,
  timezone: string,
): CounterEntry[] {
  const entries: CounterEntry[] = [];
  if (before) {
    const taken = subtractFigures({}, messageFigures(before));
    entries.push({ day: localDay(messageCountsAt(before), timezone), change: taken });
  }
  if (after) entries.push({ day: localDay(messageCountsAt(after), timezone), change: messageFigures(after) });
  return entries.filter(({ change }) => Object.keys(change).length > 0);
}
