const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#039': "'", '#39': "'", '#8217': '’', '#8211': '–' };

/** More than anybody says who has something to say; a site that is up to no good says more. */
const lettersAtMost = 2000;

/** A name as WordPress hands it out, which is HTML, as text. What is very long is cut, however long it is. */
export function plainText(name: string): string {
  return name
    .slice(0, lettersAtMost)
    .replace(/<[^<>]*>/g, '')
    .replace(/&(#?\w+);/g, (whole, entity: string) => entities[entity] ?? whole)
    .trim();
}
