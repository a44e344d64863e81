import { query, where } from 'firebase/firestore';
import { connectionProviders } from '@model/words.ts';
import { Page } from '../../app/Page.tsx';
import { Card } from '../../components/ui/Card.tsx';
import { ErrorNote } from '../../components/ui/ErrorNote.tsx';
import { PageHeader } from '../../components/ui/PageHeader.tsx';
import { collections } from '../../lib/collections.ts';
import { useLiveQuery } from '../../lib/live.ts';
import { useBusiness, usePermissions } from '../../lib/useBusiness.tsx';
import { DailyLimits } from '../limits/DailyLimits.tsx';
import { AssistantCard } from './AssistantCard.tsx';
import { BufferCard } from './publishers/BufferCard.tsx';
import { WordpressCard } from './publishers/WordpressCard.tsx';
import { Deliverability } from './Deliverability.tsx';
import { GoogleCard } from './GoogleCard.tsx';
import { MailRules } from './MailRules.tsx';
import { ProviderCard } from './ProviderCard.tsx';
import { useVendorAddresses } from './useVendorAddresses.ts';
import { WaysOut } from './WaysOut.tsx';

/** By what messages leave and answers come back; for owners and managers, who alone may read connections. */
export default function ConnectionsPage() {
  const { canChangeSettings } = usePermissions();
  return (
    <Page>
      <PageHeader
        title="Connections"
        description={
          canChangeSettings
            ? 'How your messages leave, how answers and reviews come back, and where your posts are published.'
            : 'An owner or a manager sees and changes how messages leave. Ask one of them if something does not arrive.'
        }
      />
      {canChangeSettings && <Connections />}
    </Page>
  );
}

function Connections() {
  const { businessId } = useBusiness();
  const live = useLiveQuery(query(collections.connections(businessId), where('provider', 'in', [...connectionProviders])));
  const addresses = useVendorAddresses();
  if (live.error) {
    return (
      <ErrorNote title="The connections could not be loaded" retry={() => window.location.reload()}>
        Messages go out as before. Check your own connection and try again.
      </ErrorNote>
    );
  }
  const loading = live.data === undefined;
  const of = (provider: string) => live.data?.find(({ id }) => id === provider);
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="flex min-w-0 flex-col gap-6">
        <WaysOut connections={live.data} />
        <section aria-label="Email" className="flex flex-col gap-4">
          <h2 className="text-base font-semibold">Email</h2>
          <ProviderCard provider="sendgrid" connection={of('sendgrid')} loading={loading} addresses={addresses} />
          <ProviderCard provider="smtp" connection={of('smtp')} loading={loading} addresses={addresses} />
        </section>
        <section aria-label="Text messages" className="flex flex-col gap-4">
          <h2 className="text-base font-semibold">Text messages</h2>
          <ProviderCard provider="twilio" connection={of('twilio')} loading={loading} addresses={addresses} />
        </section>
        <Deliverability connections={live.data} />
        <section aria-label="Reviews" className="flex flex-col gap-4">
          <h2 className="text-base font-semibold">Reviews</h2>
          <GoogleCard addresses={addresses} />
        </section>
        <section aria-label="Publishing" className="flex flex-col gap-4">
          <h2 className="text-base font-semibold">Publishing</h2>
          <WordpressCard />
          <BufferCard />
        </section>
      </div>
      <div className="flex min-w-0 flex-col gap-6">
        <Card title="Today's limits">
          <DailyLimits />
        </Card>
        <Card title="Answers by email">
          <MailRules />
        </Card>
        <AssistantCard addresses={addresses} />
      </div>
    </div>
  );
}
