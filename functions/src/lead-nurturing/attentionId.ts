import type { Attention } from '../model/attention.ts';
import type { AttentionKind } from '../model/words.ts';

/** One item per kind and lead; over the daily cap is one item for all leads that wait for it. */
export function attentionIdOf(kind: AttentionKind, leadId: string | undefined): string {
  return kind === 'overCap' ? 'overCap-today' : `${kind}-${leadId ?? 'business'}`;
}

export function attentionId(item: Pick<Attention, 'kind' | 'leadId'>): string {
  return attentionIdOf(item.kind, item.leadId);
}
