import { looksLike } from './looksLike.ts';
import type { Contact } from '../../model/contact.ts';
import type { CodeUse, Referral } from '../../model/referral.ts';
import type { ReferralDoubt, ReferralRefusal } from '../../model/words.ts';

const hourMs = 60 * 60_000;
const dayMs = 24 * hourMs;

/** Friends of one code in a day; one more is a burst. More than anybody has told of a plumber in a day. */
const friendsADay = 5;
/** Mailboxes of a code that are remembered. */
const mailboxesAtMost = 50;
/** How long: whoever means to cheat does not wait for half a year. */
const keptForMs = 180 * dayMs;

export interface TieQuestion {
  contactId: string;
  friend: Contact;
  /** As they gave them this time. */
  given: { name: string; email?: string | undefined; phone?: string | undefined };
  /** HMAC of their mailbox. */
  mailbox: string | undefined;
  /** They have an enquiry that is open, from before they had the code. */
  askedBefore: boolean;
  /** Product time at which they came. */
  cameAt: Date;
  /** Undefined where this business has no such code. */
  referral: Referral | undefined;
  referrer: Contact | undefined;
  use: CodeUse | undefined;
}

export type TieAnswer =
  | { state: 'unknown' }
  | { state: 'refused'; because: ReferralRefusal }
  /** `use` is what is remembered of the code from then on. */
  | { state: 'tied'; doubts: ReferralDoubt[]; use: CodeUse };

/** Whether a code ties a friend to its owner: refused, tied, or tied with what a person has to look at. */
export function decideTie(question: TieQuestion): TieAnswer {
  const { referral, referrer } = question;
  // Without its owner a code is nobody's.
  if (!referral || !referrer) return { state: 'unknown' };
  const because = refusalOf(question, referral, referrer);
  if (because) return { state: 'refused', because };
  return { state: 'tied', doubts: doubtsOf(question, referrer), use: useAfter(question) };
}

function refusalOf(
  { contactId, friend, cameAt }: TieQuestion,
  { contactId: referrerId, state, offer }: Referral,
  referrer: Contact,
): ReferralRefusal | undefined {
  if (state === 'ended' || (offer.endsAt !== null && offer.endsAt < cameAt)) return 'offerEnded';
  if (contactId === referrerId || shareAnAddress(friend, referrer)) return 'selfReferral';
  // Somebody whose own sale was quicker than we were is a customer by now, but was none when they came.
  if (friend.customer && friend.customer.since < cameAt) return 'existingCustomer';
  return friend.referredBy === undefined ? undefined : 'alreadyReferred';
}

function shareAnAddress(one: Contact, other: Contact): boolean {
  return one.emails.some((email) => other.emails.includes(email)) || one.phones.some((phone) => other.phones.includes(phone));
}

function doubtsOf(question: TieQuestion, referrer: Contact): ReferralDoubt[] {
  const { friend, given, mailbox, askedBefore, cameAt, use } = question;
  const { email, phone, name } = given;
  const person = {
    names: [friend.name, name],
    emails: [...friend.emails, ...(email === undefined ? [] : [email])],
    phones: [...friend.phones, ...(phone === undefined ? [] : [phone])],
  };
  const today = (use?.cameAt ?? []).filter((at) => Math.abs(cameAt.getTime() - at.getTime()) < dayMs);
  return [
    ...(looksLike(person, { names: [referrer.name], emails: referrer.emails, phones: referrer.phones }) ? (['looksLikeReferrer'] as const) : []),
    ...(today.length >= friendsADay ? (['burst'] as const) : []),
    ...(mailbox !== undefined && use?.mailboxes.includes(mailbox) ? (['sameAddress'] as const) : []),
    // No customer yet, so a friend; but whether the code has brought them only the owner can say.
    ...(askedBefore ? (['askedBefore'] as const) : []),
  ];
}

function useAfter({ mailbox, cameAt, use }: TieQuestion): CodeUse {
  const mailboxes = use?.mailboxes ?? [];
  const isNew = mailbox !== undefined && !mailboxes.includes(mailbox);
  return {
    cameAt: [...(use?.cameAt ?? []), cameAt].slice(-friendsADay),
    mailboxes: [...mailboxes, ...(isNew ? [mailbox] : [])].slice(-mailboxesAtMost),
    expiresAt: new Date(cameAt.getTime() + keptForMs),
  };
}
