import { collections } from '../../../lib/collections.ts';
import { useLiveDoc } from '../../../lib/live.ts';
import { useBusiness, usePermissions } from '../../../lib/useBusiness.tsx';
import { destinationWord } from '../../../words/content.ts';
import type { Piece } from './piece.ts';

/**
 * How the destinations of these pieces are called. Reads Buffer's connection where one of them goes there, for those who
 * may see connections.
 */
export function useDestinationWords(pieces: readonly Piece[]): (destination: string) => string {
  const { businessId } = useBusiness();
  const { canChangeSettings } = usePermissions();
  const goesToBuffer = pieces.some(({ destinations }) => destinations?.some((each) => each.startsWith('buffer-')));
  const buffer = useLiveDoc(canChangeSettings && goesToBuffer ? collections.bufferConnection(businessId) : null);
  return (destination) => destinationWord(destination, buffer.data?.channels);
}
