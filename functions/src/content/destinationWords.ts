/** A destination as its owner knows it, at the beginning of a sentence. */
export function destinationWords(destination: string): string {
  if (destination === 'local') return 'Your public page';
  if (destination === 'newsletter') return 'The newsletter';
  return destination === 'wordpress' ? 'WordPress' : 'Buffer';
}
