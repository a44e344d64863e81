import { found, TestBusiness } from '../testBusiness.ts';
import { addressId } from '../../../functions/src/business/addressId.ts';
import { sendNewsletter } from '../../../functions/src/content/newsletter/sendNewsletter.ts';
import { followers } from '../../../functions/src/followers.ts';
import { sweepDueWork } from '../../../functions/src/lead-nurturing/sweepDueWork.ts';
import { sweepDueMessages } from '../../../functions/src/messaging/sweepDueMessages.ts';
import type { Business } from '../../../functions/src/model/business.ts';
import type { Address, Contact } from '../../../functions/src/model/contact.ts';
import type { Content, ContentTally } from '../../../functions/src/model/content.ts';
import { contentTallyCounters } from '../../../functions/src/model/contentTallies.ts';
import type { Message } from '../../../functions/src/model/message.ts';
import { sumMonth } from '../../../functions/src/model/stats.ts';
import { addressKey } from '../../../functions/src/platform/config.ts';
import type { Services } from '../../../functions/src/services.ts';
import { makeBusiness, makeContact, makeContent, makeContentWorkflow, makeWorkflow } from '../../../functions/src/testing/builders.ts';

export const contactIdOf = (number: number): string => `contact-${String(number).padStart(5, '0')}`;
export const emailOf = (number: number): string => `reader${number}@example.com`;

/** A business with contacts and a newsletter that has just begun to be sent. */
export class NewsletterShop extends TestBusiness {
  readonly contentId = '2026-W48-email-1';

  async open(business: Partial<Business> = {}): Promise<void> {
    await Promise.all([
      this.paths.business(this.businessId).set(makeBusiness(business)),
      this.paths.leadNurture(this.businessId).set(makeWorkflow()),
      this.paths.contentWorkflow(this.businessId).set(makeContentWorkflow()),
    ]);
    this.forget();
  }

  /** Contacts by number; everybody has agreed to news unless it is said otherwise. */
  async addContacts(numbers: Iterable<number>, change: (number: number) => Partial<Contact> = () => ({})): Promise<void> {
    const writer = this.services.db.bulkWriter({ throttling: false });
    for (const number of numbers) {
      const contact = makeContact({ name: `Reader ${number}`, emails: [emailOf(number)], mailable: { newsletter: true }, search: [], ...change(number) });
      void writer.set(this.paths.contacts(this.businessId).doc(contactIdOf(number)), contact);
    }
    await writer.close();
  }

  block(number: number): Promise<void> {
    return this.addAddress(number, { blocked: { reason: 'bounced', at: this.now } });
  }

  /** Their address as it is on record. */
  async addAddress(number: number, change: Partial<Address> = {}): Promise<void> {
    const id = addressId('email', emailOf(number), addressKey());
    await this.paths.addresses(this.businessId).doc(id).set({ contactId: contactIdOf(number), channel: 'email', ...change });
  }

  async takeBack(numbers: Iterable<number>): Promise<void> {
    for (const number of numbers) {
      await this.paths.contacts(this.businessId).doc(contactIdOf(number)).update({ 'mailable.newsletter': false });
    }
  }

  /** The newsletter has been approved, and its time has come. */
  async begin(changes: Partial<Content> = {}, contentId = this.contentId): Promise<void> {
    const publication = { state: 'publishing', url: null, externalId: null, at: null, error: null, attempts: 1, claimedAt: this.now } as const;
    await this.paths
      .content(this.businessId)
      .doc(contentId)
      .set(
        makeContent({
          kind: 'email',
          state: 'publishing',
          subject: 'Before the first frost',
          preheader: 'What to look at, and what can wait.',
          destinations: ['newsletter'],
          publications: { newsletter: publication },
          newsletter: { confirmed: 1, cursor: null, made: 0, complete: false },
          nextAt: this.now,
          ...changes,
        }),
      );
  }

  send(services: Services = this.services, contentId = this.contentId): Promise<void> {
    return sendNewsletter(services, { businessId: this.businessId, contentId });
  }

  /** Everything that the schedules find to do now. */
  async runDue(): Promise<void> {
    await sweepDueMessages(this.services, followers);
    await sweepDueWork(this.services, followers);
  }

  /** Starts it and lets the process die before what it does as the `steps`-th thing by the product's clock. */
  async dieAfter(steps: number): Promise<void> {
    await new Promise<void>((died) => {
      let asked = 0;
      const now = () => {
        asked += 1;
        if (asked <= steps) return Promise.resolve(this.now);
        died();
        return new Promise<Date>(() => undefined);
      };
      void this.send({ ...this.services, now });
    });
  }

  async piece(): Promise<Content> {
    return found((await this.paths.content(this.businessId).doc(this.contentId).get()).data(), this.contentId);
  }

  async letters(): Promise<Map<string, Message>> {
    const letters = await this.paths.messages(this.businessId).where('contentId', '==', this.contentId).get();
    return new Map(letters.docs.map((document) => [document.data().contactId ?? '', document.data()]));
  }

  async letter(number: number): Promise<Message> {
    return this.message(`${this.contentId}-${contactIdOf(number)}`);
  }

  /** How many of its messages are in which state, or were let go for which reason. */
  async states(): Promise<Record<string, number>> {
    const states: Record<string, number> = {};
    for (const { state, skippedBecause } of (await this.letters()).values()) {
      const name = skippedBecause ?? state;
      states[name] = (states[name] ?? 0) + 1;
    }
    return states;
  }

  async tallies(): Promise<ContentTally> {
    const shards = await this.paths.contentTallies(this.businessId, this.contentId).get();
    const sum: ContentTally = {};
    for (const shard of shards.docs) {
      for (const name of contentTallyCounters) {
        const value = (sum[name] ?? 0) + (shard.data()[name] ?? 0);
        if (value !== 0) sum[name] = value;
      }
    }
    return sum;
  }

  /** The day's figures. */
  async figures(day: string) {
    const months = await this.paths.stats(this.businessId).get();
    return sumMonth(months.docs.filter(({ id }) => id.startsWith('20')).map((document) => document.data())).days[day] ?? {};
  }
}
