import { Link } from 'react-router';
import type { Contact } from '@model/contact.ts';
import { classes } from '../../components/ui/classes.ts';
import { Icon } from '../../components/ui/Icon.tsx';
import { RelativeTime } from '../../components/ui/RelativeTime.tsx';
import { StatusWord } from '../../components/ui/StatusWord.tsx';
import { calmName } from '../../lib/calmName.ts';
import type { Stored } from '../../lib/collections.ts';
import { useBusiness } from '../../lib/useBusiness.tsx';
import { useFresh } from '../../lib/useFresh.ts';
import { channelWords } from '../../words/leads.ts';

interface Props {
  contact: Stored<Contact>;
  selected: boolean;
  to: string;
}

/** A conversation in the list: who, what was said last, and what is to be done about it. */
export function ConversationRow({ contact, selected, to }: Props) {
  const { user } = useBusiness();
  const line = contact.inbox;
  const fresh = useFresh(String(line?.lastAt.getTime()));
  if (!line) return null;
  const { unread, trouble, assignedTo, assignedName, direction, preview, channel, lastAt } = line;
  return (
    <li onAnimationEnd={fresh.onAnimationEnd} className={classes('border-b border-line last:border-b-0', fresh.className)}>
      <Link
        to={to}
        aria-current={selected || undefined}
        className={classes('flex gap-3 px-4 py-3 -outline-offset-2', selected ? 'bg-accent-soft' : 'hover:bg-sunken/60')}
      >
        <span className="mt-0.5 flex w-4 flex-col items-center gap-1.5 text-ink-soft">
          <Icon name={channel === 'email' ? 'mail' : 'chat'} className="size-4" />
          {unread && <span aria-hidden="true" className="size-2 rounded-full bg-accent" />}
          <span className="sr-only">{channelWords[channel]}</span>
        </span>
        <span className="min-w-0 flex-1">
          <span className="flex items-baseline gap-2">
            <span className={classes('truncate', unread ? 'font-semibold' : 'font-medium')}>{calmName(contact.name)}</span>
            {unread && <span className="sr-only">, unread</span>}
            <span className="ml-auto shrink-0 text-xs text-ink-soft">
              <RelativeTime at={lastAt} />
            </span>
          </span>
          <span className={classes('line-clamp-2 break-words', unread ? 'text-ink' : 'text-ink-soft')}>
            {direction === 'out' && <span className="text-ink-soft">Sent: </span>}
            {preview === '' ? 'No message' : preview}
          </span>
          {(trouble || assignedTo) && (
            <span className="mt-1 flex flex-wrap gap-x-4 text-xs text-ink-soft">
              {trouble && <StatusWord tone="bad">Not delivered</StatusWord>}
              {assignedTo && <span>{assignedTo === user.uid ? 'Yours' : `With ${assignedName ?? 'a member'}`}</span>}
            </span>
          )}
        </span>
      </Link>
    </li>
  );
}
