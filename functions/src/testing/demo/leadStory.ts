import { demoBusiness, demoConsentText, type DemoMember, demoWorkflow } from './business.ts';
import type { Enquiry } from './enquiries.ts';
import type { Person } from './person.ts';
import { wording } from './wording.ts';
import { addressId } from '../../business/addressId.ts';
import { searchTokens } from '../../intake/searchTokens.ts';
import { isOpen } from '../../lead-nurturing/isOpen.ts';
import { sequenceAfter, stepAfter } from '../../lead-nurturing/sequencePlan.ts';
import { isTrouble, lineAfter } from '../../messaging/inboxLine.ts';
import { signMessage } from '../../messaging/signMessage.ts';
import { stepMessageId } from '../../messaging/stepMessageId.ts';
import { activity, type Activity } from '../../model/activity.ts';
import type { Actor } from '../../model/actor.ts';
import { address, type Address, contact, type Contact, inboxLine, type InboxLine } from '../../model/contact.ts';
import { lead, type Lead } from '../../model/lead.ts';
import { message, type Message } from '../../model/message.ts';
import type { AddressChannel, LeadSource, LeadStatus } from '../../model/words.ts';

export interface Entry<T> {
  id: string;
  data: T;
}

/** Everything on record about one lead. */
export interface LeadRecord {
  lead: Entry<Lead>;
  contact: Entry<Contact>;
  addresses: Entry<Address>[];
  messages: Entry<Message>[];
  activities: Entry<Activity>[];
}

const assistant: Actor = { kind: 'assistant', id: 'local' };
const settings = demoWorkflow(new Date(0));

export const actorOf = ({ uid, member }: DemoMember): Actor => ({ kind: 'member', id: uid, name: member.displayName });

/**
 * One lead as it went: each method is something that happened to it, told in the order of time, and leaves the
 * documents that the product would have left.
 */
export class LeadStory {
  readonly id: string;
  readonly channel: AddressChannel;
  readonly contactId: string;
  readonly enquiry: Enquiry;
  readonly person: Person;
  private readonly messages: Entry<Message>[] = [];
  private readonly activities: Entry<Activity>[] = [];
  private data: Lead;
  /** Somebody has looked at what they wrote last. */
  private isRead = true;
  private conversationOf: DemoMember | undefined;

  constructor(person: Person, enquiry: Enquiry, source: LeadSource, receivedAt: Date, prefersText: boolean) {
    const number = String(person.number).padStart(4, '0');
    this.id = `history-lead-${number}`;
    this.contactId = `history-contact-${number}`;
    this.person = person;
    this.enquiry = enquiry;
    this.channel = person.email === undefined || (prefersText && person.smsConsent) ? 'sms' : 'email';
    const { kind, priority, score, reason, quote } = enquiry;
    this.data = {
      name: `${person.first} ${person.last}`,
      ...(person.email !== undefined && { email: person.email }),
      ...(person.phone !== undefined && { phone: person.phone }),
      message: enquiry.message,
      source,
      preferredChannel: this.channel,
      consent: { sms: person.smsConsent, marketing: person.marketingConsent, text: demoConsentText },
      status: 'new',
      createdAt: receivedAt,
      receivedAt,
      contactId: this.contactId,
      language: enquiry.language,
      qualification: { kind, priority, emergency: enquiry.emergency ?? false, score, reason, quotes: [quote], by: 'local' },
      lastInteractionAt: receivedAt,
      countedAt: receivedAt,
    };
  }

  get name(): string {
    return this.data.name;
  }

  get phone(): string | undefined {
    return this.person.phone;
  }

  get wonAt(): Date | undefined {
    return this.data.status === 'won' ? this.data.wonAt : undefined;
  }

  get firstResponseAt(): Date {
    return this.data.firstResponseAt ?? this.data.createdAt;
  }

  isWaiting(): boolean {
    return this.data.sequence?.state === 'active';
  }

  leaveAsSpam(): void {
    this.data.skippedBecause = 'spam';
  }

  /** The first reply went out. */
  answer(at: Date, approvedBy?: DemoMember): void {
    const text = this.enquiry.emergency ? { body: demoBusiness.safetyText, writtenBy: 'safetyText' as const } : this.firstReply();
    this.send(stepMessageId(this.id, 'reply'), 'leadReply', at, {
      step: 'reply',
      ...text,
      ...(approvedBy && { approvedBy: actorOf(approvedBy) }),
    });
    if (approvedBy) this.log('approved', actorOf(approvedBy), at, { messageId: stepMessageId(this.id, 'reply') });
    this.data.firstResponseAt = at;
    this.data.sequence = sequenceAfter(1, at, at, settings);
    this.changeStatus('contacted', assistant, at, stepMessageId(this.id, 'reply'));
  }

  /** The first reply is written and waits for a member's OK. */
  waitForApproval(promise: string, reasons: string[]): string {
    const id = stepMessageId(this.id, 'reply');
    const draft = this.firstReply(promise);
    this.messages.push({
      id,
      data: message.parse({
        ...this.outbound('leadReply', this.data.createdAt, draft),
        state: 'awaitingApproval',
        attempts: 0,
        approvalReasons: reasons,
        dueAt: this.data.createdAt,
      }),
    });
    this.data.sequence = { state: 'waiting', step: 0, waitingFor: 'approval', dueAt: this.data.createdAt };
    this.isRead = false;
    return id;
  }

  /** The first reply was refused: the address is wrong. */
  failToAnswer(at: Date, error: string): string {
    const id = stepMessageId(this.id, 'reply');
    this.messages.push({
      id,
      data: message.parse({
        ...this.outbound('leadReply', at, { step: 'reply', ...this.firstReply() }),
        state: 'failed',
        attempts: 1,
        provider: 'local',
        error,
        dueAt: this.data.createdAt,
      }),
    });
    this.data.sequence = { state: 'waiting', step: 0, waitingFor: 'person', dueAt: this.data.createdAt };
    return id;
  }

  /** A member has taken the conversation. */
  takeConversation(by: DemoMember): void {
    this.conversationOf = by;
  }

  /** The next follow-up went out. */
  followUp(at: Date): void {
    const done = this.data.sequence?.step ?? 1;
    const step = stepAfter(done);
    if (step === undefined) return;
    const { greeting, followUps, regards, subject } = wording[this.person.language];
    const body = this.signed(`${greeting(this.person.first)}\n\n${followUps[step === 'followUp1' ? 0 : 1]}\n\n${regards}`, true);
    this.send(stepMessageId(this.id, step), 'leadFollowUp', at, { step, subject, body, writtenBy: 'local' });
    this.data.sequence = sequenceAfter(done + 1, this.firstResponseAt, at, settings);
  }

  /** The person wrote back. */
  reply(at: Date, text: string): string {
    const id = `${this.id}-inbound1`;
    this.messages.push({
      id,
      data: message.parse({
        direction: 'in',
        channel: this.channel,
        purpose: 'inbound',
        contactId: this.contactId,
        leadId: this.id,
        to: demoBusiness.name,
        body: text,
        state: 'received',
        attempts: 0,
        provider: 'local',
        createdAt: at,
      }),
    });
    this.data.repliedAt = at;
    this.isRead = false;
    this.stop('replied');
    this.changeStatus('engaged', { kind: 'public', id: this.contactId, name: this.name }, at, id);
    return id;
  }

  assign(at: Date, to: DemoMember): void {
    this.data.assignedTo = to.uid;
    this.data.assignedName = to.member.displayName;
    this.log('assigned', actorOf(to), at, { after: { assignedTo: to.uid, name: to.member.displayName } });
  }

  call(at: Date, by: DemoMember, text: string): void {
    this.log('call', actorOf(by), at, { text });
    this.isRead = true;
    this.data.lastInteractionAt = at;
  }

  /** A member corrected how urgent it is. */
  correctPriority(at: Date, by: DemoMember, priority: 'hot' | 'warm' | 'cold'): void {
    const before = this.data.qualification;
    if (!before || before.priority === priority) return;
    this.data.qualification = { ...before, priority, by: by.uid };
    this.log('corrected', actorOf(by), at, { before: { priority: before.priority }, after: { priority } });
  }

  /** A member moved it. */
  move(status: LeadStatus, at: Date, by: DemoMember): void {
    if (status === 'qualified') this.data.qualifiedAt = at;
    if (status === 'won') this.data.wonAt = at;
    if (status === 'lost') this.data.lostAt = at;
    if (status === 'won' || status === 'lost') this.stop(status);
    this.isRead = true;
    this.changeStatus(status, actorOf(by), at);
  }

  /**
   * What is on record now.
   * @param key of the HMAC that names address documents
   */
  record(key: string): LeadRecord {
    const { email, phone } = this.person;
    const emails = email === undefined ? [] : [email];
    const phones = phone === undefined ? [] : [phone];
    const search = searchTokens({ name: this.name, emails, phones });
    const { createdAt, consent } = this.data;
    const consented = (purpose: 'service' | 'marketing', channel: AddressChannel) => ({
      purpose,
      channel,
      granted: true,
      wording: consent.text,
      at: createdAt,
      source: `${this.data.source}:${this.id}`,
    });
    return {
      lead: { id: this.id, data: lead.parse({ ...this.data, search }) },
      contact: {
        id: this.contactId,
        data: contact.parse({
          name: this.name,
          emails,
          phones,
          language: this.person.language,
          ...(phone !== undefined && { country: 'US' }),
          mailable: { newsletter: consent.marketing && emails.length > 0 },
          consents: [
            ...(consent.sms ? [consented('service', 'sms')] : []),
            ...(consent.marketing ? [consented('marketing', 'email')] : []),
          ],
          ...(isOpen(this.data) && { openLeadId: this.id }),
          ...(this.data.skippedBecause !== 'spam' && { inbox: this.inboxLine() }),
          search,
          createdAt,
        }),
      },
      addresses: this.addresses(key),
      messages: this.messages,
      activities: this.activities,
    };
  }

  private inboxLine(): InboxLine {
    const opening = { direction: 'in' as const, channel: this.channel, body: this.data.message ?? '', at: this.data.createdAt };
    const said = this.messages
      .map(({ data }) => data)
      .filter(({ state }) => state !== 'awaitingApproval' && state !== 'failed')
      .map(({ direction, channel, body, createdAt }) => ({ direction, channel, body, at: createdAt }));
    return inboxLine.parse({
      ...lineAfter(undefined, { ...(said.at(-1) ?? opening), unread: !this.isRead, leadId: this.id }),
      trouble: this.messages.some(({ data }) => isTrouble(data)),
      ...(this.conversationOf && {
        assignedTo: this.conversationOf.uid,
        assignedName: this.conversationOf.member.displayName,
      }),
    });
  }

  private addresses(key: string): Entry<Address>[] {
    const { email, phone } = this.person;
    const used = [
      ...(email === undefined ? [] : [{ channel: 'email' as const, to: email }]),
      ...(phone === undefined ? [] : [{ channel: 'sms' as const, to: phone }]),
    ];
    return used.map(({ channel, to }) => ({
      id: addressId(channel, to, key),
      data: address.parse({
        contactId: this.contactId,
        channel,
        ...(channel === this.channel && this.data.firstResponseAt && { lastGreetedAt: this.data.firstResponseAt }),
      }),
    }));
  }

  private firstReply(promise = ''): Pick<Message, 'subject' | 'body' | 'writtenBy'> {
    const { greeting, thanks, question, regards, subject } = wording[this.person.language];
    const answer = [this.enquiry.answer, promise].filter(Boolean).join(' ');
    const text = `${greeting(this.person.first)}\n\n${thanks} ${answer}\n\n${question}\n\n${regards}`;
    return { subject, body: this.signed(text, this.channel === 'sms'), writtenBy: 'local' };
  }

  private signed(text: string, optOut: boolean): string {
    return signMessage(text, {
      language: this.person.language,
      channel: this.channel,
      businessName: demoBusiness.name,
      disclose: settings.discloseAssistant,
      optOut,
    });
  }

  private outbound(
    purpose: Message['purpose'],
    at: Date,
    { subject, ...text }: Partial<Message>,
  ): Omit<Message, 'state' | 'attempts' | 'body'> & Partial<Message> {
    return {
      direction: 'out',
      channel: this.channel,
      purpose,
      contactId: this.contactId,
      leadId: this.id,
      to: (this.channel === 'email' ? this.person.email : this.person.phone) ?? '',
      ...(this.channel === 'email' && { subject: subject ?? demoBusiness.name }),
      ...text,
      createdAt: at,
    };
  }

  private send(id: string, purpose: Message['purpose'], at: Date, text: Partial<Message>): void {
    this.messages.push({
      id,
      data: message.parse({
        ...this.outbound(purpose, at, text),
        state: 'sent',
        attempts: 1,
        provider: 'local',
        providerId: `local-${id}`,
        sentAt: at,
      }),
    });
    this.data.lastInteractionAt = at;
  }

  private stop(because: 'replied' | 'won' | 'lost'): void {
    const sequence = this.data.sequence;
    if (sequence?.state !== 'active') return;
    this.data.sequence = { state: 'stopped', step: sequence.step, stoppedBecause: because };
  }

  private changeStatus(status: LeadStatus, actor: Actor, at: Date, messageId?: string): void {
    const before = this.data.status;
    this.data.status = status;
    this.data.lastInteractionAt = at;
    this.log('statusChanged', actor, at, {
      before: { status: before },
      after: { status },
      ...(messageId !== undefined && { messageId }),
    });
  }

  private log(kind: Activity['kind'], actor: Actor, at: Date, more: Partial<Activity>): void {
    this.activities.push({
      id: `${this.id}-activity${this.activities.length + 1}`,
      data: activity.parse({ kind, actor, contactId: this.contactId, leadId: this.id, createdAt: at, ...more }),
    });
  }
}
