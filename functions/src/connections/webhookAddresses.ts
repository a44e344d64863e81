import { inboundToken } from './inboundToken.ts';
import type { CallableOutput } from '../model/callables.ts';
import { dashboardUrl } from '../platform/config.ts';

/** Where the vendors reach a business: what its owner copies into their settings. */
export function webhookAddresses(businessId: string): Omit<CallableOutput<'connections-webhooks'>, 'hasOpenAiKey' | 'hasGoogle'> {
  const hooks = `${dashboardUrl()}/hooks`;
  return {
    sendgridEvents: `${hooks}/sendgrid/${businessId}/events`,
    sendgridInbound: `${hooks}/sendgrid/${businessId}/inbound/${inboundToken(businessId)}`,
    twilioInbound: `${hooks}/twilio/${businessId}/inbound`,
  };
}
