import { collections } from '../../lib/collections.ts';
import { useLiveDoc } from '../../lib/live.ts';
import { useBusiness, usePermissions } from '../../lib/useBusiness.tsx';
import { noAccounts, type PublishingAccounts } from './destinationName.ts';

/**
 * The accounts that the business publishes to, live: two reads, for those who may see connections.
 * @returns accounts, and whether they are known yet
 */
export function usePublishingAccounts(): { accounts: PublishingAccounts; loading: boolean } {
  const { businessId } = useBusiness();
  const { canChangeSettings: maySee } = usePermissions();
  const wordpress = useLiveDoc(maySee ? collections.wordpressConnection(businessId) : null);
  const buffer = useLiveDoc(maySee ? collections.bufferConnection(businessId) : null);
  const accounts: PublishingAccounts = {
    ...noAccounts,
    ...(wordpress.data && { wordpress: { siteName: wordpress.data.siteName, broken: wordpress.data.state === 'broken' } }),
    ...(buffer.data && { buffer: { channels: buffer.data.channels, broken: buffer.data.state === 'broken' } }),
  };
  return { accounts, loading: maySee && (wordpress.loading || buffer.loading) };
}
