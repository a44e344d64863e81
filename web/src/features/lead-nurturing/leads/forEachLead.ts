/** How far a change to many leads has come. */
export interface ManyProgress {
  done: number;
  total: number;
}

export interface ManyResult {
  changed: string[];
  /** Leads that stayed as they were, each with the reason in words. */
  failed: { leadId: string; because: string }[];
}

/**
 * Changes many leads one after the other; one that cannot be changed does not stop the rest.
 * @param sentence turns what was thrown into words for the person
 */
export async function forEachLead(
  leadIds: readonly string[],
  change: (leadId: string) => Promise<unknown>,
  onProgress: (progress: ManyProgress) => void,
  sentence: (error: unknown) => string,
): Promise<ManyResult> {
  const result: ManyResult = { changed: [], failed: [] };
  const total = leadIds.length;
  onProgress({ done: 0, total });
  for (const leadId of leadIds) {
    try {
      await change(leadId);
      result.changed.push(leadId);
    } catch (error) {
      result.failed.push({ leadId, because: sentence(error) });
    }
    onProgress({ done: result.changed.length + result.failed.length, total });
  }
  return result;
}
