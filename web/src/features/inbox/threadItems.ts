interface Piece {
  id: string;
  createdAt: Date;
}

/** What a person wanted when they came is on their lead, not among the messages. */
export interface Opening {
  id: string;
  at: Date;
  message: string;
}

export type ThreadItem<M extends Piece> = { type: 'message'; id: string; message: M } | { type: 'opening'; id: string; opening: Opening };

/**
 * A conversation as it went, the oldest first, with the words it began with in their place. What lies further back
 * than what is loaded waits until that is.
 * @param messages the newest first
 */
export function threadItems<M extends Piece>(messages: readonly M[], hasMore: boolean, opening: Opening | undefined): ThreadItem<M>[] {
  const items = messages.toReversed().map((message): ThreadItem<M> => ({ type: 'message', id: message.id, message }));
  const oldest = messages.at(-1)?.createdAt;
  if (!opening || opening.message.trim() === '' || (hasMore && oldest && opening.at < oldest)) return items;
  const later = items.findIndex((item) => item.type === 'message' && item.message.createdAt >= opening.at);
  const own: ThreadItem<M> = { type: 'opening', id: opening.id, opening };
  return later === -1 ? [...items, own] : items.toSpliced(later, 0, own);
}
