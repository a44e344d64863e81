import { businessBrief } from '../assistant/businessBrief.ts';
import { firstName } from '../assistant/firstName.ts';
import type { Assistants, ConversationLine } from '../assistant/port.ts';
import { writeFollowUp } from '../assistant/writeFollowUp.ts';
import { fillTemplate } from '../messaging/fillTemplate.ts';
import { sameLanguage } from '../messaging/sameLanguage.ts';
import { signMessage } from '../messaging/signMessage.ts';
import { templateValues } from '../messaging/templateValues.ts';
import type { Business } from '../model/business.ts';
import { plainCharacters } from '../model/sms.ts';
import type { AddressChannel, AssistantName } from '../model/words.ts';
import type { FollowUpStep, LeadNurtureSettings } from '../model/workflow.ts';

/** A follow-up as it would go out. */
export interface FollowUpDraft {
  channel: AddressChannel;
  subject: string;
  body: string;
  language: string;
  writtenBy: AssistantName;
  fromTemplate: boolean;
  note: string | undefined;
  approvalReasons: string[];
}

export interface FollowUpQuestion {
  name: string;
  language: string;
  step: FollowUpStep;
  channel: AddressChannel;
  conversation: readonly ConversationLine[];
}

/** Writes a follow-up from the conversation so far, or fills in the owner's own text. May be repeated. */
export async function draftFollowUp(
  assistants: Assistants,
  business: Business,
  settings: Pick<LeadNurtureSettings, 'templates' | 'discloseAssistant'>,
  question: FollowUpQuestion,
): Promise<FollowUpDraft> {
  const { channel, language } = question;
  const sign = (body: string, disclose: boolean) =>
    signMessage(body, { language, channel, businessName: business.name, disclose, optOut: true });
  const template = settings.templates[question.step];
  if (template !== null && sameLanguage(language, business.locale)) {
    const text = fillTemplate(template, channel, templateValues(business, firstName(question.name)));
    const body = sign(text.body, false);
    return { channel, language, subject: text.subject, body, writtenBy: 'local', fromTemplate: true, note: undefined, approvalReasons: [] };
  }
  const written = await writeFollowUp(assistants, {
    business: businessBrief(business),
    name: question.name,
    language,
    channel,
    number: question.step === 'followUp1' ? 1 : 2,
    conversation: question.conversation,
  });
  return {
    channel,
    language,
    subject: written.subject,
    body: sign(channel === 'sms' ? plainCharacters(written.body) : written.body, settings.discloseAssistant),
    writtenBy: written.writtenBy,
    fromTemplate: false,
    note: written.note,
    approvalReasons: written.approvalReasons,
  };
}
