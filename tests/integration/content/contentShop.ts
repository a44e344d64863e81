import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type Database, openDatabase } from '../openDatabase.ts';
import { found, TestBusiness } from '../testBusiness.ts';
import { openWeek } from '../../../functions/src/content/plan/openWeek.ts';
import { sweepWeeks } from '../../../functions/src/content/plan/sweepWeeks.ts';
import { generatePiece } from '../../../functions/src/content/write/generatePiece.ts';
import type { Business } from '../../../functions/src/model/business.ts';
import type { Content } from '../../../functions/src/model/content.ts';
import type { ContentWorkflow } from '../../../functions/src/model/contentWorkflow.ts';
import { businessTask } from '../../../functions/src/model/tasks.ts';
import type { ContentKind } from '../../../functions/src/model/words.ts';
import { makeBusiness, makeContentWorkflow } from '../../../functions/src/testing/builders.ts';
import { type FakeAnswers, fakeAssistant, type FakeAssistant } from '../../../functions/src/vendors/openai/fakeAssistant.ts';

/** A business that has content written. */
export class ContentShop extends TestBusiness {
  /** Plans and writes; remembers what it was asked. */
  writer: FakeAssistant = fakeAssistant({ name: 'local' });
  private piecesMade = 0;

  async open({ business, workflow }: { business?: Partial<Business>; workflow?: Partial<ContentWorkflow> } = {}): Promise<void> {
    this.services.assistants = () => ({ chosen: this.writer, local: this.writer });
    await Promise.all([
      this.paths.business(this.businessId).set(makeBusiness(business)),
      this.paths.contentWorkflow(this.businessId).set(makeContentWorkflow(workflow)),
    ]);
    this.forget();
  }

  /** Somebody else writes from now on. */
  employ(answers: FakeAnswers): void {
    this.writer = fakeAssistant({ name: 'local', ...answers });
  }

  async setWorkflow(changes: Partial<ContentWorkflow>): Promise<void> {
    await this.paths.contentWorkflow(this.businessId).update(changes);
  }

  async workflow(): Promise<ContentWorkflow> {
    return found((await this.paths.contentWorkflow(this.businessId).get()).data(), 'content workflow');
  }

  /** Both clocks show this moment. */
  goTo(moment: string | Date): void {
    this.pass(new Date(moment).getTime() - this.now.getTime());
  }

  contentReference(contentId: string) {
    return { businessId: this.businessId, contentId };
  }

  /** What a member writes: "write now"; its event has not come yet. */
  async request(kind: ContentKind, changes: Partial<Content> = {}): Promise<string> {
    this.piecesMade += 1;
    const contentId = `piece-${String(this.piecesMade).padStart(16, '0')}`;
    await this.paths.content(this.businessId).doc(contentId).set({ kind, origin: 'manual', state: 'requested', createdAt: this.now, ...changes });
    return contentId;
  }

  /** A piece is asked for and its event is delivered once. */
  async writePiece(kind: ContentKind, changes: Partial<Content> = {}): Promise<string> {
    const contentId = await this.request(kind, changes);
    await this.deliver(contentId);
    return contentId;
  }

  /** The event of a piece comes. */
  deliver(contentId: string): Promise<void> {
    return generatePiece(this.services, this.contentReference(contentId));
  }

  /** The schedule runs: weeks are opened where they are due, of this and of other businesses. */
  async sweepWeeks(): Promise<void> {
    await sweepWeeks(this.services);
    const woken = this.wakeUps.splice(0).filter(({ queue }) => queue === 'content-onWeekDue');
    for (const { data } of woken) await openWeek(this.services, businessTask.parse(data).businessId);
  }

  /** The week's event comes, and those of its pieces. */
  async openWeek(): Promise<void> {
    await openWeek(this.services, this.businessId);
    await this.deliverRequested();
  }

  async deliverRequested(): Promise<void> {
    const requested = await this.paths.content(this.businessId).where('state', '==', 'requested').get();
    for (const { id } of requested.docs) await this.deliver(id);
  }

  async piece(contentId: string): Promise<Content> {
    return found((await this.paths.content(this.businessId).doc(contentId).get()).data(), contentId);
  }

  async pieces(): Promise<Record<string, Content>> {
    const pieces = await this.paths.content(this.businessId).get();
    return Object.fromEntries(pieces.docs.map((document) => [document.id, document.data()]));
  }
}

/** Gives every test of a file a shop that has just opened, in an empty database. */
export function useContentShop(file: string, take: (shop: ContentShop, another: (name: string) => ContentShop) => void): void {
  let database: Database;
  let opened = 0;
  beforeAll(async () => {
    database = await openDatabase(file);
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    await database.empty();
    opened += 1;
    const number = opened;
    const shop = new ContentShop(database, `${file}-${number}`);
    await shop.open();
    take(shop, (name) => new ContentShop(database, `${file}-${number}-${name}`));
  });
}
