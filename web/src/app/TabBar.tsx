import { useState } from 'react';
import { NavLink, useLocation } from 'react-router';
import { classes } from '../components/ui/classes.ts';
import { Dialog } from '../components/ui/Dialog.tsx';
import { Icon } from '../components/ui/Icon.tsx';
import { badgeCount } from '../lib/badgeCount.ts';
import { useAttention } from '../lib/useAttention.tsx';
import { AccountActions } from './AccountActions.tsx';
import { CountBadge } from './CountBadge.tsx';
import { tabsOnPhones } from './routes.tsx';
import { UnsavedMark } from './UnsavedMark.tsx';
import { useNavigation } from './useNavigation.ts';

const tabClass = (active: boolean) =>
  classes(
    'flex min-h-14 flex-1 flex-col items-center justify-center gap-0.5 text-xs font-medium',
    active ? 'text-accent' : 'text-ink-soft',
  );

/** Navigation on a phone: four tabs within the thumb's reach, and the rest under "More". */
export function TabBar() {
  const { data: items = [], more } = useAttention();
  const navigation = useNavigation();
  const [open, setOpen] = useState(false);
  const { pathname } = useLocation();
  const rest = navigation.slice(tabsOnPhones);
  const restCount = badgeCount(items, rest.flatMap(({ attention }) => attention ?? []), more);
  const restIsOpen = rest.some(({ to }) => pathname.startsWith(to));
  return (
    <div className="fixed inset-x-0 bottom-0 z-20 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] md:hidden">
      <nav aria-label="Main" className="flex">
        {navigation.slice(0, tabsOnPhones).map(({ to, label, icon, attention }) => (
          <NavLink key={to} to={to} end={to === '/'} className={({ isActive }) => tabClass(isActive)}>
            <span className="relative">
              <Icon name={icon} />
              <span className="absolute -top-1.5 left-3.5 flex w-max items-center gap-0.5">
                <CountBadge count={badgeCount(items, attention, more)} />
                <UnsavedMark entries={[to]} />
              </span>
            </span>
            {label}
          </NavLink>
        ))}
        <button
          type="button"
          aria-haspopup="dialog"
          aria-expanded={open}
          onClick={() => setOpen(true)}
          className={tabClass(restIsOpen)}
        >
          <span className="relative">
            <Icon name="more" />
            <span className="absolute -top-1.5 left-3.5 flex w-max items-center gap-0.5">
              <CountBadge count={restCount} />
              <UnsavedMark entries={rest.map(({ to }) => to)} />
            </span>
          </span>
          More
        </button>
      </nav>
      <Dialog open={open} onClose={() => setOpen(false)} title="More">
        <ul className="mb-2 flex flex-col gap-0.5 border-b border-line pb-2">
          {rest.map(({ to, label, icon, attention }) => (
            <li key={to}>
              <NavLink
                to={to}
                onClick={() => setOpen(false)}
                className="flex min-h-11 items-center gap-3 rounded-md px-3 text-sm font-medium text-ink-soft hover:bg-sunken"
              >
                <Icon name={icon} />
                <span className="flex-1">{label}</span>
                <UnsavedMark entries={[to]} />
                <CountBadge count={badgeCount(items, attention, more)} />
              </NavLink>
            </li>
          ))}
        </ul>
        <AccountActions onDone={() => setOpen(false)} />
      </Dialog>
    </div>
  );
}
