import type { ConsentSaid } from '../../messaging/planConsent.ts';
import type { Address } from '../../model/contact.ts';
import type { PreferencesWords } from './preferencesWords.ts';

/** What a person gets by one channel. */
export interface ChannelPreference {
  /** Masked. */
  addresses: readonly string[];
  wanted: boolean;
  /** Blocked because it does not work: no wish of theirs changes that. */
  broken: boolean;
}

/** What a person has chosen to get; a channel without an address is undefined. */
export interface Preferences {
  business: string;
  news: boolean;
  email: ChannelPreference | undefined;
  texts: ChannelPreference | undefined;
}

export interface Choice {
  news: boolean;
  email: boolean;
  texts: boolean;
}

/** What is on record about the addresses of one channel, as one wish. */
export function channelPreference(addresses: readonly string[], onRecord: readonly (Address | undefined)[]): ChannelPreference | undefined {
  if (addresses.length === 0) return undefined;
  const blocks = onRecord.flatMap((address) => address?.blocked ?? []);
  return {
    addresses,
    wanted: blocks.length === 0,
    broken: blocks.length === addresses.length && blocks.every(({ reason }) => reason !== 'optedOut'),
  };
}

/** What has changed between what is on record and what was chosen. Without any email there is no news by email. */
export function planPreferences(now: Preferences, chosen: Choice): ConsentSaid[] {
  const said: ConsentSaid[] = [];
  const say = (purpose: ConsentSaid['purpose'], channel: ConsentSaid['channel'], before: boolean, granted: boolean) => {
    if (before !== granted) said.push({ purpose, channel, granted, to: 'all' });
  };
  if (now.email && !now.email.broken) {
    say('service', 'email', now.email.wanted, chosen.email);
    say('marketing', 'email', now.news, chosen.news && chosen.email);
  }
  if (now.texts && !now.texts.broken) say('service', 'sms', now.texts.wanted, chosen.texts);
  return said;
}

/** The page as they left it, in its own words: what the ledger keeps. */
export function choiceInWords(now: Preferences, chosen: Choice, say: PreferencesWords): string {
  const box = (label: string, on: boolean) => `[${on ? 'x' : ' '}] ${label}`;
  return [
    ...(now.email ? [box(say.email, chosen.email), box(say.news, chosen.news && chosen.email)] : []),
    ...(now.texts ? [box(say.texts, chosen.texts)] : []),
  ].join(' ');
}
