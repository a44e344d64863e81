import { keepPublisher, type PublisherChange } from './keepPublisher.ts';
import { bufferOptions, keptCredentials, readPublisher } from './publisherAccess.ts';
import { AppError } from '../../platform/errors.ts';
import type { Services } from '../../services.ts';
import type { BufferAnswer } from '../../vendors/buffer/askBuffer.ts';
import type { FoundBuffer } from '../../vendors/buffer/readBuffer.ts';

/**
 * Connects Buffer, or reads its accounts anew: asks what the key reaches, and keeps it, encrypted.
 * @returns how many of its accounts we can publish to
 * @throws AppError `invalid` on `apiKey`, `unavailable` where Buffer could not be asked
 */
export async function connectBuffer(services: Services, change: PublisherChange, { apiKey: typed }: { apiKey: string }): Promise<number> {
  const { paths } = services;
  const { businessId } = change;
  const keptFrom = typed.trim() === '' ? (await readPublisher(paths, businessId, paths.bufferConnection(businessId))).secret : undefined;
  const apiKey = keptFrom ? keptCredentials(keptFrom, businessId, 'buffer')?.apiKey : typed.trim();
  if (apiKey === undefined) throw new AppError('invalid', 'Enter an API key.', { field: 'apiKey' });
  const { readBuffer } = await import('../../vendors/buffer/readBuffer.ts');
  const found = await readBuffer(apiKey, bufferOptions());
  if (found.result !== 'answered') throw failure(found);
  const { account, channels } = found.data;
  await keepPublisher(services, change, { provider: 'buffer', account, channels }, { credentials: { provider: 'buffer', apiKey }, keptFrom });
  return channels.filter(({ platform }) => platform !== null).length;
}

function failure(found: Exclude<BufferAnswer<FoundBuffer>, { result: 'answered' }>): AppError {
  switch (found.result) {
    case 'broken':
      return new AppError('invalid', 'Buffer does not accept this key. Make a new one there and enter it whole.', { field: 'apiKey' });
    case 'refused':
      return new AppError('invalid', found.error, { field: 'apiKey' });
    case 'busy':
    case 'unclear':
      return new AppError('unavailable', bufferBusy);
  }
}

export const bufferBusy = 'Buffer did not answer as expected. Try again in a few minutes.';
