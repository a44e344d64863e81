import { describe, expect, test } from 'vitest';
import * as deployed from '../../functions/src/index.ts';

/** A function that Cloud Tasks calls. */
interface WokenFunction {
  run(request: { data: unknown }): unknown;
}

const isWoken = (value: unknown): value is WokenFunction =>
  typeof value === 'function' &&
  'run' in value &&
  '__endpoint' in value &&
  typeof value.__endpoint === 'object' &&
  value.__endpoint !== null &&
  'taskQueueTrigger' in value.__endpoint;

/** By the names under which they are deployed. */
const woken = Object.entries(deployed).flatMap(([group, functions]) =>
  Object.entries(functions).flatMap(([name, each]): [string, WokenFunction][] => (isWoken(each) ? [[`${group}-${name}`, each]] : [])),
);

describe('a wake-up call that comes after its business is gone', () => {
  test.each(woken)('finds nothing to do, and is not tried again: %s', async (_, each) => {
    const id = 'gone-before-it-came';
    const data = { businessId: 'gone-shop', leadId: id, saleId: id, messageId: id, attentionId: id, contentId: id };
    await expect(Promise.resolve(each.run({ data }))).resolves.toBeUndefined();
  });

  test('is one of these', () => {
    expect(woken.map(([name]) => name).sort()).toEqual([
      'content-onNewsletterDue',
      'content-onPieceDue',
      'content-onWeekDue',
      'leadNurturing-onAlertDue',
      'leadNurturing-onStepDue',
      'messaging-onMessageDue',
      'reviewsReferrals-onReferredLead',
      'reviewsReferrals-onRequestDue',
    ]);
  });
});
