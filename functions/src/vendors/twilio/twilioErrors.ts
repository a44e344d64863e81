/**
 * What Twilio's error codes mean for us (https://www.twilio.com/docs/api/errors).
 * - `optedOut`: they told Twilio or their carrier to take no more from us
 * - `badAddress`: the number cannot be texted, and never will
 * - `connection`: our own number or account has to be mended; the person written to is not to blame
 * - `message`: this message, or this moment, was the trouble
 */
export interface TwilioError {
  about: 'optedOut' | 'badAddress' | 'connection' | 'message';
  /** Plain words for the owner. */
  sentence: string;
}

const notANumber = 'Twilio does not take this number. It may be mistyped.';
const notOurs = 'Twilio does not let you text from your number. Check under Phone Numbers there that it is yours and can send SMS.';
const noSender = 'Your messaging service at Twilio has no number that may text. Add one to its sender pool.';

const errors: Readonly<Record<number, TwilioError>> = {
  20003: { about: 'connection', sentence: 'Twilio no longer accepts the account SID and auth token. Copy them from its console and connect again.' },
  20005: { about: 'connection', sentence: 'The Twilio account is not active. See what its console says.' },
  21211: { about: 'badAddress', sentence: notANumber },
  21214: { about: 'badAddress', sentence: 'This number cannot be reached.' },
  21217: { about: 'badAddress', sentence: notANumber },
  21265: { about: 'badAddress', sentence: 'This number is a short code, which cannot be texted.' },
  21408: { about: 'message', sentence: 'Your Twilio account may not text this country. Allow it there under Messaging > Settings > Geo permissions.' },
  21603: { about: 'connection', sentence: notOurs },
  21606: { about: 'connection', sentence: notOurs },
  21608: { about: 'message', sentence: 'A trial account at Twilio may only text numbers that it has verified. Upgrade the account.' },
  21610: { about: 'optedOut', sentence: 'They replied STOP, so Twilio sends them no more texts from your number.' },
  21611: { about: 'message', sentence: 'Too many texts are waiting to go out from your number.' },
  21612: { about: 'message', sentence: 'Twilio cannot text this number from yours.' },
  21614: { about: 'badAddress', sentence: 'This is not a mobile number, so it cannot be texted.' },
  21617: { about: 'message', sentence: 'The text is longer than Twilio takes.' },
  21635: { about: 'badAddress', sentence: 'This is a landline, which cannot be texted.' },
  21659: { about: 'connection', sentence: notOurs },
  21660: { about: 'connection', sentence: notOurs },
  21701: { about: 'connection', sentence: 'Your messaging service is not at Twilio any more. Choose another and connect again.' },
  21703: { about: 'connection', sentence: noSender },
  21704: { about: 'connection', sentence: noSender },
  21705: { about: 'connection', sentence: 'Your messaging service is not at Twilio any more. Choose another and connect again.' },
  30001: { about: 'message', sentence: 'Too many texts were waiting to go out.' },
  30002: { about: 'message', sentence: 'Twilio has suspended your account. See what its console says.' },
  30003: { about: 'message', sentence: 'The phone was switched off or out of reach.' },
  30004: { about: 'message', sentence: 'The phone or its carrier blocks texts from your number.' },
  30005: { about: 'badAddress', sentence: 'Nobody has this number any more.' },
  30006: { about: 'badAddress', sentence: 'This is a landline or its carrier takes no texts.' },
  30007: { about: 'message', sentence: 'The carrier took the text for spam. Links and all capitals make that more likely.' },
  30008: { about: 'message', sentence: 'The carrier did not deliver the text and gave no reason.' },
  30032: { about: 'message', sentence: 'Your toll-free number is not verified at Twilio, so US and Canadian carriers block it.' },
  30034: { about: 'message', sentence: 'Your US number is not registered for business texts (A2P 10DLC), so carriers block it. Register it at Twilio.' },
};

/** What an error code of Twilio's means; undefined for one that we do not know. */
export function twilioError(code: number | undefined): TwilioError | undefined {
  return code === undefined ? undefined : errors[code];
}
