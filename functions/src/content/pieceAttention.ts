import type { AttentionKind } from '../model/words.ts';

/** Ids of what can need a person about a piece. */
export const approveItemId = (contentId: string): string => itemId('approvePiece', contentId);
export const stuckItemId = (contentId: string): string => itemId('stuckPiece', contentId);
export const unclearItemId = (contentId: string, destination: string): string => itemId('unclearPublication', `${contentId}-${destination}`);
export const failedItemId = (contentId: string, destination: string): string => itemId('failedPublication', `${contentId}-${destination}`);

const itemId = (kind: AttentionKind, subject: string): string => `${kind}-${subject}`;
