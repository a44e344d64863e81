import type { Tone } from '../components/ui/tone.ts';
import type { AttentionKind } from './vocabulary.ts';

/** The word that stands before the person's name. */
export const attentionWords: Record<AttentionKind, string> = {
  emergency: 'Emergency',
  hotLead: 'Hot lead',
  callBack: 'Call back',
  approval: 'Waiting for your OK',
  answerByHand: 'Needs your answer',
  replied: 'Replied',
  wroteAgain: 'Wrote again',
  heldMessage: 'Held for you',
  unclearMessage: 'May not have arrived',
  failedMessage: 'Not delivered',
  notProcessed: 'Not answered',
  overCap: "Over today's limit",
  brokenConnection: 'Connection broken',
};

/** Why it is on the list, for whoever asks. */
export const attentionSentences: Record<AttentionKind, string> = {
  emergency: 'Call now. Your safety text has gone out, where there was an address to send it to.',
  hotLead: 'Likely to buy soon. A call in the first minutes wins most.',
  callBack: 'We may not write to them, so only a call reaches them.',
  approval: 'A message is written and goes out as soon as you say yes.',
  answerByHand: 'The assistant left this one to you.',
  replied: 'The follow-ups have stopped. It is your turn.',
  wroteAgain: 'Somebody who already has an open inquiry wrote again.',
  heldMessage: 'A message became too old to go out without you.',
  unclearMessage: 'We could not tell whether a message arrived.',
  failedMessage: 'A message was refused and has not arrived.',
  notProcessed: 'We tried several times and could not answer it. Nothing was sent.',
  overCap: 'More came in today than your limit lets through. It waits and goes on tomorrow.',
  brokenConnection: 'Messages on this channel wait until the connection works again. None is lost.',
};

export const attentionTones: Record<AttentionKind, Tone> = {
  emergency: 'bad',
  hotLead: 'bad',
  callBack: 'warn',
  approval: 'accent',
  answerByHand: 'warn',
  replied: 'good',
  wroteAgain: 'accent',
  heldMessage: 'warn',
  unclearMessage: 'warn',
  failedMessage: 'bad',
  notProcessed: 'bad',
  overCap: 'warn',
  brokenConnection: 'bad',
};
