/** Milliseconds that the places of one business may take of a run, its pieces together: several dozen answers of an ordinary site. */
const mostOfARunMs = 2 * 60_000;

/** How long businesses have kept a run waiting. */
export interface Patience {
  isLeft: (businessId: string) => boolean;
  take: (businessId: string, tookMs: number) => void;
}

/** One for each run: a site that answers to nobody, or slowly on purpose, must not keep the figures of all others from being read. */
export function patience(): Patience {
  const taken = new Map<string, number>();
  return {
    isLeft: (businessId) => (taken.get(businessId) ?? 0) < mostOfARunMs,
    take: (businessId, tookMs) => taken.set(businessId, (taken.get(businessId) ?? 0) + tookMs),
  };
}
