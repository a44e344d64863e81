import { type RefObject, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/**
 * For a part of a page that links lead to: it comes into view, and is where the keyboard goes on. A router sets the
 * address without that.
 * @param id of the element, after the # of the address
 */
export function useHashTarget<T extends HTMLElement>(id: string): RefObject<T | null> {
  const target = useRef<T>(null);
  const { hash, key } = useLocation();
  useEffect(() => {
    if (hash !== `#${id}`) return;
    target.current?.scrollIntoView({ block: 'start' });
    target.current?.focus({ preventScroll: true });
    // A link that is followed again leads there again.
  }, [hash, id, key]);
  return target;
}
