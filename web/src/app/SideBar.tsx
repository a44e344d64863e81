import { NavLink } from 'react-router';
import { classes } from '../components/ui/classes.ts';
import { Icon } from '../components/ui/Icon.tsx';
import { badgeCount } from '../lib/badgeCount.ts';
import { useAttention } from '../lib/useAttention.tsx';
import { AccountActions } from './AccountActions.tsx';
import { BusinessSwitcher } from './BusinessSwitcher.tsx';
import { CountBadge } from './CountBadge.tsx';
import { UnsavedMark } from './UnsavedMark.tsx';
import { useNavigation } from './useNavigation.ts';

/** Navigation on a wide screen. */
export function SideBar() {
  const { data: items = [], more } = useAttention();
  const navigation = useNavigation();
  return (
    <aside aria-label="Side bar" className="fixed inset-y-0 left-0 z-20 hidden w-60 flex-col overflow-y-auto border-r border-line bg-surface px-3 py-4 md:flex">
      <BusinessSwitcher />
      <nav aria-label="Main" className="mt-5 flex flex-col gap-0.5">
        {navigation.map(({ to, label, icon, attention }) => (
          <NavLink
            key={to}
            to={to}
            end={to === '/'}
            className={({ isActive }) =>
              classes(
                'flex min-h-9 items-center gap-3 rounded-md px-3 text-sm font-medium transition-colors',
                isActive ? 'bg-accent-soft text-accent' : 'text-ink-soft hover:bg-sunken hover:text-ink',
              )
            }
          >
            <Icon name={icon} />
            <span className="flex-1">{label}</span>
            <UnsavedMark entries={[to]} />
            <CountBadge count={badgeCount(items, attention, more)} />
          </NavLink>
        ))}
      </nav>
      <div className="mt-auto pt-6">
        <AccountActions />
      </div>
    </aside>
  );
}
