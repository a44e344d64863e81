import * as z from 'zod/mini';
import type { DeliveryOutcome } from '../../messaging/port.ts';
import { retryAfter } from '../transport/retryAfter.ts';
import { statusOutcome } from '../transport/statusOutcome.ts';
import { type TwilioError, twilioError } from './twilioErrors.ts';

/** What the library throws for an answer that is not a yes; what the network throws has a word for its code. */
const answered = z.object({ status: z.int(), code: z.nullish(z.int()) });

export interface TwilioAnswer {
  status: number;
  code: number | undefined;
}

/** Undefined where Twilio did not answer at all. */
export function twilioAnswer(error: unknown): TwilioAnswer | undefined {
  const { data } = answered.safeParse(error);
  return data && { status: data.status, code: data.code ?? undefined };
}

const provider = 'twilio';

/** What is known after a send that did not end in a yes. */
export function twilioFailure(
  error: unknown,
  mayHaveLeft: boolean,
  headers: Readonly<Record<string, string>>,
  now: Date,
): DeliveryOutcome {
  const answer = twilioAnswer(error);
  if (answer === undefined) {
    return mayHaveLeft
      ? { result: 'unclear', provider, error: 'Twilio did not answer, so the text may or may not have gone out.' }
      : { result: 'busy', provider, retryAfterMs: undefined };
  }
  const known = twilioError(answer.code);
  // Our own number or account is to be mended, and the lead not given up, whatever the status.
  const outcome = known?.about === 'connection' ? 'broken' : statusOutcome(answer.status);
  switch (outcome) {
    case 'busy':
      return { result: 'busy', provider, retryAfterMs: retryAfter(headers, now) };
    case 'broken':
      return { result: 'broken', provider, error: known?.sentence ?? 'Twilio does not let your account send texts. See what its console says.' };
    case 'unclear':
      return { result: 'unclear', provider, error: 'Twilio had a fault, so the text may or may not have gone out.' };
    case 'refused':
      return refusal(answer.code, known);
  }
}

/** A message that Twilio will never take, and what that says about its address. */
export function refusal(code: number | undefined, known: TwilioError | undefined): DeliveryOutcome {
  const error = known?.sentence ?? `Twilio did not accept the text${code === undefined ? '' : ` (error ${code})`}.`;
  switch (known?.about) {
    case 'optedOut':
      return { result: 'refused', provider, error, address: 'optedOut' };
    case 'badAddress':
      return { result: 'refused', provider, error, address: 'invalid' };
    default:
      return { result: 'refused', provider, error };
  }
}
