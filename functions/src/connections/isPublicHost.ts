import { isIP } from 'node:net';

/** Names that only mean something inside a network (RFC 6761, RFC 6762, and Google Cloud's own). */
const inside = /(^|\.)(localhost|local|internal|lan|home|corp|intranet|test|invalid)\.?$/i;

/**
 * Whether a mail server's name is one of the open internet. A member types it and the functions connect to it: they
 * must not be led to what lies beside them, such as the metadata server, so numbers and inner names are refused.
 */
export function isPublicHost(host: string): boolean {
  return host.includes('.') && isIP(host.replace(/^\[|\]$/g, '')) === 0 && !/^[\d.]+$/.test(host) && !inside.test(host);
}
