import { Button } from '../../components/ui/Button.tsx';
import { Icon } from '../../components/ui/Icon.tsx';
import { useNow } from '../../lib/productClock.ts';
import { useBusiness } from '../../lib/useBusiness.tsx';
import { type LocalClock, useLocalClock } from './useLocalClock.tsx';

const leaps = [
  { by: '1h', label: '+1 h' },
  { by: '24h', label: '+24 h' },
  { by: '72h', label: '+72 h' },
] as const;

/** The demo's clock: shows product time, and moves it so that tomorrow's follow-ups can be watched today. */
export function ClockBar() {
  const clock = useLocalClock();
  if (!clock) return null;
  return (
    <section
      aria-label="Demo clock"
      className="flex min-h-11 items-center justify-between gap-x-3 border-b border-line bg-sunken px-4 py-1 text-sm md:px-8"
    >
      <ClockFace clock={clock} />
      <div className="flex items-center gap-1">
        {leaps.map(({ by, label }) => (
          <Button
            key={by}
            size="small"
            variant="quiet"
            aria-label={`${label}: move the demo clock`}
            disabled={clock.answers === false}
            busy={clock.progress !== null}
            onClick={() => clock.advance(by)}
            className="px-2 md:px-3"
          >
            {label}
          </Button>
        ))}
      </div>
    </section>
  );
}

function ClockFace({ clock }: { clock: LocalClock }) {
  const { formats } = useBusiness();
  const now = useNow();
  if (clock.answers === false) {
    return (
      <p role="status" className="text-bad">
        The demo clock does not answer. Start it with <code>npm start</code>.
      </p>
    );
  }
  if (clock.progress !== null) {
    const done = Math.round(clock.progress * 100);
    return (
      <div className="flex min-w-0 items-center gap-2">
        <span className="whitespace-nowrap">
          Time passes<span className="max-sm:sr-only">, and what is due goes out</span>
        </span>
        <progress aria-label="The clock is moving" max={100} value={done} className="sr-only" />
        <svg aria-hidden="true" viewBox="0 0 100 6" preserveAspectRatio="none" className="h-1.5 w-24 max-sm:w-16">
          <rect width="100" height="6" className="fill-line" />
          <rect width={done} height="6" className="fill-accent" />
        </svg>
      </div>
    );
  }
  return (
    <p className="flex min-w-0 items-center gap-2 whitespace-nowrap">
      <Icon name="clock" className="size-4 text-ink-soft" />
      <span className="text-ink-soft max-sm:sr-only">Demo time</span>
      <time dateTime={now.toISOString()} title={formats.exact(now)} className="font-medium">
        <span className="max-sm:hidden">
          {formats.day(now)}, {formats.time(now)}
        </span>
        <span className="sm:hidden">{formats.short(now)}</span>
      </time>
      {clock.brokeOff && <span className="text-bad">The last move broke off.</span>}
    </p>
  );
}
