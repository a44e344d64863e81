import { composeMessage } from './composeMessage.ts';
import type { LetterOf } from './ledger.ts';
import type { Permit } from './permit.ts';
import type { DeliveryOutcome, MessageProvider, OutboundMessage } from './port.ts';
import { noteHealth } from '../connections/noteHealth.ts';
import type { Business } from '../model/business.ts';
import type { Message } from '../model/message.ts';
import { AppError } from '../platform/errors.ts';
import { errorFields, log } from '../platform/logging.ts';
import type { Services } from '../services.ts';

/**
 * Hands a claimed message to the provider of its channel, once, and says what is known. What goes wrong before the
 * call is `busy`: it certainly did not leave. What goes wrong after it has begun leaves the outcome unclear: it is
 * never sent again without a person. Every message takes this way out; none goes around it.
 * @param permit from the transaction that claimed it
 * @param letterOf what it says, where that is not in the message itself
 * @throws AppError `forbidden` before anything leaves, where the permit is not for this message
 */
export async function handOver(
  services: Services,
  business: Business,
  ids: { businessId: string; messageId: string },
  message: Message,
  permit: Permit,
  letterOf?: LetterOf,
): Promise<DeliveryOutcome> {
  if (!permit.covers(message)) throw new AppError('forbidden', 'There is no leave to write this message to this address.');
  const prepared = await prepare(services, business, ids, message, letterOf);
  if ('result' in prepared) return prepared;
  const { provider, composed } = prepared;
  const canLookUp = provider.lookUp && ({ canLookUp: true } as const);
  let outcome: DeliveryOutcome;
  try {
    outcome = await provider.deliver(composed);
    if (outcome.result === 'unclear') outcome = { ...outcome, ...canLookUp };
  } catch (error) {
    log.error('delivery broke off', { provider: provider.name, messageId: ids.messageId, ...errorFields(error) });
    return {
      result: 'unclear',
      provider: provider.name,
      error: 'The connection broke while it was being handed over, so it may or may not have gone out.',
      ...canLookUp,
    };
  }
  return noteHealth(services, ids.businessId, provider, outcome);
}

async function prepare(
  services: Services,
  business: Business,
  ids: { businessId: string; messageId: string },
  message: Message,
  letterOf: LetterOf | undefined,
): Promise<{ provider: MessageProvider; composed: OutboundMessage } | DeliveryOutcome> {
  try {
    const provider = await services.provider(ids.businessId, business.channels, message.channel);
    const letter = await letterOf?.(services, { businessId: ids.businessId, business, message });
    return { provider, composed: await composeMessage(provider, business, ids, message, letter) };
  } catch (error) {
    log.error('a message could not be prepared', { messageId: ids.messageId, ...errorFields(error) });
    return { result: 'busy', provider: message.provider ?? 'local', retryAfterMs: undefined };
  }
}
