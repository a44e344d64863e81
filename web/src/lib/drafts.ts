import { useSyncExternalStore } from 'react';

/** What has been typed and not yet saved or sent, by subject: kept while somebody looks at other pages. */
export interface Drafts<T> {
  get(subject: string): T | undefined;
  put(subject: string, draft: T | undefined): void;
}

/**
 * In memory only: what is typed about people does not outlive the tab, nor the person who is signed in.
 * @param place the navigation entry that marks that there is one, such as `/settings`
 */
export function makeDrafts<T>(place?: string): Drafts<T> {
  const drafts = new Map<string, T>();
  const self = {};
  return {
    get: (subject) => drafts.get(subject),
    put: (subject, draft) => {
      if (draft === undefined) drafts.delete(subject);
      else drafts.set(subject, draft);
      if (place !== undefined) note(self, place, subject, draft !== undefined);
    },
  };
}

interface Unsaved {
  drafts: object;
  place: string;
  subject: string;
}

let unsaved: readonly Unsaved[] = [];
const listeners = new Set<() => void>();

function note(drafts: object, place: string, subject: string, isThere: boolean): void {
  const others = unsaved.filter((each) => each.drafts !== drafts || each.subject !== subject);
  const wasThere = others.length < unsaved.length;
  if (wasThere === isThere) return;
  unsaved = isThere ? [...others, { drafts, place, subject }] : others;
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What is unsaved, live: for each place and subject there may be several. */
export function useUnsaved(): readonly Pick<Unsaved, 'place' | 'subject'>[] {
  return useSyncExternalStore(listen, () => unsaved);
}
