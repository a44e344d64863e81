import type { Collections } from '../firestore/collections.ts';
import type { Business } from '../model/business.ts';
import type { Member } from '../model/member.ts';
import { defaultLeadNurtureWorkflow, type LeadNurtureWorkflow } from '../model/workflow.ts';
import { realNow } from '../platform/clock.ts';
import { AppError } from '../platform/errors.ts';

export interface Settings {
  business: Business;
  workflow: LeadNurtureWorkflow;
  /** Who is told about hot leads and emergencies. */
  onCall: readonly { uid: string; member: Member }[];
}

/**
 * How long an instance goes by what it has read. Whatever must not be late (paused, switched off, a no) is read again
 * in the transaction that claims a message.
 */
const freshMs = 5000;
/** Businesses that are remembered; a small bound, since what is forgotten is simply read again. */
const remembered = 500;

const cache = new Map<string, { until: number; settings: Promise<Settings> }>();

/**
 * A business's settings, at most five seconds old by real time. Leads that come together share one read.
 * @throws AppError `notFound` where there is no such business
 */
export function loadSettings(paths: Collections, businessId: string): Promise<Settings> {
  const now = realNow().getTime();
  const known = cache.get(businessId);
  if (known && known.until > now) return known.settings;
  if (cache.size >= remembered) cache.clear();
  const settings = readSettings(paths, businessId);
  const entry = { until: now + freshMs, settings };
  cache.set(businessId, entry);
  // A read that failed is no answer: the next caller tries again.
  settings.catch(() => {
    if (cache.get(businessId) === entry) cache.delete(businessId);
  });
  return settings;
}

/**
 * As `loadSettings`; undefined where the business is gone. For what arrives by itself, such as a wake-up call that was on
 * its way: with the business went all that there was to do, and trying again would not bring it back.
 */
export async function findSettings(paths: Collections, businessId: string): Promise<Settings | undefined> {
  try {
    return await loadSettings(paths, businessId);
  } catch (error) {
    if (error instanceof AppError && error.code === 'notFound') return undefined;
    throw error;
  }
}

/** To be called after settings were written, so that this instance does not go by the old ones. */
export function forgetSettings(businessId: string): void {
  cache.delete(businessId);
}

async function readSettings(paths: Collections, businessId: string): Promise<Settings> {
  const [business, workflow, onCall] = await Promise.all([
    paths.business(businessId).get(),
    paths.leadNurture(businessId).get(),
    paths.members(businessId).where('onCall', '==', true).get(),
  ]);
  const found = business.data();
  if (!found) throw new AppError('notFound', 'There is no such business.');
  return {
    business: found,
    workflow: workflow.data() ?? defaultLeadNurtureWorkflow,
    onCall: onCall.docs.map((document) => ({ uid: document.id, member: document.data() })),
  };
}
