import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bufferPublisher } from './bufferPublisher.ts';
import { readBuffer } from './readBuffer.ts';
import { standInBuffer, type StandInBuffer, standInBufferKey, standInChannel, standInOrganization } from './standInBuffer.ts';
import type { OutboundPost } from '../../connections/publisher.ts';
import type { SocialPlatform } from '../../model/words.ts';
import { publisherSuite } from '../publisherSuite.ts';
import { standInServer } from '../transport/standInServer.ts';

const post: OutboundPost = {
  contentId: '2026-W48-social-1',
  mark: 'ft-aB3x9Kq2Zu',
  kind: 'social',
  title: 'Filters',
  html: '',
  text: 'Change your filters before the first cold night. https://app.example.com/l/ft-aB3x9Kq2Zu #heating',
  excerpt: '',
  metaDescription: '',
  slug: '',
  tags: [],
  imageUrl: undefined,
};
const containing = (words: string): unknown => expect.stringContaining(words);
const access = { apiKey: standInBufferKey, organizationId: standInOrganization.id, channelId: standInChannel.linkedin, platform: 'linkedin' } as const;

publisherSuite('Buffer', async () => {
  const buffer = await standInBuffer();
  const gone = await standInServer(() => undefined);
  await gone.close();
  return {
    publisher: ({ secret, listening, timeoutMs } = {}) =>
      bufferPublisher(
        { ...access, apiKey: secret === 'wrong' ? 'wrong' : standInBufferKey },
        { baseUrl: listening === false ? gone.baseUrl : buffer.baseUrl, timeoutMs },
      ),
    yes: 'sending',
    post,
    next: (trouble) => {
      buffer.next = trouble;
    },
    published: () => buffer.posts.map(({ text }) => /\/l\/(\S+)/.exec(text)?.[1] ?? ''),
    close: () => buffer.close(),
  };
});

let buffer: StandInBuffer;
beforeEach(async () => {
  buffer = await standInBuffer();
});
afterEach(() => buffer.close());
const publisher = (changes: { channelId?: string; platform?: SocialPlatform } = {}) => bufferPublisher({ ...access, ...changes }, { baseUrl: buffer.baseUrl });
const from = new Date('2026-11-20T08:00:00Z');

describe('a post by Buffer', () => {
  it('goes out at once, with the picture where there is one', async () => {
    await publisher().publish({ ...post, imageUrl: 'https://example.com/filters.jpg' });
    expect(buffer.posts[0]?.input).toEqual({
      channelId: standInChannel.linkedin,
      text: post.text,
      schedulingType: 'automatic',
      mode: 'shareNow',
      assets: [{ image: { url: 'https://example.com/filters.jpg' } }],
    });
  });

  it.each([
    ['facebook', 'facebook'],
    ['googlebusiness', 'googleBusiness'],
    ['instagram', 'instagram'],
  ] as const)('has what %s needs to know', async (service, platform) => {
    buffer.channels.push({ id: 'c1', name: 'Harbor', displayName: null, service, isDisconnected: false, isLocked: false });
    const withPicture = { ...post, imageUrl: 'https://example.com/filters.jpg' };
    expect(await publisher({ channelId: 'c1', platform }).publish(withPicture)).toMatchObject({ result: 'sending' });
  });

  it('without a picture is none for Instagram, which is known without asking', async () => {
    expect(await publisher({ platform: 'instagram' }).publish(post)).toMatchObject({ result: 'refused' });
    expect(buffer.asked).toEqual([]);
  });

  it.each([
    ['InvalidInputError', 'refused'],
    ['LimitReachedError', 'refused'],
    ['UnauthorizedError', 'broken'],
    ['UnexpectedError', 'unclear'],
    ['RestProxyError', 'unclear'],
    ['SomethingNewError', 'unclear'],
  ])('that ends in %s is %s, though the status is 200', async (kind, result) => {
    buffer.next = 'refuse';
    buffer.refusesWith = kind;
    expect(await publisher().publish(post)).toMatchObject({ result });
  });

  it('to an account that is gone is refused', async () => {
    const outcome = await publisher({ channelId: 'gone' }).publish(post);
    expect(outcome).toMatchObject({ result: 'refused' });
    expect(JSON.stringify(outcome)).toContain('no longer at Buffer');
  });

  it('is found by its words where Buffer has shortened its link', async () => {
    buffer.shortensLinks = true;
    buffer.next = 'cut';
    expect(await publisher().publish(post)).toMatchObject({ result: 'unclear' });
    expect(await publisher().lookUp(post, from)).toMatchObject({ found: 'sending' });
    expect(await publisher().lookUp({ ...post, mark: 'ft-other00000', text: 'Other words. https://app.example.com/l/ft-other00000' }, from)).toEqual({ found: 'nothing' });
  });

  it('is not found at another account, nor where the network has refused it', async () => {
    await publisher().publish(post);
    expect(await publisher({ channelId: standInChannel.x }).lookUp(post, from)).toEqual({ found: 'nothing' });
    for (const made of buffer.posts) made.status = 'error';
    expect(await publisher().lookUp(post, from)).toEqual({ found: 'nothing' });
  });

  it('is found though the product’s clock is days ahead of Buffer’s', async () => {
    await publisher().publish(post);
    expect(await publisher().lookUp(post, new Date(Date.now() + 7 * 86_400_000))).toMatchObject({ found: 'sending' });
  });

  it('is there at once where the network has it by the time Buffer answers', async () => {
    buffer.takesAs = 'sent';
    const outcome = await publisher().publish(post);
    expect(outcome).toMatchObject({ result: 'published', url: containing('https://network.example.com/') });
    expect(await publisher().lookUp(post, from)).toMatchObject({ found: 'published' });
  });

  it('is refused where the network does not take it by then, with its reason', async () => {
    buffer.takesAs = 'error';
    expect(await publisher().publish(post)).toEqual({ result: 'refused', error: 'The network did not take the post: The access token has expired.' });
  });
});

describe('a post that Buffer is sending', () => {
  const taken = async () => {
    const outcome = await publisher().publish(post);
    return outcome.result === 'sending' ? outcome.externalId : '';
  };
  const becomes = (status: 'sent' | 'error') => {
    for (const made of buffer.posts) made.status = status;
  };

  it('is followed by its id until its network has it, or does not want it', async () => {
    const externalId = await taken();
    expect(await publisher().follow?.(externalId)).toEqual({ found: 'sending' });
    becomes('sent');
    expect(await publisher().follow?.(externalId)).toEqual({ found: 'published', url: `https://network.example.com/${externalId}` });
    becomes('error');
    expect(await publisher().follow?.(externalId)).toEqual({ found: 'refused', error: 'The network did not take the post: The access token has expired.' });
    expect(buffer.asked.filter((name) => name === 'PostStatus')).toHaveLength(3);
  });

  it('cannot be told where Buffer has had enough, which says for how long, where it does not know it, or lets nobody in', async () => {
    const externalId = await taken();
    expect(await publisher().follow?.('gone')).toEqual({ found: 'unknown' });
    buffer.isBusy = true;
    expect(await publisher().follow?.(externalId)).toEqual({ found: 'unknown', retryAfterMs: 30_000 });
    const locked = bufferPublisher({ ...access, apiKey: 'wrong' }, { baseUrl: buffer.baseUrl });
    expect(await locked.follow?.(externalId)).toEqual({ found: 'unknown' });
  });
});

describe('the figures of a post', () => {
  const measured = async () => {
    const outcome = await publisher().publish(post);
    return publisher().measure('externalId' in outcome ? outcome.externalId : '');
  };

  it('are none before Buffer has read the network', async () => {
    expect(await measured()).toBeUndefined();
    expect(await publisher().measure('unknown')).toBeUndefined();
  });

  it('are in our words, and keep apart what the network does not tell', async () => {
    buffer.metrics = { reactions: 12, comments: 0, shares: 1, reposts: 2, impressions: 340, engagementRate: 3.7 };
    expect(await measured()).toEqual({ views: 340, clicks: undefined, likes: 12, comments: 0, shares: 3 });
    buffer.metrics = { likes: 4, views: 9, impressions: 20, clicks: 2 };
    expect(await measured()).toEqual({ views: 9, clicks: 2, likes: 4, comments: undefined, shares: undefined });
  });
});

describe('what a key reaches', () => {
  it('are the accounts, each with its network, and those that take no texts from us apart', async () => {
    buffer.channels[1] = { id: 'c2', name: 'harborheating', displayName: 'Harbor', service: 'twitter', isDisconnected: true, isLocked: false };
    expect(await readBuffer(standInBufferKey, { baseUrl: buffer.baseUrl })).toEqual({
      result: 'answered',
      data: {
        account: { organizationId: standInOrganization.id, organizationName: standInOrganization.name },
        channels: [
          { id: standInChannel.linkedin, service: 'linkedin', platform: 'linkedin', name: 'Harbor Heating & Air' },
          { id: 'c2', service: 'twitter', platform: 'x', name: 'Harbor', trouble: 'disconnected' },
          { id: standInChannel.pinterest, service: 'pinterest', platform: null, name: 'harborheating' },
        ],
      },
    });
  });

  it('is nothing for a key that Buffer does not know', async () => {
    expect(await readBuffer('wrong', { baseUrl: buffer.baseUrl })).toMatchObject({ result: 'broken' });
  });
});
