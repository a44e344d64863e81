import * as z from 'zod/mini';
import { googleFailure } from './googleFailure.ts';
import { googleUrl, openGoogle } from './openGoogle.ts';
import { cut } from '../../model/cut.ts';
import type { GoogleLocation } from '../../model/connection.ts';
import type { GoogleConfig } from '../../platform/config.ts';

const accountPage = z.object({ accounts: z.optional(z.array(z.object({ name: z.string() }))), nextPageToken: z.optional(z.string()) });
const locationPage = z.object({
  locations: z.optional(
    z.array(
      z.object({
        /** `locations/2`. */
        name: z.string(),
        title: z.optional(z.string()),
        storefrontAddress: z.optional(z.object({ addressLines: z.optional(z.array(z.string())), locality: z.optional(z.string()) })),
      }),
    ),
  ),
  nextPageToken: z.optional(z.string()),
});

/** More than one owner chooses from. */
const pagesAtMost = 10;

/**
 * Every place that the permission reaches.
 * @throws AppError `unavailable`, with the reason `keyRefused` where Google does not let us in
 */
export async function listLocations(config: GoogleConfig, refreshToken: string): Promise<GoogleLocation[]> {
  const client = await openGoogle(config, '', refreshToken);
  try {
    const accounts = await allPages(async (pageToken) => {
      const { data } = await client.request({ url: googleUrl('accounts', '/v1/accounts', config), params: { pageSize: 20, ...pageToken } });
      const page = accountPage.parse(data);
      return { found: page.accounts ?? [], next: page.nextPageToken };
    });
    const places: GoogleLocation[] = [];
    for (const account of accounts) {
      const found = await allPages(async (pageToken) => {
        const { data } = await client.request({
          url: googleUrl('locations', `/v1/${account.name}/locations`, config),
          params: { readMask: 'name,title,storefrontAddress', pageSize: 100, ...pageToken },
        });
        const page = locationPage.parse(data);
        return { found: page.locations ?? [], next: page.nextPageToken };
      });
      places.push(...found.map((location) => placeOf(account.name, location)));
    }
    return places;
  } catch (error) {
    throw googleFailure(error);
  }
}

async function allPages<T>(read: (pageToken: { pageToken?: string }) => Promise<{ found: T[]; next: string | undefined }>): Promise<T[]> {
  const all: T[] = [];
  let token: { pageToken?: string } = {};
  for (let page = 0; page < pagesAtMost; page += 1) {
    const { found, next } = await read(token);
    all.push(...found);
    if (!next) break;
    token = { pageToken: next };
  }
  return all;
}

type Found = NonNullable<z.infer<typeof locationPage>['locations']>[number];

function placeOf(account: string, { name, title = '', storefrontAddress }: Found): GoogleLocation {
  const { addressLines = [], locality = '' } = storefrontAddress ?? {};
  const address = [...addressLines, locality].filter((part) => part !== '').join(', ');
  return { name: `${account}/${name}`, title: cut(title, 200), address: cut(address, 300) };
}
