import { Link } from 'react-router';
import type { Sale } from '@model/sale.ts';
import { EmailAddress } from '../../../components/ui/EmailAddress.tsx';
import { FactCard, FactList } from '../../../components/ui/FactCard.tsx';
import type { Stored } from '../../../lib/collections.ts';
import { telephoneLink } from '../../../lib/format.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { channelWords } from '../../../words/leads.ts';
import { factLink } from './factLink.ts';

/** Who it was for, how to reach them, and where the job came from. */
export function CustomerFacts({ job }: { job: Stored<Sale> }) {
  const { formats } = useBusiness();
  return (
    <FactCard title="Customer">
      <FactList
        facts={[
          [
            'Phone',
            job.phone && (
              <a href={telephoneLink(job.phone)} className={factLink}>
                {job.phone}
              </a>
            ),
          ],
          [
            'Email',
            job.email && (
              <a href={`mailto:${job.email}`} className={factLink}>
                <EmailAddress address={job.email} />
              </a>
            ),
          ],
          ['Prefers', channelWords[job.preferredChannel]],
          [
            'Messages',
            job.contactId && (
              <Link to={`/inbox?contact=${job.contactId}`} className={factLink}>
                Open the conversation
              </Link>
            ),
          ],
          [
            'Lead',
            job.leadId && (
              <Link to={`/leads/${job.leadId}`} className={factLink}>
                Open the lead
              </Link>
            ),
          ],
          ['Done', job.completedAt && formats.moment(job.completedAt)],
          ['Canceled', job.status === 'cancelled' && job.cancelledAt ? formats.moment(job.cancelledAt) : undefined],
          ['Refunded', job.status === 'refunded' && job.refundedAt ? formats.moment(job.refundedAt) : undefined],
        ]}
      />
    </FactCard>
  );
}
