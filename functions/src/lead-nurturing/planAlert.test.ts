import { describe, expect, test } from 'vitest';
import { planAlert } from './planAlert.ts';
import type { Attention } from '../model/attention.ts';
import type { Member } from '../model/member.ts';
import { builtAt, makeAttention, makeBusiness, makeMember, makeWorkflow } from '../testing/builders.ts';

const now = new Date(builtAt.getTime() + 1000);
const plan = (item: Partial<Attention> = {}, onCall: Partial<Member>[] = [{ phone: '+12125550199' }], alerts = { email: true, sms: true }) => {
  const { item: after, alerts: told } = planAlert(
    {
      item: makeAttention({ alertAt: builtAt, alertsSent: 0, phone: '+12125550123', ...item }),
      business: makeBusiness(),
      workflow: makeWorkflow({ alerts }),
      onCall: onCall.map((member, index) => ({ uid: `member-${index}`, member: makeMember({ onCall: true, ...member }) })),
      dashboardUrl: 'https://app.example.com',
    },
    now,
  );
  return { item: after, messages: told.map(({ message }) => message) };
};

describe('an alert', () => {
  test('says who, why, which number to call and where to take it', () => {
    const [email, sms] = plan().messages;
    expect(email).toMatchObject({
      channel: 'email',
      to: 'owner@example.com',
      subject: 'Hot lead: Nora Harper',
      purpose: 'alert',
      memberId: 'member-0',
      leadId: 'lead-of-nora-harper',
      body: 'Hot lead for Harbor Heating & Air: Nora Harper. Asks for a repair this week.\nCall: +12125550123\nTake it: https://app.example.com/leads/lead-of-nora-harper',
    });
    expect(sms).toMatchObject({ channel: 'sms', to: '+12125550199' });
    expect(sms).not.toHaveProperty('subject');
  });

  test('of an emergency says so', () => {
    expect(plan({ kind: 'emergency' }).messages[0]?.subject).toBe('Emergency: Nora Harper');
  });

  test('of an unhappy review has what was written, and leads to it', () => {
    const review = { kind: 'lowReview', leadId: undefined, reviewId: 'google-1', detail: '2 stars: “They came late.”' } as const;
    expect(plan(review).messages[0]).toMatchObject({
      subject: 'Unhappy review: Nora Harper',
      body: 'Unhappy review for Harbor Heating & Air: Nora Harper. 2 stars: “They came late.”\nCall: +12125550123\nRead and answer it: https://app.example.com/reviews?review=google-1',
    });
  });

  test('of a private note has what was written, leads to where it is answered, and is sent once', () => {
    const note = { kind: 'privateNote', leadId: undefined, saleId: 'sale-1', detail: 'The hall was left dusty.', phone: undefined } as const;
    const { item, messages } = plan({ ...note, contactId: 'contact-of-nora' });
    expect(messages[0]).toMatchObject({
      subject: 'Private note: Nora Harper',
      body: 'Private note for Harbor Heating & Air: Nora Harper. The hall was left dusty.\nAnswer them: https://app.example.com/inbox?contact=contact-of-nora',
    });
    expect(item).not.toHaveProperty('alertAt');
    expect(plan({ ...note, contactId: undefined }).messages[0]?.body).toContain('https://app.example.com/jobs/sale-1');
  });

  test('has no line for a number that nobody gave', () => {
    expect(plan({ phone: undefined }).messages[0]?.body).not.toContain('Call:');
  });

  test('goes to everybody on call, by the channels that are on and that they have', () => {
    const ways = (...given: Parameters<typeof plan>) => plan(...given).messages.map(({ channel, memberId }) => `${memberId} ${channel}`);
    const two = [{ phone: '+12125550199' }, {}];
    expect(ways({}, two)).toEqual(['member-0 email', 'member-0 sms', 'member-1 email']);
    expect(ways({}, two, { email: false, sms: true })).toEqual(['member-0 sms']);
    expect(ways({}, two, { email: false, sms: false })).toEqual([]);
    expect(ways({}, [])).toEqual([]);
  });
});

describe('an urgent item', () => {
  test('is told again in ten minutes', () => {
    const { item } = plan();
    expect(item).toMatchObject({ alertsSent: 1, alertAt: new Date(now.getTime() + 10 * 60_000) });
  });

  test('is told twice at most, and the second time it says that nobody has taken it', () => {
    const { item, messages } = plan({ alertsSent: 1 });
    expect(item.alertsSent).toBe(2);
    expect(item).not.toHaveProperty('alertAt');
    expect(messages[0]?.subject).toBe('Hot lead: Nora Harper (nobody has taken it yet)');
  });

  test('counts its alerts also where nobody could be told', () => {
    expect(plan({}, []).item.alertsSent).toBe(1);
  });
});
