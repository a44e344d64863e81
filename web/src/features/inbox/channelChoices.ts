import { lastWord } from '@model/consent.ts';
import type { Contact } from '@model/contact.ts';
import type { Message } from '@model/message.ts';
import { addressChannels, type AddressChannel } from '@model/words.ts';

/** A way to write to a person, or why there is none. The functions decide again, and know more: a no, for one. */
export type ChannelChoice = { channel: AddressChannel; to: string } | { channel: AddressChannel; to: null; because: string };

export function channelChoices(
  contact: Pick<Contact, 'emails' | 'phones' | 'consents'>,
  thread: readonly Pick<Message, 'direction' | 'channel'>[],
): ChannelChoice[] {
  return addressChannels.map((channel) => {
    const to = (channel === 'email' ? contact.emails : contact.phones).at(-1);
    if (to === undefined) {
      return { channel, to: null, because: channel === 'email' ? 'They left no email address.' : 'They left no phone number.' };
    }
    if (channel === 'email') return { channel, to };
    const agreed = lastWord(contact.consents, 'service', 'sms');
    if (agreed === false) return { channel, to: null, because: 'They have asked for no more text messages.' };
    const hasTexted = thread.some((message) => message.direction === 'in' && message.channel === 'sms');
    if (agreed || hasTexted) return { channel, to };
    return { channel, to: null, because: 'They have not agreed to text messages and have sent none.' };
  });
}

/** The channel to begin with: the one they used last, where it is open. */
export function firstChannel(choices: readonly ChannelChoice[], last: string | undefined): AddressChannel | undefined {
  const open = choices.filter(({ to }) => to !== null);
  return (open.find(({ channel }) => channel === last) ?? open[0])?.channel;
}

/** Hours in which a text wakes people: federal rules allow marketing by text from 8 am to 9 pm. */
const [morning, evening] = [8, 21];

/** Whether it is night where somebody is, by an IANA time zone. */
export function isNight(now: Date, timezone: string): boolean {
  const hour = Number(new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone: timezone }).format(now));
  return hour < morning || hour >= evening;
}
