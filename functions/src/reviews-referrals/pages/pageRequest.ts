import type { FormLimits } from '../../platform/readForm.ts';

/** A request as far as the public pages go by it: none of them needs a cookie. */
export interface PageRequest {
  method: string;
  /** `/v/{token}` and the like. */
  path: string;
  query: URLSearchParams;
  contentType: string;
  body: Buffer;
  /** The Accept-Language header. */
  languages: string;
  userAgent: string;
  /** What the browser says the request is for: `prefetch` where nobody has followed the link yet. */
  purpose: string;
  /** The Sec-Fetch-Site header; empty for a browser that does not send it. */
  site: string;
  /** The visitor's network address as Hosting reports it; never stored. */
  address: string;
  /** The address that the request came to Google from: Hosting's own, or that of whoever goes around it. Nobody can make it up. */
  reachedFrom: string;
}

export interface PageAnswer {
  status: 200 | 204 | 302 | 303 | 400 | 404 | 405 | 429;
  headers: Readonly<Record<string, string>>;
  body: string;
}

/** Room for a note or a review of 5,000 characters, each of which may take twelve bytes on its way. */
export const writtenForm: FormLimits = { body: 100_000, field: 25_000 };

/** Headers of a page that is one person's, or that must be asked for anew each time. */
export function privateHeaders(policy: string): Record<string, string> {
  return {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'private, no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Robots-Tag': 'noindex',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': policy,
  };
}

/** What a page loads and where its forms lead; the same lines stand in firebase.json. */
export const policies = {
  // A form that is answered with the way to a review site has to be allowed to lead there, and on from there.
  review: "default-src 'none'; style-src 'self'; form-action 'self' https: http:; base-uri 'none'; frame-ancestors 'none'",
  landing:
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
  referrer: "default-src 'none'; style-src 'self'; script-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
  widget: "default-src 'none'; style-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors *",
} as const;
