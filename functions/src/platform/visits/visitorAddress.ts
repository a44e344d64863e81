import { isIP } from 'node:net';

/**
 * Whose address counts. Behind Hosting it is what its network puts into `Fastly-Client-IP` (`X-Forwarded-For` ends with
 * that network's own address then); without Hosting the last address that Google's own proxy has added: what stands
 * before it, anybody can write.
 */
export function visitorAddress(headers: { fastlyClientIp: string | undefined; forwardedFor: string | undefined }, direct: string): string {
  const forwarded = headers.forwardedFor?.split(',').at(-1)?.trim();
  for (const candidate of [headers.fastlyClientIp?.trim(), forwarded]) if (candidate && isIP(candidate)) return candidate;
  return direct;
}

/** Groups of an IPv6 address that are one household or office; who has one has all that is behind it. */
const networkGroups = 4;

/** As much of an address as one visitor is counted by: all of IPv4, the network of IPv6. */
export function addressNetwork(address: string): string {
  if (isIP(address) !== 6) return address;
  const embedded = /^::ffff:(\d+(?:\.\d+){3})$/i.exec(address)?.[1];
  if (embedded !== undefined) return embedded;
  const [head = '', tail] = address.toLowerCase().split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const between = Math.max(0, 8 - before.length - after.length);
  const groups = [...before, ...Array.from({ length: tail === undefined ? 0 : between }, () => '0'), ...after];
  return `${groups.slice(0, networkGroups).map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
}

/** Whose address a call to a function itself comes from, where no Hosting stands before it: the `ip` of Express is whatever the caller has written. */
export const callerAddress = (request: { get(name: string): string | undefined; ip?: string | undefined }): string =>
  visitorAddress({ fastlyClientIp: undefined, forwardedFor: request.get('x-forwarded-for') }, request.ip ?? '');
