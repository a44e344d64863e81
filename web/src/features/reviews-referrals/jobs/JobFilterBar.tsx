import { Button } from '../../../components/ui/Button.tsx';
import { FilterSelect } from '../../../components/ui/FilterSelect.tsx';
import { SearchBox } from '../../../components/ui/SearchBox.tsx';
import { jobStatuses, jobStatusWords } from '../../../words/jobs.ts';
import { isNarrowed, type JobFilters, noFilters } from './jobFilters.ts';

interface Props {
  filters: JobFilters;
  onChange: (changes: Partial<JobFilters>) => void;
}

export function JobFilterBar({ filters, onChange }: Props) {
  return (
    <div role="search" aria-label="Jobs" className="flex flex-wrap items-center gap-2">
      <SearchBox
        label="Search jobs by the customer’s name, email or phone"
        search={filters.search}
        onSearch={(search) => onChange({ search })}
      />
      <FilterSelect
        label="Status"
        any="Any status"
        value={filters.status}
        words={jobStatusWords}
        options={jobStatuses}
        onChange={(status) => onChange({ status })}
      />
      {isNarrowed(filters) && (
        <Button variant="quiet" onClick={() => onChange(noFilters)}>
          Clear
        </Button>
      )}
    </div>
  );
}
