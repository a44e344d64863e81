import type { Collections } from '../firestore/collections.ts';
import { onEmulator } from './config.ts';

/**
 * Two clocks. The product's clock decides what is due, on which day something counts and how long a reply took;
 * on the emulators it can be moved by `system/clock`. The machine's clock decides about leases, event ages and
 * signatures, which must hold while the product's clock jumps.
 */
export function realNow(): Date {
  return new Date(Date.now());
}

/** Product time. In production the machine's own, without a read. */
export async function productNow(paths: Collections): Promise<Date> {
  if (!onEmulator) return realNow();
  const clock = await paths.clock().get();
  return new Date(Date.now() + (clock.data()?.offsetMs ?? 0));
}
