import { useEffect, useRef } from 'react';
import type { Lead } from '@model/lead.ts';
import type { Message } from '@model/message.ts';
import { Button } from '../../components/ui/Button.tsx';
import type { Stored } from '../../lib/collections.ts';
import type { LivePages } from '../../lib/livePages.ts';
import { useArrivals } from '../../lib/useArrivals.ts';
import { useWide } from '../../lib/useWide.ts';
import { sourceWords } from '../../words/leads.ts';
import { MessageItem } from '../timeline/MessageItem.tsx';
import { TimelineEntry } from '../timeline/TimelineEntry.tsx';
import { firstNameOf } from '../../lib/firstNameOf.ts';
import type { ThreadItem } from './threadItems.ts';

interface Props {
  person: Pick<Lead, 'name' | 'phone'>;
  /** Where they came from. */
  source: Lead['source'] | undefined;
  items: readonly ThreadItem<Stored<Message>>[];
  thread: LivePages<Stored<Message>>;
}

/** What was said, the oldest first; it opens at its end, and stays there when something new comes. */
export function Thread({ person, source, items, thread }: Props) {
  const isArrival = useArrivals(person.name, thread.rows);
  const wide = useWide();
  const pane = useRef<HTMLElement>(null);
  const newest = thread.rows[0]?.id;
  useEffect(() => {
    const element = pane.current;
    if (!element) return;
    if (wide) element.scrollTop = element.scrollHeight;
    // The page itself scrolls: the newest message in the middle, and the box to answer in below it.
    else element.querySelector('ol')?.lastElementChild?.scrollIntoView({ block: 'center' });
  }, [newest, wide]);
  return (
    // A pane of its own where there is room, so that the box to answer in stays in sight; it can be scrolled by keys.
    <section
      ref={pane}
      aria-label="Messages"
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
      tabIndex={0}
      className="lg:max-h-[max(18rem,calc(100dvh-37rem))] lg:overflow-y-auto lg:rounded-md lg:bg-sunken/50 lg:p-3"
    >
      {thread.hasMore && (
        <div className="mb-4 flex justify-center">
          <Button variant="quiet" busy={thread.loadingMore} onClick={thread.showMore}>
            Show earlier
          </Button>
        </div>
      )}
      {items.length === 0 && <p className="py-6 text-center text-ink-soft">Nothing has been said yet.</p>}
      <ol className="flex flex-col gap-4">
        {items.map((item) =>
          item.type === 'message' ? (
            <MessageItem key={item.id} lead={person} message={item.message} isNew={isArrival(item.message.createdAt)} />
          ) : (
            <TimelineEntry
              key={item.id}
              direction="in"
              title={`${firstNameOf(person)} wrote`}
              beside={source && sourceWords[source]}
              at={item.opening.at}
              body={item.opening.message}
            />
          ),
        )}
      </ol>
    </section>
  );
}
