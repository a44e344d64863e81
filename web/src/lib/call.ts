import type { CallableInput, CallableName, CallableOutput } from '@model/callables.ts';
import { emulators } from './environment.ts';
import { firebase } from './firebase.ts';
import { errorFor, readResult } from './readAnswer.ts';

export { CallError, sentenceFor } from './readAnswer.ts';

/** All functions live in one region. */
const region = 'us-central1';
/** A callable that has not answered by then will not help the person who waits for it. */
const timeoutMs = 30_000;

function address(name: string): string {
  const { projectId } = firebase();
  return emulators
    ? `http://127.0.0.1:${emulators.functions}/${projectId}/${region}/${name}`
    : `https://${region}-${projectId}.cloudfunctions.net/${name}`;
}

/** The functions answer by the table that types the call; what they answer is not checked again here. */
function isOutput<N extends CallableName>(_name: N, result: unknown): result is CallableOutput<N> {
  return typeof result === 'object' && result !== null;
}

/**
 * Asks a function to do something, as the person who is signed in.
 * Speaks the callable protocol itself: it is one request, and Firebase's client for it is not needed for more.
 * @throws CallError with words for the person and, where the input is at fault, the field
 */
export async function call<N extends CallableName>(name: N, input: CallableInput<N>): Promise<CallableOutput<N>> {
  const token = await firebase().auth.currentUser?.getIdToken();
  if (!token) throw errorFor('UNAUTHENTICATED');
  let answer: unknown;
  try {
    const response = await fetch(address(name), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
      body: JSON.stringify({ data: input }),
      signal: AbortSignal.timeout(timeoutMs),
    });
    answer = await response.json();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'TimeoutError') throw errorFor('DEADLINE_EXCEEDED');
    throw errorFor(error instanceof SyntaxError ? 'INTERNAL' : 'OFFLINE');
  }
  const result = readResult(answer);
  if (!isOutput(name, result)) throw errorFor('INTERNAL');
  return result;
}
