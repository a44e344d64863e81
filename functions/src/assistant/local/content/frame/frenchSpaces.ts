/** The space that keeps a French colon, question mark or quotation mark on the line of its word. */
const unbreakable = '\u00a0';

/**
 * The same with unbreakable spaces where French typography has them: the texts themselves are written with plain ones,
 * which can be seen. A business's facts are not passed through here; they are quoted as they stand.
 */
export function withFrenchSpaces<T>(value: T): T;
export function withFrenchSpaces(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/ (?=[:;?!»])/gu, unbreakable).replace(/(?<=«) /gu, unbreakable);
  if (Array.isArray(value)) return value.map((each: unknown) => withFrenchSpaces(each));
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withFrenchSpaces<unknown>(each)])) : value;
}
