import type { AssistantUse } from '../assistant/meterAssistants.ts';
import { type CounterEntry, localDay } from './planCounters.ts';

/**
 * What calls of a paid assistant add to the day on which they were made. No document tells of them, so they are
 * counted once and a recount leaves them alone.
 */
export function assistantUsed(use: AssistantUse, now: Date, timezone: string): CounterEntry[] {
  if (use.calls === 0) return [];
  const { calls, tokensIn, tokensOut } = use;
  return [
    {
      day: localDay(now, timezone),
      change: { assistantCalls: calls, assistantTokensIn: tokensIn, assistantTokensOut: tokensOut },
    },
  ];
}
