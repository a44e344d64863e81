/**
 * Words that, standing alone, mean "write to me no more": Twilio's list, and the same in the other languages the
 * product speaks.
 */
const optOutWords = new Set([
  'stop', 'stopall', 'unsubscribe', 'cancel', 'end', 'quit', 'revoke', 'optout', 'opt out',
  'alto', 'parar', 'baja', 'cancelar', 'no mas',
  'arret', 'arreter', 'desabonner', 'desinscrire',
  'stopp', 'abmelden', 'abbestellen', 'aufhoren',
]);

/** True where the whole reply is an opt-out word; a sentence that contains one ("cancel my Tuesday visit") is not. */
export function isOptOut(body: string): boolean {
  const words = body
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\s]/gu, ' ')
    .trim()
    .replace(/\s+/g, ' ');
  return optOutWords.has(words);
}
