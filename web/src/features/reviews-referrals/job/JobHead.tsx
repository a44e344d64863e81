import { Link } from 'react-router';
import type { Sale } from '@model/sale.ts';
import { classes } from '../../../components/ui/classes.ts';
import { Icon, type IconName } from '../../../components/ui/Icon.tsx';
import { PageHeader } from '../../../components/ui/PageHeader.tsx';
import { StatusWord } from '../../../components/ui/StatusWord.tsx';
import { calmName } from '../../../lib/calmName.ts';
import type { Stored } from '../../../lib/collections.ts';
import { useNow } from '../../../lib/productClock.ts';
import { useBusiness, usePermissions } from '../../../lib/useBusiness.tsx';
import { jobStatusTones, jobStatusWords } from '../../../words/jobs.ts';
import { Amount } from '../jobs/Amount.tsx';
import type { JobActions } from '../jobs/useJobActions.tsx';
import { JobActionBar } from './JobActionBar.tsx';
import { requestStep, type RequestStepSentence } from './requestStep.ts';
import type { JobRecordParts } from './useJobRecord.ts';

interface Props {
  job: Stored<Sale>;
  record: JobRecordParts;
  actions: JobActions;
}

export function JobHead({ job, record, actions }: Props) {
  const { canWorkLeads } = usePermissions();
  return (
    <div className="flex flex-col gap-3">
      <Link to="/jobs" className="flex min-h-8 w-fit items-center gap-1 text-sm text-ink-soft hover:text-ink pointer-coarse:min-h-11">
        <Icon name="chevronLeft" className="size-4" />
        Jobs
      </Link>
      <PageHeader
        title={calmName(job.customerName)}
        beside={
          <>
            <StatusWord tone={jobStatusTones[job.status]}>{jobStatusWords[job.status]}</StatusWord>
            <span className="font-medium">
              <Amount of={job} />
            </span>
          </>
        }
        description={job.service || 'Nobody has said yet what for.'}
      >
        {canWorkLeads && <JobActionBar job={job} request={record.request.data} actions={actions} place="head" />}
      </PageHeader>
      <NextStepLine job={job} record={record} />
    </div>
  );
}

const icons: Readonly<Record<RequestStepSentence['tone'], IconName>> = { planned: 'clock', person: 'alert', done: 'check' };

/** What was asked, and what happens next by itself. */
function NextStepLine({ job, record: { request, workflow } }: Pick<Props, 'job' | 'record'>) {
  const { business } = useBusiness();
  const now = useNow();
  const { timezone, locale, pausedAt } = business;
  const { text, tone } = requestStep({ job, request: request.data, now, timezone, locale, paused: pausedAt !== null, workflow });
  return (
    <p
      data-testid="next-step"
      className={classes('flex items-start gap-2 text-sm', tone === 'person' ? 'font-medium text-warn' : 'text-ink-soft')}
    >
      <Icon name={icons[tone]} className="mt-0.5 size-4" />
      <span>
        <span className="sr-only">Next step: </span>
        {text}
      </span>
    </p>
  );
}
