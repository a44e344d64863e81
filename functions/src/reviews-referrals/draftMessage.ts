import type { AssistantUse } from '../assistant/meterAssistants.ts';
import type { Business } from '../model/business.ts';
import type { Message } from '../model/message.ts';
import type { ReviewsReferralsSettings } from '../model/reviewsReferrals.ts';
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

/**
 * The text of a message of this workflow: the owner's template or the assistant's words, with the link below them where
 * they do not hold it, and what code answers for. Changes nothing.
 */
export function draftMessage(_services: Services, _message: MessageToWrite): Promise<WrittenMessage> {
  return Promise.reject(new Error('not written yet'));
}
