import { signOut } from 'firebase/auth';
import { useNavigate } from 'react-router';
import { classes } from '../components/ui/classes.ts';
import { Icon, type IconName } from '../components/ui/Icon.tsx';
import { useGuide } from '../features/guide/useGuide.tsx';
import { firebase } from '../lib/firebase.ts';
import { useBusiness } from '../lib/useBusiness.tsx';
import { roleWords } from '../words/leads.ts';
import { usePause } from './usePause.ts';

/** What stands below the navigation: the tour of the demo, pause, who is signed in, sign-out. */
export function AccountActions({ onDone }: { onDone?: () => void }) {
  const { user, role } = useBusiness();
  const { pausedAt, mayPause, busy, pause } = usePause();
  const guide = useGuide();
  const navigate = useNavigate();
  const done = (action: () => void) => () => {
    action();
    onDone?.();
  };
  return (
    <div className="flex flex-col gap-0.5">
      {guide && !guide.open && (
        <Action
          icon="guide"
          label="Show the tour"
          onClick={done(() => {
            guide.setOpen(true);
            void navigate('/');
          })}
        />
      )}
      {mayPause && !pausedAt && (
        <Action icon="pause" label="Pause everything" disabled={busy} onClick={done(pause)} />
      )}
      <Action icon="signOut" label="Sign out" onClick={() => void signOut(firebase().auth)} />
      <p className="mt-2 truncate px-3 text-xs text-ink-soft" title={user.email ?? undefined}>
        {user.email} · {roleWords[role]}
      </p>
    </div>
  );
}

function Action({
  icon,
  label,
  disabled = false,
  onClick,
}: {
  icon: IconName;
  label: string;
  disabled?: boolean;
  onClick: () => void;
}) {
  return (
    <button
      type="button"
      disabled={disabled}
      onClick={onClick}
      className={classes(
        'flex min-h-9 w-full items-center gap-3 rounded-md px-3 text-left text-sm font-medium text-ink-soft transition-colors',
        'hover:bg-sunken hover:text-ink disabled:opacity-55 pointer-coarse:min-h-11',
      )}
    >
      <Icon name={icon} />
      {label}
    </button>
  );
}
