import type { Message } from '@model/message.ts';
import { classes } from '../../components/ui/classes.ts';
import { Icon } from '../../components/ui/Icon.tsx';
import { RelativeTime } from '../../components/ui/RelativeTime.tsx';
import type { Stored } from '../../lib/collections.ts';
import { useFresh } from '../../lib/useFresh.ts';
import { channelWords } from '../../words/leads.ts';
import { messageTitle } from '../../words/messages.ts';
import { customerAddress } from './thread.ts';

interface Props {
  message: Stored<Message>;
  thread: readonly Stored<Message>[];
  isNew: boolean;
  selected: boolean;
  onOpen: () => void;
}

export function OutboxRow({ message, thread, isNew, selected, onOpen }: Props) {
  const fresh = useFresh(message.state, isNew);
  const isIn = message.direction === 'in';
  const who = isIn ? (customerAddress(thread) ?? 'the customer') : message.to;
  return (
    <li onAnimationEnd={fresh.onAnimationEnd} className={classes('border-b border-line last:border-b-0', fresh.className)}>
      <button
        type="button"
        aria-current={selected || undefined}
        onClick={onOpen}
        className={classes(
          'flex w-full gap-3 px-4 py-3 text-left -outline-offset-2',
          selected ? 'bg-accent-soft' : 'hover:bg-sunken/60',
        )}
      >
        <span className={classes('mt-0.5', isIn ? 'text-accent' : 'text-ink-soft')}>
          <Icon name={message.channel === 'email' ? 'mail' : 'chat'} className="size-4" />
          <span className="sr-only">{channelWords[message.channel]}</span>
        </span>
        <span className="min-w-0 flex-1">
          <span className="flex items-baseline gap-2">
            <span className="truncate font-semibold">{isIn ? `From ${who}` : who}</span>
            <span className="ml-auto shrink-0 text-xs text-ink-soft">
              <RelativeTime at={message.createdAt} />
            </span>
          </span>
          <span className="block truncate">{message.subject ?? messageTitle(message)}</span>
          <span className="block truncate text-ink-soft">
            {message.purpose === 'newsletter' ? messageTitle(message) : message.body.replace(/\s+/g, ' ')}
          </span>
        </span>
      </button>
    </li>
  );
}
