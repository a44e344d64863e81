import { type ContentKind, contentKinds, type ContentState, contentStates } from '@model/words.ts';
import type { LocalDate } from '../../overview/period.ts';
import type { Span } from './calendar/calendarGrid.ts';

export const views = ['queue', 'calendar', 'list', 'performance'] as const;
export type View = (typeof views)[number];

/** What the pages of content show, all of it in the address, so that a view can be bookmarked, shared and gone back to. */
export interface ContentAddress {
  view: View;
  /** Of the calendar. */
  span: Span;
  /** A day that the calendar shows; null for today. */
  date: LocalDate | null;
  filters: PieceFilters;
}

export interface PieceFilters {
  kind: ContentKind | null;
  state: ContentState | null;
  /** A topic's key. */
  topic: string | null;
  /** As it was typed; empty for none. */
  search: string;
}

export const noFilters: PieceFilters = { kind: null, state: null, topic: null, search: '' };

/** What an address asks for. Words it does not know are ignored, so an old bookmark shows more, never an error. */
export function readAddress(address: URLSearchParams): ContentAddress {
  const [view, kind, state, topic] = ['view', 'kind', 'status', 'topic'].map((name) => address.get(name));
  return {
    view: views.find((each) => each === view) ?? 'queue',
    span: address.get('span') === 'week' ? 'week' : 'month',
    date: dateIn(address.get('date')),
    filters: {
      kind: contentKinds.find((each) => each === kind) ?? null,
      state: contentStates.find((each) => each === state) ?? null,
      topic: topic !== null && topic !== undefined && /^[a-z0-9-]{1,60}$/.test(topic) ? topic : null,
      search: address.get('q')?.trim() ?? '',
    },
  };
}

function dateIn(written: string | null): LocalDate | null {
  if (written === null || !/^\d{4}-\d{2}-\d{2}$/.test(written)) return null;
  const at = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(written) ? written : null;
}

/** The shortest address that asks for this; parameters of others are left as they are. */
export function writeAddress({ view, span, date, filters }: ContentAddress, address: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(address);
  const put = (name: string, value: string | null) => {
    if (value === null) next.delete(name);
    else next.set(name, value);
  };
  const isCalendar = view === 'calendar';
  const isList = view === 'list';
  put('view', view === 'queue' ? null : view);
  put('span', isCalendar && span === 'week' ? span : null);
  put('date', isCalendar ? date : null);
  put('kind', isList ? filters.kind : null);
  put('status', isList ? filters.state : null);
  put('topic', isList ? filters.topic : null);
  put('q', (isList && filters.search.trim()) || null);
  return next;
}

export const isNarrowed = ({ kind, state, topic, search }: PieceFilters) => kind !== null || state !== null || topic !== null || search !== '';
