/**
 * The one error of the product. Its code is turned into an HTTP status or a callable's code at the edge only.
 * - `invalid`: the input is wrong; `field` names it
 * - `forbidden`, `notFound`, `conflict`: what they say; `conflict` means somebody else was faster
 * - `unavailable`: something outside did not answer; trying again may help
 */
export type ErrorCode = 'invalid' | 'unauthenticated' | 'forbidden' | 'notFound' | 'conflict' | 'limited' | 'unavailable';

export class AppError extends Error {
  readonly code: ErrorCode;
  /** Path of the field that is wrong, as the form names it: `settings.quietHours.start`. */
  readonly field: string | undefined;
  /** One word for code that must tell cases of the same code apart: `keyRefused`, `timeout`. */
  readonly reason: string | undefined;

  constructor(code: ErrorCode, message: string, options: { field?: string; reason?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.field = options.field;
    this.reason = options.reason;
  }
}
