import * as z from 'zod/mini';
import { AppError } from '../../platform/errors.ts';
import { statusOutcome } from '../transport/statusOutcome.ts';

/** What the library throws for an answer that is not a yes. */
const answered = z.object({ response: z.object({ status: z.int(), data: z.unknown() }) });
const oauthError = z.object({ error: z.string() });

/** The status of Google's answer, and its own word for it; undefined where it did not answer at all. */
export function googleAnswer(error: unknown): { status: number; word: string } | undefined {
  const parsed = answered.safeParse(error);
  if (!parsed.success) return undefined;
  const { status, data } = parsed.data.response;
  return { status, word: oauthError.safeParse(data).data?.error ?? '' };
}

/** In which the owner has taken the permission back, or it has run out. */
export const isSignInRefused = ({ status, word }: { status: number; word: string }): boolean =>
  word === 'invalid_grant' || statusOutcome(status) === 'broken';

/** A call that only reads, and did not end in a yes. @returns with the reason `keyRefused` where a person must mend it */
export function googleFailure(error: unknown): AppError {
  const answer = googleAnswer(error);
  if (answer && isSignInRefused(answer)) {
    return new AppError('unavailable', refusedSentence(answer), { reason: 'keyRefused', cause: error });
  }
  return new AppError('unavailable', 'Google did not answer as expected. Try again in a moment.', { reason: 'busy', cause: error });
}

export function refusedSentence({ status }: { status: number }): string {
  return status === 403
    ? 'Google does not let us read this place any more. Ask whoever owns it there, or whether the Business Profile API is allowed for this project.'
    : 'Google no longer accepts the permission that was given. Connect Google again.';
}
