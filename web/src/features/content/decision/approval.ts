import type { Content, Publication } from '@model/content.ts';
import type { Piece } from '../pieces/piece.ts';

/** What somebody says yes to. */
export interface Approval {
  piece: Piece;
  /** As it stands before the person, unsaved changes included. */
  subject: string;
  /** Where it goes by this OK. */
  destinations: readonly string[];
  /** It goes to contacts, whose number is confirmed. */
  isLetter: boolean;
  /** Null for at once. */
  publishAt: Date | null;
  /** Says which text it is, and saves first what is unsaved of it. Throws where that is refused. */
  revision: () => Promise<number>;
  savesFirst: boolean;
}

/** The OK to a piece as it stands on record, for its planned time. */
export function approvalOf(piece: Piece, now: Date): Approval {
  return {
    piece,
    subject: piece.subject ?? '',
    destinations: waitingDestinations(piece),
    isLetter: goesToContacts(piece),
    publishAt: planOf(piece, now),
    revision: () => Promise.resolve(piece.revision ?? 0),
    savesFirst: false,
  };
}

/** Destinations that wait for an OK. */
export const waitingDestinations = ({ publications }: Content): string[] =>
  Object.entries(publications ?? {}).flatMap(([destination, { state }]) => (state === 'awaitingApproval' ? [destination] : []));

/** Whether the OK would send it to contacts: then their number is confirmed first. The functions ask for the same. */
export function goesToContacts({ publications }: Content): boolean {
  const state = publications?.['newsletter']?.state;
  return state === 'awaitingApproval' || state === 'scheduled' || state === 'failed';
}

const begun: readonly Publication['state'][] = ['publishing', 'published', 'unknown'];

/** Of the destinations that are chosen, those where nothing has been published yet. */
export const stillToGo = ({ publications = {} }: Content, chosen: readonly string[]): string[] =>
  chosen.filter((destination) => {
    const state = publications[destination]?.state;
    return state === undefined || !begun.includes(state);
  });

/** When an approved piece is published: at its planned time, or null for at once. */
export const planOf = ({ publishAt }: Content, now: Date): Date | null => (publishAt && publishAt > now ? publishAt : null);

/** What cannot be taken back has to be confirmed: what leaves at once, and what goes to people's mailboxes. */
export const mustConfirm = ({ publishAt, isLetter }: Approval): boolean => publishAt === null || isLetter;

/** The checks found nothing in it and it goes somewhere, so that it can be approved without being opened. */
export const canBeApprovedUnopened = (piece: Content): boolean => (piece.checks ?? []).length === 0 && waitingDestinations(piece).length > 0;
