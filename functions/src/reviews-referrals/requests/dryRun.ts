import { aboutOf } from './advanceRequest.ts';
import { decideNextStep, type NextStep } from './decideNextStep.ts';
import { planOutcome } from './planOutcome.ts';
import { wayPlan } from './readStep.ts';
import type { AskingStep } from './schedule.ts';
import { wayOf } from '../chooseWay.ts';
import { draftMessage, type MessageToWrite, type WrittenMessage } from '../draftMessage.ts';
import type { AssistantUse } from '../../assistant/meterAssistants.ts';
import { firstName } from '../../assistant/firstName.ts';
import { normaliseEmail, normalisePhone } from '../../intake/normaliseAddress.ts';
import { exampleLinks } from '../../messaging/exampleLinks.ts';
import type { CustomerPurpose } from '../../messaging/permit.ts';
import { nextAllowedTime } from '../../messaging/quietHours.ts';
import { type RecipientZones, recipientTimezones } from '../../messaging/recipientTimezone.ts';
import type { Business } from '../../model/business.ts';
import type { CallableOutput, ReviewDryRunStep, SampleCustomer } from '../../model/callables.ts';
import type { Contact } from '../../model/contact.ts';
import { rewardInWords } from '../../model/rewardInWords.ts';
import type { ReviewRequest } from '../../model/reviewRequest.ts';
import type { ReviewsReferralsSettings, ReviewsReferralsWorkflow, ReviewStep } from '../../model/reviewsReferrals.ts';
import type { AddressChannel, SkipReason } from '../../model/words.ts';
import type { Services } from '../../services.ts';

const hourMs = 60 * 60_000;
/** The request, two reminders, and waiting for the end of quiet hours before each. */
const looksAtMost = 8;

type Run = CallableOutput<'reviewsReferrals-dryRun'> & { assistantUse: AssistantUse };

/**
 * Every message that a sample customer would get if their job was done now: the request and its reminders, as if they
 * never answered, and the offer, as if they left a review as soon as they were asked. Decided by the functions that
 * decide about real customers. Nothing is stored and nothing is sent.
 */
export async function dryRun(
  services: Pick<Services, 'assistants'>,
  business: Business,
  settings: ReviewsReferralsSettings,
  sample: SampleCustomer,
  { now, overAi }: { now: Date; overAi: boolean },
): Promise<Run> {
  return new DryRun(services, { ...business, pausedAt: null }, settings, sample, now, overAi).run();
}

class DryRun {
  private readonly services: Pick<Services, 'assistants'>;
  private readonly business: Business;
  private readonly workflow: ReviewsReferralsWorkflow;
  private readonly sample: SampleCustomer;
  private readonly contact: Contact;
  private readonly now: Date;
  private readonly overAi: boolean;
  private readonly steps: ReviewDryRunStep[] = [];
  private readonly assistantUse: AssistantUse = { calls: 0, tokensIn: 0, tokensOut: 0 };
  private writtenBy: WrittenMessage['writtenBy'];

  constructor(
    services: Pick<Services, 'assistants'>,
    business: Business,
    settings: ReviewsReferralsSettings,
    sample: SampleCustomer,
    now: Date,
    overAi: boolean,
  ) {
    this.services = services;
    this.business = business;
    this.workflow = { ...settings, enabled: true, enabledAt: now };
    this.sample = sample;
    this.contact = contactOf(sample, business, now);
    this.now = now;
    this.overAi = overAi;
  }

  async run(): Promise<Run> {
    const askedAt = await this.ask();
    await this.offer(askedAt);
    const { steps, assistantUse, writtenBy = 'local' } = this;
    return { writtenBy, steps, assistantUse };
  }

  /** @returns when the request would go out; undefined where it would not */
  private async ask(): Promise<Date | undefined> {
    const dueAt = new Date(this.now.getTime() + this.workflow.delayHours * hourMs);
    const { name, service } = this.sample;
    let request: ReviewRequest = {
      saleId: 'sample',
      contactId: 'sample',
      customerName: name,
      service,
      completedAt: this.now,
      state: 'scheduled',
      reminders: 0,
      nextAt: dueAt,
      dueAt,
      createdAt: this.now,
    };
    for (let look = 0; look < looksAtMost && request.nextAt; look += 1) {
      const at = request.nextAt;
      const next = await this.decide(request, at);
      if (next.do === 'wait' && next.until) request = { ...request, nextAt: next.until };
      else if (next.do === 'write') request = await this.send(request, next, at);
      else {
        if (next.do === 'end' || next.do === 'endReminders') this.skip(stepNow(request), next.because);
        break;
      }
    }
    return request.requestedAt;
  }

  private async decide(request: ReviewRequest, at: Date): Promise<NextStep> {
    const { business, workflow, contact } = this;
    const way = wayOf({ business, contact, ...wayPlan(request, this.sample, workflow) }, {});
    const zones = await this.zones(way.channel === 'sms' ? way.to : undefined);
    const sale = { status: 'completed' } as const;
    return decideNextStep({ request, sale, business, workflow, contact, anotherUnderWay: false, message: undefined, way, zones }, at);
  }

  private async send(request: ReviewRequest, { step, channel }: Extract<NextStep, { do: 'write' }>, at: Date): Promise<ReviewRequest> {
    const links = exampleLinks('reviewRequest', '');
    const about = aboutOf(step, this.workflow.reminderDays.length, links?.link ?? '');
    await this.write(step, channel, at, about);
    const after = { state: 'sent', sentAt: at, channel } as const;
    const { timezone } = this.business;
    return planOutcome(request, { step, before: 'sending', after, block: undefined }, { settings: this.workflow, timezone, now: at });
  }

  private async offer(askedAt: Date | undefined): Promise<void> {
    const { business, workflow, contact, sample } = this;
    const { referrals } = workflow;
    if (!referrals.enabled || !askedAt) return this.skip('offer', 'noOffer');
    const purpose: CustomerPurpose = 'referralOffer';
    const way = wayOf({ business, contact, purpose, preferred: sample.preferredChannel, order: workflow.channelOrder }, {});
    if (way.channel === null) return this.skip('offer', way.because);
    const zones = await this.zones(way.channel === 'sms' ? way.to : undefined);
    const dueAt = new Date(askedAt.getTime() + referrals.delayHours * hourMs);
    const links = exampleLinks(purpose, firstName(sample.name));
    if (links?.kind !== 'referral') return;
    const { code, link, ownPage } = links;
    const about = { language: business.locale, currency: business.currency };
    await this.write('offer', way.channel, nextAllowedTime(dueAt, workflow.quietHours, zones[way.channel]), {
      kind: 'referralOffer',
      code,
      link,
      ownPage,
      friendGets: rewardInWords(referrals.offer.friend, 'friend', about),
      theyGet: rewardInWords(referrals.offer.referrer, 'referrer', about),
    });
  }

  private async write(step: ReviewStep, channel: AddressChannel, at: Date, about: MessageToWrite['about']): Promise<void> {
    const { services, business, workflow: settings, sample, overAi } = this;
    const { name, service } = sample;
    const language = business.locale;
    const written = await draftMessage(services, { business, settings, name, language, service, channel, about, overAi });
    this.writtenBy ??= written.writtenBy;
    this.assistantUse.calls += written.assistantUse.calls;
    this.assistantUse.tokensIn += written.assistantUse.tokensIn;
    this.assistantUse.tokensOut += written.assistantUse.tokensOut;
    const { subject = null, body } = written;
    this.steps.push({ step, at: at.toISOString(), channel, subject, body, skippedBecause: null });
  }

  private skip(step: ReviewStep, because: SkipReason): void {
    this.steps.push({ step, at: null, channel: null, subject: null, body: null, skippedBecause: because });
  }

  private zones(phone: string | undefined): Promise<RecipientZones> {
    return recipientTimezones(undefined, phone, this.business.timezone);
  }
}

const stepNow = ({ state, reminders }: ReviewRequest): AskingStep =>
  state === 'scheduled' ? 'request' : reminders === 0 ? 'reminder1' : 'reminder2';

/** As the sale would leave them on record. */
function contactOf({ name, email, phone, consent }: SampleCustomer, { country }: Business, now: Date): Contact {
  const emails = [normaliseEmail(email ?? '')].flatMap((address) => address ?? []);
  const phones = [normalisePhone(phone ?? '', country)?.e164].flatMap((number) => number ?? []);
  const said = { wording: '', at: now, source: 'sample' };
  return {
    name,
    emails,
    phones,
    mailable: { newsletter: false },
    consents: [
      { ...said, purpose: 'service', channel: 'sms', granted: consent.sms },
      { ...said, purpose: 'marketing', channel: 'email', granted: consent.marketing },
      { ...said, purpose: 'marketing', channel: 'sms', granted: consent.marketing && consent.sms },
    ],
    customer: { since: now, saleId: 'sample' },
    search: [],
    createdAt: now,
  };
}
