import { Link } from 'react-router';
import { dateOf, type Sale } from '@model/sale.ts';
import { classes } from '../../../components/ui/classes.ts';
import { RelativeTime } from '../../../components/ui/RelativeTime.tsx';
import { SelectBox } from '../../../components/ui/SelectBox.tsx';
import { StatusWord } from '../../../components/ui/StatusWord.tsx';
import { Td } from '../../../components/ui/Table.tsx';
import { calmName } from '../../../lib/calmName.ts';
import type { Stored } from '../../../lib/collections.ts';
import { useFresh } from '../../../lib/useFresh.ts';
import { jobStatusTones, jobStatusWords } from '../../../words/jobs.ts';
import { Amount } from './Amount.tsx';
import { JobMenu } from './JobMenu.tsx';
import type { JobActions } from './useJobActions.tsx';

interface Props {
  job: Stored<Sale>;
  /** It came while the list was open. */
  isNew: boolean;
  selected: boolean;
  /** Undefined for whoever may not ask customers; their table has no column for it. */
  onSelect: ((on: boolean) => void) | undefined;
  /** Undefined for whoever may not change jobs. */
  actions: JobActions | undefined;
}

/** One job. On a phone what stands in columns elsewhere stands below its customer. */
export function JobRow({ job, isNew, selected, onSelect, actions }: Props) {
  const fresh = useFresh([job.status, job.amount, job.service].join(), isNew);
  // By which the list is ordered: when it was canceled or refunded stands on its own page.
  const when = dateOf(job);
  const status = <StatusWord tone={jobStatusTones[job.status]}>{jobStatusWords[job.status]}</StatusWord>;
  return (
    <tr
      onAnimationEnd={fresh.onAnimationEnd}
      className={classes('relative hover:bg-sunken/60', selected && 'bg-accent-soft/60', fresh.className)}
    >
      {onSelect && (
        <Td className="w-10 pr-0">
          {job.status === 'completed' && <SelectBox name={calmName(job.customerName)} selected={selected} onSelect={onSelect} />}
        </Td>
      )}
      <Td className="w-full max-w-0">
        <div className="flex min-w-0 items-center gap-2">
          <Link to={`/jobs/${job.id}`} className="truncate font-semibold after:absolute after:inset-0">
            {calmName(job.customerName)}
          </Link>
          <span className="ml-auto shrink-0 text-xs whitespace-nowrap text-ink-soft md:hidden">
            <RelativeTime at={when} />
          </span>
        </div>
        <p className="truncate text-ink-soft">{job.service || 'Nobody has said yet what for'}</p>
        <p className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1 text-xs md:hidden">
          {status}
          <Amount of={job} />
        </p>
      </Td>
      <Td className="hidden md:table-cell">{status}</Td>
      <Td className="hidden text-right whitespace-nowrap md:table-cell">
        <Amount of={job} />
      </Td>
      <Td className="hidden text-right whitespace-nowrap text-ink-soft md:table-cell">
        {/* A link of its own above the one that covers the row, or its exact time would not show on hover. */}
        <Link to={`/jobs/${job.id}`} tabIndex={-1} className="relative z-10">
          <RelativeTime at={when} />
        </Link>
      </Td>
      {actions && (
        <Td className="w-14 py-1.5 pl-0">
          <span className="relative z-10">
            <JobMenu job={job} actions={actions} />
          </span>
        </Td>
      )}
    </tr>
  );
}
