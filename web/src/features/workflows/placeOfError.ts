import type { AddressChannel } from '@model/words.ts';

/** Which settings are open: those of a card, and of a text the words for a channel. */
interface Place<Card extends string> {
  card: Card;
  channel: AddressChannel;
}

/**
 * Where a field that is wrong is seen: on the open card and tab if one stands there, else where the first one stands.
 * @param cardOf the card under which a setting stands, from the setting's path
 */
export function placeOfError<Card extends string>(paths: readonly string[], open: Place<Card>, cardOf: (path: string) => Card): Place<Card> {
  const cardsWithErrors = paths.map(cardOf);
  const card = cardsWithErrors.includes(open.card) ? open.card : (cardsWithErrors[0] ?? open.card);
  const channels = paths
    .filter((path) => cardOf(path) === card && path.startsWith('templates.'))
    .map((path) => (path.endsWith('.sms') ? 'sms' : 'email'));
  return { card, channel: channels.includes(open.channel) ? open.channel : (channels[0] ?? open.channel) };
}
