import type { ServerResponse } from 'node:http';
import * as z from 'zod/mini';
import { respond, type StandInReply, type StandInRequest, standInServer } from '../transport/standInServer.ts';

/**
 * Plays Google's sign-in and Business Profile on 127.0.0.1 for tests and for people's hands: takes a request only if
 * Google would. Access tokens are good for the requests that follow them until `expire` is called.
 */
export interface StandInGoogle {
  baseUrl: string;
  /** Answers as they stand at the place, by the name of the review. */
  readonly replies: Map<string, string>;
  reviews: StandInReview[];
  /** What comes next to reading and answering reviews. */
  next: StandInReply;
  /** Takes the permission back. */
  withdraw(): void;
  /** Lets the access tokens run out. */
  expire(): void;
  /** Requests to the reviews, by method and path with query. */
  readonly asked: string[];
  close(): Promise<void>;
}

export interface StandInReview {
  /** The last part of its name. */
  id: string;
  author: string | null;
  stars: 'ONE' | 'TWO' | 'THREE' | 'FOUR' | 'FIVE';
  comment?: string;
  createTime: string;
  updateTime: string;
}

export const standInGoogleClient = { clientId: 'client-for-tests.apps.example.com', clientSecret: 'client-secret-for-tests' } as const;
export const standInGoogleCode = 'code-for-tests';
export const standInGoogleRefreshToken = 'refresh-for-tests';
export const standInGooglePlace = 'accounts/101/locations/202';

const answer = z.strictObject({ comment: z.string().check(z.minLength(1), z.maxLength(4096)) });

/** @param port any that is free by default */
export async function standInGoogle(port?: number): Promise<StandInGoogle> {
  let issued = 0;
  let permitted = true;
  const access = () => `access-${issued}`;

  const token = ({ body }: StandInRequest, response: ServerResponse) => {
    const form = new URLSearchParams(body);
    const known = form.get('client_id') === standInGoogleClient.clientId && form.get('client_secret') === standInGoogleClient.clientSecret;
    if (!known) return respond(response, 401, { error: 'invalid_client' });
    const isCode = form.get('grant_type') === 'authorization_code' && form.get('code') === standInGoogleCode && Boolean(form.get('redirect_uri'));
    const isRefresh = form.get('grant_type') === 'refresh_token' && form.get('refresh_token') === standInGoogleRefreshToken;
    if (!(isCode || isRefresh) || (isRefresh && !permitted)) return respond(response, 400, { error: 'invalid_grant' });
    if (isCode) permitted = true;
    issued += 1;
    respond(response, 200, {
      access_token: access(),
      expires_in: 3599,
      token_type: 'Bearer',
      ...(isCode && { refresh_token: standInGoogleRefreshToken }),
    });
  };

  /** Whoever opens the page agrees at once. */
  const agree = ({ url }: StandInRequest, response: ServerResponse) => {
    const { client_id: client, redirect_uri: back, state, scope } = Object.fromEntries(url.searchParams);
    if (client !== standInGoogleClient.clientId || !back || !state || !scope) return respond(response, 400, { error: 'invalid_request' });
    const query = new URLSearchParams({ state, code: standInGoogleCode, scope });
    respond(response, 302, undefined, { location: `${back}?${query.toString()}` });
  };

  const google: StandInGoogle = {
    baseUrl: '',
    replies: new Map(),
    reviews: [],
    next: 'ok',
    withdraw: () => {
      permitted = false;
      issued += 1;
    },
    expire: () => {
      issued += 1;
    },
    asked: [],
    close: () => server.close(),
  };

  const listReviews = ({ url }: StandInRequest, response: ServerResponse) => {
    const size = Number(url.searchParams.get('pageSize'));
    if (!(size >= 1 && size <= 50) || url.searchParams.get('orderBy') !== 'updateTime desc') return respond(response, 400, { error: { code: 400 } });
    const sorted = google.reviews.toSorted((a, b) => b.updateTime.localeCompare(a.updateTime));
    const from = Number(url.searchParams.get('pageToken') ?? 0);
    const reviews = sorted.slice(from, from + size).map((review) => {
      const name = `${standInGooglePlace}/reviews/${review.id}`;
      const { id: _id, author, stars: starRating, ...rest } = review;
      const comment = google.replies.get(name);
      return {
        name,
        reviewId: review.id,
        reviewer: author === null ? { isAnonymous: true } : { displayName: author },
        starRating,
        ...rest,
        ...(comment !== undefined && { reviewReply: { comment, updateTime: review.updateTime } }),
      };
    });
    respond(response, 200, { reviews, totalReviewCount: sorted.length, ...(from + size < sorted.length && { nextPageToken: String(from + size) }) });
  };

  const reply = ({ url, body }: StandInRequest, response: ServerResponse) => {
    const name = url.pathname.slice('/v4/'.length, -'/reply'.length);
    const read = answer.safeParse(JSON.parse(body));
    if (!read.success) return respond(response, 400, { error: { code: 400 } });
    if (!google.reviews.some(({ id }) => name === `${standInGooglePlace}/reviews/${id}`)) return respond(response, 404, { error: { code: 404 } });
    google.replies.set(name, read.data.comment);
    respond(response, 200, { comment: read.data.comment });
  };

  const withToken = (request: StandInRequest, response: ServerResponse) => {
    if (request.headers.authorization !== `Bearer ${access()}`) return respond(response, 401, { error: { code: 401 } });
    const { pathname } = request.url;
    if (pathname === '/v1/accounts') return respond(response, 200, { accounts: [{ name: 'accounts/101', accountName: 'Harbor' }] });
    if (pathname === '/v1/accounts/101/locations') {
      if (!request.url.searchParams.get('readMask')) return respond(response, 400, { error: { code: 400 } });
      return respond(response, 200, {
        locations: [
          { name: 'locations/202', title: 'Harbor Heating & Air', storefrontAddress: { addressLines: ['12 Harbor Street'], locality: 'Portland' } },
          { name: 'locations/203', title: 'Harbor Heating & Air, Falmouth' },
        ],
      });
    }
    google.asked.push(`${request.method} ${pathname}${request.url.search}`);
    const { next } = google;
    google.next = 'ok';
    if (typeof next === 'function') return next(response);
    if (next !== 'ok') return respond(response, next.status, next.body ?? { error: { code: next.status } }, next.headers);
    if (request.method === 'GET' && pathname === `/v4/${standInGooglePlace}/reviews`) return listReviews(request, response);
    if (request.method === 'PUT' && pathname.endsWith('/reply')) return reply(request, response);
    respond(response, 404, { error: { code: 404 } });
  };

  const server = await standInServer((request, response) => {
    if (request.url.pathname === '/o/oauth2/v2/auth') return agree(request, response);
    if (request.url.pathname === '/token' && request.method === 'POST') return token(request, response);
    if (request.url.pathname === '/revoke' && request.method === 'POST') {
      google.withdraw();
      return respond(response, 200, {});
    }
    withToken(request, response);
  }, port);
  google.baseUrl = server.baseUrl;
  return google;
}
