import { Link } from 'react-router';
import type { Lead } from '@model/lead.ts';
import type { LeadStatus } from '@model/words.ts';
import { classes } from '../../../components/ui/classes.ts';
import { RelativeTime } from '../../../components/ui/RelativeTime.tsx';
import { Badge, StatusWord } from '../../../components/ui/StatusWord.tsx';
import { calmName } from '../../../lib/calmName.ts';
import type { Stored } from '../../../lib/collections.ts';
import { usePermissions } from '../../../lib/useBusiness.tsx';
import { useFresh } from '../../../lib/useFresh.ts';
import { priorityTones, priorityWords } from '../../../words/leads.ts';
import { receivedAt, wants } from '../leadSummary.ts';
import { MoveMenu } from '../StatusMenu.tsx';
import { AssignedName } from './LeadRow.tsx';
import { draggedLead } from './useDropTarget.ts';

interface Props {
  lead: Stored<Lead>;
  /** It came while the board was open. */
  isNew: boolean;
  onMove: (status: LeadStatus) => void;
}

export function LeadCard({ lead, isNew, onMove }: Props) {
  const { canWorkLeads } = usePermissions();
  const { qualification } = lead;
  const fresh = useFresh([lead.status, qualification?.priority, lead.assignedTo].join(), isNew);
  return (
    <li
      draggable={canWorkLeads}
      onDragStart={(event) => {
        event.dataTransfer.setData(draggedLead, lead.id);
        event.dataTransfer.effectAllowed = 'move';
      }}
      onAnimationEnd={fresh.onAnimationEnd}
      className={classes(
        'relative flex flex-col gap-1 rounded-md border border-line bg-surface p-3 hover:border-line-strong',
        canWorkLeads && 'cursor-grab active:cursor-grabbing',
        fresh.className,
      )}
    >
      <div className="flex items-start justify-between gap-2">
        {/* The link covers the card; it must not be dragged in place of it. */}
        <Link
          to={`/leads/${lead.id}`}
          draggable={false}
          className="min-w-0 truncate font-semibold after:absolute after:inset-0 after:rounded-md"
        >
          {calmName(lead.name)}
        </Link>
        {canWorkLeads && (
          <div className="relative z-10 -my-1.5 -mr-2 ml-auto">
            <MoveMenu name={calmName(lead.name)} status={lead.status} onChoose={onMove} />
          </div>
        )}
      </div>
      <p className="line-clamp-2 text-ink-soft">{wants(lead)}</p>
      <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-ink-soft">
        {qualification?.emergency && <Badge tone="bad">Emergency</Badge>}
        {qualification && (
          <StatusWord tone={priorityTones[qualification.priority]}>{priorityWords[qualification.priority]}</StatusWord>
        )}
        <RelativeTime at={receivedAt(lead)} />
        {lead.assignedTo && <AssignedName lead={lead} />}
      </div>
    </li>
  );
}
