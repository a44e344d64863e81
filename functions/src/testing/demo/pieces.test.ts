import { describe, expect, test } from 'vitest';
import { makeHistory } from './history.ts';
import { makePieces } from './pieces.ts';
import { makeWork } from './work.ts';

/** Just before and just after a week's slot, a weekend, a year's end. */
const starts = ['2026-11-23T11:59:00Z', '2026-11-23T12:01:00Z', '2026-11-28T17:00:00Z', '2027-01-01T05:00:00Z'].map((time) => new Date(time));

const published = (pieces: Awaited<ReturnType<typeof makePieces>>) => pieces.content.filter(({ data }) => data.publishedAt);

describe.each(starts)('the demo’s pieces, seen on %s', (now) => {
  const work = makeWork(makeHistory(now, { addressKey: 'key', dashboardUrl: 'http://127.0.0.1:5000' }), now, 'key');
  const pieces = makePieces(work, now);

  test('are the same every time', async () => {
    expect(JSON.stringify(await makePieces(work, now))).toBe(JSON.stringify(await pieces));
  });

  test('are five a week for six weeks, no two about the same from the same side', async () => {
    const { content } = await pieces;
    expect(content).toHaveLength(30);
    expect(new Set(content.map(({ data }) => `${data.topic?.key} ${data.topic?.angle}`)).size).toBe(30);
  });

  test('wait for an OK in the week that is on, and not before', async () => {
    const { content, attention } = await pieces;
    const waiting = content.filter(({ data }) => data.state === 'awaitingApproval');
    expect(waiting).toHaveLength(2);
    expect(attention.map(({ id }) => id)).toEqual(waiting.map(({ id }) => `approvePiece-${id}`));
    expect(content.filter(({ data }) => data.state === 'rejected')).toHaveLength(1);
  });

  test('leave nothing due, and nothing that has happened lies ahead', async () => {
    const told = await pieces;
    for (const { data } of told.content) {
      expect(data.nextAt === undefined || data.nextAt > now).toBe(true);
      expect(data.measureAt === undefined || data.measureAt > now).toBe(true);
      for (const at of [data.createdAt, data.writtenAt, data.approvedAt, data.publishedAt]) expect(at === undefined || at <= now).toBe(true);
    }
    expect(told.messages.every(({ data }) => data.createdAt <= now && (data.sentAt ?? now) <= now)).toBe(true);
    expect(told.activities.every(({ data }) => data.createdAt <= now)).toBe(true);
  });

  test('have something of theirs marked only where the facts do not cover it, which is nowhere', async () => {
    expect((await pieces).content.flatMap(({ data }) => data.checks)).toEqual([]);
  });

  test('went to everybody who had agreed, once', async () => {
    const told = await pieces;
    const letters = published(told).filter(({ data }) => data.kind === 'email');
    expect(letters.length).toBeGreaterThan(3);
    for (const { id, data } of letters) {
      expect(told.messages.filter((message) => message.data.contentId === id)).toHaveLength(data.newsletter?.made ?? -1);
    }
    expect(new Set(told.messages.map(({ id }) => id)).size).toBe(told.messages.length);
  });
});
