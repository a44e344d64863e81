import type { Request } from 'firebase-functions/v2/https';
import { visitorAddress } from './visits/visitorAddress.ts';

/** A request as far as the public pages go by it: none of them needs a cookie. */
export interface PageRequest {
  method: string;
  /** As it stands in the address: `/v/{token}` and the like. */
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

/** What a function is handed, as far as the pages go by it. */
export function readPageRequest(request: Request): PageRequest {
  const header = (name: string) => request.get(name) ?? '';
  const forwardedFor = request.get('x-forwarded-for');
  return {
    method: request.method,
    path: request.path,
    query: new URL(request.url, 'http://localhost').searchParams,
    contentType: header('content-type'),
    body: request.rawBody ?? Buffer.alloc(0),
    languages: header('accept-language'),
    userAgent: header('user-agent'),
    purpose: [header('sec-purpose'), header('purpose'), header('x-moz')].join(' '),
    site: header('sec-fetch-site'),
    address: visitorAddress({ fastlyClientIp: request.get('fastly-client-ip'), forwardedFor }, request.ip ?? ''),
    reachedFrom: visitorAddress({ fastlyClientIp: undefined, forwardedFor }, request.ip ?? ''),
  };
}

/** The parts of an address's path, as they were typed; one that no browser would send stands for nothing. */
export function pathParts(path: string): string[] {
  return path.split('/').slice(1).map((part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return '';
    }
  });
}

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
