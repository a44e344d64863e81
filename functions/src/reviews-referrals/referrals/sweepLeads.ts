import { tieLead } from './tieLead.ts';
import { businessIdOf } from '../../firestore/collections.ts';
import { workThrough } from '../../firestore/workThrough.ts';
import type { Services } from '../../services.ts';

/** Ties every lead whose code nobody has looked at: what a lost wake-up call has left. */
export async function sweepLeads(services: Services): Promise<void> {
  const pending = services.paths.allLeads().where('referral.state', '==', 'pending');
  await workThrough(services, pending, (found) => tieLead(services, { businessId: businessIdOf(found.ref), leadId: found.id }));
}
