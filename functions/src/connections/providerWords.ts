import type { ConnectionProvider } from '../model/words.ts';

/** A connection's name as its owner knows it, at the beginning of a sentence. */
export const providerWords: Readonly<Record<ConnectionProvider, string>> = {
  sendgrid: 'SendGrid',
  smtp: 'Your email account',
  twilio: 'Twilio',
};
