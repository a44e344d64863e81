import { useState } from 'react';
import { Menu } from '../../components/ui/Menu.tsx';
import type { MenuItemSpec } from '../../components/ui/menuProps.ts';
import { collections } from '../../lib/collections.ts';
import { useLiveQuery } from '../../lib/live.ts';
import { useBusiness } from '../../lib/useBusiness.tsx';

interface Props {
  /** What the menu says it does, for screen readers too. */
  label: string;
  /** Uid of who has it now; null for nobody, undefined for several leads. */
  assignedTo: string | null | undefined;
  onAssign: (uid: string | null, name: string | null) => void;
  size?: 'small' | 'medium';
}

/** The members as a menu. Who they are is read when somebody is about to open it, not with every page. */
export function AssignMenu({ label, assignedTo, onAssign, size = 'medium' }: Props) {
  const { businessId, user } = useBusiness();
  const [near, setNear] = useState(false);
  const members = useLiveQuery(near ? collections.members(businessId) : null);
  const others = (members.data ?? []).filter((member) => member.id !== user.uid && member.role !== 'viewer');
  const items: MenuItemSpec[] = [
    ...(assignedTo === user.uid ? [] : [{ label: 'You', onSelect: () => onAssign(user.uid, 'you') }]),
    ...others
      .filter((member) => member.id !== assignedTo)
      .map((member) => ({ label: member.displayName, onSelect: () => onAssign(member.id, member.displayName) })),
    ...(assignedTo === null ? [] : [{ label: 'Nobody', onSelect: () => onAssign(null, null) }]),
  ];
  const approach = () => setNear(true);
  return (
    <span onPointerEnter={approach} onFocus={approach} onPointerDown={approach}>
      <Menu label={label} items={items} size={size} />
    </span>
  );
}
