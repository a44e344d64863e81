import type { Refused } from './readReply.ts';
import { addressChannels, type AddressChannel, type Channel } from '../model/words.ts';

/** The channels that a refusal means. A direct message has no address of its own to block. */
export function refusedChannels(refused: Refused, by: Channel): AddressChannel[] {
  return addressChannels.filter((channel) => refused === 'everything' || channel === (refused === 'here' ? by : refused));
}
