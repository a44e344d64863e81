import type { Firestore } from 'firebase-admin/firestore';
import { collections } from '../firestore/collections.ts';
import { realNow } from '../platform/clock.ts';
import type { WakeUp } from '../platform/tasks.ts';
import type { Services } from '../services.ts';
import { recordingChannel } from '../vendors/local-channel/recordingChannel.ts';
import { fakeVendors } from './fakeVendors.ts';
import { chooseAssistants } from '../assistant/chooseAssistants.ts';

export interface TestServices extends Services {
  /** Wake-up calls asked for. */
  readonly woken: WakeUp[];
  /** Moves the product's clock. */
  setNow(now: Date): void;
}

/**
 * Services on a real database, with a clock that stands still, the local assistant, and a channel that remembers
 * what it was handed.
 */
export function makeServices(db: Firestore, changes: Partial<Services> & { at: Date }): TestServices {
  const { at, ...replaced } = changes;
  let now = at;
  const woken: WakeUp[] = [];
  const channel = recordingChannel();
  return {
    db,
    paths: collections(db),
    now: () => Promise.resolve(now),
    realNow,
    random: () => 0.5,
    provider: () => Promise.resolve(channel),
    vendors: fakeVendors(),
    reviewSource: () => Promise.resolve(undefined),
    publisher: () => Promise.resolve(undefined),
    assistants: (business) => chooseAssistants(business, undefined),
    wake: (wakeUp) => {
      woken.push(wakeUp);
      return Promise.resolve();
    },
    ...replaced,
    woken,
    setNow: (moved) => {
      now = moved;
    },
  };
}
