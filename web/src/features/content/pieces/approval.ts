import type { Content } from '@model/content.ts';

/** Destinations that wait for an OK. */
export const waitingDestinations = ({ publications }: Content): string[] =>
  Object.entries(publications ?? {}).flatMap(([destination, { state }]) => (state === 'awaitingApproval' ? [destination] : []));

/** Whether the OK would send it to contacts: then their number is confirmed first. The functions ask for the same. */
export function goesToContacts({ publications }: Content): boolean {
  const state = publications?.['newsletter']?.state;
  return state === 'awaitingApproval' || state === 'scheduled' || state === 'failed';
}

/** When an approved piece is published: at its planned time, or null for at once. */
export const planOf = ({ publishAt }: Content, now: Date): Date | null => (publishAt && publishAt > now ? publishAt : null);

/** What cannot be taken back has to be confirmed: what leaves at once, and what goes to people's mailboxes. */
export const mustConfirm = (piece: Content, now: Date): boolean => planOf(piece, now) === null || goesToContacts(piece);
