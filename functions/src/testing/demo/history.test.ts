import { describe, expect, test } from 'vitest';
import { type History, makeHistory } from './history.ts';
import type { Lead } from '../../model/lead.ts';

/** Noon, midnight, a weekend, the night the clocks change: whenever somebody first starts the product. */
const starts = ['2026-11-24T17:00:00Z', '2026-12-25T05:00:00Z', '2026-11-01T06:30:00Z', '2027-03-01T02:00:00Z'].map(
  (time) => new Date(time),
);
const options = { addressKey: 'key', dashboardUrl: 'http://127.0.0.1:5000' };

function timesOf(value: unknown, path = ''): { path: string; time: Date }[] {
  if (value instanceof Date) return [{ path, time: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => timesOf(inner, `${path}.${name}`));
}
const entriesOf = ({ leads, contacts, addresses, messages, activities, attention }: History): { id: string; data: object }[][] => [
  leads,
  contacts,
  addresses,
  messages,
  activities,
  attention,
];
const share = (leads: readonly Lead[], is: (lead: Lead) => boolean) => leads.filter(is).length / leads.length;

describe.each(starts)('the demo\'s history, seen on %s', (now) => {
  const history = makeHistory(now, options);
  const leads = history.leads.map(({ data }) => data);

  test('is the same every time', () => {
    expect(makeHistory(now, options)).toEqual(history);
  });

  test('is 180 leads of two months, in four languages', () => {
    expect(leads).toHaveLength(180);
    const span = now.getTime() - Math.min(...leads.map(({ createdAt }) => createdAt.getTime()));
    expect(span / 86_400_000).toBeGreaterThan(55);
    expect(span / 86_400_000).toBeLessThan(60);
    expect(new Set(leads.map(({ language }) => language))).toEqual(new Set(['en', 'es', 'fr', 'de']));
  });

  test('has happened: only what is planned lies ahead', () => {
    const ahead = entriesOf(history)
      .flat()
      .flatMap(({ id, data }) => timesOf(data, id))
      .filter(({ time }) => time >= now)
      .map(({ path }) => path.split('.').slice(1).join('.'));
    expect(new Set(ahead)).toEqual(new Set(['sequence.nextAt', 'sequence.dueAt']));
  });

  test('leaves nothing due, and a few follow-ups for the days to come', () => {
    const due = leads.map(({ sequence }) => sequence?.nextAt).filter((nextAt) => nextAt !== undefined);
    expect(due.every((nextAt) => nextAt > now)).toBe(true);
    expect(due.length).toBeGreaterThanOrEqual(3);
    expect(due.length).toBeLessThanOrEqual(8);
  });

  test('tells of each lead in the order of time', () => {
    for (const lead of leads) {
      const order = [lead.receivedAt, lead.firstResponseAt, lead.repliedAt, lead.qualifiedAt, lead.wonAt ?? lead.lostAt]
        .filter((time) => time !== undefined)
        .map((time) => time.getTime());
      expect(order).toEqual(order.toSorted((a, b) => a - b));
    }
  });

  test('is a company that does well, not a miracle', () => {
    expect(share(leads, ({ firstResponseAt }) => firstResponseAt !== undefined)).toBeGreaterThan(0.88);
    expect(share(leads, ({ repliedAt }) => repliedAt !== undefined)).toBeGreaterThan(0.5);
    expect(share(leads, ({ repliedAt }) => repliedAt !== undefined)).toBeLessThan(0.8);
    expect(share(leads, ({ wonAt }) => wonAt !== undefined)).toBeGreaterThan(0.15);
    expect(share(leads, ({ wonAt }) => wonAt !== undefined)).toBeLessThan(0.4);
  });

  test('needs a person for a hot lead, an approval, a message that was refused and a reply, each with its cause', () => {
    expect(history.attention.map(({ data }) => data.kind)).toEqual(['hotLead', 'approval', 'failedMessage', 'replied']);
    for (const { data } of history.attention) {
      const lead = history.leads.find(({ id }) => id === data.leadId)?.data;
      expect(lead?.name).toBe(data.title);
      if (data.kind === 'hotLead') expect(lead).toMatchObject({ qualification: { priority: 'hot' }, status: 'contacted' });
      const cause = history.messages.find(({ id }) => id === data.messageId)?.data.state;
      if (data.kind === 'approval') expect(cause).toBe('awaitingApproval');
      if (data.kind === 'failedMessage') expect(cause).toBe('failed');
      if (data.kind === 'replied') expect(cause).toBe('received');
    }
  });

  test('never writes to anybody without an address or, by text, without consent', () => {
    const byId = new Map(history.leads.map(({ id, data }) => [id, data]));
    for (const { data } of history.messages) {
      if (data.direction === 'in') continue;
      expect(data.to).not.toBe('');
      if (data.channel === 'sms' && data.purpose !== 'alert') expect(byId.get(data.leadId ?? '')?.consent.sms).toBe(true);
    }
  });

  test('uses every id once, and holds no field without a value', () => {
    for (const entries of entriesOf(history)) {
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
      for (const { data } of entries) expect(Object.values(data)).not.toContain(undefined);
    }
  });

  test('has conversations: some unread, one that a member has taken, one that could not be delivered', () => {
    const lines = history.contacts.flatMap(({ data }) => data.inbox ?? []);
    expect(lines.length).toBeGreaterThan(150);
    expect(lines.filter(({ unread }) => unread).length).toBeGreaterThanOrEqual(2);
    expect(lines.filter(({ unread }) => unread).length).toBeLessThan(20);
    expect(lines.filter(({ assignedTo }) => assignedTo !== null)).toHaveLength(1);
    expect(lines.filter(({ trouble }) => trouble)).toHaveLength(1);
  });

  test('is counted', () => {
    expect(leads.every(({ countedAt }) => countedAt !== undefined)).toBe(true);
  });
});
