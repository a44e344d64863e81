import { guardedFetch, type GuardedAnswer } from '../transport/guardedFetch.ts';
import { timeoutOf } from '../transport/vendorOptions.ts';

/** What lets us in at a site. */
export interface SiteAccess {
  /** Where its REST API begins: `https://example.com/wp-json/`, or `https://example.com/?rest_route=/`. */
  apiUrl: string;
  username: string;
  /** An application password, with or without its spaces. */
  password: string;
}

export interface SiteOptions {
  /** Milliseconds until a call is given up. */
  timeoutMs?: number | undefined;
  /** Gives all of its calls up together. */
  signal?: AbortSignal | undefined;
  /** `127.0.0.1:port` of stand-ins, which are reached without TLS; only ever set on the emulators. */
  testHosts?: readonly string[] | undefined;
}

export interface SiteCall {
  method: 'GET' | 'POST';
  /** Below the API's beginning: `wp/v2/posts`. */
  path: string;
  query?: Readonly<Record<string, string>>;
  json?: object;
  file?: { bytes: Buffer; type: string; name: string };
}

/** More than any answer of WordPress that names its fields; a page of its own is cut off here. */
const maxBytes = 2_000_000;
/** Firewalls turn away what does not say who it is. */
export const userAgent = 'Followthrough';

/**
 * One call to a site's REST API, signed in.
 * @throws NoAnswer
 */
export function callSite({ apiUrl, username, password }: SiteAccess, call: SiteCall, options: SiteOptions): Promise<GuardedAnswer> {
  const { method, path, query = {}, json, file } = call;
  const content: Record<string, string> = {
    ...(json && { 'content-type': 'application/json' }),
    ...(file && { 'content-type': file.type, 'content-disposition': `attachment; filename="${file.name}"` }),
  };
  return guardedFetch(
    {
      method,
      url: apiAddress(apiUrl, path, query),
      headers: { 'user-agent': userAgent, accept: 'application/json', ...content },
      body: json ? JSON.stringify(json) : file?.bytes,
      authorization: `Basic ${Buffer.from(`${username}:${password}`, 'utf8').toString('base64')}`,
    },
    { timeoutMs: timeoutOf(options), signal: options.signal, maxBytes, testHosts: options.testHosts },
  );
}

/** Where something of the API is: below a path, or named by a parameter at sites that have no readable addresses. */
export function apiAddress(apiUrl: string, path: string, query: Readonly<Record<string, string>> = {}): URL {
  const url = new URL(apiUrl);
  if (url.searchParams.has('rest_route')) url.searchParams.set('rest_route', `/${path}`);
  else url.pathname = `${url.pathname.replace(/\/+$/, '')}/${path}`;
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url;
}
