/** A number of hours as people say it: 72 is 3 days. */
export function hoursInWords(hours: number): string {
  if (!Number.isFinite(hours) || hours <= 0) return '–';
  if (hours % 24 !== 0) return hours === 1 ? '1 hour' : `${hours} hours`;
  return hours === 24 ? '1 day' : `${hours / 24} days`;
}
