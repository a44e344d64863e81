import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import * as z from 'zod/mini';

/**
 * Plays the vendor on 127.0.0.1 for tests: takes a request only if the vendor would, and then answers what the test
 * tells it to. Refusals have the status and the body of the vendor's.
 */
export interface StandInOpenAi {
  baseUrl: string;
  readonly requests: ChatRequest[];
  readonly embeddings: EmbeddingRequest[];
  /** What comes next; a function may do with the connection what it likes. */
  next: Reply;
  close(): Promise<void>;
}

export type Reply =
  | { content: string; finishReason?: string; refusal?: string }
  | { status: number; code?: string }
  | ((response: ServerResponse) => void);

export const standInKey = 'key-for-tests';

const chatRequest = z.strictObject({
  model: z.string().check(z.minLength(1)),
  messages: z.array(z.strictObject({ role: z.enum(['system', 'user']), content: z.string().check(z.minLength(1)) })).check(z.minLength(2)),
  response_format: z.strictObject({
    type: z.literal('json_schema'),
    json_schema: z.strictObject({ name: z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/)), strict: z.literal(true), schema: z.record(z.string(), z.unknown()) }),
  }),
  max_completion_tokens: z.int(),
  store: z.literal(false),
  reasoning_effort: z.optional(z.enum(['minimal', 'low', 'medium', 'high'])),
});
export type ChatRequest = z.infer<typeof chatRequest>;

const embeddingRequest = z.strictObject({
  model: z.literal(['text-embedding-3-small', 'text-embedding-3-large']),
  input: z.string().check(z.minLength(1)),
  dimensions: z.int().check(z.minimum(1), z.maximum(1536)),
  encoding_format: z.literal('float'),
});
export type EmbeddingRequest = z.infer<typeof embeddingRequest>;

export async function standInOpenAi(): Promise<StandInOpenAi> {
  const requests: ChatRequest[] = [];
  const embeddings: EmbeddingRequest[] = [];
  let next: Reply = { status: 500 };
  const server = createServer((request, response) => {
    void take(request).then((taken) => {
      if ('status' in taken) return refuse(response, taken.status, taken.message);
      if ('embedding' in taken) {
        embeddings.push(taken.embedding);
        return answerEmbedding(response, next, taken.embedding);
      }
      requests.push(taken.body);
      answer(response, next, taken.body.model);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${portOf(server)}/v1`,
    requests,
    embeddings,
    get next() {
      return next;
    },
    set next(reply: Reply) {
      next = reply;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

type Taken = { body: ChatRequest } | { embedding: EmbeddingRequest } | { status: number; message: string };

async function take(request: IncomingMessage): Promise<Taken> {
  const isEmbedding = request.url === '/v1/embeddings';
  if (request.method !== 'POST' || !(isEmbedding || request.url === '/v1/chat/completions')) return { status: 404, message: 'unknown url' };
  if (request.headers.authorization !== `Bearer ${standInKey}`) return { status: 401, message: 'incorrect key' };
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) if (chunk instanceof Uint8Array) chunks.push(chunk);
  const sent: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  if (isEmbedding) {
    const asked = embeddingRequest.safeParse(sent);
    return asked.success ? { embedding: asked.data } : { status: 400, message: z.prettifyError(asked.error) };
  }
  const parsed = chatRequest.safeParse(sent);
  if (!parsed.success) return { status: 400, message: z.prettifyError(parsed.error) };
  const fault = faultOfSchema(parsed.data.response_format.json_schema.schema, 'schema');
  return fault === undefined ? { body: parsed.data } : { status: 400, message: `Invalid schema for response_format: ${fault}` };
}

/** What strict mode takes on every model that has it. */
const keywords = new Set(['type', 'properties', 'required', 'additionalProperties', 'items', 'enum', 'description', 'anyOf', 'const']);

/** The vendor's rules for strict schemas: objects closed, every key required, only some keywords. */
function faultOfSchema(schema: unknown, at: string): string | undefined {
  if (!isRecord(schema)) return `${at} is not an object`;
  const unknown = Object.keys(schema).find((key) => !keywords.has(key));
  if (unknown !== undefined) return `'${unknown}' is not permitted at ${at}`;
  const { properties, items } = schema;
  if (schema['type'] === 'object') {
    if (!isRecord(properties)) return `'properties' is missing at ${at}`;
    if (schema['additionalProperties'] !== false) return `'additionalProperties' must be false at ${at}`;
    const required = schema['required'];
    const missing = Object.keys(properties).find((key) => !Array.isArray(required) || !required.includes(key));
    if (missing !== undefined) return `'required' lacks '${missing}' at ${at}`;
    return Object.entries(properties).map(([key, inner]) => faultOfSchema(inner, `${at}.${key}`)).find((fault) => fault !== undefined);
  }
  return items === undefined ? undefined : faultOfSchema(items, `${at}[]`);
}

function answer(response: ServerResponse, reply: Reply, model: string): void {
  if (typeof reply === 'function') return reply(response);
  if ('status' in reply) return refuse(response, reply.status, 'as the test wants it', reply.code);
  response.writeHead(200, { 'content-type': 'application/json' }).end(
    JSON.stringify({
      id: 'chatcmpl-stand-in',
      object: 'chat.completion',
      created: 1_700_000_000,
      model,
      choices: [
        {
          index: 0,
          finish_reason: reply.finishReason ?? 'stop',
          logprobs: null,
          message: { role: 'assistant', content: reply.refusal === undefined ? reply.content : null, refusal: reply.refusal ?? null },
        },
      ],
      usage: { prompt_tokens: 812, completion_tokens: 143, total_tokens: 955 },
    }),
  );
}

/** A vector of as many numbers as were asked for, and of length 1, as the vendor's are. */
function answerEmbedding(response: ServerResponse, reply: Reply, { model, dimensions }: EmbeddingRequest): void {
  if (typeof reply === 'function') return reply(response);
  if ('status' in reply) return refuse(response, reply.status, 'as the test wants it', reply.code);
  const embedding = Array.from({ length: dimensions }, () => 1 / Math.sqrt(dimensions));
  response
    .writeHead(200, { 'content-type': 'application/json' })
    .end(JSON.stringify({ object: 'list', model, data: [{ object: 'embedding', index: 0, embedding }], usage: { prompt_tokens: 9, total_tokens: 9 } }));
}

function refuse(response: ServerResponse, status: number, message: string, code: string | null = null): void {
  response
    .writeHead(status, { 'content-type': 'application/json' })
    .end(JSON.stringify({ error: { message, type: 'stand_in', param: null, code } }));
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the stand-in is not listening');
  return address.port;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
