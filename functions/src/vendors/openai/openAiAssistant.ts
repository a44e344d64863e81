import { randomBytes } from 'node:crypto';
import type OpenAI from 'openai';
import * as z from 'zod/mini';
import type { AnsweredTurn, Assistant, TokenUsage } from '../../assistant/port.ts';
import {
  assistantCustomerMessage,
  assistantFollowUp,
  assistantPiece,
  assistantReviewAnswer,
  assistantSuggestion,
  type AssistantTopics,
  assistantTopics,
  assistantTurn,
} from '../../model/assistantTurn.ts';
import { embeddingDimensions } from '../../model/content.ts';
import { count } from '../../model/primitives.ts';
import type { ContentKind } from '../../model/words.ts';
import type { OpenAiConfig } from '../../platform/config.ts';
import { AppError } from '../../platform/errors.ts';
import { pieceDescriptions, piecePrompt, topicsDescriptions, topicsPrompt } from './contentPrompts.ts';
import { failureReason, openAiFailure } from './openAiFailure.ts';
import {
  customerMessageDescriptions,
  customerMessagePrompt,
  followUpDescriptions,
  followUpPrompt,
  type Prompt,
  reviewAnswerDescriptions,
  reviewAnswerPrompt,
  suggestionDescriptions,
  suggestionPrompt,
  turnDescriptions,
  turnPrompt,
} from './prompts.ts';
import { strictSchema } from './responseSchema.ts';

/** What an answer may take: beyond it the answer is cut off, and the local assistant takes over. */
interface Room {
  completionTokens: number;
  timeoutMs: number;
}

/** Room for some thought and a long mail. */
const mailTokens = 3000;
/** A long post and a text for each of eight networks, in any language, after some thought. */
const pieceTokens = 8000;

/** Models that think before they answer, and take a word on how hard. A first reply has seconds. */
const reasoningModel = /^(gpt-5|o\d)/;

/** OpenAI behind the assistants' port: one request per answer, no tools, nothing stored there, no retries of its own. */
export function openAiAssistant(config: OpenAiConfig): Assistant {
  let loading: Promise<OpenAI> | undefined;
  const client = () => (loading ??= loadClient(config));
  const short: Room = { completionTokens: mailTokens, timeoutMs: config.timeoutMs };
  const long: Room = { completionTokens: pieceTokens, timeoutMs: config.longTimeoutMs };

  async function ask<S extends z.ZodMiniType>(
    name: string,
    schema: S,
    descriptions: Readonly<Record<string, string>>,
    prompt: Prompt,
    room = short,
  ): Promise<{ answer: z.infer<S>; usage: TokenUsage | undefined }> {
    // The SDK's own time-out ends with the headers; this one also covers an answer that stalls half-way.
    const deadline = AbortSignal.timeout(room.timeoutMs);
    let completion: OpenAI.ChatCompletion;
    try {
      const openai = await client();
      completion = await openai.chat.completions.create(
        {
          model: config.model,
          messages: [
            { role: 'system', content: prompt.system },
            { role: 'user', content: prompt.user },
          ],
          response_format: {
            type: 'json_schema',
            json_schema: { name, strict: true, schema: strictSchema(schema, descriptions) },
          },
          max_completion_tokens: room.completionTokens,
          store: false,
          ...(reasoningModel.test(config.model) && { reasoning_effort: 'low' as const }),
        },
        { signal: deadline, timeout: room.timeoutMs },
      );
    } catch (error) {
      throw openAiFailure(failureReason(error, deadline.aborted), error);
    }
    return { answer: readAnswer(completion, schema), usage: usageOf(completion.usage) };
  }

  return {
    name: 'openai',
    async answerLead(request) {
      const { answer, usage } = await ask('lead_reply', assistantTurn, turnDescriptions, turnPrompt(request, newFence()));
      if (answer.kind !== 'spam' && answer.body.trim() === '') throw openAiFailure('unreadable');
      return withUsage(onlyTrueQuotes(answer, request.message), usage);
    },
    async writeFollowUp(request) {
      const { answer, usage } = await ask('follow_up', assistantFollowUp, followUpDescriptions, followUpPrompt(request, newFence()));
      if (answer.body.trim() === '') throw openAiFailure('unreadable');
      return withUsage(answer, usage);
    },
    async suggestReply(request) {
      const prompt = suggestionPrompt(request, newFence());
      const { answer, usage } = await ask('suggested_reply', assistantSuggestion, suggestionDescriptions, prompt);
      if (answer.body.trim() === '') throw openAiFailure('unreadable');
      return withUsage(answer, usage);
    },
    async writeToCustomer(request) {
      const prompt = customerMessagePrompt(request, newFence());
      const { answer, usage } = await ask('customer_message', assistantCustomerMessage, customerMessageDescriptions, prompt);
      if (answer.body.trim() === '') throw openAiFailure('unreadable');
      return withUsage(answer, usage);
    },
    async answerReview(request) {
      const prompt = reviewAnswerPrompt(request, newFence());
      const { answer, usage } = await ask('review_answer', assistantReviewAnswer, reviewAnswerDescriptions, prompt);
      if (answer.text.trim() === '') throw openAiFailure('unreadable');
      return withUsage(answer, usage);
    },
    async planTopics(request) {
      const { answer, usage } = await ask('topics', assistantTopics, topicsDescriptions, topicsPrompt(request, newFence()), long);
      const topics = inOrder(request.wanted, answer.topics);
      if (topics === undefined) throw openAiFailure('unreadable');
      return withUsage({ topics }, usage);
    },
    async writePiece(request) {
      const { answer, usage } = await ask('piece', assistantPiece, pieceDescriptions, piecePrompt(request, newFence()), long);
      const lacksOne = request.platforms.some((platform) => !answer.variants.some((variant) => variant.platform === platform));
      if (request.kind === 'social' ? lacksOne : request.kind === 'email' && answer.subject.trim() === '') throw openAiFailure('unreadable');
      return withUsage(answer, usage);
    },
    async embed(text) {
      const deadline = AbortSignal.timeout(config.timeoutMs);
      try {
        const openai = await client();
        const { data, usage } = await openai.embeddings.create(
          // Longer than any piece's beginning; the model takes some 8,000 tokens.
          { model: config.embeddingModel, input: text.slice(0, longestEmbedded), dimensions: embeddingDimensions, encoding_format: 'float' },
          { signal: deadline },
        );
        const vector = data?.[0]?.embedding;
        if (!vector || !isPlace(vector)) throw openAiFailure('unreadable');
        return withUsage({ vector }, usageOf(usage));
      } catch (error) {
        if (error instanceof AppError) throw error;
        throw openAiFailure(failureReason(error, deadline.aborted), error);
      }
    },
  };
}

/** Characters of a text that its embedding goes by. */
const longestEmbedded = 8000;

/** One topic for each kind that was asked for, in that order; undefined where one is missing. */
function inOrder(wanted: readonly ContentKind[], topics: AssistantTopics['topics']): AssistantTopics['topics'] | undefined {
  const left = [...topics];
  const ordered = wanted.map((kind) => {
    const at = left.findIndex((topic) => topic.kind === kind);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  });
  const found = ordered.filter((topic) => topic !== undefined);
  return found.length === wanted.length ? found : undefined;
}

async function loadClient(config: OpenAiConfig): Promise<OpenAI> {
  const { OpenAI: Client } = await import('openai');
  return new Client({
    apiKey: config.apiKey,
    ...(config.baseUrl !== undefined && { baseURL: config.baseUrl }),
    timeout: config.timeoutMs,
    maxRetries: 0,
    // The SDK logs requests at its debug level, and they hold what people wrote.
    logLevel: 'off',
  });
}

function readAnswer<S extends z.ZodMiniType>(completion: OpenAI.ChatCompletion, schema: S): z.infer<S> {
  const choice = completion.choices?.[0];
  if (!choice?.message) throw openAiFailure('unreadable');
  if (choice.message.refusal || choice.finish_reason === 'content_filter') throw openAiFailure('refusal');
  if (choice.finish_reason !== 'stop' || !choice.message.content) throw openAiFailure('unreadable');
  let json: unknown;
  try {
    json = JSON.parse(choice.message.content);
  } catch (error) {
    throw openAiFailure('unreadable', error);
  }
  const parsed = schema.safeParse(json);
  if (!parsed.success) throw openAiFailure('unreadable', parsed.error);
  return parsed.data;
}

/** Evidence is shown to the owner as the person's own words, so it has to be exactly that. */
function onlyTrueQuotes<T extends { quotes: string[] }>(turn: T, message: string): T {
  return { ...turn, quotes: turn.quotes.filter((quote) => quote.trim() !== '' && message.includes(quote)).slice(0, 5) };
}

const counted = z.object({ prompt_tokens: count, completion_tokens: z.optional(count) });

/** What an answer cost; undefined where it does not say so in numbers, which is no reason to do without the answer. */
function usageOf(usage: unknown): TokenUsage | undefined {
  const { data } = counted.safeParse(usage);
  return data && { inputTokens: data.prompt_tokens, outputTokens: data.completion_tokens ?? 0 };
}

/** Whether numbers are a place among others: as many as the memory takes, and not all nought, which has no direction. */
const isPlace = (vector: readonly unknown[]): boolean =>
  vector.length === embeddingDimensions && vector.every((value) => typeof value === 'number') && vector.some((value) => value !== 0);

function withUsage<T extends object>(answer: T, usage: TokenUsage | undefined): T & Pick<AnsweredTurn, 'usage'> {
  return usage ? { ...answer, usage } : answer;
}

function newFence(): string {
  return `text-${randomBytes(9).toString('hex')}`;
}
