import { collections } from '../../lib/collections.ts';
import { useLiveDoc } from '../../lib/live.ts';
import { useBusiness } from '../../lib/useBusiness.tsx';
import { noAccounts, type PublishingAccounts } from './destinationName.ts';

/**
 * The accounts that the business publishes to, live: two reads.
 * @returns accounts, and whether they are known yet
 */
export function usePublishingAccounts(): { accounts: PublishingAccounts; loading: boolean } {
  const { businessId } = useBusiness();
  const wordpress = useLiveDoc(collections.wordpressConnection(businessId));
  const buffer = useLiveDoc(collections.bufferConnection(businessId));
  const accounts: PublishingAccounts = {
    ...noAccounts,
    ...(wordpress.data && { wordpress: { siteName: wordpress.data.siteName, broken: wordpress.data.state === 'broken' } }),
    ...(buffer.data && { buffer: { channels: buffer.data.channels, broken: buffer.data.state === 'broken' } }),
  };
  return { accounts, loading: wordpress.loading || buffer.loading };
}
