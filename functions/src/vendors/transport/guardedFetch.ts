import type { LookupFunction } from 'node:net';
import { type HttpAnswer, type HttpRequest, NoAnswer, sendRequest } from './sendRequest.ts';
import { watchedAgents, type WatchedAgents } from './watchedAgents.ts';

/**
 * Requests to addresses that people have typed, from a place that lies beside Google's metadata server and other inner
 * ones (docs/adr/0019). Only https, to the port of https or its usual second one: with every port allowed, whoever
 * can type an address could find out by our answers what listens where. Which address a name stands for is looked at
 * when the connection is made, for every connection, so that a name that changes its mind leads nowhere else.
 */
const allowedPorts: readonly string[] = ['', '8443'];
/** As many as an honest site needs: to its own form with `www`, and to its language. */
const redirectsAtMost = 3;

export interface GuardOptions {
  /** Milliseconds for the whole of it, redirects included. */
  timeoutMs: number;
  /** Ends it before that. */
  signal?: AbortSignal | undefined;
  maxBytes: number;
  /** `127.0.0.1:port` of stand-ins, which alone may be reached without TLS; only ever set on the emulators. */
  testHosts?: readonly string[] | undefined;
}

export interface GuardedRequest extends HttpRequest {
  /** Goes to the address as it is, and not along with a redirect to another origin. */
  authorization?: string | undefined;
}

export interface GuardedAnswer extends HttpAnswer {
  /** Where it came from in the end. */
  url: URL;
}

/** It lies, or leads, where anybody on the way could read along. */
export class Unsecured extends NoAnswer {
  constructor() {
    super('forbidden', false, 'the address is not secured');
    this.name = 'Unsecured';
  }
}

/**
 * Sends one request to an address from outside. What only reads follows redirects, each checked like the first; what
 * writes follows none.
 * @throws NoAnswer, with the reason `forbidden` where the address is none that we go to; Unsecured where it is none of https
 */
export async function guardedFetch({ authorization, ...request }: GuardedRequest, options: GuardOptions): Promise<GuardedAnswer> {
  const deadline = AbortSignal.timeout(options.timeoutMs);
  const signal = options.signal ? AbortSignal.any([options.signal, deadline]) : deadline;
  let { url } = request;
  for (let redirects = 0; redirects <= redirectsAtMost; redirects += 1) {
    const isTestHost = options.testHosts?.includes(url.host) ?? false;
    refuseStrangeAddress(url, isTestHost);
    const agents = await guardedAgents(isTestHost ? { allowed: url.hostname } : {});
    const headers = authorization !== undefined && url.origin === request.url.origin ? { ...request.headers, authorization } : request.headers;
    const answer = await sendRequest({ ...request, url, headers }, { agents, signal, maxBytes: options.maxBytes }).catch(asForbidden);
    const next = request.method === 'POST' ? undefined : targetOf(answer, url);
    if (!next) return { ...answer, url };
    url = next;
  }
  throw new NoAnswer('forbidden', true, 'it leads from one address to the next');
}

/**
 * Agents for one call that make no connection to an inner address, whatever name it goes by.
 * @param allowed an inner address that may be reached all the same
 * @param lookup in place of the system's name look-up
 */
export async function guardedAgents({ allowed, lookup }: { allowed?: string; lookup?: LookupFunction }): Promise<WatchedAgents> {
  const { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } = await import('request-filtering-agent');
  const options = { keepAlive: false, allowIPAddressList: allowed === undefined ? [] : [allowed], ...(lookup && { lookup }) };
  return watchedAgents({ httpAgent: new RequestFilteringHttpAgent(options), httpsAgent: new RequestFilteringHttpsAgent(options) });
}

/** An IPv4 address in the oldest clothes of IPv6, `::127.0.0.1`, as the URL parser writes it: the guard takes that for an outer one. */
const oldestClothes = /^\[::[\da-f]{1,4}(:[\da-f]{1,4})?\]$/;

function refuseStrangeAddress(url: URL, isTestHost: boolean): void {
  if (url.username || url.password) throw new NoAnswer('forbidden', false, 'the address holds a password');
  if (isTestHost && url.protocol === 'http:') return;
  if (url.protocol !== 'https:') throw new Unsecured();
  if (oldestClothes.test(url.hostname)) throw new NoAnswer('forbidden', false, 'the address lies inside a network');
  if (!allowedPorts.includes(url.port)) throw new NoAnswer('forbidden', false, 'the address has an unusual port');
}

/** The guard's own words for an address that it has kept us from; it has no class or code for them. */
const guarded = /is not allowed\. Because/;

function asForbidden(error: unknown): never {
  if (error instanceof NoAnswer && error.cause instanceof Error && guarded.test(error.cause.message)) {
    throw new NoAnswer('forbidden', false, 'the address lies inside a network', error.cause);
  }
  throw error;
}

/** Whether a status says that it is somewhere else: whatever was asked for there has not been done. */
export const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status);

function targetOf({ status, headers: { location } }: HttpAnswer, from: URL): URL | undefined {
  if (!isRedirect(status) || location === undefined) return undefined;
  const target = URL.parse(location, from.href);
  if (!target) throw new NoAnswer('forbidden', true, 'it leads to no address');
  return target;
}
