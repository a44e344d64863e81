import { normaliseCode } from './normaliseCode.ts';
import type { Contact } from '../../model/contact.ts';
import type { Lead } from '../../model/lead.ts';
import type { Conversion } from '../../model/referral.ts';
import type { Sale } from '../../model/sale.ts';
import type { ReferralDoubt } from '../../model/words.ts';

/** Whoever notes the day of a job rather than its hour seems to have done it before the friend came. */
const slackMs = 24 * 60 * 60_000;

/** A sale whose job is done, and whose customer is known. */
export type CompletedSale = Sale & Required<Pick<Sale, 'completedAt' | 'contactId'>>;

export function isCompleted(sale: Sale | undefined): sale is CompletedSale {
  return sale?.status === 'completed' && sale.completedAt !== undefined && sale.contactId !== undefined;
}

/** Whether no other sale is a conversion of this friend. */
export function isFree(friend: Pick<Contact, 'referred'> | undefined, saleId: string): boolean {
  return friend?.referred?.saleId === undefined || friend.referred.saleId === saleId;
}

export interface CodeOfSale {
  code: string;
  /** `record`: its conversion is there; `tie`: decided when the friend came; `member`: typed with the sale, and to be decided. */
  by: 'record' | 'tie' | 'member';
  doubts: readonly ReferralDoubt[];
}

/**
 * The code a sale has come by: that of its conversion, else of its lead, else the one its customer came by. What a
 * member has typed counts where none of them does: nobody can write over who really sent a friend.
 */
export function codeOf(
  saleId: string,
  { sale, conversion, lead, friend }: {
    sale: Sale | undefined;
    conversion: Conversion | undefined;
    lead: Pick<Lead, 'referral'> | undefined;
    friend: Contact | undefined;
  },
): CodeOfSale | undefined {
  if (conversion) return { code: conversion.code, by: 'record', doubts: conversion.doubts };
  if (!isCompleted(sale) || !friend) return undefined;
  // Whoever ties the lead looks at the sale afterwards.
  if (lead?.referral?.state === 'pending') return undefined;
  const { referredBy, referred } = friend;
  if (isFree(friend, saleId)) {
    const known = referred?.doubts ?? [];
    if (lead?.referral?.state === 'tied') return { code: lead.referral.code, by: 'tie', doubts: union(lead.referral.doubts ?? [], known) };
    const cameBefore = referred === undefined || sale.completedAt.getTime() >= referred.at.getTime() - slackMs;
    if (referredBy !== undefined && cameBefore) return { code: referredBy, by: 'tie', doubts: known };
  }
  const typed = sale.referralCode === undefined ? undefined : normaliseCode(sale.referralCode);
  return typed === undefined ? undefined : { code: typed, by: 'member', doubts: [] };
}

const union = <T>(one: readonly T[], other: readonly T[]): T[] => [...new Set([...one, ...other])];
