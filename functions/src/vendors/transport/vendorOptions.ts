/** How a vendor is reached, where that differs from what its own library does. */
export interface VendorOptions {
  /** Origin instead of the vendor's own; for tests against a stand-in, and for proxies. */
  baseUrl?: string | undefined;
  /** Milliseconds until a call is given up. It must stay well under the lease of a claim (messaging/lease.ts). */
  timeoutMs?: number | undefined;
}

/** A first reply has seconds; a vendor that is slower than this has a bad day. */
const defaultTimeoutMs = 15_000;

export function timeoutOf(options: VendorOptions): number {
  return options.timeoutMs ?? defaultTimeoutMs;
}
