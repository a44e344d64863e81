import type { Attention } from '@model/attention.ts';
import { calmName } from '../../lib/calmName.ts';
import { firstNameOf } from '../../lib/firstNameOf.ts';

/** The one thing to do about something that needs a person. */
export type NextAction =
  | { do: 'call'; label: string; phone: string; about: string | undefined }
  | { do: 'open'; label: string; to: string };

/** Calls where speed counts and there is a number; otherwise opens the page where it is dealt with. */
export function nextAction(item: Attention): NextAction {
  const lead = item.leadId === undefined ? undefined : `/leads/${item.leadId}`;
  const open = (label: string): NextAction => ({ do: 'open', label, to: lead ?? '/leads' });
  // Where the whole of what was said is, and a box to answer in.
  const inInbox = (label: string): NextAction => {
    const { contactId } = item;
    return contactId === undefined ? open(label) : { do: 'open', label, to: `/inbox?contact=${contactId}` };
  };
  const review = `/reviews?review=${item.reviewId ?? ''}`;
  const conversion = `/referrals?conversion=${item.saleId ?? ''}`;
  const piece = `/content/${item.contentId ?? ''}`;
  const name = firstNameOf({ name: item.title });
  switch (item.kind) {
    case 'emergency':
    case 'hotLead':
    case 'callBack':
      return item.phone === undefined
        ? open(`Write to ${name}`)
        : { do: 'call', label: `Call ${name}`, phone: item.phone, about: lead };
    case 'approval':
      return open('Read and approve');
    case 'answerByHand':
      return open(`Answer ${name}`);
    case 'replied':
      return inInbox(`Answer ${name}`);
    case 'wroteAgain':
      return open('Read it');
    case 'heldMessage':
      return open('Send or leave it');
    case 'unclearMessage':
      return inInbox('Settle it');
    case 'failedMessage':
      return inInbox('See what to do');
    case 'notProcessed':
      return open(`Answer ${name}`);
    case 'brokenConnection':
      return { do: 'open', label: 'Mend it', to: '/connections' };
    case 'lowReview':
      return item.phone === undefined
        ? { do: 'open', label: 'Read and answer', to: review }
        : { do: 'call', label: `Call ${name}`, phone: item.phone, about: review };
    case 'privateNote':
      return item.contactId === undefined && item.saleId !== undefined
        ? { do: 'open', label: 'Read it', to: `/jobs/${item.saleId}` }
        : inInbox(`Answer ${name}`);
    case 'matchReview':
      return { do: 'open', label: 'Match review', to: review };
    case 'approveReply':
      return { do: 'open', label: 'Read and approve', to: review };
    case 'checkReferral':
      return { do: 'open', label: 'Check it', to: conversion };
    case 'rewardDue':
      return { do: 'open', label: 'Give the reward', to: conversion };
    case 'stuckSale':
      return { do: 'open', label: 'See the job', to: `/jobs/${item.saleId ?? ''}` };
    case 'stuckReview':
      return { do: 'open', label: 'Read it', to: review };
    case 'approvePiece':
      return { do: 'open', label: 'Read and approve', to: piece };
    case 'stuckPiece':
      return { do: 'open', label: 'See what to do', to: piece };
    case 'unclearPublication':
      return { do: 'open', label: 'Settle it', to: piece };
    case 'failedPublication':
      return { do: 'open', label: 'See what to do', to: piece };
    case 'overCap':
      return { do: 'open', label: 'See the limits', to: '/settings#limits' };
  }
}

/** Who or what an item is about: a person by a name that fits into a line, anything else by its own title. */
export function itemTitle({ title, contentId, leadId, contactId, saleId, reviewId }: Attention): string {
  const isPerson = contentId === undefined && (leadId ?? contactId ?? saleId ?? reviewId) !== undefined;
  return isPerson ? calmName(title) : title;
}

/** Urgent leads can be taken: it ends the alerts to everybody on call. */
export const canBeTaken = (item: Attention): boolean =>
  (item.kind === 'emergency' || item.kind === 'hotLead') && item.leadId !== undefined;

/** What could not be worked on, and can be once more. */
export interface Stuck {
  kind: 'sale' | 'review' | 'piece';
  id: string;
}

/** A job, a review or a piece that could not be worked on. */
export function triedAgain({ kind, saleId, reviewId, contentId }: Attention): Stuck | undefined {
  if (kind === 'stuckSale' && saleId !== undefined) return { kind: 'sale', id: saleId };
  if (kind === 'stuckPiece' && contentId !== undefined) return { kind: 'piece', id: contentId };
  return kind === 'stuckReview' && reviewId !== undefined ? { kind: 'review', id: reviewId } : undefined;
}
