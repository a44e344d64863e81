import type { AddressChannel, ConnectionProvider } from '../model/words.ts';

/** The channel that a connection can carry. */
export const channelOf = (provider: ConnectionProvider): AddressChannel => (provider === 'twilio' ? 'sms' : 'email');
