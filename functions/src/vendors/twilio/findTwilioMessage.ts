import type { LookUp } from '../../messaging/port.ts';
import { twilioError } from './twilioErrors.ts';

export interface ListedMessage {
  sid: string;
  body: string;
  direction: string;
  status: string;
  errorCode: number | null;
  dateCreated: Date;
}

/** Twilio's clock and ours may differ by this much, and Twilio's has no milliseconds. */
const clockSlackMs = 2 * 60_000;

/**
 * Which of the messages to a number is the one whose outcome is unclear, if any. Twilio knows none of our ids in its
 * list, so text and time have to do: one match settles it, several do not.
 * @param cutShort whether Twilio has more than it listed
 */
export function findTwilioMessage(
  listed: readonly ListedMessage[],
  { body, from, until }: { body: string; from: Date; until: Date },
  cutShort: boolean,
): LookUp {
  const since = from.getTime() - clockSlackMs;
  const before = until.getTime() + clockSlackMs;
  // Newest first: what was cut off is older than the last one.
  if (cutShort && listed.every(({ dateCreated }) => dateCreated.getTime() >= since)) return { found: 'unknown' };
  const text = bare(body);
  const [match, ...more] = listed.filter(
    (message) =>
      message.direction.startsWith('outbound') &&
      message.dateCreated.getTime() >= since &&
      message.dateCreated.getTime() <= before &&
      bare(message.body).endsWith(text),
  );
  if (match === undefined) return { found: 'nothing' };
  if (more.length > 0) return { found: 'unknown' };
  return ['failed', 'undelivered', 'canceled'].includes(match.status)
    ? { found: 'failed', error: twilioError(match.errorCode ?? undefined)?.sentence ?? 'Twilio could not deliver the text.' }
    : { found: 'sent', providerId: match.sid };
}

/**
 * A text by its letters and digits. Twilio puts a notice before the texts of trial accounts and, where it is told to,
 * writes quotes and dashes that are cheaper to send; to take such a text for another would have it sent twice.
 */
function bare(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}
