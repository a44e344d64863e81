import { AppError } from '../../platform/errors.ts';

/** A form's clock and ours may differ by so much without anybody having meant the future. */
const toleranceMs = 5 * 60_000;

/**
 * When a job was done, from the ISO time that somebody chose.
 * @throws AppError `invalid` for a time to come
 */
export function doneAt(iso: string, now: Date): Date {
  const at = new Date(iso);
  if (at.getTime() > now.getTime() + toleranceMs) {
    throw new AppError('invalid', 'A job cannot have been done in the future.', { field: 'completedAt' });
  }
  return at > now ? now : at;
}
