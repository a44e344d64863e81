import type { CallableInput, CallableName, CallableOutput } from '@model/callables.ts';
import { emulators } from './environment.ts';
import { firebase } from './firebase.ts';

/** All functions live in one region. */
const region = 'us-central1';
/** A callable that has not answered by then will not help the person who waits for it. */
const timeoutMs = 30_000;

/** A request that did not succeed, in words that can be shown; `field` names the input it is about. */
export class CallError extends Error {
  readonly field: string | undefined;

  constructor(message: string, field?: string) {
    super(message);
    this.name = 'CallError';
    this.field = field;
  }
}

const words: Record<string, string> = {
  UNAUTHENTICATED: 'You have been signed out. Sign in again; nothing has been changed.',
  PERMISSION_DENIED: 'Your role does not allow this. Ask an owner or a manager.',
  NOT_FOUND: 'This no longer exists. Somebody may have removed it.',
  UNAVAILABLE: 'The service is busy. Nothing has been changed; try again in a moment.',
  DEADLINE_EXCEEDED: 'This took too long. Look whether it has happened before you try again.',
  RESOURCE_EXHAUSTED: 'That was too many at once. Wait a minute and try again.',
};
const unexpected = 'Something went wrong on our side. Look whether it has happened before you try again.';
const offline = 'We could not reach the service. Check your connection and try again.';

interface Answer<T> {
  result?: T;
  error?: { status?: string; message?: string; details?: { field?: string; message?: string } };
}

/** Reads the answer of a callable; throws a CallError where it is not a result. */
export function readAnswer<T>(answer: Answer<T>): T {
  if (answer.result !== undefined) return answer.result;
  const { status = '', message, details } = answer.error ?? {};
  // INTERNAL and UNKNOWN carry an engine's words, the others ours.
  const own = status === 'INTERNAL' || status === 'UNKNOWN' || message === status ? undefined : message;
  throw new CallError(details?.message ?? own ?? words[status] ?? unexpected, details?.field);
}

function address(name: string): string {
  const { projectId } = firebase();
  return emulators
    ? `http://127.0.0.1:${emulators.functions}/${projectId}/${region}/${name}`
    : `https://${region}-${projectId}.cloudfunctions.net/${name}`;
}

/**
 * Asks a function to do something, as the person who is signed in.
 * Speaks the callable protocol itself: it is one request, and Firebase's client for it is not needed for more.
 * @throws CallError with words for the person and, where the input is at fault, the field
 */
export async function call<N extends CallableName>(name: N, input: CallableInput<N>): Promise<CallableOutput<N>> {
  const token = await firebase().auth.currentUser?.getIdToken();
  if (!token) throw new CallError(words['UNAUTHENTICATED'] ?? unexpected);
  let answer: Answer<CallableOutput<N>>;
  try {
    const response = await fetch(address(name), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
      body: JSON.stringify({ data: input }),
      signal: AbortSignal.timeout(timeoutMs),
    });
    answer = await response.json();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'TimeoutError') {
      throw new CallError(words['DEADLINE_EXCEEDED'] ?? unexpected);
    }
    throw new CallError(error instanceof SyntaxError ? unexpected : offline);
  }
  return readAnswer(answer);
}

/** What to show for anything thrown. */
export function sentenceFor(error: unknown): string {
  return error instanceof CallError ? error.message : unexpected;
}
