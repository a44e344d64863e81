import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DeliveryOutcome, MessageProvider, OutboundMessage } from '../messaging/port.ts';

/** What can go wrong at a provider, in the words of reliability.md, rules 2 and 3. */
export type Trouble =
  /** It takes nothing at the moment and says so; where the protocol lets it, for 30 seconds. */
  | 'busy'
  /** It has a fault of its own after it has got the message. */
  | 'fault'
  /** It has got the message, and never answers. */
  | 'hang'
  /** It has got the message, and the connection is cut. */
  | 'cut';

/** What came out on the other side, in the same words for every channel. */
export interface Arrived {
  to: string;
  /** Our id, where the channel carries one to the provider. */
  messageId: string | undefined;
  subject: string | undefined;
  text: string;
  html: string | undefined;
  /** By lower-case names. */
  headers: Readonly<Record<string, string>>;
}

/** A provider's adapter together with something that plays the provider. */
export interface ChannelRig {
  /** The adapter as it is connected; with a wrong secret, with nobody listening, or with a short time-out where asked for. */
  channel(options?: { secret?: 'wrong'; listening?: false; timeoutMs?: number }): MessageProvider;
  /** A whole message for it, as the product composes one. */
  message: OutboundMessage;
  /** An address that the provider says does not exist. */
  badAddress: string;
  /** Whether the provider can say how long it wants to be left alone. */
  saysWhen: boolean;
  /** What a fault leaves: unclear, unless the protocol makes plain that nothing was taken. */
  afterFault: 'unclear' | 'busy';
  next(trouble: Trouble | undefined): void;
  arrived(): Promise<Arrived[]>;
  close(): Promise<void>;
}

/** What every way out must do, whoever carries the message. */
export function channelSuite(name: string, start: () => Promise<ChannelRig>): void {
  describe(`a message by ${name}`, () => {
    let rig: ChannelRig;
    beforeAll(async () => {
      rig = await start();
    });
    afterAll(() => rig.close());
    beforeEach(() => rig.next(undefined));

    // Long enough for a busy machine to get the message over before it is given up.
    const patience = 1500;
    const deliver = (options?: Parameters<ChannelRig['channel']>[0], message: Partial<OutboundMessage> = {}): Promise<DeliveryOutcome> =>
      rig.channel(options).deliver({ ...rig.message, ...message });

    it('goes out with everything it is made of, and is known by the provider’s id', async () => {
      const before = (await rig.arrived()).length;
      const outcome = await deliver();
      expect(outcome).toMatchObject({ result: 'sent', provider: rig.channel().name });
      expect(outcome.result === 'sent' && outcome.providerId).toBeTruthy();
      const [arrived, ...more] = (await rig.arrived()).slice(before);
      expect(more).toEqual([]);
      const { to, body, html, subject, messageId, emailId, headers } = rig.message;
      expect(arrived).toMatchObject({ to, text: body, html, subject, messageId });
      for (const [header, value] of Object.entries(headers)) expect(arrived?.headers[header.toLowerCase()]).toBe(value);
      expect(arrived?.headers['message-id']).toBe(emailId && `<${emailId}>`);
    });

    it('waits where the provider is busy, for as long as it says', async () => {
      rig.next('busy');
      expect(await deliver()).toMatchObject({ result: 'busy', retryAfterMs: rig.saysWhen ? 30_000 : undefined });
    });

    it('waits where nobody listens: it certainly did not leave', async () => {
      expect(await deliver({ listening: false })).toMatchObject({ result: 'busy' });
    });

    it('waits for a person where the provider does not let us in, and says so without the secret', async () => {
      const outcome = await deliver({ secret: 'wrong' });
      expect(outcome.result).toBe('broken');
      expect(JSON.stringify(outcome)).not.toContain('wrong');
      expect(outcome.result === 'broken' && outcome.error).toMatch(/^[A-Z].*\.$/);
    });

    it('is refused where the address does not exist, and the address is to blame', async () => {
      const outcome = await deliver({}, { to: rig.badAddress });
      expect(outcome).toMatchObject({ result: 'refused', address: 'invalid' });
      expect(JSON.stringify(outcome)).not.toContain(rig.badAddress);
    });

    it('is left as the protocol leaves it where the provider has a fault', async () => {
      rig.next('fault');
      expect((await deliver()).result).toBe(rig.afterFault);
    });

    it.each(['hang', 'cut'] as const)('is unclear after a %s, and the owner is told so', async (trouble) => {
      rig.next(trouble);
      const outcome = await deliver({ timeoutMs: patience });
      expect(outcome.result).toBe('unclear');
      expect(outcome.result === 'unclear' && outcome.error).toMatch(/may or may not have gone out\.$/);
    });

    it('is tried once only: trying again is for others to decide', async () => {
      const before = (await rig.arrived()).length;
      rig.next('fault');
      await deliver();
      rig.next(undefined);
      await deliver();
      expect((await rig.arrived()).length).toBe(before + 1);
    });
  });
}
