import type { Attention } from '../model/attention.ts';
import type { AttentionKind } from '../model/words.ts';

/** One item per kind and lead. */
export function attentionIdOf(kind: AttentionKind, leadId: string | undefined): string {
  return `${kind}-${leadId ?? 'business'}`;
}

export function attentionId(item: Pick<Attention, 'kind' | 'leadId'>): string {
  return attentionIdOf(item.kind, item.leadId);
}
