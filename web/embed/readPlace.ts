import type { LeadIntake } from '@model/lead.ts';

/** Where the form stands: what its address says. */
export interface Place {
  /** Undefined where the address names no business. */
  businessId: string | undefined;
  /** Inside a page of the business's own, or of a referral. */
  embedded: boolean;
  /** Without the business's name, which stands on the page around it already. */
  bare: boolean;
  /** Undefined where the visitor's own setting decides. */
  theme: 'light' | 'dark' | undefined;
  origin: Pick<LeadIntake, 'source' | 'referralCode' | 'utm'>;
}

/** The model's bounds. */
const longestTag = 200;
const referralCode = /^[A-Za-z0-9_-]{1,40}$/;
const documentId = /^[A-Za-z0-9_~.@-]{1,128}$/;

/** @param address the page's own: `/f/{businessId}?utm_source=…&gclid=…&ref=CODE`; our own page of a code writes `code` */
export function readPlace(address: URL): Place {
  const given = address.searchParams;
  const id = /^\/f\/([^/]+)\/?$/.exec(address.pathname)?.[1] ?? '';
  const theme = given.get('theme');
  return {
    businessId: documentId.test(id) ? id : undefined,
    embedded: given.has('embedded'),
    bare: given.has('bare'),
    theme: theme === 'light' || theme === 'dark' ? theme : undefined,
    origin: readOrigin(given),
  };
}

function readOrigin(given: URLSearchParams): Place['origin'] {
  const utm: NonNullable<LeadIntake['utm']> = {};
  for (const name of ['source', 'medium', 'campaign', 'term', 'content'] as const) {
    const tag = given.get(`utm_${name}`)?.trim();
    if (tag) utm[name] = Array.from(tag).slice(0, longestTag).join('');
  }
  const clickId = given.get('gclid') ?? given.get('fbclid');
  // A piece of an id identifies nothing.
  if (clickId && clickId.length <= longestTag) utm.clickId = clickId;
  const code = given.get('code') ?? given.get('ref');
  return {
    ...(code && referralCode.test(code) ? { source: 'referral', referralCode: code } : { source: 'form' }),
    ...(Object.keys(utm).length > 0 ? { utm } : {}),
  };
}
