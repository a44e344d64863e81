import { gatherContext } from './gatherContext.ts';
import { planWeek } from './planWeek.ts';
import { type AssistantUse, meterAssistants } from '../../assistant/meterAssistants.ts';
import { planTopics } from '../../assistant/planTopics.ts';
import { aiCapNote, standIn } from '../../assistant/standIn.ts';
import { nextSlot } from '../../business/nextSlot.ts';
import type { Business } from '../../model/business.ts';
import type { CallableOutput } from '../../model/callables.ts';
import type { ContentSettings } from '../../model/contentWorkflow.ts';
import type { Services } from '../../services.ts';

/**
 * What the next slot would bring: when it is, and what each piece would be about and when published, planned by the
 * functions that plan a real week. Nothing is kept. Reads at most 111 documents.
 */
export async function dryRun(
  services: Pick<Services, 'paths' | 'assistants'>,
  businessId: string,
  business: Business,
  settings: ContentSettings,
  { now, overAi }: { now: Date; overAi: boolean },
): Promise<CallableOutput<'content-dryRun'> & { assistantUse: AssistantUse }> {
  const slotAt = nextSlot(now, settings.slot, business.timezone);
  const week = planWeek(slotAt, settings, business.timezone, slotAt);
  // As it will be then: the season may have changed.
  const { context } = await gatherContext(services, businessId, business, settings, slotAt);
  const { assistants, use } = meterAssistants(services.assistants(business));
  const wanted = week.map(({ kind }) => kind);
  const { topics, writtenBy } = await planTopics(overAi ? standIn(assistants, aiCapNote) : assistants, { ...context, wanted });
  const pieces = week.map(({ kind, publishAt }, index) => {
    const { title = '', angle = '' } = topics[index] ?? {};
    return { kind, topic: title, angle, publishAt: publishAt.toISOString() };
  });
  return { slotAt: slotAt.toISOString(), writtenBy, pieces, assistantUse: use() };
}
