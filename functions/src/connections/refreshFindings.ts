import type { Access } from './vendors.ts';
import { errorFields, log } from '../platform/logging.ts';
import type { Services } from '../services.ts';

/**
 * Looks anew at how a connection's domain or number is seen from outside. It is advice: where it cannot be had, what
 * was found before stands, and nothing else depends on it.
 */
export async function refreshFindings(services: Services, businessId: string, access: Access): Promise<void> {
  const { provider } = access.account;
  try {
    const now = await services.now();
    const findings = await services.vendors.findings(access);
    await services.paths.connections(businessId).doc(provider).update({ findings, findingsAt: now });
  } catch (error) {
    log.warning('a sending domain could not be looked at', { businessId, provider, ...errorFields(error) });
  }
}
