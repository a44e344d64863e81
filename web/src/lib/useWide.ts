import { useSyncExternalStore } from 'react';

/** Tailwind's `lg`: from here on there is room for a column at the side. */
const wide = window.matchMedia('(min-width: 64rem)');

function subscribe(listener: () => void) {
  wide.addEventListener('change', listener);
  return () => wide.removeEventListener('change', listener);
}

/** Whether there is room for a column at the side. */
export function useWide(): boolean {
  return useSyncExternalStore(subscribe, () => wide.matches);
}
