import { useEffect, useRef } from 'react';
import type { Contact } from '@model/contact.ts';
import type { Lead } from '@model/lead.ts';
import { Button } from '../../components/ui/Button.tsx';
import { Card } from '../../components/ui/Card.tsx';
import { EmptyState } from '../../components/ui/EmptyState.tsx';
import { ErrorNote } from '../../components/ui/ErrorNote.tsx';
import { Icon } from '../../components/ui/Icon.tsx';
import { Skeleton } from '../../components/ui/Skeleton.tsx';
import { useToast } from '../../components/ui/Toast.tsx';
import { call, sentenceFor } from '../../lib/call.ts';
import { collections, type Stored } from '../../lib/collections.ts';
import { useLiveDoc } from '../../lib/live.ts';
import { useLivePages } from '../../lib/livePages.ts';
import { useBusiness, usePermissions } from '../../lib/useBusiness.tsx';
import { useWide } from '../../lib/useWide.ts';
import { receivedAt } from '../lead-nurturing/leadSummary.ts';
import { Composer } from './Composer.tsx';
import { ConversationHead } from './ConversationHead.tsx';
import { ConversationFacts } from './ConversationFacts.tsx';
import { PausedNote } from './PausedNote.tsx';
import { Thread } from './Thread.tsx';
import { threadQuery } from './inboxQuery.ts';
import { threadItems } from './threadItems.ts';

const pageSize = { first: 6, more: 20 };

/** One conversation: what was said on every channel, a box to answer in, and what is known about the person. */
export function Conversation({ contactId, onClose }: { contactId: string; onClose: () => void }) {
  const { businessId } = useBusiness();
  const wide = useWide();
  const contact = useLiveDoc(collections.contact(businessId, contactId));
  if (contact.error) {
    return (
      <ErrorNote title="This conversation could not be loaded" retry={() => window.location.reload()}>
        Nothing in it is lost. Check your connection and try again.
      </ErrorNote>
    );
  }
  return (
    <div className="flex min-w-0 flex-col gap-4">
      {!wide && (
        <Button variant="quiet" className="-ml-2 w-fit" onClick={onClose}>
          <Icon name="chevronLeft" className="size-4" />
          All conversations
        </Button>
      )}
      {contact.loading ? (
        <ConversationSkeleton />
      ) : contact.data ? (
        <Opened contact={contact.data} onClose={onClose} />
      ) : (
        <Card>
          <EmptyState title="There is no such conversation" action={<Button onClick={onClose}>See all conversations</Button>}>
            It may have been erased, or the address is mistyped.
          </EmptyState>
        </Card>
      )}
    </div>
  );
}

function ConversationSkeleton() {
  return (
    <div role="status" aria-label="Loading" className="flex flex-col gap-4">
      <Skeleton className="h-12 w-2/3 rounded-md" />
      <Skeleton className="h-40 w-full rounded-md" />
      <Skeleton className="h-28 w-full rounded-md" />
    </div>
  );
}

function Opened({ contact, onClose }: { contact: Stored<Contact>; onClose: () => void }) {
  const { businessId } = useBusiness();
  const { canWorkLeads } = usePermissions();
  const leadId = contact.inbox?.leadId ?? contact.openLeadId ?? undefined;
  const lead = useLiveDoc(leadId === undefined ? null : collections.lead(businessId, leadId));
  const thread = useLivePages(threadQuery(businessId, contact.id), pageSize);
  const loading = thread.loading || (leadId !== undefined && lead.loading);
  useRead(contact);

  if (loading) return <ConversationSkeleton />;
  const items = threadItems(thread.rows, thread.hasMore, openingOf(lead.data));
  const [phone, source] = [contact.phones.at(-1), lead.data?.source];
  const person = { name: contact.name, ...(phone !== undefined && { phone }) };
  return (
    <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_18rem]">
      <div className="flex min-w-0 flex-col gap-4">
        <ConversationHead contact={contact} onClose={onClose} />
        {thread.error ? (
          <ErrorNote title="The messages could not be loaded" retry={() => window.location.reload()}>
            Nothing is lost. Check your connection and try again.
          </ErrorNote>
        ) : (
          <Thread person={person} source={source} items={items} thread={thread} />
        )}
        {lead.data && <PausedNote lead={lead.data} />}
        {canWorkLeads && <Composer contact={contact} messages={thread.rows} pauses={followsUp(lead.data)} />}
      </div>
      <ConversationFacts contact={contact} lead={lead.data} />
    </div>
  );
}

/** Whether the assistant would go on writing, which a message by hand ends. */
function followsUp(lead: Stored<Lead> | undefined): boolean {
  return lead !== undefined && lead.sequence?.state !== 'finished' && lead.sequence?.state !== 'stopped';
}

function openingOf(lead: Stored<Lead> | undefined) {
  return lead && { id: lead.id, at: receivedAt(lead), message: lead.message ?? '' };
}

/** Opening an unread conversation reads it: for everybody, since it is the business's inbox, and only by who answers. */
function useRead(contact: Stored<Contact>) {
  const { businessId } = useBusiness();
  const { canWorkLeads } = usePermissions();
  const toast = useToast();
  const unread = canWorkLeads && contact.inbox?.unread === true;
  const asked = useRef(false);
  useEffect(() => {
    if (!unread) asked.current = false;
    if (!unread || asked.current) return;
    asked.current = true;
    call('messaging-markConversation', { businessId, contactId: contact.id, unread: false }).catch((error: unknown) =>
      toast({ message: sentenceFor(error), tone: 'bad' }),
    );
  }, [unread, businessId, contact.id, toast]);
}
