import type { Publication } from '../model/content.ts';
import type { ContentState } from '../model/words.ts';

/**
 * The state of a piece as a whole, from what it goes through at its destinations: what needs a person first, then what
 * is still to come, then what has been reached.
 * @param planned whether it is to be published at a time that has not come
 * @param rejected whether the owner does not want it; what has left before that counts more
 */
export function stateOf(publications: readonly Pick<Publication, 'state'>[], planned: boolean, rejected = false): ContentState {
  const some = (state: Publication['state']) => publications.some((publication) => publication.state === state);
  if (!rejected && (publications.length === 0 || some('awaitingApproval'))) return 'awaitingApproval';
  if (some('unknown')) return 'unknown';
  if (some('publishing')) return 'publishing';
  if (some('scheduled')) return planned ? 'scheduled' : 'approved';
  if (some('published')) return 'published';
  // What was stopped before it began is nothing that failed.
  return rejected || !some('failed') ? 'rejected' : 'failed';
}
