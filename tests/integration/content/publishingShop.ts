import { afterAll, beforeAll, beforeEach } from 'vitest';
import { ContentShop } from './contentShop.ts';
import { type Database, openDatabase } from '../openDatabase.ts';
import { minute, owner } from '../testBusiness.ts';
import { approvePiece } from '../../../functions/src/content/approval/approvePiece.ts';
import { publishDue } from '../../../functions/src/content/publish/publishDue.ts';
import { sweepPieces } from '../../../functions/src/content/publish/sweepPieces.ts';
import type { PublisherAnswer, RecordingPublisher } from '../../../functions/src/testing/recordingPublisher.ts';
import { recordingPublisher, takesPosts } from '../../../functions/src/testing/recordingPublisher.ts';
import type { Activity } from '../../../functions/src/model/activity.ts';
import type { ContentMemory, Publication } from '../../../functions/src/model/content.ts';
import { type ContentWorkflow, defaultContentSettings } from '../../../functions/src/model/contentWorkflow.ts';
import { sumMonth } from '../../../functions/src/model/stats.ts';
import { contentTask } from '../../../functions/src/model/tasks.ts';

type Destinations = ContentWorkflow['destinations'];
export const everywhere = (publish: Destinations[number]['publish']): Destinations => [
  { destination: 'local', kinds: ['blog', 'social'], publish },
  { destination: 'wordpress', kinds: ['blog'], publish },
  { destination: 'buffer-linkedin', kinds: ['social'], publish },
  { destination: 'newsletter', kinds: ['email'], publish },
];

/** A business with a site and an account at a network, whose pieces wait for an OK. */
export class PublishingShop extends ContentShop {
  readonly site: RecordingPublisher = recordingPublisher('wordpress');
  readonly network: RecordingPublisher = recordingPublisher('buffer', 'linkedin');

  override async open(opening: Parameters<ContentShop['open']>[0] = {}): Promise<void> {
    await super.open({ ...opening, workflow: { destinations: everywhere('approval'), platforms: ['linkedin'], ...opening?.workflow } });
    this.publishers.set('wordpress', this.site);
    this.publishers.set('buffer-linkedin', this.network);
    const connection = {
      provider: 'wordpress' as const,
      account: { siteUrl: 'https://blog.example.com', username: 'olivia' },
      siteName: 'The blog',
      apiUrl: 'https://blog.example.com/wp-json/',
      state: 'connected' as const,
      connectedAt: this.now,
      lastCheckedAt: this.now,
      lastError: null,
    };
    await this.paths.wordpressConnection(this.businessId).set(connection);
  }

  /** Nobody wants to look at anything before it is published. */
  goByItself(): Promise<void> {
    return this.setWorkflow({ ...defaultContentSettings, destinations: everywhere('automatic'), platforms: ['linkedin'] });
  }

  async approve(contentId: string, publishAt: Date | null = null): Promise<void> {
    const { revision = 0 } = await this.piece(contentId);
    await approvePiece(this.services, this.contentReference(contentId), owner, { revision, publishAt });
  }

  publishDue(contentId: string): Promise<void> {
    return publishDue(this.services, this.contentReference(contentId));
  }

  sweep(): Promise<void> {
    return sweepPieces(this.services);
  }

  /** The wake-up calls that are due come, each once. */
  async deliverWakeUps(): Promise<void> {
    const due = this.wakeUps.filter(({ at }) => at <= this.now);
    const later = this.wakeUps.filter(({ at }) => at > this.now);
    this.wakeUps.splice(0, this.wakeUps.length, ...later);
    for (const { queue, data } of due) {
      if (queue !== 'content-onPieceDue') continue;
      const { contentId } = contentTask.parse(data);
      await this.deliver(contentId);
      await this.publishDue(contentId);
    }
  }

  /** Time goes by, and the sweep comes when it does. */
  async passWithSweeps(milliseconds: number, everyMs = 5 * minute): Promise<void> {
    for (let passed = 0; passed < milliseconds; passed += everyMs) {
      this.pass(Math.min(everyMs, milliseconds - passed));
      await this.sweep();
    }
  }

  /** Publishes, and lets the process die while the site has the call: what would have come after it never does. */
  async dieWhilePublishing(contentId: string, { arrives }: { arrives: boolean }, publisher = this.site): Promise<void> {
    await new Promise<void>((reached) => {
      publisher.answer = (_post, stand) => {
        if (arrives) stand();
        reached();
        return new Promise(() => undefined);
      };
      void this.publishDue(contentId);
    });
    publisher.answer = takesPosts;
  }

  answer(answer: PublisherAnswer): void {
    this.site.answer = answer;
  }

  async publication(contentId: string, destination = 'wordpress'): Promise<Publication | undefined> {
    return (await this.piece(contentId)).publications?.[destination];
  }

  async memory(contentId: string): Promise<ContentMemory | undefined> {
    return (await this.paths.contentMemory(this.businessId).doc(contentId).get()).data();
  }

  /** What happened to a piece, oldest first. */
  async story(contentId: string): Promise<Activity[]> {
    const activities = await this.paths.activities(this.businessId).where('contentId', '==', contentId).get();
    return activities.docs.map((document) => document.data()).sort((one, other) => one.createdAt.getTime() - other.createdAt.getTime());
  }

  /** Pieces that count as published, over all days. */
  async countedAsPublished(): Promise<number> {
    const months = await this.paths.stats(this.businessId).get();
    const { days } = sumMonth(months.docs.filter(({ id }) => /^\d{4}-\d{2}/.test(id)).map((document) => document.data()));
    return Object.values(days).reduce((sum, { contentPublished = 0 }) => sum + contentPublished, 0);
  }
}

/** Gives every test of a file such a shop that has just opened, in an empty database. */
export function usePublishingShop(file: string, take: (shop: PublishingShop) => void): void {
  let database: Database;
  let opened = 0;
  beforeAll(async () => {
    database = await openDatabase(file);
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    // Sweeps look through all businesses: what an earlier test left due would be done in this one.
    await database.empty();
    opened += 1;
    const shop = new PublishingShop(database, `${file}-${opened}`);
    await shop.open();
    take(shop);
  });
}
