/** Sites that people know by another name than their host, by the end of the host. */
const known: readonly (readonly [string, RegExp])[] = [
  ['Google', /(^|\.)(google(\.[a-z]{2,3}){1,2}|g\.page|goo\.gl|g\.co)$/],
  ['Yelp', /(^|\.)yelp(\.[a-z]{2,3}){1,2}$/],
  ['Facebook', /(^|\.)(facebook\.com|fb\.com|fb\.me)$/],
  ['Trustpilot', /(^|\.)trustpilot(\.[a-z]{2,3}){1,2}$/],
  ['Tripadvisor', /(^|\.)tripadvisor(\.[a-z]{2,3}){1,2}$/],
];

/** What customers call the site behind a link. Undefined for what is no link to a site. */
export function siteName(link: string): string | undefined {
  if (!URL.canParse(link)) return undefined;
  const { protocol, hostname } = new URL(link);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  return known.find(([, hosts]) => hosts.test(hostname))?.[0] ?? hostname.replace(/^www\./, '');
}
