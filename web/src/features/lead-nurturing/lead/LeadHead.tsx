import { Link } from 'react-router';
import type { Lead } from '@model/lead.ts';
import type { Message } from '@model/message.ts';
import { Icon, type IconName } from '../../../components/ui/Icon.tsx';
import { PageHeader } from '../../../components/ui/PageHeader.tsx';
import { Badge, StatusWord } from '../../../components/ui/StatusWord.tsx';
import { classes } from '../../../components/ui/classes.ts';
import { calmName } from '../../../lib/calmName.ts';
import { collections, type Stored } from '../../../lib/collections.ts';
import { useLiveDoc } from '../../../lib/live.ts';
import { useNow } from '../../../lib/productClock.ts';
import { useBusiness, usePermissions } from '../../../lib/useBusiness.tsx';
import { priorityTones, priorityWords, statusTones, statusWords } from '../../../words/leads.ts';
import { StatusMenu } from '../StatusMenu.tsx';
import { wants } from '../leadSummary.ts';
import { useLeadActions } from '../useLeadActions.ts';
import { ActionBar } from './ActionBar.tsx';
import { nextStep, type NextStepSentence } from './nextStep.ts';

interface Props {
  lead: Stored<Lead>;
  /** A message that waits for a person's OK. */
  draft: Stored<Message> | undefined;
}

export function LeadHead({ lead, draft }: Props) {
  const { canWorkLeads } = usePermissions();
  const { changeStatus } = useLeadActions();
  const { qualification, duplicateOf } = lead;
  return (
    <div className="flex flex-col gap-3">
      <Link to="/leads" className="flex w-fit min-h-8 items-center gap-1 text-sm text-ink-soft hover:text-ink pointer-coarse:min-h-11">
        <Icon name="chevronLeft" className="size-4" />
        Leads
      </Link>
      <PageHeader
        title={calmName(lead.name)}
        beside={
          <>
            {duplicateOf === undefined ? (
              <StatusMenu
                name={calmName(lead.name)}
                status={lead.status}
                onChoose={(status) => void changeStatus(lead, status)}
              />
            ) : (
              <StatusWord tone={statusTones[lead.status]}>{statusWords[lead.status]}</StatusWord>
            )}
            {qualification && (
              <Badge tone={priorityTones[qualification.priority]}>{priorityWords[qualification.priority]}</Badge>
            )}
            {qualification?.emergency && <Badge tone="bad">Emergency</Badge>}
          </>
        }
      >
        {canWorkLeads && <ActionBar lead={lead} draft={draft} place="head" />}
      </PageHeader>
      {/* On a phone their words in the timeline are far below. */}
      {lead.message?.trim() && <p className="line-clamp-3 max-w-prose">“{wants(lead)}”</p>}
      <NextStepLine lead={lead} />
      {duplicateOf !== undefined && (
        <p>
          <Link to={`/leads/${duplicateOf}`} className="font-medium text-accent underline">
            Go to the earlier inquiry
          </Link>
        </p>
      )}
    </div>
  );
}

const icons: Readonly<Record<NextStepSentence['tone'], IconName>> = { planned: 'clock', person: 'alert', done: 'check' };

/** What happens next by itself, or what it waits for. */
function NextStepLine({ lead }: { lead: Stored<Lead> }) {
  const { businessId, business } = useBusiness();
  const now = useNow();
  const workflow = useLiveDoc(collections.leadNurture(businessId));
  const { text, tone } = nextStep({
    lead,
    now,
    timezone: business.timezone,
    locale: business.locale,
    paused: business.pausedAt !== null,
    settings: workflow.data,
  });
  return (
    <p
      data-testid="next-step"
      className={classes('flex items-start gap-2 text-sm', tone === 'person' ? 'font-medium text-warn' : 'text-ink-soft')}
    >
      <Icon name={icons[tone]} className="mt-0.5 size-4" />
      <span>
        <span className="sr-only">Next step: </span>
        {text}
      </span>
    </p>
  );
}
