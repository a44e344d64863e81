import type { AddressChannel } from '@model/words.ts';
import { type Answers, cleaned } from './answers.ts';

/** What is missing for an answer in the chosen way. Advice, not an error: the business can still answer otherwise. */
export function channelAdvice(answers: Answers): 'needsEmail' | 'needsPhone' | 'needsSmsConsent' | undefined {
  const hasEmail = cleaned(answers.email) !== '';
  const hasPhone = cleaned(answers.phone) !== '';
  if (answers.preferredChannel === 'email') return hasPhone && !hasEmail ? 'needsEmail' : undefined;
  if (!hasPhone) return 'needsPhone';
  return answers.consentSms ? undefined : 'needsSmsConsent';
}

/** The way the business may answer, the preferred one first; undefined where it can only call. */
export function answeredBy(answers: Answers): AddressChannel | undefined {
  const ways: Record<AddressChannel, boolean> = {
    email: cleaned(answers.email) !== '',
    sms: cleaned(answers.phone) !== '' && answers.consentSms,
  };
  if (ways[answers.preferredChannel]) return answers.preferredChannel;
  return ways.email ? 'email' : ways.sms ? 'sms' : undefined;
}
