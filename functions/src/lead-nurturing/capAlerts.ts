import type { AlertUse } from '../model/alertUse.ts';
import type { Message } from '../model/message.ts';
import type { AttentionKind } from '../model/words.ts';

/**
 * Alerts to one member within an hour. A text costs money and wakes people; nobody works through more than these one
 * by one, and the list has them all.
 */
const textsAtMost = 10;
const emailsAtMost = 30;
const windowMs = 60 * 60_000;

/** What alerts are counted by: a flood of one must not keep the others silent. */
export type AlertTopic = 'emergencies' | 'others';

export function alertTopic(kind: AttentionKind): AlertTopic {
  return kind === 'emergency' ? 'emergencies' : 'others';
}

interface Capped {
  messages: Message[];
  /** The count afterwards; absent where nothing goes out, and there is nothing to keep. */
  use?: AlertUse;
}

/**
 * The alerts that really go out: each member gets so many by each channel in an hour, then one that says there are
 * more, then none until the hour is over.
 * @param use how many there were, of this topic
 */
export function capAlerts(
  messages: readonly Message[],
  use: AlertUse | undefined,
  about: { topic: AlertTopic; businessName: string; dashboardUrl: string },
  now: Date,
): Capped {
  const known = use && now.getTime() - use.since.getTime() < windowMs ? use : undefined;
  const sent = { ...known?.sent };
  const going = messages.flatMap((message) => {
    const key = `${message.memberId ?? ''}:${message.channel}`;
    const before = sent[key] ?? 0;
    const atMost = message.channel === 'email' ? emailsAtMost : textsAtMost;
    if (before > atMost) return [];
    sent[key] = before + 1;
    return [before < atMost ? message : andMore(message, about)];
  });
  if (going.length === 0) return { messages: [] };
  const since = known?.since ?? now;
  return { messages: going, use: { since, sent, expiresAt: new Date(since.getTime() + windowMs) } };
}

/** The last alert of the hour, about no lead of its own. */
function andMore(
  { leadId: _lead, contactId: _contact, ...message }: Message,
  { topic, businessName, dashboardUrl }: Parameters<typeof capAlerts>[2],
): Message {
  const what = topic === 'emergencies' ? 'emergencies' : 'urgent leads';
  const kind = message.channel === 'email' ? 'email' : 'text';
  return {
    ...message,
    ...(message.channel === 'email' && { subject: `More ${what} are waiting` }),
    body: `More ${what} are waiting at ${businessName}. This is the last ${kind} about them for up to an hour.\nOpen the list: ${dashboardUrl}`,
  };
}
