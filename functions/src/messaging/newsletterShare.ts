import { nextLocalDay } from './nextLocalDay.ts';
import { localDay } from '../analytics/planCounters.ts';
import { newsletterCap } from '../business/overCap.ts';
import type { Business } from '../model/business.ts';
import type { ChangedMessage } from './ledger.ts';
import type { Message } from '../model/message.ts';

/** Days that are remembered besides this one: a business may go to another time zone and back. */
const daysKept = 2;
const dayMs = 24 * 60 * 60_000;

interface Day extends Pick<Business, 'dailyCaps' | 'timezone'> {
  otherEmails: number;
  putOff: number;
}

/** A day by the clock of a time zone, `2026-11-24`. */
const dayOf = (moment: Date, timezone: string): string => {
  const { month, day } = localDay(moment, timezone);
  return `${month}-${day}`;
};

/**
 * The part of a day's emails that newsletters may have, all of them together, as it is taken letter by letter in the
 * transaction that claims them. What is over goes on the days to come, on each as much as fits.
 */
export class NewsletterShare {
  taken = 0;
  readonly #known: Readonly<Record<string, number>>;
  readonly #day: Day;
  readonly #now: Date;
  #isPutOff: number;

  /** @param known what has been taken already, by day */
  constructor(known: Readonly<Record<string, number>>, day: Day, now: Date) {
    this.#known = known;
    this.#day = day;
    this.#now = now;
    this.#isPutOff = day.putOff;
  }

  /** @returns whether there was room for one more */
  take(): boolean {
    const room = newsletterCap(this.#day.dailyCaps) - this.#day.otherEmails - (this.#known[this.#today] ?? 0) - this.taken;
    if (room <= 0) return false;
    this.taken += 1;
    return true;
  }

  /** @returns the first moment of the day on which there is room for one that was over */
  putOff(): Date {
    const days = 1 + Math.floor(this.#isPutOff / Math.max(1, newsletterCap(this.#day.dailyCaps)));
    this.#isPutOff += 1;
    let moment = this.#now;
    for (let each = 0; each < days; each += 1) moment = nextLocalDay(moment, this.#day.timezone);
    return moment;
  }

  /** What has been taken from now on, by day. */
  days(): Record<string, number> {
    const oldest = dayOf(new Date(this.#now.getTime() - daysKept * dayMs), this.#day.timezone);
    const kept = Object.entries(this.#known).filter(([day]) => day >= oldest);
    return { ...Object.fromEntries(kept), [this.#today]: (this.#known[this.#today] ?? 0) + this.taken };
  }

  get #today(): string {
    return dayOf(this.#now, this.#day.timezone);
  }
}

/**
 * What a change of letters that were claimed gives back of the days' shares, or moves from one day to another: one that
 * was not handed over after all leaves its place to others. One that comes back later has been sent and keeps it.
 */
export function shareChange(changed: readonly Pick<ChangedMessage, 'before' | 'after' | 'timezone'>[]): Record<string, number> {
  const days: Record<string, number> = {};
  const add = (day: string | undefined, by: number) => {
    if (day === undefined) return;
    days[day] = (days[day] ?? 0) + by;
  };
  for (const { before, after, timezone } of changed) {
    if (isSent(before) && !isSent(after)) continue;
    add(dayTaken(before, timezone), -1);
    add(dayTaken(after, timezone), 1);
  }
  return Object.fromEntries(Object.entries(days).filter(([, by]) => by !== 0));
}

const isSent = ({ state }: Message): boolean => state === 'sent' || state === 'delivered';

/** The day of which a letter takes one; undefined for one that takes none. */
function dayTaken(message: Message, timezone: string): string | undefined {
  const { state, sentAt, claimedAt } = message;
  const at = isSent(message) ? sentAt : state === 'sending' || state === 'unknown' ? claimedAt : undefined;
  return at && dayOf(at, timezone);
}
