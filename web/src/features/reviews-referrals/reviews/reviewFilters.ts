import { type ReviewSourceName, reviewSources } from '@model/words.ts';

/** What the feed shows, all of it in the address, so that a view can be bookmarked, shared and gone back to. */
export interface ReviewFilters {
  source: ReviewSourceName | null;
  stars: number | null;
  unanswered: boolean;
}

export const starChoices = ['5', '4', '3', '2', '1'] as const;

/** The filters an address asks for; what it does not know is ignored, so an old bookmark shows more, never an error. */
export function readFilters(address: URLSearchParams): ReviewFilters {
  const source = address.get('source');
  const stars = starChoices.find((each) => each === address.get('stars'));
  return {
    source: reviewSources.find((each) => each === source) ?? null,
    stars: stars === undefined ? null : Number(stars),
    unanswered: address.get('answer') === 'none',
  };
}

/** The shortest address that asks for these filters; other parameters are left as they are. */
export function writeFilters({ source, stars, unanswered }: ReviewFilters, address: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(address);
  const put = (name: string, value: string | null) => {
    if (value) next.set(name, value);
    else next.delete(name);
  };
  put('source', source);
  put('stars', stars === null ? null : String(stars));
  put('answer', unanswered ? 'none' : null);
  return next;
}

export const noFilters: ReviewFilters = { source: null, stars: null, unanswered: false };

export const isFiltered = ({ source, stars, unanswered }: ReviewFilters) => source !== null || stars !== null || unanswered;
