import type { CDPSession, Page, Request } from 'playwright-core';

/** Counts the documents that a page reads, as Firestore bills them. */
export interface ReadCounter {
  /** Since it was opened, or since the last `restart`. */
  readonly total: number;
  /**
   * What the page still waits for; nothing once everything it listens to has had its first answer, and it neither loads
   * anything nor has anything to do.
   */
  awaited(): Promise<string[]>;
  restart(): void;
}

/** What a listener has been told so far. */
interface Target {
  /** When each document that it was sent was last changed, by name. */
  readonly versions: Map<unknown, unknown>;
  reads: number;
  isCurrent: boolean;
}

/** After so long without a word on the channel a page has all that it asks for at its opening. */
const silenceMs = 300;

const listens = (address: string) => address.includes('/Listen/channel');

/**
 * Reads along what Firestore sends the page over its listening channel, from before the page is opened: each document
 * counts once for each listener that it is sent to, and a listener that finds nothing counts one, as on the bill. The
 * emulator sends a whole limited list again when a document of it changes, where Firestore sends that document alone:
 * what a listener has already been sent in the same version is not counted again. Counting queries (one read for up to a thousand index entries) and single reads count one each.
 */
export async function countReads(page: Page): Promise<ReadCounter> {
  const session = await page.context().newCDPSession(page);
  const asked = new Set<number>();
  const targets = new Map<number, Target>();
  let gone = 0;
  let lastWord = Date.now();
  let single = 0;
  const loading = new Set<Request>();

  page.on('requestfinished', (request) => loading.delete(request));
  page.on('requestfailed', (request) => loading.delete(request));
  page.on('request', (request) => {
    // A channel stays open.
    if (!request.url().includes('/channel')) loading.add(request);
    if (/:(runAggregationQuery|batchGet|runQuery)$/.test(new URL(request.url()).pathname)) single += 1;
    if (request.method() !== 'POST' || !listens(request.url())) return;
    lastWord = Date.now();
    for (const [, data = ''] of (request.postData() ?? '').matchAll(/req\d+___data__=([^&]+)/g)) {
      const message: unknown = JSON.parse(decodeURIComponent(data));
      const added = property(property(message, 'addTarget'), 'targetId');
      const removed = property(message, 'removeTarget');
      if (typeof added === 'number') asked.add(added);
      if (typeof removed === 'number') asked.delete(removed);
    }
  });
  const target = (id: number) => {
    const known = targets.get(id) ?? { versions: new Map(), reads: 0, isCurrent: false };
    targets.set(id, known);
    return known;
  };
  await readChannel(session, (message) => {
    lastWord = Date.now();
    const change = property(message, 'targetChange');
    const ids = numbers(property(change, 'targetIds'));
    if (property(change, 'targetChangeType') === 'CURRENT') for (const id of ids) target(id).isCurrent = true;
    const documentChange = property(message, 'documentChange');
    const document = property(documentChange, 'document');
    for (const id of numbers(property(documentChange, 'targetIds'))) {
      const { versions } = target(id);
      const name = property(document, 'name');
      const version = property(document, 'updateTime');
      if (versions.get(name) !== version) target(id).reads += 1;
      versions.set(name, version);
    }
  });
  const all = () =>
    single + [...targets.values()].reduce((sum, { reads, isCurrent }) => sum + (isCurrent ? Math.max(1, reads) : reads), 0);

  return {
    get total() {
      return all() - gone;
    },
    awaited: async () => {
      // One that is busy is silent, too.
      await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
      const unanswered = [...asked].filter((id) => !targets.get(id)?.isCurrent);
      return [
        ...[...loading].map((request) => request.url()),
        ...(asked.size === 0 ? ['its first listener'] : unanswered.map((id) => `the answer to listener ${id}`)),
        ...(Date.now() - lastWord > silenceMs ? [] : ['silence']),
      ];
    },
    restart: () => {
      gone = all();
    },
  };
}

/** Hands over each message that the server sends on the listening channel. */
async function readChannel(session: CDPSession, take: (message: unknown) => void): Promise<void> {
  const open = new Map<string, (chunk: string | Promise<string>) => void>();
  await session.send('Network.enable');
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    // The long answer to the GET carries the messages; the POSTs only acknowledge.
    if (request.method === 'GET' && listens(request.url)) open.set(requestId, oneAfterTheOther(frameReader(take)));
  });
  session.on('Network.responseReceived', ({ requestId }) => {
    const read = open.get(requestId);
    if (!read) return;
    const begun = session.send('Network.streamResourceContent', { requestId });
    read(begun.then(({ bufferedData }) => bufferedData, () => readWhole(session, requestId)));
  });
  session.on('Network.dataReceived', ({ requestId, data }) => {
    if (data) open.get(requestId)?.(data);
  });
}

/** An answer that had ended before we asked for its stream; nothing where the page has left meanwhile. */
async function readWhole(session: CDPSession, requestId: string): Promise<string> {
  const { body, base64Encoded } = await session.send('Network.getResponseBody', { requestId }).catch(() => ({ body: '', base64Encoded: true }));
  return base64Encoded ? body : Buffer.from(body).toString('base64');
}

/** What had come before we asked is handed over when it is asked for, and may be here after what came later. */
function oneAfterTheOther(read: (chunk: Buffer) => void): (chunk: string | Promise<string>) => void {
  let last: Promise<unknown> = Promise.resolve();
  return (chunk) => {
    last = last.then(async () => read(Buffer.from(await chunk, 'base64')));
  };
}

/** Puts frames together again: a length in characters, a line feed, then a list of `[number, [message, …]]`. */
function frameReader(take: (message: unknown) => void): (chunk: Buffer) => void {
  const decoder = new TextDecoder();
  let rest = '';
  return (chunk) => {
    rest += decoder.decode(chunk, { stream: true });
    for (;;) {
      const head = /^\s*(\d+)\n/.exec(rest);
      const end = (head?.[0].length ?? 0) + Number(head?.[1]);
      if (!head || rest.length < end) return;
      const frame: unknown = JSON.parse(rest.slice(head[0].length, end));
      rest = rest.slice(end);
      for (const entry of list(frame)) for (const message of list(list(entry)[1])) take(message);
    }
  };
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const numbers = (value: unknown) => list(value).filter((each) => typeof each === 'number');
