import { initializeApp } from 'firebase-admin/app';
import { type Firestore, getFirestore } from 'firebase-admin/firestore';
import { chooseAssistants } from './assistant/chooseAssistants.ts';
import type { Assistants } from './assistant/port.ts';
import { chooseProvider } from './connections/chooseProvider.ts';
import type { ReviewSource } from './connections/reviewSource.ts';
import { openPublisher } from './connections/openPublisher.ts';
import { openReviewSource } from './connections/openReviewSource.ts';
import type { Publisher } from './connections/publisher.ts';
import { realVendors as vendors } from './connections/realVendors.ts';
import type { Vendors } from './connections/vendors.ts';
import { type Collections, collections } from './firestore/collections.ts';
import { retryClosedTransactions } from './firestore/retryClosedTransactions.ts';
import type { MessageProvider } from './messaging/port.ts';
import type { Business } from './model/business.ts';
import type { Channel } from './model/words.ts';
import { productNow, realNow } from './platform/clock.ts';
import { appOptions, onEmulator, openAiConfig } from './platform/config.ts';
import { wake, type WakeUp } from './platform/tasks.ts';

/** The outside world as the use-cases see it. Tests put their own in place. */
export interface Services {
  db: Firestore;
  paths: Collections;
  /** The product's clock. */
  now: () => Promise<Date>;
  /** The machine's clock: leases and event ages. */
  realNow: () => Date;
  /** 0 to 1. */
  random: () => number;
  /** The way out that a business uses for a channel. */
  provider: (businessId: string, channels: Business['channels'], channel: Channel) => Promise<MessageProvider>;
  vendors: Vendors;
  /** The public site that a business is reviewed on; undefined where none is connected. */
  reviewSource: (businessId: string) => Promise<ReviewSource | undefined>;
  /** The place outside that one of a piece's destinations stands for; undefined where it is not connected. */
  publisher: (businessId: string, destination: string) => Promise<Publisher | undefined>;
  assistants: (business: Business) => Assistants;
  wake: (wakeUp: WakeUp, now: Date) => Promise<void>;
}

let shared: Services | undefined;

/** The real services, made once per instance. */
export function services(): Services {
  return (shared ??= makeServices());
}

function makeServices(): Services {
  const db = getFirestore(initializeApp(appOptions));
  db.settings({ ignoreUndefinedProperties: true });
  if (onEmulator) retryClosedTransactions(db);
  const paths = collections(db);
  return {
    db,
    paths,
    now: () => productNow(paths),
    realNow,
    random: Math.random,
    provider: (businessId, channels, channel) => chooseProvider({ paths, vendors }, businessId, channels, channel),
    vendors,
    reviewSource: (businessId) => openReviewSource({ paths }, businessId),
    publisher: (businessId, destination) => openPublisher({ paths }, businessId, destination),
    assistants: (business) => chooseAssistants(business, openAiConfig()),
    wake,
  };
}
