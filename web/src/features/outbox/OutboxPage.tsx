import { orderBy, query, where } from 'firebase/firestore';
import { messagePurposes } from '@model/words.ts';
import { Page } from '../../app/Page.tsx';
import { Button } from '../../components/ui/Button.tsx';
import { Card } from '../../components/ui/Card.tsx';
import { EmptyState } from '../../components/ui/EmptyState.tsx';
import { ErrorNote } from '../../components/ui/ErrorNote.tsx';
import { PageHeader } from '../../components/ui/PageHeader.tsx';
import { Segmented } from '../../components/ui/Segmented.tsx';
import { SkeletonRows } from '../../components/ui/Skeleton.tsx';
import { buttonClass } from '../../components/ui/buttonClass.ts';
import { classes } from '../../components/ui/classes.ts';
import { collections } from '../../lib/collections.ts';
import { emulators } from '../../lib/environment.ts';
import { useLivePages } from '../../lib/livePages.ts';
import { useAddress } from '../../lib/useAddress.ts';
import { useArrivals } from '../../lib/useArrivals.ts';
import { useBusiness } from '../../lib/useBusiness.tsx';
import { useWide } from '../../lib/useWide.ts';
import { Conversation } from './Conversation.tsx';
import { OutboxRow } from './OutboxRow.tsx';
import { threadOf } from './thread.ts';

/** Thousands of a newsletter would bury what was written to one person: they have a list of their own. */
const views = [
  { value: null, label: 'Personal' },
  { value: 'email', label: 'Email' },
  { value: 'sms', label: 'Texts' },
  { value: 'newsletters', label: 'Newsletters' },
] as const;
const toOnePerson = messagePurposes.filter((purpose) => purpose !== 'newsletter');

const pageSize = { first: 18, more: 20 };

/** Everything that went through the local channel, as the people at the other end see it. */
export default function OutboxPage() {
  const { businessId } = useBusiness();
  const wide = useWide();
  const [address, setAddress] = useAddress();
  const view = views.find(({ value }) => value === address.get('channel'))?.value ?? null;
  const chosenId = address.get('message');

  const live = useLivePages(
    query(
      collections.messages(businessId),
      where('provider', '==', 'local'),
      view === 'newsletters' ? where('purpose', '==', 'newsletter') : where('purpose', 'in', toOnePerson),
      ...(view === 'email' || view === 'sms' ? [where('channel', '==', view)] : []),
      orderBy('createdAt', 'desc'),
    ),
    pageSize,
  );
  const isArrival = useArrivals(view ?? 'all', live.loading || live.stale ? undefined : live.rows);
  const chosen = live.rows.find((message) => message.id === chosenId) ?? (wide ? live.rows[0] : undefined);
  const change = (name: 'channel' | 'message', value: string | null, replace: boolean) =>
    setAddress(
      (now) => {
        if (value === null) now.delete(name);
        else now.set(name, value);
        return now;
      },
      { replace },
    );

  return (
    <Page wide>
      <PageHeader title="Outbox" description={emulators ? localLabel : projectLabel}>
        <Segmented label="Show" choices={views} value={view} onChange={(next) => change('channel', next, true)} />
      </PageHeader>
      {live.error ? (
        <ErrorNote title="The outbox could not be loaded" retry={() => window.location.reload()}>
          Messages are still going out. Check your connection and try again.
        </ErrorNote>
      ) : live.loading ? (
        <Card flush>
          <SkeletonRows rows={7} rowClassName="h-18" />
        </Card>
      ) : live.rows.length === 0 ? (
        <NoMessages narrowed={view !== null} onClear={() => change('channel', null, true)} />
      ) : (
        <div className="grid items-start gap-6 lg:grid-cols-[24rem_minmax(0,1fr)]">
          <Card flush className={classes(!wide && chosen && 'hidden')}>
            <ul aria-label="Messages" className={classes(live.stale && 'opacity-60')}>
              {live.rows.map((message) => (
                <OutboxRow
                  key={message.id}
                  message={message}
                  thread={threadOf(message, live.rows)}
                  isNew={isArrival(message.createdAt)}
                  selected={message.id === chosen?.id}
                  onOpen={() => change('message', message.id, wide)}
                />
              ))}
            </ul>
            {live.hasMore && (
              <div className="flex justify-center p-3">
                <Button variant="quiet" busy={live.loadingMore} onClick={live.showMore}>
                  Show more
                </Button>
              </div>
            )}
          </Card>
          {chosen && (
            <Conversation
              key={chosen.leadId ?? chosen.contactId ?? chosen.id}
              message={chosen}
              thread={threadOf(chosen, live.rows)}
              onClose={() => change('message', null, true)}
            />
          )}
        </div>
      )}
    </Page>
  );
}

const localLabel = 'Local demo channel: nothing leaves this machine.';
const projectLabel = 'Local channel: these messages are kept here and delivered to nobody.';

function NoMessages({ narrowed, onClear }: { narrowed: boolean; onClear: () => void }) {
  const { businessId } = useBusiness();
  return (
    <Card>
      {narrowed ? (
        <EmptyState title="Nothing like this went out yet" action={<Button onClick={onClear}>Show all messages</Button>} />
      ) : (
        <EmptyState
          title="Every message will be here"
          action={
            <a href={`/f/${businessId}`} target="_blank" rel="noreferrer" className={buttonClass('primary')}>
              Send a lead through your form
            </a>
          }
        >
          You see each email and text the way your customer does, and can reply in their place to try things out.
        </EmptyState>
      )}
    </Card>
  );
}
