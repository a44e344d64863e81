/** Whether two BCP 47 tags are the same language, whatever the region: en-US and en-GB are. */
export function sameLanguage(one: string, other: string): boolean {
  return one.split('-')[0]?.toLowerCase() === other.split('-')[0]?.toLowerCase();
}
