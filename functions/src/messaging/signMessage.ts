import { plainCharacters } from '../model/sms.ts';
import { saysHowToOptOut } from '../model/templates.ts';
import type { AddressChannel } from '../model/words.ts';

interface Closing {
  disclosure: (businessName: string) => string;
  /** Below a text message that names the business itself. */
  smsDisclosure: string;
  emailOptOut: string;
  /** In the characters of GSM-7: another one would more than halve the room of the whole message. */
  smsOptOut: string;
}

const english: Closing = {
  disclosure: (name) => `This message was written by the assistant of ${name}.`,
  smsDisclosure: 'Written by our assistant.',
  emailOptOut: 'If you would rather not hear from us about this, reply with the word STOP.',
  smsOptOut: 'Reply STOP to opt out.',
};

/** By primary language; others get English, which is also the language of the opt-out words everywhere. */
const closings: Readonly<Record<string, Closing>> = {
  en: english,
  es: {
    disclosure: (name) => `Este mensaje lo ha escrito el asistente de ${name}.`,
    smsDisclosure: 'Escrito por nuestro asistente.',
    emailOptOut: 'Si prefiere no recibir más mensajes sobre esto, responda con la palabra STOP.',
    smsOptOut: 'Responda STOP para darse de baja.',
  },
  fr: {
    disclosure: (name) => `Ce message a été rédigé par l’assistant de ${name}.`,
    smsDisclosure: 'Message de notre assistant.',
    emailOptOut: 'Si vous préférez ne plus recevoir de messages à ce sujet, répondez STOP.',
    smsOptOut: 'Répondez STOP pour ne plus en recevoir.',
  },
  de: {
    disclosure: (name) => `Diese Nachricht hat der Assistent von ${name} geschrieben.`,
    smsDisclosure: 'Verfasst von unserem Assistenten.',
    emailOptOut: 'Wenn Sie dazu nichts mehr hören möchten, antworten Sie mit dem Wort STOP.',
    smsOptOut: 'Mit STOP abmelden.',
  },
};

/** Our own words about saying no, as they come back in what people quote. */
export const optOutSentences: readonly string[] = Object.values(closings).flatMap((closing) => [closing.emailOptOut, closing.smsOptOut]);

export interface SigningOptions {
  language: string;
  channel: AddressChannel;
  businessName: string;
  /** Say that an assistant wrote it. */
  disclose: boolean;
  /** Follow-ups and every text message carry a way out; an answer by email to somebody who has just written needs none. */
  optOut: boolean;
}

/**
 * The text with what code, not the assistant, is answerable for: the disclosure and the way out. A text that says
 * itself how to opt out is not made to say it twice.
 */
export function signMessage(body: string, options: SigningOptions): string {
  const closing = closings[options.language.split('-')[0] ?? ''] ?? english;
  const lines = [
    ...(options.disclose ? [disclosureOf(body, closing, options)] : []),
    ...(options.optOut && !saysHowToOptOut(body) ? [options.channel === 'sms' ? closing.smsOptOut : closing.emailOptOut] : []),
  ];
  if (lines.length === 0) return body;
  return options.channel === 'sms' ? `${body}\n${plainCharacters(lines.join(' '))}` : `${body}\n\n${lines.join('\n')}`;
}

/** A text message is paid for by its length, and needs the name once. */
function disclosureOf(body: string, closing: Closing, { channel, businessName }: SigningOptions): string {
  const isNamed = channel === 'sms' && body.includes(businessName);
  return isNamed ? closing.smsDisclosure : closing.disclosure(businessName);
}
