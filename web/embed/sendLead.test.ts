import { describe, expect, it } from 'vitest';
import { noAnswers } from './answers.ts';
import { leadOf } from './leadOf.ts';
import { type Door, type Parcel, sendLead } from './sendLead.ts';

const lead = leadOf(
  { ...noAnswers, name: 'Nora', email: 'nora@example.com' },
  { sms: '', smsIsOwn: false, marketing: '', stored: '' },
  { source: 'form' },
);
const fresh: Parcel = { id: 'q4Zt7LmXw2RbYc9KdVnE', unanswered: false };
const unanswered: Parcel = { ...fresh, unanswered: true };

function attempt(parcel: Parcel, answer: Awaited<ReturnType<Door['write']>>, open: boolean | undefined) {
  const kept: Parcel[] = [];
  const sent: string[] = [];
  const door: Door = {
    write: async (id) => {
      // By then a reload must find that something is on its way.
      expect(kept).toEqual([{ ...parcel, unanswered: true }]);
      sent.push(id);
      return answer;
    },
    isOpen: async () => open,
  };
  return sendLead(parcel, lead, door, (each) => kept.push(each)).then((verdict) => ({ verdict, kept: kept.at(-1), sent }));
}

describe('an attempt to send', () => {
  it('arrives', async () => {
    expect(await attempt(fresh, 'written', true)).toMatchObject({ verdict: 'arrived', sent: [fresh.id] });
  });

  it('that gets no answer is made again under the same id', async () => {
    const first = await attempt(fresh, 'unclear', true);
    expect(first).toMatchObject({ verdict: 'waiting', kept: { id: fresh.id, unanswered: true } });
    expect(await attempt(unanswered, 'written', true)).toMatchObject({ verdict: 'arrived', sent: [fresh.id] });
  });

  it('refused after one without an answer has arrived before: the rules refuse a second lead under one id', async () => {
    expect((await attempt(unanswered, 'refused', true)).verdict).toBe('arrived');
  });

  it('refused at once was not taken, and is known to be nowhere', async () => {
    expect(await attempt(fresh, 'refused', true)).toMatchObject({ verdict: 'refused', kept: fresh });
  });

  it('refused by a business that takes no leads', async () => {
    expect((await attempt(fresh, 'refused', false)).verdict).toBe('closed');
  });

  it('refused by a business that has closed since one without an answer may be there or not', async () => {
    expect(await attempt(unanswered, 'refused', false)).toMatchObject({ verdict: 'unsure', kept: unanswered });
  });

  it('refused for a reason that cannot be found out waits, and is not taken for one without an answer', async () => {
    expect(await attempt(fresh, 'refused', undefined)).toMatchObject({ verdict: 'waiting', kept: fresh });
  });
});
