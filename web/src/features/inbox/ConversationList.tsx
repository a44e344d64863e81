import type { Contact } from '@model/contact.ts';
import { Button } from '../../components/ui/Button.tsx';
import { Card } from '../../components/ui/Card.tsx';
import { classes } from '../../components/ui/classes.ts';
import { EmptyState } from '../../components/ui/EmptyState.tsx';
import { ErrorNote } from '../../components/ui/ErrorNote.tsx';
import { SearchBox } from '../../components/ui/SearchBox.tsx';
import { SkeletonRows } from '../../components/ui/Skeleton.tsx';
import type { Stored } from '../../lib/collections.ts';
import { useLiveQuery } from '../../lib/live.ts';
import { fitsSearch } from '../../lib/fitsSearch.ts';
import { useLivePages } from '../../lib/livePages.ts';
import { useBusiness } from '../../lib/useBusiness.tsx';
import { useSteadyRows } from '../../lib/useSteadyRows.ts';
import { ConversationRow } from './ConversationRow.tsx';
import { type InboxFilters, type InboxView, writeFilters } from './inboxFilters.ts';
import { inboxQuery, troubleQuery } from './inboxQuery.ts';

/** With the frame, a conversation and its lead this stays within what one page may read. */
const pageSize = { first: 10, more: 20 };
/** Of those on top; the others are a click away. */
const troubleShown = 2;

interface Props {
  filters: InboxFilters;
  address: URLSearchParams;
  onChange: (filters: Partial<InboxFilters>) => void;
}

/** The conversations of a view, the newest first; above all of them the ones in which something was not delivered. */
export function ConversationList({ filters, address, onChange }: Props) {
  const { businessId, user } = useBusiness();
  const showsTrouble = filters.view === 'all' && filters.search === '';
  const trouble = useLiveQuery(showsTrouble ? troubleQuery(businessId, troubleShown) : null);
  const live = useLivePages(inboxQuery(businessId, filters, user.uid), pageSize);
  const onTop = (showsTrouble && trouble.data) || [];
  const { rows, handlers } = useSteadyRows(
    live.rows.filter(
      ({ id, name, emails }) => !onTop.some((top) => top.id === id) && fitsSearch({ name, email: emails.join(' ') }, filters.search),
    ),
    JSON.stringify([filters.view, filters.search]),
  );
  const row = (contact: Stored<Contact>) => (
    <ConversationRow
      key={contact.id}
      contact={contact}
      selected={contact.id === filters.contactId}
      to={`?${writeFilters({ ...filters, contactId: contact.id }, address)}`}
    />
  );
  const error = live.error ?? trouble.error;
  return (
    <div className="flex flex-col gap-3">
      <SearchBox
        label="Search conversations by name, email or phone"
        search={filters.search}
        onSearch={(search) => onChange({ search })}
        className=""
      />
      {error ? (
        <ErrorNote title="The inbox could not be loaded" retry={() => window.location.reload()}>
          Nothing in it is lost. Check your connection and try again.
        </ErrorNote>
      ) : live.loading || trouble.loading ? (
        <Card flush>
          <SkeletonRows rows={7} rowClassName="h-18" />
        </Card>
      ) : (
        <>
          {onTop.length > 0 && (
            <Card
              flush
              title="Could not be delivered"
              action={
                onTop.length >= troubleShown && (
                  <Button variant="quiet" size="small" onClick={() => onChange({ view: 'trouble' })}>
                    See all
                  </Button>
                )
              }
            >
              <ul aria-label="Could not be delivered">{onTop.map(row)}</ul>
            </Card>
          )}
          {rows.length === 0 && !live.stale ? (
            onTop.length === 0 && <NoConversations filters={filters} onClear={() => onChange({ view: 'all', search: '' })} />
          ) : (
            <Card flush>
              <ul aria-label="Conversations" className={classes(live.stale && 'opacity-60')} {...handlers}>
                {rows.map(row)}
              </ul>
              {live.hasMore && (
                <div className="flex justify-center p-3">
                  <Button variant="quiet" busy={live.loadingMore} onClick={live.showMore}>
                    Show more
                  </Button>
                </div>
              )}
            </Card>
          )}
        </>
      )}
    </div>
  );
}

const nothing: Readonly<Record<InboxView, string>> = {
  all: 'Your conversations will be here',
  unread: 'You have read everything',
  mine: 'No conversation is yours',
  trouble: 'Everything could be delivered',
};

function NoConversations({ filters, onClear }: { filters: InboxFilters; onClear: () => void }) {
  const isNarrowed = filters.view !== 'all' || filters.search !== '';
  return (
    <Card>
      {isNarrowed ? (
        <EmptyState
          title={filters.search === '' ? nothing[filters.view] : 'No conversation fits'}
          action={<Button onClick={onClear}>Show all conversations</Button>}
        />
      ) : (
        <EmptyState title={nothing.all}>
          Each person who writes to you appears here, with everything that was said by email and text.
        </EmptyState>
      )}
    </Card>
  );
}
