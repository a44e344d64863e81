import { keepPublisher, type PublisherChange } from './keepPublisher.ts';
import { interactiveSiteOptions, keptCredentials, readPublisher, type StoredPublisher } from './publisherAccess.ts';
import type { WordpressConnection } from '../../model/connection.ts';
import { AppError } from '../../platform/errors.ts';
import type { Services } from '../../services.ts';

/**
 * Connects a business's own WordPress site, or changes the connection: signs in there and keeps the application
 * password, encrypted. Nothing is stored that the site has refused.
 * @returns the site's name
 * @throws AppError `invalid` on `siteUrl`, `username` or `password`, `unavailable` where the site could not be asked
 */
export async function connectWordpress(
  services: Services,
  change: PublisherChange,
  { siteUrl, username, password: typed }: { siteUrl: string; username: string; password: string },
): Promise<string> {
  const name = username.trim();
  // It parts the name from the password on the way there.
  if (name === '' || name.includes(':')) throw new AppError('invalid', 'Enter the name you sign in with at your site.', { field: 'username' });
  const { paths } = services;
  const { businessId } = change;
  const kept = typed.trim() === '' ? await readPublisher(paths, businessId, paths.wordpressConnection(businessId)) : undefined;
  const password = kept ? keptPassword(kept, businessId, { siteUrl, username: name }) : typed.trim();
  const { checkWordpress } = await import('../../vendors/wordpress/checkWordpress.ts');
  const checked = await checkWordpress({ siteUrl, username: name, password }, interactiveSiteOptions());
  if (!checked.ok) {
    if (checked.field === undefined) throw new AppError('unavailable', checked.message);
    throw new AppError('invalid', checked.message, { field: checked.field });
  }
  const { siteName, apiUrl } = checked;
  await keepPublisher(
    services,
    change,
    { provider: 'wordpress', account: { siteUrl: checked.siteUrl, username: name }, siteName, apiUrl },
    { credentials: { provider: 'wordpress', password }, keptFrom: kept?.secret },
  );
  return siteName;
}

/** What is stored is sent to the site it was entered for, and under its name: another one could be anybody's. */
function keptPassword(
  { connection, secret }: StoredPublisher<WordpressConnection>,
  businessId: string,
  { siteUrl, username }: { siteUrl: string; username: string },
): string {
  const known = connection?.account;
  const kept = keptCredentials(secret, businessId, 'wordpress');
  if (!known || !kept) throw new AppError('invalid', 'Enter an application password.', { field: 'password' });
  if (known.username === username && withoutScheme(known.siteUrl) === withoutScheme(siteUrl)) return kept.password;
  throw new AppError('invalid', 'The password is kept for the site and name it was entered for. Enter one again.', { field: 'password' });
}

const withoutScheme = (address: string): string => address.trim().toLowerCase().replace(/^https?:\/\//, '').replace(/\/+$/, '');
