import * as z from 'zod/mini';
import type { DeliveryEvent, InboundMessage } from '../../messaging/port.ts';
import { AppError } from '../../platform/errors.ts';
import type { TwilioParameters } from './readTwilioWebhook.ts';
import { type TwilioError, twilioError } from './twilioErrors.ts';
import { cut } from '../../model/cut.ts';

const statusCall = z.object({ MessageSid: z.string(), MessageStatus: z.string(), ErrorCode: z.optional(z.string()) });

/**
 * What a status call says about our message. Undefined for a status that changes nothing.
 * @param messageId ours, which the address of the call carries
 * @param at when the call came in: Twilio sends no time along
 * @throws AppError `invalid` where it is no status call
 */
export function twilioStatusEvent(parameters: TwilioParameters, messageId: string, at: Date): DeliveryEvent | undefined {
  const { data } = statusCall.safeParse(parameters);
  if (data === undefined) throw new AppError('invalid', 'The call has no MessageStatus', { field: 'MessageStatus' });
  const code = data.ErrorCode === undefined ? undefined : Number(data.ErrorCode);
  const known = twilioError(code);
  const kind = kindOf(data.MessageStatus, known);
  if (kind === undefined) return undefined;
  const failed = kind !== 'accepted' && kind !== 'delivered';
  return {
    messageId,
    kind,
    at,
    provider: 'twilio',
    providerId: data.MessageSid,
    reason: failed ? (known?.sentence ?? `The text did not arrive${code === undefined ? '' : ` (Twilio’s error ${code})`}.`) : undefined,
  };
}

function kindOf(status: string, error: TwilioError | undefined): DeliveryEvent['kind'] | undefined {
  switch (status) {
    case 'accepted':
    case 'scheduled':
    case 'queued':
    case 'sending':
    case 'sent':
      return 'accepted';
    case 'delivered':
    case 'read':
      return 'delivered';
    case 'canceled':
      return 'refused';
    case 'undelivered':
    case 'failed':
      if (error?.about === 'optedOut') return 'optedOut';
      return error?.about === 'badAddress' ? 'bounced' : 'refused';
    default:
      return undefined;
  }
}

const inboundCall = z.object({
  MessageSid: z.string().check(z.minLength(1)),
  From: z.string().check(z.minLength(1)),
  To: z.string(),
  Body: z._default(z.string(), ''),
  OptOutType: z.optional(z.enum(['STOP', 'START', 'HELP'])),
});

export interface TwilioInbound {
  message: InboundMessage;
  /** What Twilio itself took it for and has already answered, where the number has its advanced opt-out. */
  optOutType: 'STOP' | 'START' | 'HELP' | undefined;
}

/** The most that a message keeps, in characters; Twilio joins at most about 1,600. */
const maxText = 20_000;

/**
 * A text message that came in.
 * @throws AppError `invalid` where it is none
 */
export function twilioInbound(parameters: TwilioParameters): TwilioInbound {
  const { data } = inboundCall.safeParse(parameters);
  if (data === undefined) throw new AppError('invalid', 'The call is no message', { field: 'MessageSid' });
  return {
    message: {
      channel: 'sms',
      provider: 'twilio',
      providerId: data.MessageSid,
      from: data.From,
      fromName: undefined,
      to: [data.To],
      subject: undefined,
      text: cut(data.Body, maxText),
      references: [],
      autoReply: false,
    },
    optOutType: data.OptOutType,
  };
}
