import type { Database } from './openDatabase.ts';
import type {
  AnsweredCustomerMessage,
  AnsweredReview,
  AnsweredTurn,
  CustomerMessageRequest,
  FollowUpRequest,
  ReviewAnswerRequest,
} from '../../functions/src/assistant/port.ts';
import { forgetDailyUse } from '../../functions/src/business/dailyUse.ts';
import { forgetSettings } from '../../functions/src/business/loadSettings.ts';
import type { Publisher } from '../../functions/src/connections/publisher.ts';
import type { ReviewSource } from '../../functions/src/connections/reviewSource.ts';
import { chooseProvider } from '../../functions/src/connections/chooseProvider.ts';
import { forgetConnection } from '../../functions/src/connections/openConnection.ts';
import { nurtureLead } from '../../functions/src/lead-nurturing/nurtureLead.ts';
import type { DeliveryOutcome, OutboundMessage } from '../../functions/src/messaging/port.ts';
import type { Actor } from '../../functions/src/model/actor.ts';
import type { Attention } from '../../functions/src/model/attention.ts';
import type { Business } from '../../functions/src/model/business.ts';
import type { Lead } from '../../functions/src/model/lead.ts';
import type { Message } from '../../functions/src/model/message.ts';
import { connectionProviders } from '../../functions/src/model/words.ts';
import type { Services } from '../../functions/src/services.ts';
import { fakeVendors } from '../../functions/src/testing/fakeVendors.ts';
import { makeLead } from '../../functions/src/testing/builders.ts';
import { recordingChannel } from '../../functions/src/vendors/local-channel/recordingChannel.ts';
import { fakeAssistant, type FakeAssistant, fakeTurn } from '../../functions/src/vendors/openai/fakeAssistant.ts';
import type { WakeUp } from '../../functions/src/platform/tasks.ts';

export const minute = 60_000;
export const hour = 60 * minute;

/** A Tuesday at ten in the morning in New York, where the builders' business is. */
export const opening = new Date('2026-11-24T15:00:00Z');

export const owner: Actor = { kind: 'member', id: 'olivia', name: 'Olivia Owner' };
export const customer: Actor = { kind: 'public', id: 'customer' };

export type Answer = (message: OutboundMessage) => Promise<DeliveryOutcome>;
export const accepts: Answer = ({ messageId }) =>
  Promise.resolve({ result: 'sent', provider: 'local', providerId: `fake-${messageId}` });

/**
 * One business with the real use-cases behind it. The channel, the assistant and both clocks are in the test's hands;
 * everything else is as deployed. What is special to a workflow is added by the tests of that workflow.
 */
export class TestBusiness {
  readonly businessId: string;
  readonly services: Services;
  readonly paths: Services['paths'];
  /** What the provider answers; the test may change it at any time. */
  provider: Answer = accepts;
  /** What the assistant makes of a lead. */
  turn: Partial<AnsweredTurn> = {};
  /** What it writes to a customer. */
  customerMessage: (request: CustomerMessageRequest) => AnsweredCustomerMessage = ({ about }) => ({
    subject: 'Thank you',
    body: `Thank you. This is the ${about.kind}.`,
  });
  /** What it suggests to say about a review. */
  reviewAnswer: (request: ReviewAnswerRequest) => AnsweredReview = () => ({ language: 'en', text: 'Thank you for your review.' });
  /** Called while a follow-up is being written: the moment between looking and sending. */
  whileWriting: (request: FollowUpRequest) => Promise<void> = () => Promise.resolve();
  /** The same of a message to a customer. */
  whileWritingToCustomer: (request: CustomerMessageRequest) => Promise<void> = () => Promise.resolve();
  /** The public site that is connected, if any. */
  reviewSource: ReviewSource | undefined;
  readonly wakeUps: WakeUp[] = [];
  /** The machine's clock. */
  private real = opening;
  /** How far the product's clock is ahead of it. */
  private aheadMs = 0;
  private leadsMade = 0;
  /** The vendors behind the shop's connections. */
  readonly vendors = fakeVendors();
  private readonly channel = recordingChannel((message) => this.provider(message));
  private readonly fake = fakeAssistant({
    name: 'local',
    turn: () => ({ ...fakeTurn, ...this.turn }),
    customerMessage: (request) => this.customerMessage(request),
    reviewAnswer: (request) => this.reviewAnswer(request),
  });
  /** Remembers what it was asked. */
  readonly assistant: FakeAssistant = {
    ...this.fake,
    writeFollowUp: async (request) => {
      await this.whileWriting(request);
      return this.fake.writeFollowUp(request);
    },
    writeToCustomer: async (request) => {
      await this.whileWritingToCustomer(request);
      return this.fake.writeToCustomer(request);
    },
  };

  /** What a piece's destinations outside lead to, by destination. */
  readonly publishers = new Map<string, Publisher>();

  constructor(database: Database, businessId: string) {
    this.businessId = businessId;
    this.paths = database.paths;
    this.services = {
      db: database.db,
      paths: database.paths,
      now: () => Promise.resolve(this.now),
      realNow: () => this.real,
      random: () => 0.5,
      provider: () => Promise.resolve(this.channel),
      reviewSource: () => Promise.resolve(this.reviewSource),
      publisher: (_businessId, destination) => Promise.resolve(this.publishers.get(destination)),
      vendors: this.vendors,
      assistants: () => ({ chosen: this.assistant, local: this.assistant }),
      wake: (wakeUp) => {
        this.wakeUps.push(wakeUp);
        return Promise.resolve();
      },
    };
  }

  async setBusiness(changes: Partial<Business>): Promise<void> {
    await this.paths.business(this.businessId).update(changes);
    this.forget();
  }

  /** From now on messages leave by what the business has connected, rather than by the test's own channel. */
  useConnections(): void {
    const { paths, vendors } = this;
    this.services.provider = (businessId, channels, channel) => chooseProvider({ paths, vendors }, businessId, channels, channel);
  }

  /** As another instance would see it: nothing remembered. */
  forget(): void {
    forgetSettings(this.businessId);
    forgetDailyUse(this.businessId);
    for (const provider of connectionProviders) forgetConnection(this.businessId, provider);
  }

  get now(): Date {
    return new Date(this.real.getTime() + this.aheadMs);
  }

  /** Time goes by, on every clock. */
  pass(milliseconds: number): void {
    this.real = new Date(this.real.getTime() + milliseconds);
  }

  /** Somebody moves the product's clock. */
  moveProductClock(milliseconds: number): void {
    this.aheadMs += milliseconds;
  }

  /** A lead as a client writes it, without the event that follows. */
  async write(changes: Partial<Lead> = {}): Promise<{ businessId: string; leadId: string; lead: Lead }> {
    this.leadsMade += 1;
    const leadId = `lead-${String(this.leadsMade).padStart(16, '0')}`;
    const lead = makeLead({ createdAt: this.real, ...changes });
    await this.paths.leads(this.businessId).doc(leadId).set(lead);
    return { businessId: this.businessId, leadId, lead };
  }

  /**
   * Starts something and lets the process die while the provider has the message: what would have come after that
   * never does.
   */
  async dieWhileSending(start: () => Promise<unknown>): Promise<void> {
    await new Promise<void>((reached) => {
      this.provider = () => {
        reached();
        return new Promise(() => undefined);
      };
      void start();
    });
    this.provider = accepts;
  }

  /** A lead comes in and its event is delivered once. */
  async receive(changes: Partial<Lead> = {}): Promise<string> {
    const written = await this.write(changes);
    await nurtureLead(this.services, written);
    return written.leadId;
  }

  reference(leadId: string) {
    return { businessId: this.businessId, leadId };
  }

  /** What the provider was handed, oldest first. */
  get delivered(): readonly OutboundMessage[] {
    return this.channel.delivered.filter(({ businessId }) => businessId === this.businessId);
  }

  async lead(leadId: string): Promise<Lead> {
    return found((await this.paths.leads(this.businessId).doc(leadId).get()).data(), leadId);
  }

  async leads(): Promise<Lead[]> {
    return (await this.paths.leads(this.businessId).get()).docs.map((document) => document.data());
  }

  async message(messageId: string): Promise<Message> {
    return found((await this.paths.messages(this.businessId).doc(messageId).get()).data(), messageId);
  }

  async attention(): Promise<Record<string, Attention>> {
    const items = await this.paths.attention(this.businessId).get();
    return Object.fromEntries(items.docs.map((document) => [document.id, document.data()]));
  }

  /** Kinds and text of a lead's timeline, oldest first. */
  async timeline(leadId: string): Promise<{ kind: string; by: string; after?: unknown }[]> {
    const activities = await this.paths.activities(this.businessId).where('leadId', '==', leadId).get();
    return activities.docs
      .map((document) => document.data())
      .sort((one, other) => one.createdAt.getTime() - other.createdAt.getTime())
      .map(({ kind, actor, after }) => ({ kind, by: actor.id, ...(after && { after }) }));
  }
}

/** @throws where it is not there */
export function found<T>(data: T | undefined, id: string): T {
  if (data === undefined) throw new Error(`There is no ${id}.`);
  return data;
}
