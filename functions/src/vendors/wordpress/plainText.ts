const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#039': "'", '#39': "'", '#8217': '’', '#8211': '–' };

/** A name as WordPress hands it out, which is HTML, as text. */
export function plainText(name: string): string {
  return name
    .replace(/<[^>]*>/g, '')
    .replace(/&(#?\w+);/g, (whole, entity: string) => entities[entity] ?? whole)
    .trim();
}
