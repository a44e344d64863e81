import type { ComponentProps } from 'react';
import type { LeadStatus } from '@model/words.ts';
import { Icon } from '../../components/ui/Icon.tsx';
import { Menu } from '../../components/ui/Menu.tsx';
import { StatusWord } from '../../components/ui/StatusWord.tsx';
import { usePermissions } from '../../lib/useBusiness.tsx';
import { statusTones, statusWords } from '../../words/leads.ts';
import { statusesToChoose } from './leadSummary.ts';

interface Props {
  name: string;
  status: LeadStatus;
  onChoose: (status: LeadStatus) => void;
}

/** The status as a word; for whoever may change it, a menu of the others. */
export function StatusMenu(props: Props) {
  const { canWorkLeads } = usePermissions();
  const word = <StatusWord tone={statusTones[props.status]}>{statusWords[props.status]}</StatusWord>;
  if (!canWorkLeads) return word;
  return (
    <Statuses {...props} size="small">
      {word}
      <Icon name="chevronDown" className="size-4 text-ink-soft" />
    </Statuses>
  );
}

/** The same menu on a card whose place already says its status. */
export function MoveMenu(props: Props) {
  return (
    <Statuses {...props} size="small" variant="quiet">
      <Icon name="more" className="size-4" />
    </Statuses>
  );
}

type StatusesProps = Props & Pick<ComponentProps<typeof Menu>, 'size' | 'variant' | 'children'>;

function Statuses({ name, status, onChoose, children, ...look }: StatusesProps) {
  return (
    <Menu
      {...look}
      label={`Status of ${name}: ${statusWords[status]}. Change`}
      items={statusesToChoose
        .filter((each) => each !== status)
        .map((each) => ({ label: statusWords[each], onSelect: () => onChoose(each) }))}
    >
      {children}
    </Menu>
  );
}
