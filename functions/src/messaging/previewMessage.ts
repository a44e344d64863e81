import { checkTemplate } from './checkTemplate.ts';
import { emailHtml } from './emailHtml.ts';
import { exampleLinks } from './exampleLinks.ts';
import { fillTemplate } from './fillTemplate.ts';
import { signMessage } from './signMessage.ts';
import { smsMeasure } from './smsMeasure.ts';
import { templateValues } from './templateValues.ts';
import { footerWith } from './waysOut.ts';
import { withFooter } from './withFooter.ts';
import { type MessageLinks, withLinks } from './withLinks.ts';
import type { Business } from '../model/business.ts';
import type { CallableInput, MessagePreview } from '../model/callables.ts';
import type { ReferralOffer } from '../model/referral.ts';
import { defaultReviewsReferralsSettings } from '../model/reviewsReferrals.ts';
import { rewardInWords } from '../model/rewardInWords.ts';
import { smsPrice } from '../model/smsPrices.ts';
import type { Template } from '../model/workflow.ts';
import { dashboardUrl } from '../platform/config.ts';
import { AppError } from '../platform/errors.ts';

type PreviewQuestion = Omit<CallableInput<'messaging-previewMessage'>, 'businessId'>;

/**
 * An owner's template as a customer would get it: variables filled in, with the links, the way out and the footer that
 * code adds.
 * @param offer what is promised to whoever brings a friend
 * @throws AppError `invalid` naming `subject` or `body`
 */
export async function previewMessage(
  business: Business,
  question: PreviewQuestion,
  offer: ReferralOffer = defaultReviewsReferralsSettings.referrals.offer,
): Promise<MessagePreview> {
  const { purpose, channel, subject, body, firstName } = question;
  const template: Template = channel === 'sms' ? { subject: '', body: '', sms: body } : { subject, body };
  const [problem] = await checkTemplate(template, purpose, channel);
  if (problem) throw new AppError('invalid', problem.message, { field: problem.field === 'sms' ? 'body' : problem.field });

  const links = exampleLinks(purpose, firstName);
  const values = templateValues(business, firstName, links && valuesOf(business, links, offer));
  const filled = fillTemplate(template, channel, values);
  const linked = links ? withLinks(filled.body, links, { language: business.locale, channel }) : filled.body;
  const signed = signMessage(linked, {
    language: business.locale,
    channel,
    businessName: business.name,
    // The owner wrote it, not the assistant.
    disclose: false,
    optOut: channel === 'sms' || purpose === 'leadFollowUp',
  });
  if (channel === 'email') return asEmail(business, question, filled.subject, signed);
  const figures = (await smsMeasure())(signed);
  const price = smsPrice(business.country, figures.segments) ?? null;
  return { subject: null, html: null, text: signed, sms: { ...figures, price, values, added: signed.slice(filled.body.length) } };
}

/** What a template after a job can say; the job is one of the business's usual ones. */
function valuesOf(business: Business, links: MessageLinks, offer: ReferralOffer) {
  if (links.kind === 'review') return { service: business.type, reviewLink: links.link };
  const about = { language: business.locale, currency: business.currency };
  return {
    referralLink: links.link,
    code: links.code,
    friendGets: rewardInWords(offer.friend, 'friend', about),
    youGet: rewardInWords(offer.referrer, 'referrer', about),
  };
}

async function asEmail(business: Business, { purpose }: PreviewQuestion, subject: string, body: string): Promise<MessagePreview> {
  // The link leads to nobody's preferences.
  const footer = footerWith(`${dashboardUrl()}/u/example`, business, business.locale);
  const html = await emailHtml(business, { channel: 'email', purpose, subject, body, language: business.locale }, footer);
  return { subject, html: html ?? null, text: withFooter(body, footer), sms: null };
}
