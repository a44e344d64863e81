import { classes } from '../../components/ui/classes.ts';
import { periods } from './periods.ts';

export function PeriodChoice({ days, choose }: { days: number; choose: (days: number) => void }) {
  return (
    <div role="group" aria-label="Period" className="flex rounded-md border border-line bg-surface p-0.5">
      {periods.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={each === days}
          onClick={() => choose(each)}
          className={classes(
            'min-h-8 rounded-sm px-3 font-medium transition-colors pointer-coarse:min-h-11',
            each === days ? 'bg-accent-soft text-accent' : 'text-ink-soft hover:text-ink',
          )}
        >
          {each} days
        </button>
      ))}
    </div>
  );
}
