import type { ReactNode } from 'react';
import type { Lead } from '@model/lead.ts';
import type { Message } from '@model/message.ts';
import { Button } from '../../../components/ui/Button.tsx';
import { ButtonLink } from '../../../components/ui/ButtonLink.tsx';
import { buttonClass, type ButtonVariant } from '../../../components/ui/buttonClass.ts';
import { classes } from '../../../components/ui/classes.ts';
import { Icon } from '../../../components/ui/Icon.tsx';
import type { Stored } from '../../../lib/collections.ts';
import { telephoneLink } from '../../../lib/format.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { firstNameOf } from '../../../lib/firstNameOf.ts';
import { messageElementId } from '../../timeline/messageElementId.ts';
import { useLeadActions } from '../useLeadActions.ts';
import { chooseActions, type LeadAction } from './chooseActions.ts';

interface Props {
  lead: Stored<Lead>;
  draft: Stored<Message> | undefined;
  /** In the head on a wide screen; above the tabs on a phone. */
  place: 'head' | 'thumb';
}

const shownOnPhone = 2;

/** What there is to do for this lead; the first is the main one. */
export function ActionBar({ lead, draft, place }: Props) {
  const { user } = useBusiness();
  const { assign } = useLeadActions();
  const actions = chooseActions({ lead, hasDraft: draft !== undefined, uid: user.uid });
  const name = firstNameOf(lead);
  const showDraft = () => {
    const element = draft && document.getElementById(messageElementId(draft.id));
    element?.scrollIntoView({ block: 'center' });
    element?.querySelector('textarea')?.focus({ preventScroll: true });
  };
  const button = (action: LeadAction, variant: ButtonVariant): ReactNode => {
    const className = classes(place === 'thumb' && 'flex-1');
    switch (action) {
      case 'approve':
        return (
          <Button key={action} variant={variant} className={className} onClick={showDraft}>
            Read and approve
          </Button>
        );
      case 'call':
        return (
          <a key={action} href={telephoneLink(lead.phone ?? '')} className={classes(buttonClass(variant), className)}>
            <Icon name="phone" className="size-4" />
            Call {name}
          </a>
        );
      case 'write':
        return lead.contactId !== undefined ? (
          <ButtonLink key={action} to={`/inbox?contact=${lead.contactId}`} variant={variant} className={className}>
            <Icon name="mail" className="size-4" />
            Write to {name}
          </ButtonLink>
        ) : (
          <a key={action} href={`mailto:${lead.email}`} className={classes(buttonClass(variant), className)}>
            <Icon name="mail" className="size-4" />
            Write to {name}
          </a>
        );
      case 'take':
        return (
          <Button key={action} variant={variant} className={className} onClick={() => void assign(lead, user.uid, 'you')}>
            I’ll take it
          </Button>
        );
    }
  };
  if (actions.length === 0 || lead.duplicateOf !== undefined) return null;
  if (place === 'head') {
    return (
      <div className="hidden flex-row-reverse flex-wrap gap-2 md:flex">
        {actions.map((action, index) => button(action, index === 0 ? 'primary' : 'secondary'))}
      </div>
    );
  }
  return (
    <div
      role="group"
      aria-label="Actions"
      className="fixed inset-x-0 bottom-[calc(3.5rem+env(safe-area-inset-bottom)+1px)] z-10 flex gap-2 border-t border-line bg-surface px-4 py-2 md:hidden"
    >
      {actions.slice(0, shownOnPhone).map((action, index) => button(action, index === 0 ? 'primary' : 'secondary'))}
    </div>
  );
}
