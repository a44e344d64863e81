import * as z from 'zod/mini';
import { callSite, type SiteAccess, type SiteOptions } from './callSite.ts';
import { existingTerm, failureOf, type SiteFailure } from './siteAnswer.ts';
import { realNow } from '../../platform/clock.ts';
import { jsonOf } from '../transport/sendRequest.ts';

const term = z.object({ id: z.int() });

/**
 * The site's own tags of these names, made where there are none: WordPress names the one that is there already when it
 * refuses to make it a second time. A tag that it does not take is left out; a post is not worth less for it.
 * @throws NoAnswer
 */
export async function findTags(
  access: SiteAccess,
  names: readonly string[],
  options: SiteOptions,
): Promise<{ ids: number[] } | SiteFailure> {
  const ids = new Set<number>();
  // One after the other: small sites run a handful of requests at a time, and those are for their visitors.
  for (const name of names) {
    const call = { method: 'POST', path: 'wp/v2/tags', query: { _fields: 'id' }, json: { name } } as const;
    const answer = await callSite(access, call, options);
    const id = answer.status === 201 ? term.safeParse(jsonOf(answer)).data?.id : existingTerm(answer);
    if (id !== undefined) {
      ids.add(id);
      continue;
    }
    const failure = failureOf(answer, `the tag “${name}”`, realNow());
    if (failure.result !== 'refused') return failure;
  }
  return { ids: [...ids] };
}
