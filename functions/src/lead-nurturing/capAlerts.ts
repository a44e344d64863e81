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

interface About {
  topic: AlertTopic;
  businessName: string;
  dashboardUrl: string;
}

interface Capped<A> {
  alerts: A[];
  /** The count afterwards; absent where nothing goes out, and there is nothing to keep. */
  use?: AlertUse;
}

/**
 * The alerts that really go out: each member gets so many by each channel in an hour, then one that says there are
 * more, then none until the hour is over.
 * @param use how many there were, of this topic
 */
export function capAlerts<A extends { message: Message }>(
  alerts: readonly A[],
  use: AlertUse | undefined,
  about: About,
  now: Date,
): Capped<A> {
  const known = use && now.getTime() - use.since.getTime() < windowMs ? use : undefined;
  const sent = { ...known?.sent };
  const going = alerts.flatMap((alert) => {
    const { message } = alert;
    const key = `${message.memberId ?? ''}:${message.channel}`;
    const before = sent[key] ?? 0;
    const atMost = message.channel === 'email' ? emailsAtMost : textsAtMost;
    if (before > atMost) return [];
    sent[key] = before + 1;
    return [before < atMost ? alert : { ...alert, message: andMore(message, about) }];
  });
  if (going.length === 0) return { alerts: [] };
  const since = known?.since ?? now;
  return { alerts: going, use: { since, sent, expiresAt: new Date(since.getTime() + windowMs) } };
}

/** The last alert of the hour, about no lead of its own. */
function andMore(
  { leadId: _lead, contactId: _contact, ...message }: Message,
  { topic, businessName, dashboardUrl }: About,
): Message {
  const what = topic === 'emergencies' ? 'emergencies' : 'urgent leads';
  const kind = message.channel === 'email' ? 'email' : 'text';
  return {
    ...message,
    ...(message.channel === 'email' && { subject: `More ${what} are waiting` }),
    body: `More ${what} are waiting at ${businessName}. This is the last ${kind} about them for up to an hour.\nOpen the list: ${dashboardUrl}`,
  };
}
