import { useEffect, useRef } from 'react';
import type { Contact } from '@model/contact.ts';
import { Button } from '../../components/ui/Button.tsx';
import { calmName } from '../../lib/calmName.ts';
import { call } from '../../lib/call.ts';
import type { Stored } from '../../lib/collections.ts';
import { useToast } from '../../components/ui/Toast.tsx';
import { useBusiness, usePermissions } from '../../lib/useBusiness.tsx';
import { useWide } from '../../lib/useWide.ts';
import { AssignMenu } from '../lead-nurturing/AssignMenu.tsx';
import { firstNameOf } from '../../lib/firstNameOf.ts';
import { useAttempt } from '../../lib/useAttempt.ts';

interface Props {
  contact: Stored<Contact>;
  onClose: () => void;
}

/** Who it is with, whose it is, and what can be done with the whole of it. */
export function ConversationHead({ contact, onClose }: Props) {
  const { businessId, user } = useBusiness();
  const { canWorkLeads } = usePermissions();
  const attempt = useAttempt();
  const toast = useToast();
  const wide = useWide();
  const heading = useRef<HTMLHeadingElement>(null);
  // On a phone the list has gone, and the focus with it.
  useEffect(() => {
    if (!wide) heading.current?.focus({ preventScroll: true });
  }, [wide]);
  const { inbox } = contact;
  const reference = { businessId, contactId: contact.id };
  const assign = async (assignedTo: string | null, name: string | null) => {
    const before = inbox?.assignedTo ?? null;
    const give = (to: string | null) => attempt(() => call('messaging-markConversation', { ...reference, assignedTo: to }));
    if (!(await give(assignedTo))) return;
    toast({
      message: name === null ? 'The conversation is nobody’s for now.' : `The conversation is with ${name}.`,
      undo: () => void give(before),
    });
  };
  const markUnread = async () => {
    // Left open, it would be read at once.
    onClose();
    await attempt(() => call('messaging-markConversation', { ...reference, unread: true }));
  };
  const dealtWith = async () => {
    if (await attempt(() => call('messaging-markConversation', { ...reference, dealtWith: true }))) {
      toast({ message: `The conversation with ${firstNameOf(contact)} is in order again.` });
    }
  };
  return (
    <header className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <h2 ref={heading} tabIndex={-1} className="min-w-0 text-lg font-semibold break-words outline-none">
        {calmName(contact.name)}
      </h2>
      {inbox && (
        <div className="ml-auto flex flex-wrap items-center gap-2 text-sm text-ink-soft">
          {inbox.assignedTo && (
            <span>{inbox.assignedTo === user.uid ? 'Yours' : `With ${inbox.assignedName ?? 'a member'}`}</span>
          )}
          {canWorkLeads && (
            <>
              <AssignMenu label="Assign" size="small" assignedTo={inbox.assignedTo} onAssign={(uid, name) => void assign(uid, name)} />
              <Button size="small" onClick={() => void markUnread()}>
                Mark as unread
              </Button>
            </>
          )}
        </div>
      )}
      {inbox?.trouble && (
        <div role="status" className="flex w-full flex-wrap items-center justify-between gap-3 rounded-md border border-bad/50 bg-bad-soft px-4 py-2">
          <p>
            <span className="font-medium text-bad">Something did not reach {firstNameOf(contact)}.</span> Send it again, or call.
          </p>
          {canWorkLeads && (
            <Button size="small" onClick={() => void dealtWith()}>
              Dealt with
            </Button>
          )}
        </div>
      )}
    </header>
  );
}
