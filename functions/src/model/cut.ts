/**
 * The beginning of a text, at most `length` UTF-16 units: never with half a character at its end, for which Firestore
 * would refuse the whole document.
 */
export function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}
