import { describe, expect, test } from 'vitest';
import { alertTopic, capAlerts } from './capAlerts.ts';
import type { AlertUse } from '../model/alertUse.ts';
import type { Message } from '../model/message.ts';
import { builtAt, makeMessage } from '../testing/builders.ts';

const minutesLater = (minutes: number) => new Date(builtAt.getTime() + minutes * 60_000);
const about = { topic: 'others', businessName: 'Harbor Heating & Air', dashboardUrl: 'https://app.example.com' } as const;

const alert = (channel: 'email' | 'sms', memberId = 'olivia', to = '+12125550199'): Message =>
  makeMessage({ channel, memberId, to, purpose: 'alert', leadId: 'lead-of-nora-harper', subject: undefined, body: 'Hot lead' });

const made = (messages: readonly Message[]) => messages.map((message) => ({ message }));

/** What goes out of so many alerts, one after the other. */
function flood(count: number, make: (at: number) => readonly Message[], now: (at: number) => Date = () => builtAt) {
  let use: AlertUse | undefined;
  const sent: Message[] = [];
  let kept = 0;
  for (let at = 0; at < count; at += 1) {
    const capped = capAlerts(made(make(at)), use, about, now(at));
    sent.push(...capped.alerts.map(({ message }) => message));
    if (!capped.use) continue;
    use = capped.use;
    kept += 1;
  }
  return { sent, kept, use };
}

describe('a flood of urgent leads', () => {
  test.each([
    ['sms', 10, 'text'],
    ['email', 30, 'email'],
  ] as const)('by %s alerts a member %i times, says once that there are more, and is silent then', (channel, atMost, kind) => {
    const { sent } = flood(200, () => [alert(channel)]);
    expect(sent).toHaveLength(atMost + 1);
    expect(sent.slice(0, atMost).every(({ body }) => body === 'Hot lead')).toBe(true);
    expect(sent.at(-1)).toMatchObject({
      memberId: 'olivia',
      to: '+12125550199',
      body: `More urgent leads are waiting at Harbor Heating & Air. This is the last ${kind} about them for up to an hour.\nOpen the list: https://app.example.com`,
    });
    expect(sent.at(-1)).not.toHaveProperty('leadId');
  });

  test('is counted only while somebody is still alerted, so that the count itself stays cheap', () => {
    expect(flood(200, () => [alert('sms')]).kept).toBe(11);
  });

  test('keeps emails coming after the texts have ended, and counts each member alone', () => {
    const { sent } = flood(20, (at) => [alert('sms'), alert('email'), ...(at < 5 ? [alert('sms', 'max')] : [])]);
    const by = (memberId: string, channel: string) =>
      sent.filter((message) => message.memberId === memberId && message.channel === channel).length;
    expect([by('olivia', 'sms'), by('olivia', 'email'), by('max', 'sms')]).toEqual([11, 20, 5]);
  });

  test('alerts again an hour after it began, not a moment earlier', () => {
    const { use } = flood(11, () => [alert('sms')]);
    expect(capAlerts(made([alert('sms')]), use, about, new Date(minutesLater(60).getTime() - 1)).alerts).toEqual([]);
    expect(capAlerts(made([alert('sms')]), use, about, minutesLater(60))).toMatchObject({
      alerts: [{ message: { body: 'Hot lead' } }],
      use: { since: minutesLater(60), sent: { 'olivia:sms': 1 }, expiresAt: minutesLater(120) },
    });
  });
});

test('who is alerted now and then is alerted each time', () => {
  expect(flood(30, () => [alert('sms')], (at) => minutesLater(at * 7)).sent.every(({ body }) => body === 'Hot lead')).toBe(true);
});

test('emergencies are counted by themselves', () => {
  expect(alertTopic('emergency')).not.toBe(alertTopic('hotLead'));
  const full = { since: builtAt, sent: { 'olivia:email': 30 }, expiresAt: minutesLater(60) };
  const { alerts } = capAlerts(made([alert('email')]), full, { ...about, topic: 'emergencies' }, builtAt);
  expect(alerts[0]?.message.subject).toBe('More emergencies are waiting');
});
