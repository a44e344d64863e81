import { describe, expect, test } from 'vitest';
import { outweighs, planDeliveryEvent } from './planDeliveryEvent.ts';
import type { DeliveryEvent } from './port.ts';
import { type MessageState, messageStates } from '../model/words.ts';

const plan = (state: MessageState, kind: DeliveryEvent['kind'], channel: 'email' | 'sms' = 'email', leaseIsOver = true) =>
  planDeliveryEvent({ direction: 'out', state, channel }, { kind }, leaseIsOver);
const nothing = { do: 'nothing' };

describe('a provider that', () => {
  test('has the message settles what was unclear', () => {
    expect(plan('unknown', 'accepted')).toEqual({ do: 'settle', delivered: false });
    expect(plan('sending', 'accepted')).toEqual({ do: 'settle', delivered: false });
  });

  test('has the message says nothing new while its sender is at work', () => {
    expect(plan('sending', 'accepted', 'email', false)).toEqual(nothing);
  });

  test('has delivered it is believed at once', () => {
    expect(plan('sent', 'delivered')).toEqual({ do: 'delivered' });
    expect(plan('unknown', 'delivered')).toEqual({ do: 'settle', delivered: true });
    expect(plan('sending', 'delivered', 'email', false)).toEqual({ do: 'settle', delivered: true });
  });

  test('says the same twice, or late, changes nothing', () => {
    expect(plan('delivered', 'delivered')).toEqual(nothing);
    expect(plan('delivered', 'accepted')).toEqual(nothing);
    expect(plan('sent', 'accepted')).toEqual(nothing);
    expect(plan('failed', 'delivered')).toEqual(nothing);
    expect(plan('failed', 'refused')).toEqual(nothing);
    expect(plan('delivered', 'refused')).toEqual(nothing);
  });

  test.each(['opened', 'clicked'] as const)('has seen it %s says that it arrived', (kind) => {
    expect(plan('sent', kind)).toEqual({ do: 'read' });
    expect(plan('delivered', kind)).toEqual({ do: 'read' });
    expect(plan('unknown', kind)).toEqual({ do: 'settle', delivered: true });
    expect(plan('failed', kind)).toEqual(nothing);
  });

  test('refuses it blocks no address', () => {
    for (const state of ['sending', 'unknown', 'sent'] as const) {
      expect(plan(state, 'refused')).toEqual({ do: 'return', fails: true, block: undefined });
    }
  });

  test('sends it back blocks the address, with a word that fits the channel', () => {
    expect(plan('sent', 'bounced')).toEqual({ do: 'return', fails: true, block: 'bounced' });
    expect(plan('sent', 'bounced', 'sms')).toEqual({ do: 'return', fails: true, block: 'undelivered' });
  });

  test('sends back what it had taken for delivered is believed', () => {
    expect(plan('delivered', 'bounced')).toEqual({ do: 'return', fails: true, block: 'bounced' });
  });

  test.each(['complained', 'optedOut'] as const)('reports a no (%s) leaves what has arrived as it is', (kind) => {
    expect(plan('delivered', kind)).toEqual({ do: 'return', fails: false, block: kind });
    expect(plan('sent', kind)).toEqual({ do: 'return', fails: true, block: kind });
    expect(plan('failed', kind)).toEqual({ do: 'return', fails: false, block: kind });
  });
});

test('a report about a message that never left changes nothing', () => {
  const never = messageStates.filter((state) => !['sending', 'unknown', 'sent', 'delivered', 'failed'].includes(state));
  for (const state of never) {
    for (const kind of ['accepted', 'delivered', 'refused', 'bounced', 'complained', 'optedOut', 'opened', 'clicked'] as const) {
      expect(plan(state, kind)).toEqual(nothing);
    }
  }
});

test('a report about a message that came in changes nothing', () => {
  expect(planDeliveryEvent({ direction: 'in', state: 'sent', channel: 'email' }, { kind: 'bounced' }, true)).toEqual(nothing);
});

test('a no outweighs a mailbox that does not work, and not the other way round', () => {
  expect(outweighs('bounced', undefined)).toBe(true);
  expect(outweighs('optedOut', 'bounced')).toBe(true);
  expect(outweighs('bounced', 'optedOut')).toBe(false);
  expect(outweighs('optedOut', 'optedOut')).toBe(false);
});
