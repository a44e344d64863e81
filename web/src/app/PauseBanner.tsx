import { Button } from '../components/ui/Button.tsx';
import { Icon } from '../components/ui/Icon.tsx';
import { RelativeTime } from '../components/ui/RelativeTime.tsx';
import { usePause } from './usePause.ts';

/** On every page, as long as everything is paused. */
export function PauseBanner() {
  const { pausedAt, mayPause, busy, resume } = usePause();
  if (!pausedAt) return null;
  return (
    <section
      aria-label="Pause"
      className="flex min-h-12 flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line bg-warn-soft px-4 py-2 text-sm md:px-8"
    >
      <p className="flex items-center gap-2">
        <Icon name="pause" className="size-4 text-warn" />
        <span>
          <strong className="font-semibold">Everything is paused</strong> since <RelativeTime at={pausedAt} />. New leads
          are kept; nothing is sent.
        </span>
      </p>
      {mayPause ? (
        <Button size="small" variant="primary" busy={busy} onClick={resume}>
          Resume
        </Button>
      ) : (
        <p className="text-ink-soft">An owner or a manager can resume.</p>
      )}
    </section>
  );
}
