import {
  connect,
  constants,
  createServer,
  type ClientHttp2Session,
  type IncomingHttpHeaders,
  type OutgoingHttpHeaders,
  type ServerHttp2Stream,
} from 'node:http2';
import { fieldsWith, readFrames } from './wireFormat.ts';

/** A commit that Firestore took. */
export interface CountedCommit {
  /** Milliseconds, by the clock of `performance.now()`. */
  readonly at: number;
  /** Paths below `/documents/`, one for each write. */
  readonly documents: readonly string[];
}

/** What went through, exactly: every request is read, none is sampled. */
export interface Counted {
  readonly commits: CountedCommit[];
  /** Paths of the documents that were read, whether or not they were there; an empty query counts as one read. */
  readonly reads: string[];
  /** Commits that Firestore refused, as it does when two transactions meet; the client tries them again. */
  refused: number;
}

export interface CountingProxy {
  /** `127.0.0.1:port`, to be given as FIRESTORE_EMULATOR_HOST. */
  readonly address: string;
  /** What was counted since the last time this was called. */
  take(): Counted;
  close(): Promise<void>;
}

/** Stands between a Firestore client and the emulator and counts, since the emulator does not model contention. */
export async function startCountingProxy(emulator: string): Promise<CountingProxy> {
  const upstream = connect(`http://${emulator}`);
  let counted = empty();
  const server = createServer();
  server.on('stream', (stream, headers) => {
    forward(upstream, stream, headers, (method, request, response, status) => count(counted, method, request, response, status));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The counting proxy has no port.');
  return {
    address: `127.0.0.1:${address.port}`,
    take: () => {
      const taken = counted;
      counted = empty();
      return taken;
    },
    close: async () => {
      upstream.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

const empty = (): Counted => ({ commits: [], reads: [], refused: 0 });

type Done = (method: string, request: Buffer, response: Buffer, grpcStatus: string) => void;

/** Passes one gRPC call on, both ways, and tells what it was when it is over. */
function forward(upstream: ClientHttp2Session, stream: ServerHttp2Stream, headers: IncomingHttpHeaders, done: Done): void {
  const method = String(headers[constants.HTTP2_HEADER_PATH]).split('/').at(-1) ?? '';
  const call = upstream.request({ ...headers });
  const request: Buffer[] = [];
  const response: Buffer[] = [];
  const finish = (trailers: IncomingHttpHeaders) =>
    done(method, Buffer.concat(request), Buffer.concat(response), String(trailers['grpc-status']));

  stream.on('data', (chunk: Buffer) => request.push(chunk));
  stream.pipe(call);
  stream.on('error', () => call.close());
  stream.on('aborted', () => call.close(constants.NGHTTP2_CANCEL));
  call.on('error', () => stream.close(constants.NGHTTP2_INTERNAL_ERROR));
  call.on('response', (answer, flags) => {
    if (stream.destroyed) return;
    if (flags & constants.NGHTTP2_FLAG_END_STREAM) {
      stream.respond(ownHeaders(answer), { endStream: true });
      finish(answer);
      return;
    }
    let trailers: IncomingHttpHeaders = {};
    call.on('trailers', (received: IncomingHttpHeaders) => {
      trailers = received;
    });
    stream.on('wantTrailers', () => {
      // Counted before the client hears of it: whoever asks afterwards finds it counted.
      finish(trailers);
      stream.sendTrailers(ownHeaders(trailers));
    });
    stream.respond(ownHeaders(answer), { waitForTrailers: true });
    call.on('data', (chunk: Buffer) => response.push(chunk));
    call.pipe(stream);
  });
}

/** Headers without what belongs to a connection, and without the symbols that node adds. */
function ownHeaders(headers: IncomingHttpHeaders): OutgoingHttpHeaders {
  return Object.fromEntries(Object.entries(headers));
}

/** Numbers of fields in google/firestore/v1/firestore.proto and write.proto. */
const field = {
  writes: 2,
  writeUpdate: 1,
  writeDelete: 2,
  writeTransform: 6,
  documentName: 1,
  found: 1,
  missing: 2,
  queryDocument: 1,
} as const;

function count(counted: Counted, method: string, request: Buffer, response: Buffer, grpcStatus: string): void {
  switch (method) {
    case 'Commit':
    case 'BatchWrite': {
      if (grpcStatus !== '0') {
        counted.refused += 1;
        return;
      }
      const documents = readFrames(request).flatMap((frame) => fieldsWith(frame, field.writes).flatMap(writtenDocument));
      if (documents.length > 0) counted.commits.push({ at: performance.now(), documents });
      return;
    }
    case 'BatchGetDocuments':
      for (const frame of readFrames(response)) {
        const found = fieldsWith(frame, field.found).flatMap((document) => fieldsWith(document, field.documentName));
        counted.reads.push(...[...found, ...fieldsWith(frame, field.missing)].map(shortPath));
      }
      return;
    case 'RunQuery': {
      const found = readFrames(response).flatMap((frame) =>
        fieldsWith(frame, field.queryDocument).flatMap((document) => fieldsWith(document, field.documentName)),
      );
      counted.reads.push(...(found.length > 0 ? found.map(shortPath) : ['(a query without a result)']));
      return;
    }
  }
}

function writtenDocument(write: Buffer): string[] {
  const named = [
    ...fieldsWith(write, field.writeUpdate).flatMap((document) => fieldsWith(document, field.documentName)),
    ...fieldsWith(write, field.writeDelete),
    ...fieldsWith(write, field.writeTransform).flatMap((transform) => fieldsWith(transform, field.documentName)),
  ];
  return named.map(shortPath);
}

function shortPath(name: Buffer): string {
  return name.toString('utf8').split('/documents/').at(-1) ?? '';
}
