/** A request that did not succeed, in words that can be shown; `field` names the input it is about. */
export class CallError extends Error {
  readonly field: string | undefined;

  constructor(message: string, field?: string) {
    super(message);
    this.name = 'CallError';
    this.field = field;
  }
}

const unexpected = 'Something went wrong on our side. Look whether it has happened before you try again.';

/** By the statuses of the callable protocol, for answers that bring no words of their own. */
const sentences: Record<string, string> = {
  UNAUTHENTICATED: 'You have been signed out. Sign in again; nothing has been changed.',
  PERMISSION_DENIED: 'Your role does not allow this. Ask an owner or a manager.',
  NOT_FOUND: 'This no longer exists. Somebody may have removed it.',
  UNAVAILABLE: 'The service is busy. Nothing has been changed; try again in a moment.',
  DEADLINE_EXCEEDED: 'This took too long. Look whether it has happened before you try again.',
  RESOURCE_EXHAUSTED: 'That was too many at once. Wait a minute and try again.',
  OFFLINE: 'We could not reach the service. Check your connection and try again.',
};

/** The error that a status alone stands for. */
export const errorFor = (status: string) => new CallError(sentences[status] ?? unexpected);

/** A property of a value from outside. */
function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);

/**
 * The result in a callable's answer.
 * @throws CallError where there is none
 */
export function readResult(answer: unknown): unknown {
  const error = property(answer, 'error');
  if (error === undefined) return property(answer, 'result');
  const status = text(property(error, 'status')) ?? '';
  const message = text(property(error, 'message'));
  const details = property(error, 'details');
  // INTERNAL and UNKNOWN carry an engine's words, the others ours.
  const own = status === 'INTERNAL' || status === 'UNKNOWN' || message === status ? undefined : message;
  const words = text(property(details, 'message')) ?? own;
  throw words === undefined ? errorFor(status) : new CallError(words, text(property(details, 'field')));
}

/** What to show for anything thrown. */
export function sentenceFor(error: unknown): string {
  return error instanceof CallError ? error.message : unexpected;
}
