import { classes } from '../../../components/ui/classes.ts';
import type { LeadFilters } from './leadFilters.ts';

const views = [
  { view: 'table', label: 'Table' },
  { view: 'board', label: 'Board' },
] as const;

interface Props {
  view: LeadFilters['view'];
  onChange: (view: LeadFilters['view']) => void;
}

export function ViewSwitch({ view, onChange }: Props) {
  return (
    <div role="group" aria-label="View" className="flex rounded-md border border-line-strong/60 bg-surface p-0.5">
      {views.map((each) => (
        <button
          key={each.view}
          type="button"
          aria-pressed={each.view === view}
          onClick={() => onChange(each.view)}
          className={classes(
            'min-h-9 rounded-sm px-3 text-sm font-medium transition-colors pointer-coarse:min-h-10 pointer-coarse:min-w-11',
            each.view === view ? 'bg-accent-soft text-accent' : 'text-ink-soft hover:text-ink',
          )}
        >
          {each.label}
        </button>
      ))}
    </div>
  );
}
