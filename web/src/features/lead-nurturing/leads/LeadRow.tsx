import { Link } from 'react-router';
import type { Lead } from '@model/lead.ts';
import { classes } from '../../../components/ui/classes.ts';
import { RelativeTime } from '../../../components/ui/RelativeTime.tsx';
import { SelectBox } from '../../../components/ui/SelectBox.tsx';
import { Badge, StatusWord } from '../../../components/ui/StatusWord.tsx';
import { Td } from '../../../components/ui/Table.tsx';
import { calmName } from '../../../lib/calmName.ts';
import type { Stored } from '../../../lib/collections.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { useFresh } from '../../../lib/useFresh.ts';
import { priorityTones, priorityWords, sourceWords, statusTones, statusWords } from '../../../words/leads.ts';
import { receivedAt, wants } from '../leadSummary.ts';

interface Props {
  lead: Stored<Lead>;
  /** It came while the list was open. */
  isNew: boolean;
  selected: boolean;
  /** Undefined for whoever may not change leads; their table has no column for it. */
  onSelect: ((on: boolean) => void) | undefined;
}

/** One lead. On a phone what stands in columns elsewhere stands below its name. */
export function LeadRow({ lead, isNew, selected, onSelect }: Props) {
  const { qualification } = lead;
  const fresh = useFresh([lead.status, qualification?.priority, qualification?.kind, lead.assignedTo].join(), isNew);
  const joined = lead.duplicateOf !== undefined;
  const status = <StatusWord tone={statusTones[lead.status]}>{statusWords[lead.status]}</StatusWord>;
  const priority = qualification && (
    <StatusWord tone={priorityTones[qualification.priority]}>{priorityWords[qualification.priority]}</StatusWord>
  );
  return (
    <tr
      onAnimationEnd={fresh.onAnimationEnd}
      className={classes('relative hover:bg-sunken/60', selected && 'bg-accent-soft/60', fresh.className)}
    >
      {onSelect && (
        <Td className="w-10 pr-0">
          {/* What joined another enquiry is handled there. */}
          {!joined && <SelectBox name={calmName(lead.name)} selected={selected} onSelect={onSelect} />}
        </Td>
      )}
      <Td className="max-w-0 w-full">
        <div className="flex min-w-0 items-center gap-2">
          <Link
            to={`/leads/${lead.id}`}
            className={classes('truncate after:absolute after:inset-0', joined ? 'text-ink-soft' : 'font-semibold')}
          >
            {calmName(lead.name)}
          </Link>
          {qualification?.emergency && <Badge tone="bad">Emergency</Badge>}
          {qualification?.kind === 'spam' && <Badge>Spam</Badge>}
          <span className="ml-auto shrink-0 text-xs whitespace-nowrap text-ink-soft md:hidden">
            <RelativeTime at={receivedAt(lead)} />
          </span>
        </div>
        <p className="truncate text-ink-soft">{joined ? <JoinedTo lead={lead} /> : wants(lead)}</p>
        <p className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1 text-xs md:hidden">
          {status}
          {priority}
        </p>
      </Td>
      <Td className="hidden md:table-cell">{status}</Td>
      <Td className="hidden md:table-cell">{priority ?? <span className="text-ink-soft">–</span>}</Td>
      <Td className="hidden whitespace-nowrap text-ink-soft lg:table-cell">{sourceWords[lead.source]}</Td>
      <Td className="hidden whitespace-nowrap text-ink-soft lg:table-cell">
        <AssignedName lead={lead} />
      </Td>
      <Td className="hidden text-right whitespace-nowrap text-ink-soft md:table-cell">
        {/* A link of its own above the one that covers the row, or its exact time would not show on hover. */}
        <Link to={`/leads/${lead.id}`} tabIndex={-1} className="relative z-10">
          <RelativeTime at={receivedAt(lead)} />
        </Link>
      </Td>
    </tr>
  );
}

function JoinedTo({ lead }: { lead: Stored<Lead> }) {
  return (
    <>
      Joined to{' '}
      <Link to={`/leads/${lead.duplicateOf}`} className="relative z-10 text-accent underline">
        an earlier inquiry
      </Link>
      : {wants(lead)}
    </>
  );
}

/** Who has taken the lead: "You", a name, or nobody. */
export function AssignedName({ lead }: { lead: Pick<Lead, 'assignedTo' | 'assignedName'> }) {
  const { user } = useBusiness();
  if (!lead.assignedTo) return <>–</>;
  return <>{lead.assignedTo === user.uid ? 'You' : (lead.assignedName ?? 'A member')}</>;
}
