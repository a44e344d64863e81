import {
  endAt,
  limit,
  onSnapshot,
  type Query,
  query,
  type QueryDocumentSnapshot,
  type QuerySnapshot,
  startAfter,
} from 'firebase/firestore';

/** The rules let nobody list more at once. A page that has grown so long is begun anew from the top. */
const longestPage = 100;

/** Live rows of an ordered query as far as they have been asked for. */
export interface PagedRows<T> {
  rows: T[];
  hasMore: boolean;
  /** A further page is on its way. */
  loadingMore: boolean;
}

interface Page<T> {
  after: QueryDocumentSnapshot<T> | undefined;
  rows: T[] | undefined;
  last: QueryDocumentSnapshot<T> | undefined;
  /** Another page follows, so it has an end and no size. */
  closed: boolean;
  stop: () => void;
}

export interface PageListener {
  showMore: () => void;
  stop: () => void;
}

/**
 * Listens to an ordered query a page at a time, by cursor. The last page has a size; once another follows it, it is
 * held open at its top and fixed at its end, so that what is new above pushes no row into the gap between two pages.
 * Opening reads `size` documents, however many there are; a further page costs `moreSize` and the page before it
 * once more.
 */
export function listenByPages<T>(
  ordered: Query<T>,
  sizes: { first: number; more: number },
  onRows: (rows: PagedRows<T>) => void,
  onError: (error: Error) => void,
): PageListener {
  const pages: Page<T>[] = [];
  const sizeOf = (index: number) => (index === 0 ? sizes.first : sizes.more);

  const tell = () => {
    const last = pages.at(-1);
    if (!pages[0]?.rows || !last) return;
    onRows({
      rows: pages.flatMap((page) => page.rows ?? []),
      hasMore: last.rows === undefined || last.rows.length >= sizeOf(pages.length - 1),
      loadingMore: last.rows === undefined,
    });
  };
  const listen = (page: Page<T>, bounded: Query<T>) => {
    const from = page.after ? query(bounded, startAfter(page.after)) : bounded;
    const take = (snapshot: QuerySnapshot<T>) => {
      // What other pages happen to have cached is a part of the answer; while there is a network, wait for the whole.
      if (page.rows === undefined && snapshot.metadata.fromCache && navigator.onLine) return;
      page.rows = snapshot.docs.map((each) => each.data());
      page.last = snapshot.docs.at(-1);
      if (page.closed && page.rows.length >= longestPage) restart();
      else tell();
    };
    page.stop = onSnapshot(from, { includeMetadataChanges: true }, take, onError);
  };
  const open = (after: Page<T>['after']) => {
    const page: Page<T> = { after, rows: undefined, last: undefined, closed: false, stop: () => undefined };
    pages.push(page);
    listen(page, query(ordered, limit(sizeOf(pages.length - 1))));
  };

  const restart = () => {
    for (const page of pages.splice(0)) page.stop();
    open(undefined);
  };

  open(undefined);
  return {
    showMore: () => {
      const page = pages.at(-1);
      if (!page?.rows || !page.last || page.rows.length < sizeOf(pages.length - 1)) return;
      const end = page.last;
      const stopSized = page.stop;
      page.closed = true;
      listen(page, query(ordered, endAt(end), limit(longestPage)));
      stopSized();
      open(end);
      tell();
    },
    stop: () => {
      for (const page of pages) page.stop();
    },
  };
}
