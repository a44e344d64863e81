import type { MessageLinks } from './withLinks.ts';
import type { MessagePurpose } from '../model/words.ts';
import { dashboardUrl } from '../platform/config.ts';

/** As long as a real one, so that a preview counts the characters of a real message. */
const exampleToken = 'example-aB3dE6gH9jK2mN5p';

/** The links of a message as a preview shows them: they look like real ones, and lead to nobody's page. */
export function exampleLinks(purpose: MessagePurpose, firstName: string): MessageLinks | undefined {
  if (purpose === 'reviewRequest' || purpose === 'reviewReminder') return { kind: 'review', link: `${dashboardUrl()}/v/${exampleToken}` };
  if (purpose !== 'referralOffer') return undefined;
  const letters = firstName.normalize('NFKD').toUpperCase().replace(/[^A-Z]/g, '').slice(0, 12);
  const code = `${letters || 'FRIEND'}-7K4Q`;
  return { kind: 'referral', code, link: `${dashboardUrl()}/r/${code}`, ownPage: `${dashboardUrl()}/m/${exampleToken}` };
}
