import type { AnsweredFollowUp, AnsweredTurn, Assistant, FollowUpRequest, TurnRequest } from '../../assistant/port.ts';
import type { AssistantName } from '../../model/words.ts';

/** An assistant for tests: remembers what it was asked and answers what the test tells it to. */
export interface FakeAssistant extends Assistant {
  readonly turnsAsked: TurnRequest[];
  readonly followUpsAsked: FollowUpRequest[];
}

/** A plain enquiry, answered; tests change what they are about. */
export const fakeTurn: AnsweredTurn = {
  language: 'en',
  kind: 'sales',
  priority: 'warm',
  emergency: false,
  score: 60,
  reason: 'Asks for a service.',
  quotes: [],
  confidence: 0.9,
  needsPerson: false,
  subject: 'Your message',
  body: 'Hello, thank you for your message. Tell us a little more and we will help.',
};

export interface FakeAnswers {
  name?: AssistantName;
  turn?: (request: TurnRequest) => AnsweredTurn;
  followUp?: (request: FollowUpRequest) => AnsweredFollowUp;
}

export function fakeAssistant({
  name = 'openai',
  turn = () => fakeTurn,
  followUp = ({ number }) => ({ subject: 'Your message', body: `Follow-up ${number}: are you still interested?` }),
}: FakeAnswers = {}): FakeAssistant {
  const turnsAsked: TurnRequest[] = [];
  const followUpsAsked: FollowUpRequest[] = [];
  return {
    name,
    turnsAsked,
    followUpsAsked,
    answerLead: async (request) => {
      turnsAsked.push(request);
      return turn(request);
    },
    writeFollowUp: async (request) => {
      followUpsAsked.push(request);
      return followUp(request);
    },
  };
}
