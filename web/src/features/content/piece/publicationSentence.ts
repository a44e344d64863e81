import type { Publication } from '@model/content.ts';
import { plainTime } from '../../../lib/plainTime.ts';
import { publicationSentences } from '../../../words/content.ts';

interface Circumstances {
  /** When the piece is planned for; undefined or null for as soon as it may. */
  publishAt: Date | null | undefined;
  paused: boolean;
  now: Date;
  locale: string;
  timezone: string;
}

/** What becomes of a piece at one of its destinations, in a sentence. */
export function publicationSentence(publication: Publication, { publishAt, paused, ...place }: Circumstances): string {
  const { state, notBefore, attempts, at } = publication;
  const ahead = notBefore && notBefore > place.now ? plainTime(notBefore, place) : undefined;
  switch (state) {
    case 'scheduled':
      if (paused) return 'Waits, because everything is paused.';
      if (attempts > 0) return `Tried ${times(attempts)}. It is tried again ${ahead ?? 'in a moment'}.`;
      return publishAt && publishAt > place.now ? `Goes there ${plainTime(publishAt, place)}.` : 'Goes there in a moment.';
    case 'unknown':
      if (ahead !== undefined) return `${publicationSentences.unknown} We look there again ${ahead}.`;
      return `${publicationSentences.unknown} Look there, and say what you find.`;
    case 'published':
      return at ? `Since ${plainTime(at, place)}.` : publicationSentences.published;
    case 'awaitingApproval':
    case 'publishing':
    case 'failed':
    case 'stopped':
      return publicationSentences[state];
  }
}

const times = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

export type Settlement = 'isThere' | 'publishAgain' | 'letItBe';

/** What a person may say of a publication that did not go well; empty where it goes on by itself. */
export function chooseSettlements({ state, notBefore, claimedAt }: Pick<Publication, 'state' | 'notBefore' | 'claimedAt'>, now: Date): Settlement[] {
  switch (state) {
    case 'unknown':
      // As long as it is looked up by itself, it is not published again.
      return notBefore && notBefore > now ? ['isThere', 'letItBe'] : ['isThere', 'publishAgain', 'letItBe'];
    case 'failed':
      return ['publishAgain', 'letItBe'];
    case 'stopped':
      // Somebody left it as it was; it may be there all the same.
      return claimedAt ? ['isThere', 'publishAgain'] : [];
    case 'awaitingApproval':
    case 'scheduled':
    case 'publishing':
    case 'published':
      return [];
  }
}

/** It waits for a person: it was refused, or nobody could tell and it is not looked up any more. */
export const isTroubled = (publication: Pick<Publication, 'state' | 'notBefore' | 'claimedAt'>, now: Date): boolean =>
  (publication.state === 'failed' || publication.state === 'unknown') && chooseSettlements(publication, now).includes('publishAgain');
