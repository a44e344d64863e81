import { describe, expect, test } from 'vitest';
import { dryRun } from './dryRun.ts';
import type { AnsweredTurn } from '../assistant/port.ts';
import type { Business } from '../model/business.ts';
import type { SampleLead } from '../model/callables.ts';
import type { LeadNurtureSettings } from '../model/workflow.ts';
import { makeBusiness, makeWorkflow } from '../testing/builders.ts';
import { fakeAssistant, fakeTurn } from '../vendors/openai/fakeAssistant.ts';

/** Seven in the evening in New York. */
const evening = new Date('2026-11-25T00:00:00Z');
const hoursLater = (hours: number) => new Date(evening.getTime() + hours * 60 * 60_000).toISOString();

async function run({
  sample = {},
  settings = {},
  business = {},
  turn = {},
}: {
  sample?: Partial<SampleLead>;
  settings?: Partial<LeadNurtureSettings>;
  business?: Partial<Business>;
  turn?: Partial<AnsweredTurn>;
} = {}) {
  const { enabled: _, enabledAt: __, ...workflow } = makeWorkflow(settings);
  const assistant = fakeAssistant({ name: 'local', turn: () => ({ ...fakeTurn, ...turn }) });
  const result = await dryRun(
    { chosen: assistant, local: assistant },
    makeBusiness(business),
    workflow,
    {
      name: 'Nora Harper',
      email: 'nora@example.com',
      message: 'Our furnace is loud.',
      preferredChannel: 'email',
      consent: { sms: false, marketing: false },
      ...sample,
    },
    evening,
  );
  return { ...result, asked: assistant.followUpsAsked };
}
const times = ({ steps }: { steps: { at: string | null }[] }) => steps.map(({ at }) => at);

describe('a dry run shows', () => {
  test('each message of the sequence and when it would go', async () => {
    const result = await run();
    expect(result.steps.map(({ step, state, channel }) => `${step} ${state} ${channel}`)).toEqual([
      'reply sent email',
      'followUp1 sent email',
      'followUp2 sent email',
    ]);
    expect(times(result)).toEqual([hoursLater(0), hoursLater(24), hoursLater(72)]);
    expect(result.steps.every(({ subject, body }) => subject && body)).toBe(true);
    expect(result).toMatchObject({ language: 'en', writtenBy: 'local', qualification: { kind: 'sales', by: 'local' } });
  });

  test('the second follow-up as written after the first', async () => {
    const { asked } = await run();
    expect(asked.map(({ conversation }) => conversation.map(({ direction }) => direction).join(' '))).toEqual(['in out', 'in out out']);
  });

  test('what quiet hours move to the morning', async () => {
    const settings = { followUpHours: [2, 72] satisfies [number, number], quietHours: { enabled: true, start: '20:00', end: '08:00' } };
    expect(times(await run({ settings }))).toEqual([hoursLater(0), hoursLater(13), hoursLater(72)]);
    const byText = { preferredChannel: 'sms', phone: '(212) 555-0123', consent: { sms: true, marketing: false } } as const;
    const early = { ...settings, quietHours: { enabled: true, start: '18:00', end: '08:00' } };
    expect(times(await run({ settings: early, sample: byText }))).toEqual([hoursLater(13), hoursLater(15), hoursLater(85)]);
  });

  test('what would wait for an OK, with the reasons', async () => {
    const { steps } = await run({ settings: { approveFirstReplies: true } });
    expect(steps.map(({ state }) => state)).toEqual(['awaitingApproval', 'sent', 'sent']);
  });

  test('what would not go, and why', async () => {
    const spam = await run({ turn: { kind: 'spam' } });
    expect(spam.steps).toMatchObject([{ step: 'reply', state: 'skipped', skippedBecause: 'spam', at: null, body: null }]);
    const noWay = await run({ sample: { email: '' } });
    expect(noWay.steps).toMatchObject([{ skippedBecause: 'noAddress' }]);
    const followUps = await run({ settings: { followUpsNeedMarketingConsent: true } });
    expect(followUps.steps.map(({ skippedBecause }) => skippedBecause)).toEqual([null, 'marketingConsentRequired', 'marketingConsentRequired']);
  });

  test("an emergency with the owner's own text", async () => {
    const { steps } = await run({ turn: { emergency: true } });
    expect(steps[0]?.body).toBe(makeBusiness().safetyText);
  });

  test('the form of the channel that would be used', async () => {
    const { steps } = await run({ sample: { email: '', phone: '(212) 555-0123', consent: { sms: true, marketing: false } } });
    expect(steps.map(({ channel, subject }) => [channel, subject])).toEqual([['sms', null], ['sms', null], ['sms', null]]);
    expect(steps[0]?.body).toContain('STOP');
  });

  test("the owner's own texts where there are some", async () => {
    const templates = { reply: { subject: 'Hello', body: 'Hi {{firstName}}!' }, followUp1: null, followUp2: null };
    expect((await run({ settings: { templates } })).steps[0]).toMatchObject({ subject: 'Hello', body: 'Hi Nora!' });
    expect((await run({ settings: { templates }, turn: { language: 'es' } })).steps[0]?.subject).not.toBe('Hello');
  });

  test('how it would be if the workflow were on and nothing paused', async () => {
    expect(times(await run({ business: { pausedAt: evening } }))).toEqual([hoursLater(0), hoursLater(24), hoursLater(72)]);
  });
});
