import { AppError } from '../../platform/errors.ts';

/**
 * Why there is no answer. All are `unavailable` to the product, which then has another assistant write; the owner is
 * told apart what he can mend (`keyRefused`, `noCredit`, `requestRefused`) from what passes by itself.
 */
const sentences = {
  keyRefused: 'OpenAI refused the key. Check it under Connections.',
  noCredit: 'The OpenAI account has no credit left.',
  requestRefused: 'OpenAI did not accept the request. The model that is set may not exist.',
  limited: 'OpenAI was too busy to answer.',
  vendorDown: 'OpenAI had a fault.',
  timeout: 'OpenAI did not answer in time.',
  connection: 'OpenAI could not be reached.',
  refusal: 'OpenAI declined to answer this message.',
  unreadable: 'OpenAI gave an answer that could not be read.',
} as const;

export type OpenAiFailure = keyof typeof sentences;

export function openAiFailure(reason: OpenAiFailure, cause?: unknown): AppError {
  return new AppError('unavailable', sentences[reason], { reason, cause });
}

/** What the SDK or the network threw, by its status and name; the SDK itself is only loaded when first used. */
export function failureReason(error: unknown, timedOut: boolean): OpenAiFailure {
  if (timedOut) return 'timeout';
  const status = error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : undefined;
  if (status === undefined) {
    return error instanceof Error && error.constructor.name === 'APIConnectionTimeoutError' ? 'timeout' : 'connection';
  }
  if (status === 401 || status === 403) return 'keyRefused';
  if (status === 429) return hasCode(error, 'insufficient_quota') ? 'noCredit' : 'limited';
  if (status === 408) return 'timeout';
  return status >= 500 ? 'vendorDown' : 'requestRefused';
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
