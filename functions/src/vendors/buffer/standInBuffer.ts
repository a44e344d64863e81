import type { ServerResponse } from 'node:http';
import * as z from 'zod/mini';
import { realNow } from '../../platform/clock.ts';
import type { PublisherTrouble } from '../publisherSuite.ts';
import { respond, type StandInRequest, standInServer } from '../transport/standInServer.ts';

/**
 * Plays Buffer's GraphQL API on 127.0.0.1 for tests and for people's hands. Names and forms are those of Buffer's
 * published schema and reference (August 2026); it has not been held against Buffer itself, which needs an account.
 */
export interface StandInBuffer {
  baseUrl: string;
  readonly posts: StandInBufferPost[];
  channels: { id: string; name: string; displayName: string | null; service: string; isDisconnected: boolean; isLocked: boolean }[];
  /** Metrics of every post, by Buffer's own names. */
  metrics: Readonly<Record<string, number>> | null;
  /** What it says of a post that it has just taken: its network gets it a moment later, and may not want it. */
  takesAs: StandInBufferPost['status'];
  /** What a network says that does not take a post. */
  networkSays: string;
  /** Whether it has had enough questions for now. */
  isBusy: boolean;
  /** What comes next to publishing; stays until it is changed. */
  next: PublisherTrouble | undefined;
  /** The member of the union that answers where it refuses. */
  refusesWith: string;
  /** Whether it makes the links in a text its own. */
  shortensLinks: boolean;
  /** Requests so far, by the name of their operation. */
  readonly asked: string[];
  close(): Promise<void>;
}

export interface StandInBufferPost {
  id: string;
  channelId: string;
  text: string;
  status: 'sending' | 'sent' | 'error';
  createdAt: Date;
  input: Readonly<Record<string, unknown>>;
}

export const standInBufferKey = 'buffer-key-for-tests';
export const standInOrganization = { id: '5f0c1a2b3c4d5e6f70819200', name: 'Harbor Heating & Air' };
export const standInChannel = { linkedin: '5f0c1a2b3c4d5e6f70819201', x: '5f0c1a2b3c4d5e6f70819202', pinterest: '5f0c1a2b3c4d5e6f70819203' };

const channel = (id: string, service: string, name: string) => ({ id, name, displayName: null, service, isDisconnected: false, isLocked: false });

const graphql = z.strictObject({ query: z.string(), variables: z.record(z.string(), z.unknown()) });
const channelsInput = z.strictObject({ organizationId: z.literal(standInOrganization.id) });
const postInput = z.strictObject({
  channelId: z.string(),
  text: z.string().check(z.minLength(1)),
  schedulingType: z.literal('automatic'),
  mode: z.literal('shareNow'),
  assets: z.array(z.strictObject({ image: z.strictObject({ url: z.url() }) })),
  metadata: z.optional(
    z.strictObject({
      facebook: z.optional(z.strictObject({ type: z.literal('post') })),
      instagram: z.optional(z.strictObject({ type: z.literal('post'), shouldShareToFeed: z.boolean() })),
      google: z.optional(z.strictObject({ type: z.literal('whats_new'), detailsWhatsNew: z.strictObject({ button: z.literal('none') }) })),
    }),
  ),
});
/** What a network cannot do without. */
const needs: Readonly<Record<string, string>> = { facebook: 'facebook', instagram: 'instagram', googlebusiness: 'google' };
const postsInput = z.strictObject({
  organizationId: z.literal(standInOrganization.id),
  filter: z.strictObject({ channelIds: z.array(z.string()), createdAt: z.strictObject({ start: z.iso.datetime() }) }),
  sort: z.array(z.strictObject({ field: z.literal('createdAt'), direction: z.literal('desc') })),
});
const byId = z.strictObject({ id: z.string() });

/** @param port any that is free by default */
export async function standInBuffer(port?: number): Promise<StandInBuffer> {
  const buffer: StandInBuffer = {
    baseUrl: '',
    posts: [],
    channels: [
      channel(standInChannel.linkedin, 'linkedin', 'Harbor Heating & Air'),
      channel(standInChannel.x, 'twitter', 'harborheating'),
      channel(standInChannel.pinterest, 'pinterest', 'harborheating'),
    ],
    metrics: null,
    takesAs: 'sending',
    networkSays: 'The access token has expired',
    isBusy: false,
    next: undefined,
    refusesWith: 'InvalidInputError',
    shortensLinks: false,
    asked: [],
    close: () => server.close(),
  };

  const data = (response: ServerResponse, value: object) => respond(response, 200, { data: value });
  const fault = (response: ServerResponse, code: string) => respond(response, 200, { data: null, errors: [{ message: 'That went wrong.', extensions: { code } }] });

  const busy = (response: ServerResponse) => {
    const error = { message: 'Too many requests from this client.', extensions: { code: 'RATE_LIMIT_EXCEEDED', window: '15m' } };
    respond(response, 429, { errors: [error] }, { 'retry-after': '30' });
  };

  const createPost = (variables: Readonly<Record<string, unknown>>, response: ServerResponse) => {
    if (buffer.next === 'busy') return busy(response);
    const input = postInput.parse(variables['input']);
    const to = buffer.channels.find(({ id }) => id === input.channelId);
    const need = to && needs[to.service];
    const lacks = need !== undefined && !Object.hasOwn(input.metadata ?? {}, need);
    if (!to || lacks || buffer.next === 'refuse') {
      const kind = to ? buffer.refusesWith : 'NotFoundError';
      return data(response, { createPost: { __typename: kind, message: 'Text is too long for this network' } });
    }
    const text = buffer.shortensLinks ? input.text.replace(/https?:\/\/\S+/g, 'https://buff.ly/abc123') : input.text;
    const made: StandInBufferPost = {
      id: `5f0c1a2b3c4d5e6f7082${String(buffer.posts.length).padStart(4, '0')}`,
      channelId: to.id,
      text,
      status: buffer.takesAs,
      createdAt: realNow(),
      input,
    };
    buffer.posts.push(made);
    if (buffer.next === 'hang') return undefined;
    if (buffer.next === 'cut') return response.destroy();
    if (buffer.next === 'fault') return fault(response, 'UNEXPECTED');
    return data(response, { createPost: { __typename: 'PostActionSuccess', post: { id: made.id, ...stateOf(made) } } });
  };

  const stateOf = ({ id, status }: StandInBufferPost) => ({
    status,
    externalLink: status === 'sent' ? `https://network.example.com/${id}` : null,
    error: status === 'error' ? { message: buffer.networkSays } : null,
  });

  const operations: Readonly<Record<string, (variables: Readonly<Record<string, unknown>>, response: ServerResponse) => unknown>> = {
    Organizations: (_, response) => data(response, { account: { organizations: [standInOrganization] } }),
    Channels: (variables, response) => {
      channelsInput.parse(variables['input']);
      data(response, { channels: buffer.channels });
    },
    CreatePost: createPost,
    RecentPosts: (variables, response) => {
      const { filter } = postsInput.parse(variables['input']);
      const from = new Date(filter.createdAt.start);
      const found = buffer.posts.filter((post) => filter.channelIds.includes(post.channelId) && post.createdAt >= from).toReversed();
      const edges = found.slice(0, Number(variables['first'])).map((post) => {
        const { status, externalLink } = stateOf(post);
        return { node: { id: post.id, text: post.text, status, externalLink } };
      });
      data(response, { posts: { edges } });
    },
    PostStatus: (variables, response) => {
      const { id } = byId.parse(variables['input']);
      if (buffer.isBusy) return busy(response);
      const found = buffer.posts.find((post) => post.id === id);
      return found ? data(response, { post: stateOf(found) }) : fault(response, 'NOT_FOUND');
    },
    PostMetrics: (variables, response) => {
      const { id } = byId.parse(variables['input']);
      if (!buffer.posts.some((post) => post.id === id)) return fault(response, 'NOT_FOUND');
      const metrics = buffer.metrics && Object.entries(buffer.metrics).map(([type, value]) => ({ type, value }));
      return data(response, { post: { metrics } });
    },
  };

  const answer = ({ method, headers, body }: StandInRequest, response: ServerResponse) => {
    if (method !== 'POST' || headers['content-type'] !== 'application/json') return respond(response, 400);
    if (headers.authorization !== `Bearer ${standInBufferKey}`) {
      return respond(response, 401, { errors: [{ message: 'An access token is required', extensions: { code: 'UNAUTHENTICATED' } }] });
    }
    const { query, variables } = graphql.parse(JSON.parse(body));
    const [, name = ''] = /^(?:query|mutation) (\w+)/.exec(query) ?? [];
    buffer.asked.push(name);
    return operations[name]?.(variables, response) ?? undefined;
  };

  const server = await standInServer((request, response) => {
    try {
      answer(request, response);
    } catch {
      // Its schema would have refused it before anything was done.
      fault(response, 'GRAPHQL_VALIDATION_FAILED');
    }
  }, port);
  buffer.baseUrl = server.baseUrl;
  return buffer;
}
