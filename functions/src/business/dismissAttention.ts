import type { Services } from '../services.ts';

/** Takes an item off the list of what needs a person, and does nothing else. An item that is gone already is fine. */
export async function dismissAttention({ paths }: Services, businessId: string, attentionId: string): Promise<void> {
  await paths.attention(businessId).doc(attentionId).delete();
}
