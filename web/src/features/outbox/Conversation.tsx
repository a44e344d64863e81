import { Link } from 'react-router';
import type { Message } from '@model/message.ts';
import { Button } from '../../components/ui/Button.tsx';
import { Card } from '../../components/ui/Card.tsx';
import { Icon } from '../../components/ui/Icon.tsx';
import { collections, type Stored } from '../../lib/collections.ts';
import { useLiveDoc } from '../../lib/live.ts';
import { useBusiness, usePermissions } from '../../lib/useBusiness.tsx';
import { useWide } from '../../lib/useWide.ts';
import { MailView } from './MailView.tsx';
import { PhoneView } from './PhoneView.tsx';
import { ReplyBox } from './ReplyBox.tsx';
import { toReplyTo } from './thread.ts';

interface Props {
  message: Stored<Message>;
  /** Everything that is loaded of this conversation, the oldest first. */
  thread: readonly Stored<Message>[];
  onClose: () => void;
}

/** A conversation as the person at the other end has it before them, and a box to answer in their place. */
export function Conversation({ message, thread, onClose }: Props) {
  const { businessId } = useBusiness();
  const { canWorkLeads } = usePermissions();
  const wide = useWide();
  const lead = useLiveDoc(message.leadId === undefined ? null : collections.lead(businessId, message.leadId));
  const isAlert = message.purpose === 'alert';
  // Customers of jobs that nobody has won as a lead.
  const contactId = message.leadId === undefined && !isAlert ? message.contactId : undefined;
  const contact = useLiveDoc(contactId === undefined ? null : collections.contact(businessId, contactId));
  const target = toReplyTo(thread);
  const name = lead.data?.name ?? contact.data?.name;
  const about = aboutOf(message);
  return (
    <div className="flex min-w-0 flex-col gap-4 lg:sticky lg:top-6">
      {!wide && (
        <Button variant="quiet" className="-ml-2 w-fit" onClick={onClose}>
          <Icon name="chevronLeft" className="size-4" />
          All messages
        </Button>
      )}
      <Card
        title={isAlert ? `Alert to ${message.to}` : (name ?? message.to)}
        action={
          about && (
            <Link to={about.to} className="inline-flex min-h-8 items-center font-medium text-accent pointer-coarse:min-h-11">
              {about.label}
            </Link>
          )
        }
      >
        <div className="flex flex-col gap-4">
          {message.channel === 'email' ? (
            <MailView thread={thread} selectedId={message.id} customer={name} />
          ) : (
            <PhoneView thread={thread} selectedId={message.id} />
          )}
          {isAlert ? (
            <p className="text-xs text-ink-soft">Alerts go to whoever is on call in your team, not to the customer.</p>
          ) : (
            target && canWorkLeads && <ReplyBox target={target} name={name} />
          )}
        </div>
      </Card>
    </div>
  );
}

/** The page of what the message is about. */
function aboutOf({ leadId, saleId, purpose, contentId }: Message): { to: string; label: string } | undefined {
  if (leadId !== undefined) return { to: `/leads/${leadId}`, label: 'Open the lead' };
  if (purpose === 'newsletter' && contentId !== undefined) return { to: `/content/${contentId}`, label: 'Open the piece' };
  return saleId === undefined ? undefined : { to: `/jobs/${saleId}`, label: 'Open the job' };
}
