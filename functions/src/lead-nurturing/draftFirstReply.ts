import { businessBrief } from '../assistant/businessBrief.ts';
import type { Draft } from './draft.ts';
import { firstName } from '../assistant/firstName.ts';
import type { Assistants } from '../assistant/port.ts';
import { writeFirstReply } from '../assistant/writeFirstReply.ts';
import { fillTemplate } from '../messaging/fillTemplate.ts';
import { sameLanguage } from '../messaging/sameLanguage.ts';
import { signMessage } from '../messaging/signMessage.ts';
import { templateValues } from '../messaging/templateValues.ts';
import type { Business } from '../model/business.ts';
import { plainCharacters } from '../model/sms.ts';
import type { AddressChannel } from '../model/words.ts';
import type { LeadNurtureSettings } from '../model/workflow.ts';

/**
 * Qualifies a lead and writes the first reply for one channel: the owner's own text where there is one in the lead's
 * language, else the assistant's. Has no effect on anything, so it may be repeated.
 */
export async function draftFirstReply(
  assistants: Assistants,
  business: Business,
  settings: Pick<LeadNurtureSettings, 'templates' | 'discloseAssistant'>,
  lead: { name: string; message?: string | undefined },
  channel: AddressChannel,
): Promise<Draft> {
  const reply = await writeFirstReply(assistants, { business: businessBrief(business), name: lead.name, message: lead.message ?? '', channel });
  const template = settings.templates.reply;
  const fromTemplate = template !== null && sameLanguage(reply.turn.language, business.locale);
  const text = fromTemplate
    ? fillTemplate(template, channel, templateValues(business, firstName(lead.name)))
    : { subject: reply.turn.subject, body: channel === 'sms' ? plainCharacters(reply.turn.body) : reply.turn.body };
  const isWritten = text.body.trim() !== '';
  return {
    turn: reply.turn,
    channel,
    subject: text.subject,
    body: signMessage(text.body, {
      language: reply.turn.language,
      channel,
      businessName: business.name,
      disclose: settings.discloseAssistant && !fromTemplate,
      optOut: channel === 'sms',
    }),
    writtenBy: reply.writtenBy,
    fromTemplate,
    note: reply.note,
    // What the owner wrote promises what the owner wants to promise.
    approvalReasons: fromTemplate ? [] : reply.approvalReasons,
    // An assistant writes nothing to what it takes for spam; where a member knows better, there is nothing to send.
    canAnswer: reply.canAnswer && isWritten,
    personReason: reply.personReason ?? (isWritten ? undefined : 'The assistant did not write a reply to this message.'),
  };
}
