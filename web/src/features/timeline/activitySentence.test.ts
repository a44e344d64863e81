import { describe, expect, it } from 'vitest';
import { activitySentence as sentence, actorName } from './activitySentence.ts';

const money = (minorUnits: number, currency: string) => `${minorUnits / 100} ${currency}`;
const activitySentence = (activity: Parameters<typeof sentence>[0]) => sentence(activity, money);

describe('a line of the timeline', () => {
  it('says from which status to which', () => {
    expect(
      activitySentence({ kind: 'statusChanged', before: { status: 'contacted' }, after: { status: 'qualified' } }),
    ).toBe('Status: Contacted → Qualified');
  });

  it('says what was corrected, and not who the assistant was', () => {
    expect(
      activitySentence({
        kind: 'corrected',
        before: { priority: 'warm', emergency: false, by: 'local' },
        after: { priority: 'hot', emergency: true, by: 'uid' },
      }),
    ).toBe('Corrected: Warm → Hot, an emergency');
  });

  it('says what became of a job', () => {
    const done = { before: { status: 'booked' }, after: { status: 'completed' } };
    expect(activitySentence({ kind: 'saleChanged', ...done })).toBe('Job: Booked → Done');
    expect(activitySentence({ kind: 'saleChanged', before: { amount: 1 }, after: { amount: 2 } })).toBe('Job changed: amount');
  });

  it('says why a message was not sent', () => {
    expect(activitySentence({ kind: 'skipped', after: { step: 'reminder1', because: 'saleGone' } })).toBe(
      'Reminder 1 not sent: The job was canceled, refunded or removed.',
    );
    expect(activitySentence({ kind: 'skipped', after: { step: 'followUp1', because: 'noAddress' } })).toBe(
      'Follow-up 1 not sent: There is no email address or phone number to write to.',
    );
  });

  it('says whose reward has become what, and what a referral has come to', () => {
    const given = { before: { side: 'referrer', state: 'approved' }, after: { side: 'referrer', state: 'paid' } };
    expect(activitySentence({ kind: 'rewardChanged', ...given })).toBe('Reward for who sent them: Given');
    expect(activitySentence({ kind: 'conversionDecided', after: { code: 'NORA-7K4Q', state: 'reversed' } })).toBe('Referral: Taken back');
    expect(activitySentence({ kind: 'referred', after: { code: 'NORA-7K4Q' } })).toBe('Came by a referral, with the code NORA-7K4Q');
  });

  it('says what came of a code, and why', () => {
    const told = (after: Record<string, string>) => activitySentence({ kind: 'referred', after: { code: 'NORA-7K4Q', ...after } });
    expect(told({ because: 'existingCustomer' })).toBe('Gave the code NORA-7K4Q, which does not count: They were your customer already.');
    expect(told({ because: 'unknown' })).toBe('Gave the code NORA-7K4Q, which nobody has');
    expect(told({ by: 'Nora', doubts: 'askedBefore' })).toBe(
      'Came by a referral, with the code NORA-7K4Q. They had asked you before they had the code. Whether the code has brought them is yours to say.',
    );
  });

  it('says what a reward is worth since the job’s amount has changed, and whether it waits for an OK again', () => {
    const changed = (was: string, is: string) =>
      activitySentence({
        kind: 'rewardChanged',
        before: { side: 'referrer', state: was, value: 4000, currency: 'USD' },
        after: { side: 'referrer', state: is, value: 8000, currency: 'USD', because: 'jobAmount' },
      });
    const whose = 'Reward for who sent them';
    expect(changed('pending', 'pending')).toBe(`${whose}: 40 USD → 80 USD, with the job’s amount`);
    expect(changed('approved', 'pending')).toBe(`${whose}: 40 USD → 80 USD, with the job’s amount. 40 USD was approved, so it waits for your OK again`);
    expect(changed('pending', 'approved')).toBe(`${whose}: 40 USD → 80 USD, with the job’s amount, and approved as before`);
    expect(changed('paid', 'paid')).toBe(`${whose}: 40 USD was given, and with the job’s new amount it would be 80 USD`);
  });

  it('says who has the lead now', () => {
    expect(activitySentence({ kind: 'assigned', after: { assignedTo: 'uid', name: 'Ana Reyes' } })).toBe(
      'Assigned to Ana Reyes',
    );
    expect(activitySentence({ kind: 'assigned', after: { assignedTo: null, name: null } })).toBe(
      'Given back: nobody has it now',
    );
  });

  it('says why the follow-ups stopped', () => {
    expect(activitySentence({ kind: 'sequenceStopped', after: { because: 'optedOut' } })).toBe(
      'Stopped because they asked for no more messages.',
    );
  });

  it('still says something where it does not know the word', () => {
    expect(activitySentence({ kind: 'statusChanged', after: { status: 'archived' } })).toBe('Status: another status');
    expect(activitySentence({ kind: 'skipped', after: {} })).toBe('A message not sent');
  });
});

describe('who did it', () => {
  it('is you, a name, the assistant, the customer, or nobody in particular', () => {
    expect(actorName({ kind: 'member', id: 'me', name: 'Sam' }, 'me')).toBe('you');
    expect(actorName({ kind: 'member', id: 'ana', name: 'Ana Reyes' }, 'me')).toBe('Ana Reyes');
    expect(actorName({ kind: 'assistant', id: 'local' }, 'me')).toBe('the assistant');
    expect(actorName({ kind: 'public', id: 'contact' }, 'me')).toBe('the customer');
    expect(actorName({ kind: 'system', id: 'leadNurturing' }, 'me')).toBe('');
  });
});
