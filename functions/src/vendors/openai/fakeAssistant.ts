import type {
  AnsweredCustomerMessage,
  AnsweredFollowUp,
  AnsweredPiece,
  AnsweredReview,
  AnsweredSuggestion,
  AnsweredTopics,
  AnsweredTurn,
  Assistant,
  CustomerMessageRequest,
  FollowUpRequest,
  PieceRequest,
  ReviewAnswerRequest,
  SuggestionRequest,
  TopicsRequest,
  TurnRequest,
} from '../../assistant/port.ts';
import { embeddingDimensions } from '../../model/content.ts';
import type { AssistantName } from '../../model/words.ts';

/** An assistant for tests: remembers what it was asked and answers what the test tells it to. */
export interface FakeAssistant extends Assistant {
  readonly turnsAsked: TurnRequest[];
  readonly followUpsAsked: FollowUpRequest[];
  readonly suggestionsAsked: SuggestionRequest[];
  readonly customerMessagesAsked: CustomerMessageRequest[];
  readonly reviewsAsked: ReviewAnswerRequest[];
  readonly topicsAsked: TopicsRequest[];
  readonly piecesAsked: PieceRequest[];
  readonly embedded: string[];
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
  topics?: (request: TopicsRequest) => AnsweredTopics;
  piece?: (request: PieceRequest) => AnsweredPiece;
  embedding?: (text: string) => readonly number[];
}

/** A direction of its own for every text, the same for the same one. */
function directionOf(text: string): readonly number[] {
  const vector = Array.from({ length: embeddingDimensions }, () => 0);
  for (const [index, character] of Array.from(text).entries()) {
    const place = ((character.codePointAt(0) ?? 0) * 31 + index * 7) % embeddingDimensions;
    vector[place] = (vector[place] ?? 0) + 1;
  }
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

export function fakeAssistant({
  name = 'openai',
  turn = () => fakeTurn,
  followUp = ({ number }) => ({ subject: 'Your message', body: `Follow-up ${number}: are you still interested?` }),
  suggestion = () => ({ language: 'en', subject: 'Your message', body: 'Thank you for your reply.' }),
  customerMessage = ({ about }) => ({ subject: 'Thank you', body: `Thank you. This is the ${about.kind}.` }),
  reviewAnswer = () => ({ language: 'en', text: 'Thank you for your review.' }),
  topics = ({ wanted }) => ({ topics: wanted.map((kind, index) => ({ kind, key: `topic-${index + 1}`, title: `Topic ${index + 1}`, angle: '' })) }),
  piece = ({ language, topic, platforms }) => ({
    language,
    title: topic.title,
    body: `A few words about ${topic.title}.`,
    excerpt: `About ${topic.title}.`,
    metaDescription: `About ${topic.title}.`,
    tags: ['advice'],
    subject: topic.title,
    preheader: 'A few words',
    variants: platforms.map((platform) => ({ platform, text: `A few words about ${topic.title}.` })),
  }),
  embedding = directionOf,
}: FakeAnswers = {}): FakeAssistant {
  const turnsAsked: TurnRequest[] = [];
  const followUpsAsked: FollowUpRequest[] = [];
  const suggestionsAsked: SuggestionRequest[] = [];
  const customerMessagesAsked: CustomerMessageRequest[] = [];
  const reviewsAsked: ReviewAnswerRequest[] = [];
  const topicsAsked: TopicsRequest[] = [];
  const piecesAsked: PieceRequest[] = [];
  const embedded: string[] = [];
  return {
    name,
    turnsAsked,
    followUpsAsked,
    suggestionsAsked,
    customerMessagesAsked,
    reviewsAsked,
    topicsAsked,
    piecesAsked,
    embedded,
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
    planTopics: async (request) => {
      topicsAsked.push(request);
      return topics(request);
    },
    writePiece: async (request) => {
      piecesAsked.push(request);
      return piece(request);
    },
    embed: async (text) => {
      embedded.push(text);
      return { vector: embedding(text) };
    },
  };
}
