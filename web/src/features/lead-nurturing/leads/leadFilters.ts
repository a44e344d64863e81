import {
  type LeadSource,
  type LeadStatus,
  leadSources,
  leadStatuses,
  type Priority,
  priorities,
} from '@model/words.ts';

/** What the list of leads shows, all of it in the address, so that a view can be bookmarked, shared and gone back to. */
export interface LeadFilters {
  view: 'table' | 'board';
  status: LeadStatus | null;
  priority: Priority | null;
  source: LeadSource | null;
  /** Only leads assigned to the person who is looking. */
  mine: boolean;
  search: string;
}

const parameters = { view: 'view', status: 'status', priority: 'priority', source: 'source', mine: 'assigned', search: 'q' } as const;

/** The filters an address asks for. Words it does not know are ignored, so an old bookmark shows more, never an error. */
export function readFilters(address: URLSearchParams): LeadFilters {
  const word = <W extends string>(name: string, known: readonly W[]): W | null => {
    const asked = address.get(name);
    return known.find((each) => each === asked) ?? null;
  };
  return {
    view: address.get(parameters.view) === 'board' ? 'board' : 'table',
    status: word(parameters.status, leadStatuses),
    priority: word(parameters.priority, priorities),
    source: word(parameters.source, leadSources),
    mine: address.get(parameters.mine) === 'me',
    search: address.get(parameters.search)?.trim() ?? '',
  };
}

/** The shortest address that asks for these filters; parameters of others are left as they are. */
export function writeFilters(filters: LeadFilters, address: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(address);
  const put = (name: string, value: string | null) => {
    if (value) next.set(name, value);
    else next.delete(name);
  };
  put(parameters.view, filters.view === 'board' ? 'board' : null);
  put(parameters.status, filters.status);
  put(parameters.priority, filters.priority);
  put(parameters.source, filters.source);
  put(parameters.mine, filters.mine ? 'me' : null);
  put(parameters.search, filters.search.trim());
  return next;
}

/** How many filters narrow the list; the view is not one, and the board shows every status. */
export function countFilters(filters: LeadFilters): number {
  const narrowing = [
    filters.view === 'table' && filters.status,
    filters.priority,
    filters.source,
    filters.mine,
    filters.search,
  ];
  return narrowing.filter(Boolean).length;
}

/** What takes every filter away, and leaves the view. */
export const noFilters = { status: null, priority: null, source: null, mine: false, search: '' } as const satisfies Partial<LeadFilters>;
