import type { Sale } from '@model/sale.ts';
import type { Stored } from '../../../lib/collections.ts';
import { ConsentFacts } from '../../consent/ConsentFacts.tsx';
import { AskingFacts } from './AskingFacts.tsx';
import { CustomerFacts } from './CustomerFacts.tsx';
import { ReferralFacts } from './ReferralFacts.tsx';
import { ReviewFacts } from './ReviewFacts.tsx';
import type { JobRecordParts } from './useJobRecord.ts';

interface Props {
  job: Stored<Sale>;
  record: JobRecordParts;
}

/** What is known about the job. */
export function JobFacts({ job, record: { request, review, conversion } }: Props) {
  return (
    <aside aria-label="Facts" className="flex flex-col gap-3 lg:gap-6">
      {request.data && <AskingFacts request={request.data} />}
      {review && <ReviewFacts review={review} />}
      <ReferralFacts job={job} conversion={conversion} offer={request.data?.offer} />
      <CustomerFacts job={job} />
      <ConsentFacts of={job} />
    </aside>
  );
}
