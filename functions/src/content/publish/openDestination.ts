import type { Publisher, PublishOutcome } from '../../connections/publisher.ts';
import { destinationWords } from '../destinationWords.ts';
import { AppError } from '../../platform/errors.ts';
import type { Services } from '../../services.ts';

type Opened = { publisher: Publisher; instead?: never } | { publisher?: never; instead: PublishOutcome };

/** The place outside behind a destination, or what becomes of whatever was to go there. Nothing has been called yet. */
export async function openDestination({ publisher: open }: Services, businessId: string, destination: string): Promise<Opened> {
  try {
    const publisher = await open(businessId, destination);
    if (publisher) return { publisher };
    return { instead: { result: 'refused', error: `${destinationWords(destination)} is not connected any more. Connect it, then have this published again.` } };
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'unavailable') throw error;
    return { instead: error.reason === 'secretUnreadable' ? { result: 'broken', error: error.message } : { result: 'busy', retryAfterMs: undefined } };
  }
}
