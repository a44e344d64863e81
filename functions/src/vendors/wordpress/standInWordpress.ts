import type { ServerResponse } from 'node:http';
import * as z from 'zod/mini';
import { respond, type StandInRequest, standInServer } from '../transport/standInServer.ts';
import type { PublisherTrouble } from '../publisherSuite.ts';

/**
 * Plays a WordPress site on 127.0.0.1 for tests and for people's hands: takes a request only if WordPress would, and
 * answers as WordPress 6.1 was seen to answer (scripts/tryWordpress.ts).
 */
export interface StandInWordpress {
  baseUrl: string;
  readonly posts: StandInPost[];
  /** Names by id. */
  readonly tags: Map<number, string>;
  readonly media: { id: number; slug: string; type: string }[];
  /** Comments by post. */
  readonly comments: Map<number, number>;
  /** What comes next to publishing; stays until it is changed. */
  next: PublisherTrouble | undefined;
  /** Whether the REST API has an address of its own, or is named by a parameter. */
  readableAddresses: boolean;
  /** Whether pages tell where the API is. */
  tellsOfApi: boolean;
  /** Below which path it is installed; elsewhere, as on a server that has moved it, everything is led on to there. */
  livesAt: string;
  /** Another place that everything is led on to; undefined where it is here. */
  movedTo: string | undefined;
  /** Whether its owner lets the account publish. */
  mayPublish: boolean;
  /** Who stands before it, or stands in the way within it. */
  guard: SiteGuard | undefined;
  /** Requests so far, by method and path. */
  readonly asked: string[];
  close(): Promise<void>;
}

export type SiteGuard =
  /** A plugin that shows the API to nobody but those who have signed in. */
  | 'signedOut'
  /** A plugin that shows it to nobody at all. */
  | 'everybody'
  /** A firewall, which answers with a page of its own. */
  | 'firewall'
  /** A plugin that says that the site is coming soon, whatever it is asked. */
  | 'comingSoon'
  /** WordPress itself, while it is being brought up to date. */
  | 'maintenance'
  /** A plugin that hides who has an account there. */
  | 'hiddenUsers';

export interface StandInPost {
  id: number;
  slug: string;
  status: string;
  title: string;
  content: string;
  excerpt: string;
  tags: number[];
  featured_media?: number | undefined;
}

export const standInUser = 'olivia';
export const standInApplicationPassword = 'abcd EFGH ijkl MNOP qrst UVWX';
export const standInSiteName = 'Harbor Heating & Air';
/** A picture that the site itself serves, and something that is none. */
export const standInPicture = '/wp-content/uploads/picture.png';
export const standInPage = '/wp-content/uploads/page.png';

const onePixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const newPost = z.strictObject({
  title: z.string().check(z.minLength(1)),
  content: z.string().check(z.minLength(1)),
  excerpt: z.string(),
  slug: z.string().check(z.regex(/^[a-z0-9_-]+$/)),
  status: z.literal('publish'),
  tags: z.array(z.int()),
  featured_media: z.optional(z.int()),
});
const newTag = z.strictObject({ name: z.string().check(z.minLength(1)) });

/** @param port any that is free by default */
export async function standInWordpress(port?: number): Promise<StandInWordpress> {
  let lastId = 4;
  const nextId = () => (lastId += 1);
  const error = (response: ServerResponse, status: number, code: string, data: object = {}) =>
    respond(response, status, { code, message: 'Sorry, that is not allowed.', data: { status, ...data } });

  const site: StandInWordpress = {
    baseUrl: '',
    posts: [],
    tags: new Map(),
    media: [],
    comments: new Map(),
    next: undefined,
    readableAddresses: true,
    tellsOfApi: true,
    livesAt: '',
    movedTo: undefined,
    mayPublish: true,
    guard: undefined,
    asked: [],
    close: () => server.close(),
  };

  const home = () => `${site.baseUrl}${site.livesAt}`;
  const apiUrl = () => `${home()}${site.readableAddresses ? '/wp-json/' : '/index.php?rest_route=/'}`;
  const linkOf = ({ id, slug }: StandInPost) => `${home()}${site.readableAddresses ? `/${slug}/` : `/?p=${id}`}`;

  const makePost = ({ body }: StandInRequest, response: ServerResponse) => {
    if (site.next === 'busy') return respond(response, 429, undefined, { 'retry-after': '30' });
    if (!site.mayPublish) return error(response, 403, 'rest_cannot_create');
    const read = newPost.safeParse(JSON.parse(body));
    if (!read.success || site.next === 'refuse') return error(response, 400, 'rest_invalid_param');
    const post = { id: nextId(), ...read.data };
    site.posts.push(post);
    if (site.next === 'hang') return undefined;
    if (site.next === 'cut') return response.destroy();
    if (site.next === 'fault') return respond(response, 500, '<p>There has been a critical error on this website.</p>');
    return respond(response, 201, { id: post.id, link: linkOf(post) });
  };

  const makeTag = ({ body }: StandInRequest, response: ServerResponse) => {
    const { name } = newTag.parse(JSON.parse(body));
    const [known] = [...site.tags].find(([, tag]) => tag.toLowerCase() === name.toLowerCase()) ?? [];
    if (known !== undefined) return error(response, 400, 'term_exists', { term_id: known });
    const id = nextId();
    site.tags.set(id, name);
    respond(response, 201, { id });
  };

  const makeMedia = ({ body, headers, url }: StandInRequest, response: ServerResponse) => {
    const type = headers['content-type'] ?? '';
    const named = /^attachment; filename="[a-z0-9_.-]+"$/.test(headers['content-disposition'] ?? '');
    if (!type.startsWith('image/') || !named || body === '') return error(response, 400, 'rest_upload_no_data');
    const made = { id: nextId(), slug: url.searchParams.get('slug') ?? '', type };
    site.media.push(made);
    respond(response, 201, { id: made.id });
  };

  const signedIn: Readonly<Record<string, (request: StandInRequest, response: ServerResponse) => unknown>> = {
    'GET /wp/v2/users/me': (_, response) => respond(response, 200, { id: 1, capabilities: { publish_posts: site.mayPublish } }),
    'POST /wp/v2/tags': makeTag,
    'POST /wp/v2/media': makeMedia,
    'POST /wp/v2/posts': makePost,
    'GET /wp/v2/media': ({ url }, response) =>
      respond(response, 200, site.media.filter(({ slug }) => slug === url.searchParams.get('slug')).map(({ id }) => ({ id }))),
    'GET /wp/v2/posts': ({ url }, response) => {
      const statuses = (url.searchParams.get('status') ?? 'publish').split(',');
      const found = site.posts.filter(({ slug, status }) => slug === url.searchParams.get('slug') && statuses.includes(status));
      respond(response, 200, found.map((post) => ({ id: post.id, link: linkOf(post) })));
    },
    'GET /wp/v2/comments': ({ url }, response) =>
      respond(response, 200, [], { 'x-wp-total': String(site.comments.get(Number(url.searchParams.get('post'))) ?? 0) }),
  };

  const isSignedIn = (authorization: string | undefined): boolean => {
    const [, encoded = ''] = /^Basic (.+)$/.exec(authorization ?? '') ?? [];
    const [name, ...rest] = Buffer.from(encoded, 'base64').toString('utf8').split(':');
    // WordPress takes the password with its spaces or without.
    return name === standInUser && rest.join(':').replaceAll(' ', '') === standInApplicationPassword.replaceAll(' ', '');
  };

  /** @returns whether somebody in the way has answered */
  const turnAway = (route: string, { headers }: StandInRequest, response: ServerResponse): boolean => {
    const known = isSignedIn(headers.authorization);
    const page = (status: number, more: object = {}) => response.writeHead(status, { 'content-type': 'text/html', ...more }).end('<h1>Not now</h1>');
    if (site.guard === 'maintenance') page(503, { 'retry-after': '600' });
    else if (site.guard === 'firewall') page(403);
    else if (site.guard === 'comingSoon') page(200);
    else if (site.guard === 'everybody' || (site.guard === 'signedOut' && !known)) {
      const message = 'Only authenticated users can access the REST API.';
      respond(response, known ? 403 : 401, { code: 'rest_cannot_access', message, data: {} });
    } else if (site.guard === 'hiddenUsers' && route.startsWith('/wp/v2/users')) error(response, 404, 'rest_no_route');
    else return false;
    return true;
  };

  const answerApi = (route: string, request: StandInRequest, response: ServerResponse) => {
    if (turnAway(route, request, response)) return;
    if (route === '/') {
      const authentication = { 'application-passwords': { endpoints: { authorization: `${site.baseUrl}/wp-admin/authorize-application.php` } } };
      return respond(response, 200, { name: standInSiteName.replace('&', '&amp;'), home: home(), namespaces: ['oembed/1.0', 'wp/v2'], authentication });
    }
    if (!isSignedIn(request.headers.authorization)) {
      return error(response, 401, request.method === 'GET' ? 'rest_not_logged_in' : 'rest_cannot_create');
    }
    const post = /^\/wp\/v2\/posts\/(\d+)$/.exec(route);
    if (post) {
      const there = site.posts.find(({ id }) => id === Number(post[1]));
      return there ? respond(response, 200, { status: there.status }) : error(response, 404, 'rest_post_invalid_id');
    }
    const answer = signedIn[`${request.method} ${route}`];
    return answer ? answer(request, response) : error(response, 404, 'rest_no_route');
  };

  const routeOf = ({ url }: StandInRequest): string | undefined => {
    const byParameter = url.searchParams.get('rest_route');
    if (byParameter !== null) return byParameter;
    const api = `${site.livesAt}/wp-json`;
    return site.readableAddresses && url.pathname.startsWith(`${api}/`) ? url.pathname.slice(api.length) : undefined;
  };

  const server = await standInServer((request, response) => {
    const isHere = site.movedTo === undefined && `${request.url.pathname}/`.startsWith(`${site.livesAt}/`);
    if (!isHere) {
      site.asked.push(`${request.method} ${request.url.pathname}`);
      return respond(response, 301, undefined, { location: `${site.movedTo ?? home()}${request.url.pathname}${request.url.search}` });
    }
    const route = routeOf(request);
    site.asked.push(`${request.method} ${route ?? request.url.pathname}`);
    if (route !== undefined) return void answerApi(route, request, response);
    if (request.url.pathname === standInPicture) return void response.writeHead(200, { 'content-type': 'image/png' }).end(Buffer.from(onePixel, 'base64'));
    if (request.url.pathname === standInPage) return void response.writeHead(200, { 'content-type': 'image/png' }).end('<p>Not a picture</p>');
    if (request.url.pathname.startsWith(`${site.livesAt}/wp-json`)) return void response.writeHead(404, { 'content-type': 'text/html' }).end('<p>Not found</p>');
    response.writeHead(200, { 'content-type': 'text/html', ...(site.tellsOfApi && { link: `<${apiUrl()}>; rel="https://api.w.org/"` }) }).end('<p>A page</p>');
  }, port);
  site.baseUrl = server.baseUrl;
  return site;
}
