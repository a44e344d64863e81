import type {
  AnsweredFollowUp,
  AnsweredSuggestion,
  AnsweredTurn,
  Assistant,
  FollowUpRequest,
  SuggestionRequest,
  TurnRequest,
} from '../../assistant/port.ts';
import type { AssistantName } from '../../model/words.ts';

/** An assistant for tests: remembers what it was asked and answers what the test tells it to. */
export interface FakeAssistant extends Assistant {
  readonly turnsAsked: TurnRequest[];
  readonly followUpsAsked: FollowUpRequest[];
  readonly suggestionsAsked: SuggestionRequest[];
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
  suggestion?: (request: SuggestionRequest) => AnsweredSuggestion;
}

export function fakeAssistant({
  name = 'openai',
  turn = () => fakeTurn,
  followUp = ({ number }) => ({ subject: 'Your message', body: `Follow-up ${number}: are you still interested?` }),
  suggestion = () => ({ language: 'en', subject: 'Your message', body: 'Thank you for your reply.' }),
}: FakeAnswers = {}): FakeAssistant {
  const turnsAsked: TurnRequest[] = [];
  const followUpsAsked: FollowUpRequest[] = [];
  const suggestionsAsked: SuggestionRequest[] = [];
  return {
    name,
    turnsAsked,
    followUpsAsked,
    suggestionsAsked,
    answerLead: async (request) => {
      turnsAsked.push(request);
      return turn(request);
    },
    writeFollowUp: async (request) => {
      followUpsAsked.push(request);
      return followUp(request);
    },
    suggestReply: async (request) => {
      suggestionsAsked.push(request);
      return suggestion(request);
    },
  };
}
