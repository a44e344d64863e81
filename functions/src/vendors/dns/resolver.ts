import type { Resolver } from 'node:dns/promises';

/** What a name holds, as text. Empty where it has no such record; undefined where nobody answered, which says nothing. */
export type Records = readonly string[] | undefined;

/** The domain name system, as much of it as advice about a sending domain needs. */
export interface DnsPort {
  resolve(name: string, type: 'TXT' | 'CNAME'): Promise<Records>;
}

/** No such name, or no such record at it (RFC 2308): an answer, and not a failure. */
const noRecord = new Set(['ENOTFOUND', 'ENODATA']);

const timeoutMs = 3000;

/** Asks the real one, once more where an answer is lost on its way. */
export async function systemDns(): Promise<DnsPort> {
  const { Resolver: System } = await import('node:dns/promises');
  return dnsOver(new System({ timeout: timeoutMs, tries: 2 }));
}

export function dnsOver(resolver: Pick<Resolver, 'resolveTxt' | 'resolveCname'>): DnsPort {
  return {
    async resolve(name, type) {
      try {
        // A long text comes in pieces that belong together.
        return type === 'TXT' ? (await resolver.resolveTxt(name)).map((pieces) => pieces.join('')) : await resolver.resolveCname(name);
      } catch (error) {
        return error instanceof Error && 'code' in error && typeof error.code === 'string' && noRecord.has(error.code) ? [] : undefined;
      }
    },
  };
}
