/** Which conversations the inbox shows; in the address, so that a view can be bookmarked and gone back to. */
export const inboxViews = ['all', 'unread', 'mine', 'trouble'] as const;
export type InboxView = (typeof inboxViews)[number];

export interface InboxFilters {
  view: InboxView;
  search: string;
  /** The conversation that is open. */
  contactId: string | null;
}

const parameters = { view: 'view', search: 'q', contactId: 'contact' } as const;

/** What an address asks for. Words it does not know are ignored. */
export function readFilters(address: URLSearchParams): InboxFilters {
  const asked = address.get(parameters.view);
  return {
    view: inboxViews.find((view) => view === asked) ?? 'all',
    search: address.get(parameters.search)?.trim() ?? '',
    contactId: address.get(parameters.contactId),
  };
}

/** The shortest address that asks for it; parameters of others are left as they are. */
export function writeFilters({ view, search, contactId }: InboxFilters, address: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(address);
  const put = (name: string, value: string | null) => {
    if (value) next.set(name, value);
    else next.delete(name);
  };
  put(parameters.view, view === 'all' ? null : view);
  put(parameters.search, search.trim());
  put(parameters.contactId, contactId);
  return next;
}

/** One condition of a view, as data. Every field here needs an index together with `inbox.lastAt`. */
export type ViewCondition =
  | { field: 'inbox.unread' | 'inbox.trouble'; value: true }
  | { field: 'inbox.assignedTo'; value: string };

/** @param uid of the member who is looking */
export function viewCondition(view: InboxView, uid: string): ViewCondition | undefined {
  switch (view) {
    case 'all':
      return undefined;
    case 'unread':
      return { field: 'inbox.unread', value: true };
    case 'mine':
      return { field: 'inbox.assignedTo', value: uid };
    case 'trouble':
      return { field: 'inbox.trouble', value: true };
  }
}
