import type { InboxLine } from '../model/contact.ts';
import { cut } from '../model/cut.ts';
import type { Message } from '../model/message.ts';
import type { Channel, MessageState } from '../model/words.ts';

/** What was said last, as the line of a conversation tells it. */
export interface Said {
  direction: 'in' | 'out';
  channel: Channel;
  body: string;
  /** Product time. */
  at: Date;
  /** Absent where it changes nothing about who has looked: a message that goes out by itself, an out-of-office answer. */
  unread?: boolean;
  /** The lead that the conversation is about from now on. */
  leadId?: string | undefined;
}

const untouched = { unread: false, trouble: false, assignedTo: null, assignedName: null } as const;

/**
 * What a message changes about a conversation's line; the whole line where there was none. To be merged into the
 * contact, so that whoever assigns the conversation meanwhile is not undone.
 */
export function lineAfter(line: InboxLine | undefined, said: Said): Partial<InboxLine> {
  const { direction, channel, body, at, unread, leadId } = said;
  return {
    ...(line ? {} : untouched),
    lastAt: at,
    direction,
    channel,
    preview: previewOf(body),
    ...(unread !== undefined && { unread }),
    ...(leadId !== undefined && { leadId }),
  };
}

/** As many UTF-16 units as the model lets a preview have. */
const longestPreview = 160;

/** The beginning of a text in one line; no character is cut in half. */
export function previewOf(body: string): string {
  const line = body.replace(/\s+/g, ' ').trim();
  if (line.length <= longestPreview) return line;
  return `${cut(line, longestPreview - 1).trimEnd()}…`;
}

/** States that a person has to look at before the conversation is in order again. */
export const troubleStates = ['failed', 'unknown'] as const satisfies readonly MessageState[];

/** Whether a message keeps its conversation among those that could not be delivered. Alerts and newsletters are no conversation. */
export function isTrouble({ state, purpose }: Pick<Message, 'state' | 'purpose'>): boolean {
  return purpose !== 'alert' && purpose !== 'newsletter' && troubleStates.some((trouble) => trouble === state);
}
