import { createHmac } from 'node:crypto';
import { addressKey } from '../platform/config.ts';

/**
 * The part of a business's SendGrid Inbound Parse address that nobody can guess. Inbound Parse signs nothing, so who
 * knows the address is who may deliver mail there; compare it in constant time.
 */
export function inboundToken(businessId: string): string {
  return createHmac('sha256', addressKey()).update(`inbound:${businessId}`).digest('base64url');
}
