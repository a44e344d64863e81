import { useState } from 'react';
import { leadSources, leadStatuses, priorities } from '@model/words.ts';
import { Button } from '../../../components/ui/Button.tsx';
import { classes } from '../../../components/ui/classes.ts';
import { FilterSelect } from '../../../components/ui/FilterSelect.tsx';
import { SearchBox } from '../../../components/ui/SearchBox.tsx';
import { priorityWords, sourceWords, statusWords } from '../../../words/leads.ts';
import { countFilters, type LeadFilters, noFilters } from './leadFilters.ts';

interface Props {
  filters: LeadFilters;
  onChange: (changes: Partial<LeadFilters>) => void;
}

/** Search and filters in one line; on a phone the filters fold behind a button that says how many are set. */
export function FilterBar({ filters, onChange }: Props) {
  const [unfolded, setUnfolded] = useState(false);
  const set = countFilters(filters);
  const folded = countFilters({ ...filters, search: '' });
  return (
    <div role="search" aria-label="Leads" className="flex flex-wrap items-center gap-2">
      <SearchBox
        label="Search leads by name, email or phone"
        search={filters.search}
        onSearch={(search) => onChange({ search })}
      />
      <Button className="md:hidden" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
        Filters{folded > 0 ? ` (${folded})` : ''}
      </Button>
      <div className={classes('w-full flex-wrap items-center gap-2 md:flex md:w-auto', unfolded ? 'flex' : 'hidden')}>
        {filters.view === 'table' && (
          <FilterSelect
            label="Status"
            any="Any status"
            value={filters.status}
            words={statusWords}
            options={leadStatuses}
            onChange={(status) => onChange({ status })}
          />
        )}
        <FilterSelect
          label="Priority"
          any="Any priority"
          value={filters.priority}
          words={priorityWords}
          options={priorities}
          onChange={(priority) => onChange({ priority })}
        />
        <FilterSelect
          label="Source"
          any="Any source"
          value={filters.source}
          words={sourceWords}
          options={leadSources}
          onChange={(source) => onChange({ source })}
        />
        <button
          type="button"
          aria-pressed={filters.mine}
          onClick={() => onChange({ mine: !filters.mine })}
          className={classes(
            'min-h-10 rounded-md border px-3 text-sm pointer-coarse:min-h-11',
            filters.mine ? 'border-accent bg-accent-soft font-medium text-accent' : 'border-line-strong bg-surface',
          )}
        >
          Assigned to me
        </button>
        {set > 0 && (
          <Button variant="quiet" onClick={() => onChange(noFilters)}>
            Clear
          </Button>
        )}
      </div>
    </div>
  );
}
