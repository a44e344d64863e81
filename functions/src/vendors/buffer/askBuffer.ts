import * as z from 'zod/mini';
import { type HttpAnswer, jsonOf, NoAnswer, sendRequest } from '../transport/sendRequest.ts';
import { retryAfter } from '../transport/retryAfter.ts';
import { statusOutcome } from '../transport/statusOutcome.ts';
import { timeoutOf, type VendorOptions } from '../transport/vendorOptions.ts';
import { watchedAgents } from '../transport/watchedAgents.ts';
import { realNow } from '../../platform/clock.ts';

const bufferUrl = 'https://api.buffer.com';
/** A page of posts with their texts. */
const maxBytes = 2_000_000;

/** What came of a question, as reliability.md, rule 3 has it. */
export type BufferAnswer<Data> =
  | { result: 'answered'; data: Data }
  | { result: 'busy'; retryAfterMs: number | undefined }
  | { result: 'broken' | 'refused' | 'unclear'; error: string };

const envelope = z.object({
  data: z.optional(z.unknown()),
  errors: z.optional(z.array(z.object({ message: z.string(), extensions: z.optional(z.object({ code: z.optional(z.string()) })) }))),
});

/** Codes of errors by which Buffer says that nobody is let in, and that nothing was done. */
const keyRefused: readonly string[] = ['UNAUTHORIZED', 'UNAUTHENTICATED', 'FORBIDDEN'];
/** Codes by which it says that it did not begin. */
const notBegun: readonly string[] = ['NOT_FOUND', 'GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED', 'BAD_USER_INPUT'];

/**
 * Asks Buffer's GraphQL API once. Nearly everything is answered with the status 200: what counts is in the body.
 * @param answer what the `data` of a yes looks like
 */
export async function askBuffer<Schema extends z.ZodMiniType>(
  apiKey: string,
  { query, variables }: { query: string; variables: object },
  answer: Schema,
  options: VendorOptions,
): Promise<BufferAnswer<z.infer<Schema>>> {
  let response: HttpAnswer;
  try {
    response = await sendRequest(
      {
        method: 'POST',
        url: new URL(options.baseUrl ?? bufferUrl),
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          authorization: `Bearer ${apiKey}`,
          'user-agent': 'Followthrough',
        },
        body: JSON.stringify({ query, variables }),
      },
      { agents: watchedAgents(), signal: AbortSignal.timeout(timeoutOf(options)), maxBytes },
    );
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    if (!error.mayHaveLeft) return { result: 'busy', retryAfterMs: undefined };
    const happened = error.reason === 'timeout' ? 'did not answer in time' : 'broke off its answer';
    return unclear(`Buffer ${happened}.`);
  }
  return read(response, answer);
}

function read<Schema extends z.ZodMiniType>(response: HttpAnswer, answer: Schema): BufferAnswer<z.infer<Schema>> {
  const body = envelope.safeParse(jsonOf(response)).data;
  const [first] = body?.errors ?? [];
  const code = first?.extensions?.code ?? '';
  const byStatus = response.status === 200 ? undefined : statusOutcome(response.status);
  if (byStatus === 'busy' || code === 'RATE_LIMIT_EXCEEDED') return { result: 'busy', retryAfterMs: retryAfter(response.headers, realNow()) };
  if (byStatus === 'broken' || keyRefused.includes(code)) return { result: 'broken', error: refusedKey };
  if (byStatus === 'refused' || notBegun.includes(code)) return { result: 'refused', error: 'Buffer did not understand what it was asked. It may have changed.' };
  if (byStatus || first) return unclear('Buffer had a fault.');
  const parsed = answer.safeParse(body?.data);
  return parsed.success ? { result: 'answered', data: parsed.data } : unclear('Buffer gave an answer that could not be read.');
}

export const refusedKey = 'Buffer does not accept the key. Enter a new one under Connections.';

export const unclear = (what: string): { result: 'unclear'; error: string } => ({ result: 'unclear', error: `${what} The post may or may not be there.` });
