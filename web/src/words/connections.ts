import type { Connection, Finding, GoogleConnection } from '@model/connection.ts';
import type { AddressChannel, ConnectionProvider } from '@model/words.ts';
import type { Tone } from '../components/ui/tone.ts';

export const connectionTitles: Record<ConnectionProvider, string> = {
  sendgrid: 'SendGrid',
  smtp: 'Gmail or another mailbox',
  twilio: 'Twilio',
};

/** What it is good for, while it is not connected. */
export const connectionSentences: Record<ConnectionProvider, string> = {
  sendgrid: 'For a domain of your own and many emails. Tells whether an email has arrived, and takes the answers.',
  smtp: 'Your own mailbox: emails come from the address that your customers know, and their answers are found there.',
  twilio: 'Text messages from your own number, and the answers to them.',
};

type ConnectionState = Connection['state'];

export const connectionStateWords: Record<ConnectionState, string> = { connected: 'Connected', broken: 'Does not work' };
export const connectionStateTones: Record<ConnectionState, Tone> = { connected: 'good', broken: 'bad' };

/** What a broken connection means and what to do. */
export const brokenSentence =
  'Nothing leaves through it, and nothing is lost: what is due waits, and goes out by itself when it works again. Change what is wrong, or check again if it is put right at the provider.';

/** What becomes of a channel and of what waits, before somebody disconnects. */
export const disconnectSentences: Record<AddressChannel, string> = {
  email: 'Its key is erased here. Emails go to the local outbox from then on and reach nobody, until you connect another way out. What is waiting for it keeps waiting.',
  sms: 'Its token is erased here. Text messages go to the local outbox from then on and reach nobody, until you connect another way out. What is waiting for it keeps waiting.',
};

export const channelTitles: Record<AddressChannel, string> = { email: 'Emails', sms: 'Text messages' };
export const localOutbox = 'Local outbox (nothing leaves)';
export const localSentences: Record<AddressChannel, string> = {
  email: 'Your emails reach nobody. They stay in the local outbox, where you can read them.',
  sms: 'Your text messages reach nobody. They stay in the local outbox, where you can read them.',
};

export const findingTitles: Record<Finding['check'], string> = {
  spf: 'SPF',
  dkim: 'DKIM',
  dmarc: 'DMARC',
  tenDlc: 'Registration for US numbers (10DLC)',
};
export const findingWords: Record<Finding['state'], string> = {
  good: 'In order',
  missing: 'Missing',
  wrong: 'Needs a change',
  notChecked: 'Not checked',
};
export const findingTones: Record<Finding['state'], Tone> = { good: 'good', missing: 'warn', wrong: 'bad', notChecked: 'neutral' };

/** Reviews at Google. */
export const googleStateWords: Record<GoogleConnection['state'], string> = {
  choosing: 'Choose a place',
  connected: 'Connected',
  broken: 'Does not work',
};
export const googleStateTones: Record<GoogleConnection['state'], Tone> = { choosing: 'warn', connected: 'good', broken: 'bad' };

export const googleWords = {
  title: 'Google reviews',
  intro:
    'New reviews of your business at Google are found within half an hour, and your answers are published there. Without it, reviews are found on your own review page, or added by hand.',
  notSetUp: 'This project has no sign-in with Google yet. Whoever runs it can set it up; until then, add reviews from Google by hand.',
  connect: 'Connect Google',
  again: 'Connect again',
  choosePlace: 'Choose the place',
  otherPlace: 'Choose another place',
  choosing: 'Google lets us in. Say which place is yours, and its reviews are read.',
  chosen: 'Saved. The reviews of this place are read within half an hour.',
  noPlaces: 'The account you signed in with has no place on Google Maps. Sign in with the one that owns your Business Profile.',
  failed: 'Google was not connected',
  brokenReason: 'Google does not let us in.',
  broken: 'New reviews are not seen, and answers wait until it is connected again.',
  readNow: 'Read reviews now',
  found: (count: number) => (count === 0 ? 'Nothing new at Google.' : count === 1 ? 'One review is new or has changed.' : `${count} reviews are new or have changed.`),
  disconnect: 'The permission is erased here and given back to Google. Reviews that were found stay; new ones are no longer seen, and answers are no longer published there.',
  disconnected: 'Google is disconnected.',
} as const;
