import { usePause } from '../../app/usePause.ts';
import { Button } from '../../components/ui/Button.tsx';
import { Icon } from '../../components/ui/Icon.tsx';

/** Stops every workflow at once; the banner that follows has the way back. */
export function PauseEverything() {
  const { pausedAt, mayPause, busy, pause } = usePause();
  if (pausedAt || !mayPause) return null;
  return (
    <Button variant="quiet" busy={busy} onClick={pause}>
      <Icon name="pause" className="size-4" />
      Pause everything
    </Button>
  );
}
