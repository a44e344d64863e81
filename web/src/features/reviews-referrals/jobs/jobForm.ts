import type { Sale, SaleIntake } from '@model/sale.ts';
import type { AddressChannel } from '@model/words.ts';
import { localNoon } from '../../../lib/localNoon.ts';
import { parseAmount, typedAmount } from '../../../lib/parseAmount.ts';
import { consentOf, noConsent, type NotedConsent } from '../../consent/consentWording.ts';

/** What a member types about a job, as it stands in the fields. */
export interface TypedJob {
  customerName: string;
  email: string;
  phone: string;
  preferredChannel: AddressChannel;
  service: string;
  /** In major units, as people write them. */
  amount: string;
  /** The day it was done, as `2026-11-24`; says nothing of a job that is not done. */
  doneOn: string;
}

/** A job that is new has more to it. */
export interface NewJob extends TypedJob, NotedConsent {
  status: 'booked' | 'completed';
  referralCode: string;
}

/** What is needed to read what was typed. */
export interface JobPlace {
  locale: string;
  timezone: string;
  /** ISO 4217. */
  currency: string;
  /** The business's own date, as `2026-11-24`. */
  today: string;
}

/** What they may be texted about. */
export const aboutJob = 'this job';

export const emptyJob = (today: string): NewJob => ({
  customerName: '',
  email: '',
  phone: '',
  preferredChannel: 'email',
  service: '',
  amount: '',
  doneOn: today,
  status: 'completed',
  referralCode: '',
  ...noConsent,
});

/** A job that is there, as its fields show it. */
export function typedJobOf(job: Sale, { locale, today }: JobPlace, localDate: (at: Date) => string): TypedJob {
  return {
    customerName: job.customerName,
    email: job.email ?? '',
    phone: job.phone ?? '',
    preferredChannel: job.preferredChannel,
    service: job.service,
    amount: typedAmount(job.amount, { locale, currency: job.currency }),
    doneOn: job.completedAt ? localDate(job.completedAt) : today,
  };
}

/** The labels of the fields, by the path of what is stored. */
export const jobLabels = {
  customerName: 'Customer',
  email: 'Email',
  phone: 'Phone',
  preferredChannel: 'Write to them by',
  service: 'Service',
  amount: 'Amount',
  doneOn: 'Done on',
  referralCode: 'Referral code',
  consent: 'Consent',
} as const;

const given = (text: string) => (text.trim() === '' ? undefined : text.trim());

/**
 * What is stored of a job added by hand. Done today is left to the functions, which know the hour; of another day only
 * the day is known, and noon stands for it.
 * @param recordedBy name of the member
 */
export function toIntake(typed: NewJob, place: JobPlace, recordedBy: string, createdAt: Date): SaleIntake {
  const email = given(typed.email);
  const phone = given(typed.phone);
  const referralCode = given(typed.referralCode)?.toUpperCase();
  const completedAt = typed.status === 'completed' ? completedAtOf(typed.doneOn, place) : undefined;
  return {
    customerName: typed.customerName.trim(),
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
    // Email is what stands there at first; whoever left only a number cannot have meant it.
    preferredChannel: email === undefined && phone !== undefined ? 'sms' : typed.preferredChannel,
    consent: consentOf(typed, aboutJob, recordedBy),
    amount: parseAmount(typed.amount, place) ?? Number.NaN,
    currency: place.currency,
    service: typed.service.trim(),
    status: typed.status,
    ...(completedAt && { completedAt }),
    ...(referralCode !== undefined && { referralCode }),
    createdAt,
  };
}

/** Undefined for today: the functions know the hour. */
export function completedAtOf(doneOn: string, { timezone, today }: JobPlace): Date | undefined {
  return doneOn === '' || doneOn === today ? undefined : localNoon(doneOn, timezone);
}
