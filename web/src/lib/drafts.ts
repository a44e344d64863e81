/** What has been typed and not yet saved or sent, by subject: kept while somebody looks at other pages. */
export interface Drafts<T> {
  get(subject: string): T | undefined;
  put(subject: string, draft: T | undefined): void;
}

/** In memory only: what is typed about people does not outlive the tab, nor the person who is signed in. */
export function makeDrafts<T>(): Drafts<T> {
  const drafts = new Map<string, T>();
  return {
    get: (subject) => drafts.get(subject),
    put: (subject, draft) => {
      if (draft === undefined) drafts.delete(subject);
      else drafts.set(subject, draft);
    },
  };
}
