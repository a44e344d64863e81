import { emailId } from './emailId.ts';
import type { MessageProvider, OutboundMessage } from './port.ts';
import { replyAddress } from './replyAddress.ts';
import { stepMessageId } from './stepMessageId.ts';
import type { Message } from '../model/message.ts';
import { sequenceSteps } from '../model/workflow.ts';
import { addressKey, dashboardUrl } from '../platform/config.ts';

type ReplyPath = Pick<OutboundMessage, 'replyTo' | 'emailId' | 'statusUrl' | 'headers'>;

/** How an answer to this message, and the provider's reports about it, find their way back. */
export function replyPath(
  provider: Pick<MessageProvider, 'name' | 'sender'>,
  ids: { businessId: string; messageId: string },
  message: Message,
): ReplyPath {
  const nothing: ReplyPath = { replyTo: undefined, emailId: undefined, statusUrl: undefined, headers: {} };
  if (message.channel === 'sms') return { ...nothing, statusUrl: provider.name === 'twilio' ? statusUrl(ids) : undefined };
  const { sender } = provider;
  if (message.channel !== 'email' || !sender) return nothing;

  const secret = addressKey();
  const domain = sender.fromEmail.slice(sender.fromEmail.lastIndexOf('@') + 1);
  const { inboundDomain } = sender;
  const { contactId, purpose } = message;
  // An alert names the person it is about; the member who answers it is somebody else.
  const answersReachUs = inboundDomain && contactId !== undefined && purpose !== 'alert';
  const idOf = (messageId: string) => emailId({ businessId: ids.businessId, messageId }, domain, secret);
  return {
    replyTo: answersReachUs ? replyAddress({ businessId: ids.businessId, contactId }, inboundDomain, secret) : undefined,
    emailId: idOf(ids.messageId),
    statusUrl: undefined,
    headers: threadHeaders(message, idOf),
  };
}

/** Twilio refuses a message whose reports it could not deliver, as it could not to this machine. */
function statusUrl({ businessId, messageId }: { businessId: string; messageId: string }): string | undefined {
  const origin = dashboardUrl();
  if (!origin.startsWith('https://')) return undefined;
  return `${origin}/hooks/twilio/${businessId}/status?messageId=${encodeURIComponent(messageId)}`;
}

/**
 * What keeps a conversation together in a mail program (RFC 5322, 3.6.4): the mail that this one answers, and the
 * lead's mails before it. The ids of those follow from their steps; one that went out as a text is passed over by
 * mail programs, as is any mail that they do not have.
 */
function threadHeaders(
  { leadId, step, inReplyTo }: Message,
  idOf: (messageId: string) => string | undefined,
): Readonly<Record<string, string>> {
  const earlier = step === undefined ? sequenceSteps : sequenceSteps.slice(0, sequenceSteps.indexOf(step));
  const isInThread = leadId !== undefined && (step !== undefined || inReplyTo !== undefined);
  const ours = isInThread ? earlier.flatMap((before) => idOf(stepMessageId(leadId, before)) ?? []) : [];
  const references = [...ours, ...(inReplyTo === undefined ? [] : [inReplyTo])];
  const parent = references.at(-1);
  if (parent === undefined) return {};
  return { 'In-Reply-To': `<${parent}>`, References: references.map((id) => `<${id}>`).join(' ') };
}
