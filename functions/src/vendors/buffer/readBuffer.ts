import * as z from 'zod/mini';
import { askBuffer, type BufferAnswer } from './askBuffer.ts';
import { cut } from '../../model/cut.ts';
import type { BufferConnection } from '../../model/connection.ts';
import type { SocialPlatform } from '../../model/words.ts';
import type { VendorOptions } from '../transport/vendorOptions.ts';

/** Buffer's networks by ours. Those that show no texts, such as TikTok and Pinterest, are none of them. */
const platforms: Readonly<Record<string, SocialPlatform>> = {
  twitter: 'x',
  facebook: 'facebook',
  instagram: 'instagram',
  linkedin: 'linkedin',
  bluesky: 'bluesky',
  threads: 'threads',
  mastodon: 'mastodon',
  googlebusiness: 'googleBusiness',
};

/** More than anybody chooses from. */
const channelsAtMost = 50;

const organizations = z.object({ account: z.object({ organizations: z.array(z.object({ id: z.string(), name: z.nullish(z.string()) })) }) });
const channels = z.object({
  channels: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      displayName: z.nullish(z.string()),
      service: z.string(),
      isDisconnected: z.optional(z.boolean()),
      isLocked: z.optional(z.boolean()),
    }),
  ),
});

const organizationsQuery = 'query Organizations { account { organizations { id name } } }';
const channelsQuery =
  'query Channels($input: ChannelsInput!) { channels(input: $input) { id name displayName service isDisconnected isLocked } }';

export type FoundBuffer = Pick<BufferConnection, 'account' | 'channels'>;

/**
 * What a key reaches: the accounts at networks of the first organization that has some. `refused` where it has none at
 * all. Two requests, or a few more for a key that reaches several organizations.
 */
export async function readBuffer(apiKey: string, options: VendorOptions): Promise<BufferAnswer<FoundBuffer>> {
  const known = await askBuffer(apiKey, { query: organizationsQuery, variables: {} }, organizations, options);
  if (known.result !== 'answered') return known;
  const all = known.data.account.organizations;
  let empty: FoundBuffer | undefined;
  for (const { id, name } of all) {
    const found = await askBuffer(apiKey, { query: channelsQuery, variables: { input: { organizationId: id } } }, channels, options);
    if (found.result !== 'answered') return found;
    const reached: FoundBuffer = {
      account: { organizationId: id, organizationName: cut(name ?? '', 200) },
      channels: found.data.channels.slice(0, channelsAtMost).map((channel) => ({
        id: channel.id,
        service: cut(channel.service, 40),
        platform: platforms[channel.service.toLowerCase()] ?? null,
        name: cut(channel.displayName || channel.name, 200),
        ...((channel.isDisconnected || channel.isLocked) && { trouble: channel.isLocked ? 'locked' : 'disconnected' }),
      })),
    };
    if (reached.channels.length > 0) return { result: 'answered', data: reached };
    empty ??= reached;
  }
  return empty ? { result: 'answered', data: empty } : { result: 'refused', error: 'This key reaches no organization at Buffer.' };
}
