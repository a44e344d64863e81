import { type CustomerQuestion, type Permit, permitToCustomer, type Reach } from './permit.ts';
import type { AddressChannel, SkipReason } from '../model/words.ts';

export interface ChannelQuestion extends Omit<CustomerQuestion, 'channel' | 'reach'> {
  preferred: AddressChannel;
  /** The business's order after the preferred one. */
  order: readonly AddressChannel[];
  reach: Readonly<Record<AddressChannel, Reach>>;
}

export type ChannelAnswer =
  | { channel: AddressChannel; to: string; permit: Permit }
  | { channel: null; because: SkipReason };

/**
 * The channel a person may be written to on, with the permit to do so: the preferred one, else the next in the
 * business's order, else none, with the reason the preferred channel was refused for.
 */
export function chooseChannel({ preferred, order, reach, ...question }: ChannelQuestion): ChannelAnswer {
  const candidates = [...new Set<AddressChannel>([preferred, ...order])];
  const refusals: SkipReason[] = [];
  for (const channel of candidates) {
    const answer = permitToCustomer({ ...question, channel, reach: reach[channel] });
    if (answer.permit) return { channel, to: answer.permit.to, permit: answer.permit };
    refusals.push(answer.because);
  }
  // A missing address says less than what stands in the way of an address that is there.
  return { channel: null, because: refusals.find((reason) => reason !== 'noAddress') ?? 'noAddress' };
}
