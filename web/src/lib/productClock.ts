import { useSyncExternalStore } from 'react';

/**
 * The product's clock: the machine's own in production; on the emulators it can have been moved ahead, and the
 * local clock's bar says by how much. Whatever is shown as "now" comes from here.
 */
let offsetMs = 0;
const listeners = new Set<() => void>();
/** Relative times change by the minute; twice as often keeps them honest. */
const tickMs = 30_000;
let shown = Date.now();
let timer: ReturnType<typeof setInterval> | undefined;

function tick() {
  shown = Date.now() + offsetMs;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  if (listeners.size === 0) {
    shown = Date.now() + offsetMs;
    timer = setInterval(tick, tickMs);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) clearInterval(timer);
  };
}

/** Product time at this moment, for what is computed once. */
export const productNow = () => new Date(Date.now() + offsetMs);

/** Milliseconds by which product time is ahead of the machine's. Only the emulators' clock bar sets it. */
export function setClockOffset(milliseconds: number) {
  if (milliseconds === offsetMs) return;
  offsetMs = milliseconds;
  tick();
}

/** Product time for what is shown; moves on every half minute and when the clock is moved. */
export function useNow(): Date {
  return new Date(useSyncExternalStore(subscribe, () => shown));
}
