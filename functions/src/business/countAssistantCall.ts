import { addCounters } from '../analytics/addCounters.ts';
import { assistantUsed } from '../analytics/assistantUsed.ts';
import type { AssistantUse } from '../assistant/meterAssistants.ts';
import type { Services } from '../services.ts';

/**
 * Counts calls of a paid assistant that no other write tells of: a suggestion, or a text that was not needed after
 * all. One write, none where nothing was called.
 */
export async function countAssistantCall(
  services: Pick<Services, 'db' | 'paths' | 'now'>,
  businessId: string,
  timezone: string,
  use: AssistantUse,
): Promise<void> {
  if (use.calls === 0) return;
  const now = await services.now();
  await services.db.runTransaction((tx) => {
    addCounters(tx, services.paths, businessId, assistantUsed(use, now, timezone));
    return Promise.resolve();
  });
}
