import { useState } from 'react';
import { Link } from 'react-router';
import type { Attention } from '@model/attention.ts';
import { Button } from '../../components/ui/Button.tsx';
import { buttonClass } from '../../components/ui/buttonClass.ts';
import { classes } from '../../components/ui/classes.ts';
import { ButtonLink } from '../../components/ui/ButtonLink.tsx';
import { Icon } from '../../components/ui/Icon.tsx';
import { RelativeTime } from '../../components/ui/RelativeTime.tsx';
import { Badge } from '../../components/ui/StatusWord.tsx';
import { useToast } from '../../components/ui/Toast.tsx';
import { call, sentenceFor } from '../../lib/call.ts';
import type { Stored } from '../../lib/collections.ts';
import { telephoneLink } from '../../lib/format.ts';
import { useFresh } from '../../lib/useFresh.ts';
import { useBusiness, usePermissions } from '../../lib/useBusiness.tsx';
import { attentionSentences, attentionTones, attentionWords } from '../../words/attention.ts';
import { canBeTaken, itemTitle, nextAction, triedAgain } from './nextAction.ts';
import { TryAgain } from './TryAgain.tsx';

/** Emergencies and hot leads; see the model's `rank`. */
const urgentRank = 1;

interface Props {
  item: Stored<Attention>;
  /** Whether it came while the page was open. */
  isNew: boolean;
  onDismiss: () => void;
}

export function NeedsYouRow({ item, isNew, onDismiss }: Props) {
  const { canWorkLeads, canChangeSettings } = usePermissions();
  const action = nextAction(item);
  const title = itemTitle(item);
  const stuck = triedAgain(item);
  const mayTryAgain = stuck?.kind === 'piece' ? canChangeSettings : canWorkLeads;
  const fresh = useFresh(item.detail, isNew);
  const variant = item.rank <= urgentRank ? 'primary' : 'secondary';
  const to = action.do === 'open' ? action.to : action.about;
  return (
    <li
      onAnimationEnd={fresh.onAnimationEnd}
      className={classes(
        'flex flex-wrap items-center gap-x-4 gap-y-3 border-t border-line px-4 py-3 first:border-t-0',
        fresh.className,
      )}
    >
      <div className="min-w-0 flex-1 basis-64">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <Badge tone={attentionTones[item.kind]}>{attentionWords[item.kind]}</Badge>
          {to === undefined ? (
            <span className="font-semibold">{title}</span>
          ) : (
            <Link to={to} className="font-semibold underline-offset-2 hover:underline">
              {title}
            </Link>
          )}
          <span className="text-xs text-ink-soft">
            <RelativeTime at={item.createdAt} />
          </span>
        </p>
        <p className="mt-1 line-clamp-3 text-ink-soft sm:line-clamp-2" title={attentionSentences[item.kind]}>
          {item.detail}
        </p>
      </div>
      <div className="flex items-center gap-2 max-sm:w-full">
        {action.do === 'call' ? (
          <a href={telephoneLink(action.phone)} className={`${buttonClass(variant)} max-sm:flex-1`}>
            <Icon name="phone" className="size-4" />
            {action.label}
          </a>
        ) : (
          <ButtonLink to={action.to} variant={variant} className="max-sm:flex-1">
            {action.label}
          </ButtonLink>
        )}
        {canWorkLeads && canBeTaken(item) && item.leadId !== undefined && (
          <TakeIt name={title} leadId={item.leadId} />
        )}
        {mayTryAgain && stuck && <TryAgain name={title} stuck={stuck} />}
        {canWorkLeads && (
          <Button
            variant="quiet"
            aria-label={`Take ${title} off the list`}
            title="Take off the list"
            onClick={onDismiss}
            className="px-2.5 text-ink-soft"
          >
            <Icon name="close" className="size-4" />
          </Button>
        )}
      </div>
    </li>
  );
}

/** Says to everybody on call that somebody is on it. */
function TakeIt({ name, leadId }: { name: string; leadId: string }) {
  const { businessId, user } = useBusiness();
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const take = async () => {
    setBusy(true);
    try {
      await call('leadNurturing-assignLead', { businessId, leadId, assignedTo: user.uid });
      toast({ message: `${name} is yours. Nobody else is alerted any more.` });
    } catch (error) {
      toast({ message: sentenceFor(error), tone: 'bad' });
      setBusy(false);
    }
  };
  return (
    <Button busy={busy} aria-label={`I'll take it: ${name}`} onClick={() => void take()}>
      I'll take it
    </Button>
  );
}
