import type { Message } from '@model/message.ts';
import { classes } from '../../components/ui/classes.ts';
import { RelativeTime } from '../../components/ui/RelativeTime.tsx';
import type { Stored } from '../../lib/collections.ts';
import { useBusiness } from '../../lib/useBusiness.tsx';
import { PieceLink } from '../timeline/PieceLink.tsx';
import { customerAddress } from './thread.ts';

interface Props {
  thread: readonly Stored<Message>[];
  selectedId: string;
  /** Name of the person at the other end, where it is known. */
  customer: string | undefined;
}

/** Emails as a mail program shows them: the newest at the bottom, each with its head. */
export function MailView({ thread, selectedId, customer }: Props) {
  const { business } = useBusiness();
  const theirs = customerAddress(thread);
  return (
    <ol aria-label="Emails" className="flex flex-col gap-3">
      {thread.map((message) => {
        const isIn = message.direction === 'in';
        return (
          <li
            key={message.id}
            className={classes(
              'rounded-md border p-4',
              message.id === selectedId ? 'border-accent' : 'border-line',
              isIn && 'bg-accent-soft/50',
            )}
          >
            <div className="flex flex-wrap items-baseline gap-x-3">
              <p className="font-semibold">{isIn ? (customer ?? theirs ?? 'The customer') : business.name}</p>
              <p className="text-xs text-ink-soft">to {isIn ? business.name : message.to}</p>
              <span className="ml-auto text-xs text-ink-soft">
                <RelativeTime at={message.sentAt ?? message.createdAt} />
              </span>
            </div>
            {message.subject && <p className="mt-2 text-base font-semibold">{message.subject}</p>}
            {message.purpose === 'newsletter' && message.contentId !== undefined ? (
              <PieceLink contentId={message.contentId} />
            ) : (
              <p className="mt-2 break-words whitespace-pre-wrap">{message.body}</p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
