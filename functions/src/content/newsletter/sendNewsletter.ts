import { makeLetters, readTaken } from './makeLetters.ts';
import { changeLease, holds, type Lease, takeLease } from './newsletterLease.ts';
import { planNobody } from './planNobody.ts';
import { sendLetters, type SentLetters } from './sendLetters.ts';
import { changePiece } from '../changePiece.ts';
import type { ContentReference } from '../contentReference.ts';
import { markPublished, withoutTries, withPublication } from '../publish/markPublished.ts';
import { publishedActivity } from '../publish/planClaim.ts';
import { withState } from '../withState.ts';
import { forgetSettings, loadSettings } from '../../business/loadSettings.ts';
import type { Actor } from '../../model/actor.ts';
import type { Content, Publication } from '../../model/content.ts';
import type { Services } from '../../services.ts';

/**
 * Real time after which a run leaves the rest to the next one, which is woken at once. A sweep may begin one in its
 * seventh minute, and lasts nine: killed, it would leave a handful of letters unclear.
 */
const longestRunMs = 90_000;
/** What a provider that has had enough is given before it gets more. */
const busyWaitMs = 60_000;
/** How often a run makes its lease longer while it sends. */
const renewEveryMs = 30_000;

const system: Actor = { kind: 'system', id: 'newsletter' };
const noAddress = 'News by email must name your postal address, and it is missing in your settings. Add it there, then publish again.';
const toNobody = 'It went to nobody: of those who had agreed to news by email, nobody is left who may be written to. Publish it again once somebody has agreed.';
const noAddressAnyMore = 'It does not go on, because news by email must name your postal address, and that is missing in your settings. Add it there.';

/**
 * Makes a newsletter's messages, one for each contact who has agreed, and sends them; what is left when time is up, or
 * when the day's emails are used up, is taken up by the next wake-up call. Safe to call twice and by several at once: one
 * works on it at a time. What died half-way goes on where it stopped: by the next call once the lease has run out, or by
 * the sweeps, which find a piece that is still being published and messages that are due.
 */
export async function sendNewsletter(services: Services, reference: ContentReference): Promise<void> {
  const taken = await takeLease(services, reference);
  if (!taken) return;
  if ('takenUntil' in taken) return wakeAtReal(services, reference, taken.takenUntil);
  // What an instance remembers may be older than what has woken this: a raised limit, or the end of a pause.
  forgetSettings(reference.businessId);
  const run = new Run(services, reference, taken.lease);
  let ended: SentLetters = 'stop';
  try {
    ended = await run.work(taken.piece);
  } finally {
    await run.end();
  }
  await wakeForRest(services, reference, ended);
}

/** Letters that somebody has, may have, or is still to get. */
const goingOrGone = ['queued', 'sending', 'sent', 'delivered', 'failed', 'unknown'] as const;

/** Whether there is a letter for everybody; of one that somebody has stopped there never will be. */
const isMade = ({ newsletter }: Content): boolean => newsletter?.complete === true && newsletter.stoppedAt === undefined;

class Run {
  private readonly services: Services;
  private readonly reference: ContentReference;
  private readonly began: number;
  private renewedAt: number;
  private lease: Lease | undefined;
  private hasHandedOver = false;

  constructor(services: Services, reference: ContentReference, lease: Lease) {
    this.services = services;
    this.reference = reference;
    this.lease = lease;
    this.began = services.realNow().getTime();
    this.renewedAt = this.began;
  }

  async work(piece: Content): Promise<SentLetters> {
    const made = await this.makeAll(piece);
    const ended = await sendLetters(
      this.services,
      this.reference,
      made,
      () => this.goesOn(),
      async () => {
        if (!this.hasHandedOver) await this.publish();
        this.hasHandedOver = true;
      },
    );
    if (ended !== 'stop' && !this.hasHandedOver) await this.settle();
    return ended;
  }

  async end(): Promise<void> {
    if (this.lease) await changeLease(this.services, this.reference, this.lease, false);
  }

  /** @returns the messages that were made */
  private async makeAll(piece: Content): Promise<string[]> {
    const all: string[] = [];
    if (piece.publications?.['newsletter']?.state !== 'publishing' || piece.newsletter?.complete === true) return all;
    const { business } = await loadSettings(this.services.paths, this.reference.businessId);
    if (business.pausedAt !== null) return all;
    if (business.postalAddress.trim() === '') {
      await this.wantAddress();
      return all;
    }
    let cursor = piece.newsletter?.cursor ?? null;
    const takenBy = cursor === null ? new Map<string, string>() : await readTaken(this.services, this.reference);
    for (let isLast = false; !isLast && this.lease && this.hasTime(); ) {
      const batch = await makeLetters(this.services, this.reference, this.lease, cursor, takenBy);
      this.lease = batch?.lease;
      if (!batch) break;
      this.renewedAt = this.services.realNow().getTime();
      all.push(...batch.made);
      ({ cursor, isLast } = batch);
    }
    return all;
  }

  /** There is a message for everybody, and some are with the provider, or wait for it: it is published. */
  private async publish(): Promise<void> {
    const { lease } = this;
    await changePiece(this.services, this.reference, system, (piece, { now }) => {
      if (!lease || !holds(piece, lease) || !isMade(piece) || piece.publications?.['newsletter']?.state !== 'publishing') return undefined;
      const after = markPublished(piece, 'newsletter', { url: null, externalId: null, at: now });
      return { after: withState(after, now), activities: [publishedActivity('newsletter', null)] };
    });
  }

  /**
   * Nothing has been handed over by this run: it has been by an earlier one, or waits; or there is nobody it could go to any
   * more, and then it is not published.
   */
  private async settle(): Promise<void> {
    const { businessId, contentId } = this.reference;
    const { paths } = this.services;
    const piece = (await paths.content(businessId).doc(contentId).get()).data();
    if (!piece || !isMade(piece)) return;
    const letters = paths.messages(businessId).where('contentId', '==', contentId).where('state', 'in', [...goingOrGone]).limit(1);
    if (!(await letters.get()).empty) return this.publish();
    const { lease } = this;
    await changePiece(this.services, this.reference, system, (current, { business, now }) => {
      const state = current.publications?.['newsletter']?.state;
      if (!lease || !holds(current, lease) || !isMade(current) || (state !== 'publishing' && state !== 'published')) return undefined;
      return { after: planNobody(current, business.postalAddress.trim() === '' ? noAddress : toNobody, now) };
    });
  }

  /**
   * Without a postal address it fails. Where letters have been made it does not: they are let go with the reason, as
   * everything is that may not be sent, and the others are made once there is one.
   */
  private async wantAddress(): Promise<void> {
    await changePiece(this.services, this.reference, system, (piece, { now }) => {
      const publication = piece.publications?.['newsletter'];
      if (publication?.state !== 'publishing') return undefined;
      const isBegun = (piece.newsletter?.made ?? 0) > 0;
      if (isBegun && publication.error === noAddressAnyMore) return undefined;
      const after: Publication = isBegun ? { ...publication, error: noAddressAnyMore } : { ...withoutTries(publication), state: 'failed', error: noAddress };
      return { after: withState(withPublication(piece, 'newsletter', after), now) };
    });
  }

  private hasTime(): boolean {
    return this.services.realNow().getTime() - this.began < longestRunMs;
  }

  private async goesOn(): Promise<boolean> {
    if (!this.lease || !this.hasTime()) return false;
    const now = this.services.realNow().getTime();
    if (now - this.renewedAt < renewEveryMs) return true;
    this.lease = await changeLease(this.services, this.reference, this.lease, true);
    this.renewedAt = now;
    return this.lease !== undefined;
  }
}

/**
 * Has it go on: at once where time was up, in a minute where the provider had enough, else when the first of its messages
 * is due again. A sweep would find it, too.
 */
async function wakeForRest(services: Services, { businessId, contentId }: ContentReference, ended: SentLetters): Promise<void> {
  const now = await services.now();
  const soonest = new Date(now.getTime() + (ended === 'wait' ? busyWaitMs : 0));
  const at = ended === 'stop' ? now : await firstDue(services, { businessId, contentId });
  if (!at) return;
  await services.wake({ queue: 'content-onNewsletterDue', data: { businessId, contentId }, at: at > soonest ? at : soonest }, now);
}

async function firstDue({ paths }: Services, { businessId, contentId }: ContentReference): Promise<Date | undefined> {
  const waiting = await paths.messages(businessId).where('contentId', '==', contentId).orderBy('retryAt').limit(1).get();
  return waiting.docs[0]?.data().retryAt;
}

async function wakeAtReal(services: Services, { businessId, contentId }: ContentReference, real: Date): Promise<void> {
  const now = await services.now();
  const at = new Date(now.getTime() + Math.max(0, real.getTime() - services.realNow().getTime()));
  await services.wake({ queue: 'content-onNewsletterDue', data: { businessId, contentId }, at }, now);
}
