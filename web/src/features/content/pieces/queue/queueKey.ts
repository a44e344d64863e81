/** What a key asks for in the queue. */
export type QueueKey = 'next' | 'previous' | 'approve' | 'select';

const keys: ReadonlyMap<string, QueueKey> = new Map([
  ['arrowdown', 'next'],
  ['j', 'next'],
  ['arrowup', 'previous'],
  ['k', 'previous'],
  ['a', 'approve'],
  ['x', 'select'],
]);

interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/** With another key held down it is somebody else's shortcut, such as selecting everything on the page. */
export const queueKey = ({ key, ctrlKey, metaKey, altKey }: Pressed): QueueKey | undefined =>
  ctrlKey || metaKey || altKey ? undefined : keys.get(key.toLowerCase());
