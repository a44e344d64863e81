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
  size?: 'small' | 'medium';
}

/** The status as a word; for whoever may change it, a menu of the others. */
export function StatusMenu({ name, status, onChoose, size = 'medium' }: Props) {
  const { canWorkLeads } = usePermissions();
  const word = <StatusWord tone={statusTones[status]}>{statusWords[status]}</StatusWord>;
  if (!canWorkLeads) return word;
  return (
    <Menu
      label={`Status of ${name}: ${statusWords[status]}. Change`}
      size={size}
      items={statusesToChoose
        .filter((each) => each !== status)
        .map((each) => ({ label: statusWords[each], onSelect: () => onChoose(each) }))}
    >
      {word}
      <Icon name="chevronDown" className="size-4 text-ink-soft" />
    </Menu>
  );
}
