import type { Message } from '@model/message.ts';
import { classes } from '../../components/ui/classes.ts';
import { RelativeTime } from '../../components/ui/RelativeTime.tsx';
import type { Stored } from '../../lib/collections.ts';
import { useBusiness } from '../../lib/useBusiness.tsx';

/** Texts as they lie on the other person's phone: what the business wrote on the left, what they wrote on the right. */
export function PhoneView({ thread, selectedId }: { thread: readonly Stored<Message>[]; selectedId: string }) {
  const { business } = useBusiness();
  return (
    <div className="mx-auto w-full max-w-sm rounded-md border-4 border-line-strong/50 bg-canvas">
      <p className="border-b border-line bg-surface px-4 py-2 text-center text-sm font-semibold">{business.name}</p>
      <ol aria-label="Text messages" className="flex min-h-56 flex-col justify-end gap-2 p-3">
        {thread.map((message) => {
          const isTheirs = message.direction === 'in';
          return (
            <li key={message.id} className={classes('flex max-w-[85%] flex-col gap-0.5', isTheirs && 'self-end')}>
              <p
                className={classes(
                  'rounded-md px-3 py-2 break-words whitespace-pre-wrap',
                  isTheirs ? 'bg-accent text-on-accent' : 'bg-sunken text-ink',
                  thread.length > 1 && message.id === selectedId && 'ring-2 ring-accent ring-offset-2 ring-offset-canvas',
                )}
              >
                {message.body}
              </p>
              <span className={classes('text-xs text-ink-soft', isTheirs && 'text-right')}>
                <RelativeTime at={message.sentAt ?? message.createdAt} />
              </span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
