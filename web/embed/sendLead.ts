import type { Lead } from './leadOf.ts';

/** What the form needs of Firestore. */
export interface Door {
  /** `unclear`: the request may or may not have arrived. Never rejects. */
  write(id: string, lead: Lead): Promise<'written' | 'refused' | 'unclear'>;
  /** Whether the business takes leads now; undefined when that could not be found out. Never rejects. */
  isOpen(): Promise<boolean | undefined>;
}

/** A lead on its way. Every attempt has the same id, so that it cannot arrive twice. */
export interface Parcel {
  id: string;
  /** An attempt began whose answer never came: it may be there. */
  unanswered: boolean;
}

/**
 * - `arrived`: it is stored
 * - `refused`: it is not, although the business takes leads
 * - `closed`: it is not, the business takes none
 * - `unsure`: the business takes none now, and an earlier attempt may have arrived
 * - `waiting`: try again later
 */
export type Verdict = 'arrived' | 'refused' | 'closed' | 'unsure' | 'waiting';

/**
 * One attempt. The security rules refuse a second lead under the same id, and let nobody outside look whether there is
 * one. So after an unanswered attempt a refusal means "already there", provided the business is still open: the lead
 * is the same as before and has been held to the rules' own table, nothing else is left to refuse it for.
 * @param keep is given the parcel before anything is sent and whenever more is known: a reload may come at any moment
 */
export async function sendLead(parcel: Parcel, lead: Lead, door: Door, keep: (parcel: Parcel) => void): Promise<Verdict> {
  keep({ ...parcel, unanswered: true });
  const answer = await door.write(parcel.id, lead);
  if (answer === 'written') return 'arrived';
  if (answer === 'unclear') return 'waiting';
  const open = await door.isOpen();
  keep(parcel);
  if (open === undefined) return 'waiting';
  if (parcel.unanswered) return open ? 'arrived' : 'unsure';
  return open ? 'refused' : 'closed';
}
