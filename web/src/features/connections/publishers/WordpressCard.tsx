import { collections } from '../../../lib/collections.ts';
import { useLiveDoc } from '../../../lib/live.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { PublisherCard } from './PublisherCard.tsx';
import { PublisherHealth } from './PublisherHealth.tsx';
import { WordpressDialog } from './WordpressDialog.tsx';

/** The business's own site, where its blog posts are published. */
export function WordpressCard() {
  const { businessId } = useBusiness();
  const { data: connection, loading, error } = useLiveDoc(collections.wordpressConnection(businessId));
  return (
    <PublisherCard
      provider="wordpress"
      connection={connection}
      loading={loading}
      failed={error !== undefined}
      dialog={(onClose) => <WordpressDialog connection={connection ?? undefined} onClose={onClose} />}
    >
      {connection && (
        <PublisherHealth
          connection={connection}
          facts={[
            ['Site', connection.siteName],
            [
              'Address',
              <a key="address" href={connection.account.siteUrl} target="_blank" rel="noreferrer" className="text-accent underline underline-offset-2">
                {connection.account.siteUrl}
              </a>,
            ],
            ['Signed in as', connection.account.username],
          ]}
        />
      )}
    </PublisherCard>
  );
}
