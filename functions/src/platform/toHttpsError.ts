import { type FunctionsErrorCode, HttpsError } from 'firebase-functions/v2/https';
import { AppError, type ErrorCode } from './errors.ts';

const httpsCodes: Readonly<Record<ErrorCode, FunctionsErrorCode>> = {
  invalid: 'invalid-argument',
  unauthenticated: 'unauthenticated',
  forbidden: 'permission-denied',
  notFound: 'not-found',
  conflict: 'aborted',
  limited: 'resource-exhausted',
  unavailable: 'unavailable',
};

/** An error as the caller may see it; anything that is not ours says nothing about what went on inside. */
export function toHttpsError(error: unknown): HttpsError {
  if (error instanceof HttpsError) return error;
  if (!(error instanceof AppError)) return new HttpsError('internal', 'Something went wrong on our side. Please try again.');
  const details = error.field === undefined ? undefined : { field: error.field, message: error.message };
  return new HttpsError(httpsCodes[error.code], error.message, details);
}
