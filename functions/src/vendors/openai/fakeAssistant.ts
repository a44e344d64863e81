import type {
  AnsweredCustomerMessage,
  AnsweredFollowUp,
  AnsweredReview,
  AnsweredSuggestion,
  AnsweredTurn,
  Assistant,
  CustomerMessageRequest,
  FollowUpRequest,
  ReviewAnswerRequest,
  SuggestionRequest,
  TurnRequest,
} from '../../assistant/port.ts';
import type { AssistantName } from '../../model/words.ts';

/** An assistant for tests: remembers what it was asked and answers what the test tells it to. */
export interface FakeAssistant extends Assistant {
  readonly turnsAsked: TurnRequest[];
  readonly followUpsAsked: FollowUpRequest[];
  readonly suggestionsAsked: SuggestionRequest[];
  readonly customerMessagesAsked: CustomerMessageRequest[];
  readonly reviewsAsked: ReviewAnswerRequest[];
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
  customerMessage?: (request: CustomerMessageRequest) => AnsweredCustomerMessage;
  reviewAnswer?: (request: ReviewAnswerRequest) => AnsweredReview;
}

export function fakeAssistant({
  name = 'openai',
  turn = () => fakeTurn,
  followUp = ({ number }) => ({ subject: 'Your message', body: `Follow-up ${number}: are you still interested?` }),
  suggestion = () => ({ language: 'en', subject: 'Your message', body: 'Thank you for your reply.' }),
  customerMessage = ({ about }) => ({ subject: 'Thank you', body: `Thank you. This is the ${about.kind}.` }),
  reviewAnswer = () => ({ language: 'en', text: 'Thank you for your review.' }),
}: FakeAnswers = {}): FakeAssistant {
  const turnsAsked: TurnRequest[] = [];
  const followUpsAsked: FollowUpRequest[] = [];
  const suggestionsAsked: SuggestionRequest[] = [];
  const customerMessagesAsked: CustomerMessageRequest[] = [];
  const reviewsAsked: ReviewAnswerRequest[] = [];
  return {
    name,
    turnsAsked,
    followUpsAsked,
    suggestionsAsked,
    customerMessagesAsked,
    reviewsAsked,
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
    writeToCustomer: async (request) => {
      customerMessagesAsked.push(request);
      return customerMessage(request);
    },
    answerReview: async (request) => {
      reviewsAsked.push(request);
      return reviewAnswer(request);
    },
  };
}
