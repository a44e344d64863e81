import { sameLanguage } from './sameLanguage.ts';
import { unsubscribeToken } from './unsubscribeToken.ts';
import { addressId } from '../business/addressId.ts';
import type { Business } from '../model/business.ts';
import type { Message } from '../model/message.ts';
import { addressKey, dashboardUrl } from '../platform/config.ts';

interface WaysOut {
  /** The reader's own page of preferences; undefined where the message has no way out. */
  link: string | undefined;
  headers: Readonly<Record<string, string>>;
  footer: readonly string[];
}

/** What a purpose's link says no for; the others are written by a person, or to a member. */
const scopes: Readonly<Partial<Record<Message['purpose'], 'service' | 'marketing'>>> = {
  leadReply: 'service',
  leadFollowUp: 'service',
  reviewRequest: 'service',
  reviewReminder: 'service',
  referralOffer: 'marketing',
  newsletter: 'marketing',
};

const sentences: Readonly<Record<string, string>> = {
  en: 'Choose what we send you, or unsubscribe:',
  es: 'Elija qué le enviamos, o dese de baja:',
  fr: 'Choisissez ce que nous vous envoyons, ou désabonnez-vous :',
  de: 'Wählen Sie, was wir Ihnen schicken, oder melden Sie sich ab:',
};

/**
 * What an email must carry so that the person can say no: the headers of RFC 8058 for one click, and at its foot a
 * link, the business and its postal address (CAN-SPAM). An answer to somebody who has just written has no header: it
 * is no bulk mail.
 */
export function waysOut(business: Business, { businessId, messageId }: { businessId: string; messageId: string }, message: Message): WaysOut {
  const scope = scopes[message.purpose];
  if (message.channel !== 'email' || scope === undefined) return { link: undefined, headers: {}, footer: [] };
  const key = addressKey();
  // Of a newsletter it is counted how many leave by it.
  const from = message.purpose === 'newsletter' ? { messageId } : {};
  const token = unsubscribeToken({ businessId, addressId: addressId('email', message.to, key), channel: 'email', scope, ...from }, key);
  const link = `${dashboardUrl()}/u/${token}`;
  const headers = {
    'List-Unsubscribe': `<${link}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
  return {
    link,
    headers: message.purpose === 'leadReply' ? {} : headers,
    footer: footerWith(link, business, message.language ?? business.locale),
  };
}

/** The lines at the foot of an email, in a language that we have for them. */
export function footerWith(link: string, business: Business, language: string): string[] {
  const known = Object.keys(sentences).find((each) => sameLanguage(each, language)) ?? 'en';
  const from = [business.name, business.postalAddress].filter((part) => part.trim() !== '').join(', ');
  return [`${sentences[known] ?? ''} ${link}`, from];
}
