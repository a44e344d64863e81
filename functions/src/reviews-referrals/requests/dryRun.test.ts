import { describe, expect, test } from 'vitest';
import { dryRun } from './dryRun.ts';
import { chooseAssistants } from '../../assistant/chooseAssistants.ts';
import type { SampleCustomer } from '../../model/callables.ts';
import { defaultReviewsReferralsSettings, type ReviewsReferralsSettings } from '../../model/reviewsReferrals.ts';
import { builtAt, makeBusiness } from '../../testing/builders.ts';

const nora: SampleCustomer = {
  name: 'Nora Harper',
  email: 'nora@example.com',
  service: 'Furnace repair',
  preferredChannel: 'email',
  consent: { sms: false, marketing: false },
};

async function run(settings: Partial<ReviewsReferralsSettings> = {}, sample: Partial<SampleCustomer> = {}, now = builtAt) {
  const services = { assistants: () => chooseAssistants(makeBusiness(), undefined) };
  const { steps, writtenBy } = await dryRun(
    services,
    makeBusiness({ pausedAt: now }),
    { ...defaultReviewsReferralsSettings, ...settings },
    { ...nora, ...sample },
    { now, overAi: false },
  );
  return { writtenBy, steps, when: steps.map(({ step, at, channel, skippedBecause }) => [step, at, channel ?? skippedBecause]) };
}

describe('a dry run', () => {
  test('shows every message of a job that is done now: at noon in New York', async () => {
    const { steps, when, writtenBy } = await run();
    expect(when).toEqual([
      ['request', '2026-11-24T17:00:00.000Z', 'email'],
      ['reminder1', '2026-11-27T17:00:00.000Z', 'email'],
      ['reminder2', '2026-12-01T17:00:00.000Z', 'email'],
      ['offer', '2026-11-24T17:00:00.000Z', 'email'],
    ]);
    expect(writtenBy).toBe('local');
    expect(steps[0]?.body).toMatch(/\/v\/\S{24}/);
    expect(steps[3]?.body).toContain('NORA-7K4Q');
  });

  test('moves what would fall into quiet hours', async () => {
    const { when } = await run({ reminderDays: [] }, {}, new Date('2026-11-25T00:00:00Z'));
    expect(when).toEqual([
      ['request', '2026-11-25T13:00:00.000Z', 'email'],
      ['offer', '2026-11-25T13:00:00.000Z', 'email'],
    ]);
  });

  test('says why nothing would go out', async () => {
    const { when } = await run({}, { email: undefined, phone: '(207) 555-0123', preferredChannel: 'sms' });
    expect(when).toEqual([
      ['request', null, 'noSmsConsent'],
      ['offer', null, 'noOffer'],
    ]);
  });

  test('of a customer who may be texted shows texts', async () => {
    const sample = { phone: '(207) 555-0123', preferredChannel: 'sms', consent: { sms: true, marketing: false } } as const;
    const { steps } = await run({ reminderDays: [5] }, sample);
    expect(steps.map(({ step, channel, subject }) => [step, channel, subject])).toEqual([
      ['request', 'sms', null],
      ['reminder1', 'sms', null],
      ['offer', 'sms', null],
    ]);
  });

  test('of a business without offers says that there is none', async () => {
    const referrals = { ...defaultReviewsReferralsSettings.referrals, enabled: false };
    expect((await run({ referrals })).when.at(-1)).toEqual(['offer', null, 'noOffer']);
  });
});
