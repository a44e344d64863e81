import { errorFields, log } from './logging.ts';

/** A wake-up call by Cloud Tasks: which function, with what, when. */
export interface WakeUp {
  /** Deployed name of the task function, such as `leadNurturing-onStepDue`. */
  queue: string;
  data: Readonly<Record<string, string>>;
  /** Product time. */
  at: Date;
}

/** Cloud Tasks takes no task further ahead; what is due later is left to the sweep. */
const furthestMs = 30 * 24 * 60 * 60_000;

/**
 * Asks Cloud Tasks to wake a function. Due times live in Firestore and a sweep finds whatever a lost task leaves, so
 * a queue that does not answer is reported and does not fail the work that is already on record.
 */
export async function wake({ queue, data, at }: WakeUp, now: Date): Promise<void> {
  const delayMs = at.getTime() - now.getTime();
  if (delayMs > furthestMs) return;
  try {
    const { getFunctions } = await import('firebase-admin/functions');
    await getFunctions()
      .taskQueue(queue)
      .enqueue(data, { scheduleDelaySeconds: Math.max(0, Math.ceil(delayMs / 1000)) });
  } catch (error) {
    log.warning('wake-up call not taken, left to the sweep', { queue, ...errorFields(error) });
  }
}
