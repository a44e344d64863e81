import type { Message } from '@model/message.ts';
import type { Stored } from '../../lib/collections.ts';
import { byChannel } from '../../words/leads.ts';
import { messageStateWords } from '../../words/messages.ts';
import { TimelineLine } from './TimelineLine.tsx';

interface Props {
  message: Stored<Message>;
  className: string | undefined;
  onAnimationEnd: () => void;
}

/** An alert to a member: that it went is a line; its text says nothing that the lead page does not. */
export function AlertItem({ message, className, onAnimationEnd }: Props) {
  const { channel, state } = message;
  const way = channel === 'email' || channel === 'sms' ? ` ${byChannel[channel]}` : '';
  const arrived = state === 'sent' || state === 'delivered';
  return (
    <TimelineLine at={message.sentAt ?? message.createdAt} className={className} onAnimationEnd={onAnimationEnd}>
      Alert to {message.to}
      {way}
      {!arrived && <span className="text-ink-soft">: {messageStateWords[state].toLowerCase()}</span>}
      {message.error && <span className="text-ink-soft">. {message.error}</span>}
    </TimelineLine>
  );
}
