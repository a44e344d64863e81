import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { queueKey } from './queueKey.ts';

interface QueueKeys {
  /** Names what is shown, and in which order. */
  shown: string;
  approve: (at: number) => void;
  toggle: (at: number) => void;
}

/**
 * Lets somebody go through the queue without leaving the keyboard. The keys work while the focus is in the list, so that
 * they take nothing away from anybody who types or listens elsewhere. When a piece leaves, the next one has the focus.
 */
export function useQueueKeys(list: RefObject<HTMLUListElement | null>, { shown, approve, toggle }: QueueKeys) {
  const items = () => [...(list.current?.children ?? [])];
  const focused = useRef<number>(undefined);
  useEffect(() => {
    const shownItems = [...(list.current?.children ?? [])];
    if (focused.current === undefined || document.activeElement !== document.body) return;
    linkOf(shownItems[Math.min(focused.current, shownItems.length - 1)])?.focus({ preventScroll: true });
  }, [list, shown]);
  const indexOf = (node: EventTarget | null) => items().findIndex((item) => node instanceof Node && item.contains(node));
  return {
    onFocus: (event: FocusEvent) => {
      const at = indexOf(event.target);
      if (at >= 0) focused.current = at;
    },
    onBlur: (event: FocusEvent) => {
      // What leaves the page takes its focus nowhere.
      if (event.relatedTarget !== null && indexOf(event.relatedTarget) < 0) focused.current = undefined;
    },
    onKeyDown: (event: KeyboardEvent) => {
      const at = indexOf(event.target);
      const asked = queueKey(event);
      if (at < 0 || asked === undefined || event.defaultPrevented) return;
      event.preventDefault();
      switch (asked) {
        case 'next':
          return linkOf(items()[at + 1])?.focus();
        case 'previous':
          return linkOf(items()[at - 1])?.focus();
        case 'select':
          return toggle(at);
        case 'approve':
          return approve(at);
      }
    },
  };
}

const linkOf = (item: Element | undefined) => item?.querySelector<HTMLElement>('h2 a');
