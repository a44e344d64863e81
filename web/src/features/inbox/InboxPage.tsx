import { Page } from '../../app/Page.tsx';
import { classes } from '../../components/ui/classes.ts';
import { Card } from '../../components/ui/Card.tsx';
import { EmptyState } from '../../components/ui/EmptyState.tsx';
import { PageHeader } from '../../components/ui/PageHeader.tsx';
import { Segmented } from '../../components/ui/Segmented.tsx';
import { useAddress } from '../../lib/useAddress.ts';
import { useWide } from '../../lib/useWide.ts';
import { Conversation } from './Conversation.tsx';
import { ConversationList } from './ConversationList.tsx';
import { type InboxFilters, type InboxView, readFilters, writeFilters } from './inboxFilters.ts';

const views: readonly { value: InboxView; label: string }[] = [
  { value: 'all', label: 'All' },
  { value: 'unread', label: 'Unread' },
  { value: 'mine', label: 'Mine' },
  { value: 'trouble', label: 'Not delivered' },
];

/** Conversations with people, across channels: the list, and beside it the one that is open. On a phone one at a time. */
export default function InboxPage() {
  const wide = useWide();
  const [address, setAddress] = useAddress();
  const filters = readFilters(address);
  const { contactId } = filters;
  const change = (changes: Partial<InboxFilters>, replace: boolean) =>
    setAddress((now) => writeFilters({ ...readFilters(now), ...changes }, now), { replace });
  const onlyConversation = !wide && contactId !== null;

  return (
    <Page wide>
      <PageHeader title="Inbox">
        {!onlyConversation && (
          <Segmented label="Conversations" choices={views} value={filters.view} onChange={(view) => change({ view }, true)} />
        )}
      </PageHeader>
      <div className="grid items-start gap-6 lg:grid-cols-[21rem_minmax(0,1fr)]">
        <div className={classes('min-w-0', onlyConversation && 'hidden')}>
          <ConversationList filters={filters} address={address} onChange={(changes) => change(changes, true)} />
        </div>
        {contactId === null ? (
          wide && (
            <Card>
              <EmptyState title="Choose a conversation">
                What they wrote, what you wrote and what the assistant wrote, on every channel, in one place.
              </EmptyState>
            </Card>
          )
        ) : (
          <Conversation key={contactId} contactId={contactId} onClose={() => change({ contactId: null }, true)} />
        )}
      </div>
    </Page>
  );
}
