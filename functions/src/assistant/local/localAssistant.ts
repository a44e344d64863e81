import type { Assistant } from '../port.ts';
import { answerLocalReview } from './answerReview.ts';
import { classify } from './classify.ts';
import { embedLocally } from './content/embed.ts';
import { planLocalTopics } from './content/planTopics.ts';
import { writeLocalPiece } from './content/writePiece.ts';
import { suggestLocalReply } from './suggestReply.ts';
import { writeLocalFollowUp } from './writeFollowUp.ts';
import { writeReply } from './writeReply.ts';
import { writeLocalToCustomer } from './writeToCustomer.ts';

/** The embedded assistant: rules and templates, no network, the same answer to the same question. */
export const localAssistant: Assistant = {
  name: 'local',
  async answerLead({ business, firstName, message, channel }) {
    const classified = await classify({ message, businessType: business.type, locale: business.locale });
    const { subject, body } = writeReply({ business, firstName, message, channel, classified });
    const { language, kind, priority, emergency, score, reason, quotes, confidence, needsPerson } = classified;
    return {
      language,
      kind,
      priority,
      emergency: emergency !== undefined,
      score,
      reason,
      quotes,
      confidence,
      needsPerson,
      subject,
      body,
    };
  },
  writeFollowUp: writeLocalFollowUp,
  suggestReply: suggestLocalReply,
  writeToCustomer: writeLocalToCustomer,
  answerReview: answerLocalReview,
  planTopics: planLocalTopics,
  writePiece: writeLocalPiece,
  embed: embedLocally,
};
