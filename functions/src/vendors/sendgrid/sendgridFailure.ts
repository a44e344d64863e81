import * as z from 'zod/mini';
import type { DeliveryOutcome } from '../../messaging/port.ts';
import { lowerCaseHeaders } from '../transport/lowerCaseHeaders.ts';
import { retryAfter } from '../transport/retryAfter.ts';
import { statusOutcome } from '../transport/statusOutcome.ts';

/** What the library throws for an answer that is not a yes. */
const answered = z.object({
  code: z.int(),
  response: z.object({ headers: z.unknown(), body: z.unknown() }),
});
const vendorErrors = z.object({
  errors: z.array(z.object({ message: z.nullish(z.string()), field: z.nullish(z.string()) })),
});

export interface SendgridAnswer {
  status: number;
  headers: Readonly<Record<string, string>>;
  /** The first complaint; for decisions only, as its text may name people. */
  complaint: { field: string; message: string };
}

/** Undefined where SendGrid did not answer at all. */
export function sendgridAnswer(error: unknown): SendgridAnswer | undefined {
  const parsed = answered.safeParse(error);
  if (!parsed.success) return undefined;
  const { code, response } = parsed.data;
  const [first] = vendorErrors.safeParse(response.body).data?.errors ?? [];
  return {
    status: code,
    headers: lowerCaseHeaders(response.headers),
    complaint: { field: first?.field ?? '', message: first?.message ?? '' },
  };
}

const provider = 'sendgrid';

/** What is known after a send that did not end in a yes. */
export function sendgridFailure(error: unknown, mayHaveLeft: boolean, now: Date): DeliveryOutcome {
  const answer = sendgridAnswer(error);
  if (answer === undefined) {
    return mayHaveLeft
      ? { result: 'unclear', provider, error: 'SendGrid did not answer, so the email may or may not have gone out.' }
      : { result: 'busy', provider, retryAfterMs: undefined };
  }
  const { status, headers, complaint } = answer;
  // The sender is the business's own matter, whatever the status: its address is to be mended, not the lead given up.
  const outcome = complaint.field.startsWith('from') ? 'broken' : statusOutcome(status);
  switch (outcome) {
    case 'busy':
      return { result: 'busy', provider, retryAfterMs: retryAfter(headers, now) };
    case 'broken':
      return { result: 'broken', provider, error: brokenSentence(answer) };
    case 'unclear':
      return { result: 'unclear', provider, error: 'SendGrid had a fault, so the email may or may not have gone out.' };
    case 'refused':
      return complaint.field.startsWith('personalizations.0.to')
        ? { result: 'refused', provider, error: 'SendGrid does not take this email address. It may be misspelled.', address: 'invalid' }
        : { result: 'refused', provider, error: refusedSentence(answer) };
  }
}

function brokenSentence({ status, complaint }: SendgridAnswer): string {
  if (complaint.field.startsWith('from')) {
    return 'SendGrid does not let you send from this address. Verify it there under Settings > Sender Authentication.';
  }
  if (/credits/i.test(complaint.message)) return 'The SendGrid account has used up its emails. Choose a larger plan there, or wait for the next period.';
  return status === 401
    ? 'SendGrid no longer accepts the API key. Make a new one there and connect again.'
    : 'SendGrid does not let this API key send mail. Make one with "Mail Send" allowed and connect again.';
}

function refusedSentence({ status, complaint }: SendgridAnswer): string {
  if (status === 413) return 'The email is too large for SendGrid.';
  // A field is a path of the request, such as `content.0.value`; anything else could be somebody's text.
  return /^[a-z_]+(\.[a-z0-9_]+)*$/.test(complaint.field)
    ? `SendGrid did not accept the email because of its ${complaint.field}.`
    : 'SendGrid did not accept the email.';
}
