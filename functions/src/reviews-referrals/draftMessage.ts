import { businessBrief } from '../assistant/businessBrief.ts';
import { firstName } from '../assistant/firstName.ts';
import { type AssistantUse, meterAssistants } from '../assistant/meterAssistants.ts';
import type { CustomerMessageRequest } from '../assistant/port.ts';
import { aiCapNote, standIn } from '../assistant/standIn.ts';
import { writeToCustomer } from '../assistant/writeToCustomer.ts';
import { fillTemplate } from '../messaging/fillTemplate.ts';
import { sameLanguage } from '../messaging/sameLanguage.ts';
import { signMessage } from '../messaging/signMessage.ts';
import { templateValues } from '../messaging/templateValues.ts';
import { type MessageLinks, withLinks } from '../messaging/withLinks.ts';
import type { Business } from '../model/business.ts';
import { cut } from '../model/cut.ts';
import type { Message } from '../model/message.ts';
import type { ReviewsReferralsSettings } from '../model/reviewsReferrals.ts';
import { plainCharacters } from '../model/sms.ts';
import type { AddressChannel } from '../model/words.ts';
import type { Services } from '../services.ts';

/** What is written, and to whom. Links and codes are set here, never by an assistant. */
export interface MessageToWrite {
  business: Business;
  settings: ReviewsReferralsSettings;
  /** As typed. */
  name: string;
  language: string;
  service: string;
  channel: AddressChannel;
  about:
    | { kind: 'reviewRequest'; link: string }
    | { kind: 'reviewReminder'; number: 1 | 2; isLast: boolean; link: string }
    | { kind: 'referralOffer'; code: string; link: string; ownPage: string; friendGets: string; theyGet: string };
  /** The day's AI calls are used up: the local assistant writes. */
  overAi: boolean;
}

export type WrittenMessage = Pick<Message, 'subject' | 'body' | 'language' | 'writtenBy' | 'writtenByNote'> & { assistantUse: AssistantUse };

/** As long as the model lets a subject be. */
const longestSubject = 300;
const unused: AssistantUse = { calls: 0, tokensIn: 0, tokensOut: 0 };

/**
 * The text of a message of this workflow: the owner's template or the assistant's words, with the link below them where
 * they do not hold it, and what code answers for. Changes nothing.
 */
export async function draftMessage(services: Pick<Services, 'assistants'>, message: MessageToWrite): Promise<WrittenMessage> {
  const { business, settings, channel, language } = message;
  const words = fromTemplate(message) ?? (await fromAssistant(services, message));
  const { subject, body, assistantUse = unused, writtenBy, writtenByNote } = words;
  const linked = withLinks(body, linksOf(message), { language, channel });
  const signed = signMessage(linked, {
    language,
    channel,
    businessName: business.name,
    // What the owner wrote is not the assistant's.
    disclose: settings.discloseAssistant && writtenBy !== 'template',
    // An email has its way out at its foot, with a link for one click.
    optOut: channel === 'sms',
  });
  return {
    ...(channel === 'email' && { subject: cut(subject, longestSubject) }),
    body: signed,
    language,
    writtenBy,
    ...(writtenByNote !== undefined && { writtenByNote }),
    assistantUse,
  };
}

type Words = Pick<Message, 'body' | 'writtenBy' | 'writtenByNote'> & { subject: string; assistantUse?: AssistantUse };

/** The owner's own text, for customers who speak the language it is written in. */
function fromTemplate({ business, settings, name, language, service, channel, about }: MessageToWrite): Words | undefined {
  const template = settings.templates[about.kind];
  if (template === null || !sameLanguage(language, business.locale)) return undefined;
  const more =
    about.kind === 'referralOffer'
      ? { referralLink: about.link, code: about.code, friendGets: about.friendGets, youGet: about.theyGet }
      : { service, reviewLink: about.link };
  return { ...fillTemplate(template, channel, templateValues(business, firstName(name), more)), writtenBy: 'template' };
}

async function fromAssistant(services: Pick<Services, 'assistants'>, message: MessageToWrite): Promise<Words> {
  const { business, name, language, channel, service, overAi } = message;
  const { assistants, use } = meterAssistants(services.assistants(business));
  const writers = overAi ? standIn(assistants, aiCapNote) : assistants;
  const about = whatFor(message.about);
  const written = await writeToCustomer(writers, { business: businessBrief(business), name, language, channel, service, about });
  const { subject, writtenBy, note } = written;
  const body = channel === 'sms' ? plainCharacters(written.body) : written.body;
  return { subject, body, writtenBy, ...(note !== undefined && { writtenByNote: note }), assistantUse: use() };
}

/** What the assistant is told: everything but the links and the code. */
function whatFor(about: MessageToWrite['about']): CustomerMessageRequest['about'] {
  switch (about.kind) {
    case 'reviewRequest':
      return { kind: 'reviewRequest' };
    case 'reviewReminder':
      return { kind: 'reviewReminder', number: about.number, isLast: about.isLast };
    case 'referralOffer':
      return { kind: 'referralOffer', friendGets: about.friendGets, theyGet: about.theyGet };
  }
}

function linksOf({ about }: MessageToWrite): MessageLinks {
  if (about.kind !== 'referralOffer') return { kind: 'review', link: about.link };
  const { code, link, ownPage } = about;
  return { kind: 'referral', code, link, ownPage };
}
