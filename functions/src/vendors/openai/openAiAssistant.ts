import { randomBytes } from 'node:crypto';
import type OpenAI from 'openai';
import type * as z from 'zod/mini';
import type { AnsweredTurn, Assistant, TokenUsage } from '../../assistant/port.ts';
import {
  assistantCustomerMessage,
  assistantFollowUp,
  assistantReviewAnswer,
  assistantSuggestion,
  assistantTurn,
} from '../../model/assistantTurn.ts';
import type { OpenAiConfig } from '../../platform/config.ts';
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

/** Room for some thought and a long mail; beyond it the answer is cut off, and the local assistant takes over. */
const maxCompletionTokens = 3000;

/** Models that think before they answer, and take a word on how hard. A first reply has seconds. */
const reasoningModel = /^(gpt-5|o\d)/;

/** OpenAI behind the assistants' port: one request per answer, no tools, nothing stored there, no retries of its own. */
export function openAiAssistant(config: OpenAiConfig): Assistant {
  let loading: Promise<OpenAI> | undefined;
  const client = () => (loading ??= loadClient(config));

  async function ask<S extends z.ZodMiniType>(
    name: string,
    schema: S,
    descriptions: Readonly<Record<string, string>>,
    prompt: Prompt,
  ): Promise<{ answer: z.infer<S>; usage: TokenUsage | undefined }> {
    // The SDK's own time-out ends with the headers; this one also covers an answer that stalls half-way.
    const deadline = AbortSignal.timeout(config.timeoutMs);
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
          max_completion_tokens: maxCompletionTokens,
          store: false,
          ...(reasoningModel.test(config.model) && { reasoning_effort: 'low' as const }),
        },
        { signal: deadline },
      );
    } catch (error) {
      throw openAiFailure(failureReason(error, deadline.aborted), error);
    }
    return { answer: readAnswer(completion, schema), usage: usageOf(completion) };
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
    planTopics: () => Promise.reject(openAiFailure('unreadable')),
    writePiece: () => Promise.reject(openAiFailure('unreadable')),
    embed: () => Promise.reject(openAiFailure('unreadable')),
  };
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
  if (choice === undefined) throw openAiFailure('unreadable');
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

function usageOf(completion: OpenAI.ChatCompletion): TokenUsage | undefined {
  const { usage } = completion;
  return usage && { inputTokens: usage.prompt_tokens, outputTokens: usage.completion_tokens };
}

function withUsage<T extends object>(answer: T, usage: TokenUsage | undefined): T & Pick<AnsweredTurn, 'usage'> {
  return usage ? { ...answer, usage } : answer;
}

function newFence(): string {
  return `text-${randomBytes(9).toString('hex')}`;
}
