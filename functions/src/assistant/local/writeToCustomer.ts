import type { CustomerMessageRequest } from '../port.ts';
import { firstSpoken, type SpokenLanguage } from './detectLanguage.ts';
import { say } from './fillSentence.ts';
import { nameService } from './nameService.ts';
import type { AfterSaleWording } from './wording/afterSale/afterSale.ts';
import { afterSaleWordings } from './wording/afterSale/wordings.ts';
import { fit, wordings, type Written } from './writeReply.ts';

/** Leaves room for the link and the way out within two text messages. */
const smsLimitBeforeLink = 230;

type Values = Readonly<Record<'name' | 'business' | 'service' | 'friend' | 'they', string>>;
type Say = (ways: readonly string[], slot: string) => string;

/** A thank-you with a request, a reminder, or a referral offer. The link below it is set by code. */
export function writeLocalToCustomer(request: CustomerMessageRequest): Promise<Written> {
  const { business, firstName, language, channel, about } = request;
  const writes = firstSpoken(language, business.locale);
  const words = afterSaleWordings[writes];
  const values: Values = {
    name: firstName,
    business: business.name,
    service: nameService(request.service, writes, business),
    friend: about.kind === 'referralOffer' ? asWritten(about.friendGets) : '',
    they: about.kind === 'referralOffer' ? asWritten(about.theyGet) : '',
  };
  const seed = `${firstName}${request.service}${about.kind}${about.kind === 'reviewReminder' ? about.number : ''}`;
  const one: Say = (ways, slot) => say(ways, values, seed + slot);
  return Promise.resolve(channel === 'sms' ? writeSms(about, words, values, writes, one) : writeEmail(about, words, values, writes, one));
}

function writeEmail(about: CustomerMessageRequest['about'], words: AfterSaleWording, values: Values, writes: SpokenLanguage, one: Say): Written {
  const { greeting, signOff } = wordings[writes];
  const { subject, paragraphs } = emailParts(about, words, values, one);
  const all = [one(greetings(greeting, values), 'greeting'), ...paragraphs, `${one(signOff, 'signOff')}\n${values.business}`];
  return { subject, body: all.filter((paragraph) => paragraph !== '').join('\n\n') };
}

function emailParts(about: CustomerMessageRequest['about'], words: AfterSaleWording, values: Values, one: Say): { subject: string; paragraphs: string[] } {
  const named = values.service !== '';
  switch (about.kind) {
    case 'reviewRequest': {
      const { subject, thanks, thanksPlain, ask, close } = words.request;
      return { subject: one(subject, 'subject'), paragraphs: [one(named ? thanks : thanksPlain, 'thanks'), one(ask, 'ask'), one(close, 'close')] };
    }
    case 'reviewReminder': {
      const { subject, body, bodyPlain } = about.isLast ? words.lastReminder : words.reminder;
      const close = about.isLast ? words.lastReminder.close : words.reminder.done;
      return { subject: one(subject, 'subject'), paragraphs: [one(named ? body : bodyPlain, 'body'), one(close, 'close')] };
    }
    case 'referralOffer': {
      const { subject, opening, close } = words.offer;
      const subjects = values.friend !== '' && values.they !== '' ? subject : subject.slice(1);
      return { subject: one(subjects, 'subject'), paragraphs: [one(opening, 'opening'), offered(words.offer, values, one), one(close, 'close')] };
    }
  }
}

function writeSms(about: CustomerMessageRequest['about'], words: AfterSaleWording, values: Values, writes: SpokenLanguage, one: Say): Written {
  const { sms } = words;
  const greeting = one(greetings(wordings[writes].sms.greeting, values), 'greeting');
  const said = (ways: readonly string[]) => one(ways, 'body');
  if (about.kind === 'referralOffer') {
    const opening = said(sms.offer);
    const link = one(sms.yourLink, 'yourLink');
    const both = offered(sms, values, one);
    const elsewhere = both === '' ? '' : one(sms.elsewhere, 'elsewhere');
    return fit([[greeting, opening, both, link], [greeting, both, link], [greeting, opening, elsewhere, link], [greeting, elsewhere, link]], smsLimitBeforeLink);
  }
  const [full, plain] =
    about.kind === 'reviewRequest' ? [sms.request, sms.requestPlain] : about.isLast ? [sms.lastReminder, sms.lastReminderPlain] : [sms.reminder, sms.reminderPlain];
  const versions = values.service === '' ? [plain] : [full, plain];
  return fit(versions.map((ways) => [greeting, said(ways)]), smsLimitBeforeLink);
}

function offered(ways: Pick<AfterSaleWording['offer'], 'both' | 'friendOnly' | 'theyOnly'>, { friend, they }: Values, one: Say): string {
  if (friend !== '' && they !== '') return one(ways.both, 'offered');
  return friend === '' ? one(ways.theyOnly, 'offered') : one(ways.friendOnly, 'offered');
}

function greetings(ways: readonly string[], { name }: Values): readonly string[] {
  return name === '' ? ways.slice(-1) : ways.slice(0, -1);
}

/** An owner's words inside a sentence of ours, which ends with a mark of its own. */
function asWritten(reward: string): string {
  return reward.trim().replace(/\s+/g, ' ').replace(/[.,;:]+$/, '');
}
