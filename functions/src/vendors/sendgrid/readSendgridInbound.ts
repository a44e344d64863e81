import * as z from 'zod/mini';
import type { InboundMessage } from '../../messaging/port.ts';
import { AppError } from '../../platform/errors.ts';
import { mailHead } from '../mail/mailHead.ts';
import { parseMail } from '../mail/parseMail.ts';
import { writtenText } from '../mail/writtenText.ts';
import { lowerCaseHeaders } from '../transport/lowerCaseHeaders.ts';
import { readForm } from './readForm.ts';

const envelope = z.object({ to: z.array(z.string()), from: z.string() });
const charsets = z.record(z.string(), z.string());

export interface SendgridInbound {
  message: InboundMessage;
  /** SpamAssassin's points, where SendGrid was told to count them: spam begins at about 5. */
  spamScore: number | undefined;
}

/**
 * Reads a call of SendGrid's Inbound Parse: a mail that came to the business's domain for replies. The call is not
 * signed, and a sender can be made up: what may be believed rests on the secret in the path that only SendGrid knows,
 * and on the signature in the address that was written to.
 * @throws AppError `invalid` where the call is no such form, or names no sender
 */
export async function readSendgridInbound(call: { rawBody: Buffer; headers: unknown }): Promise<SendgridInbound> {
  const form = await readForm(call.rawBody, lowerCaseHeaders(call.headers)['content-type'] ?? '');
  const encoded = charsets.safeParse(parseJson(form.get('charsets'))).data ?? {};
  const field = (name: string) => decode(form.get(name), encoded[name]);
  // The header block in its own encoding, as mails have it; or the whole mail, where SendGrid was told to post it raw.
  const raw = form.get('email');
  const mail = await parseMail(raw ?? Buffer.concat([form.get('headers') ?? Buffer.alloc(0), Buffer.from('\r\n\r\n')]));
  const sentTo = envelope.safeParse(parseJson(form.get('envelope'))).data;
  const head = mailHead(mail, { to: sentTo?.to ?? [], returnPath: sentTo?.from });
  if (head === undefined) throw new AppError('invalid', 'The mail names no sender', { field: 'from' });
  const body = raw === undefined ? { text: field('text'), html: field('html') } : { text: mail.text, html: mail.html || undefined };
  const score = Number.parseFloat(field('spam_score') ?? '');
  return {
    message: { channel: 'email', provider: 'sendgrid', ...head, text: await writtenText(body) },
    spamScore: Number.isFinite(score) ? score : undefined,
  };
}

/** SendGrid hands every field over in the encoding that the mail had it in, and says in `charsets` which that is. */
function decode(value: Buffer | undefined, charset: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  try {
    return new TextDecoder(charset ?? 'utf-8').decode(value);
  } catch {
    // An encoding that nobody knows.
    return value.toString('utf8');
  }
}

function parseJson(value: Buffer | undefined): unknown {
  try {
    return JSON.parse(value?.toString('utf8') ?? '');
  } catch {
    return undefined;
  }
}
