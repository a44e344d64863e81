import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OutboundPost, Publisher, PublishOutcome } from '../connections/publisher.ts';
import { realNow } from '../platform/clock.ts';

/** What can go wrong at a place where posts are published, in the words of reliability.md, rules 3 and 7. */
export type PublisherTrouble =
  /** It takes nothing at the moment, and says for how long: 30 seconds. */
  | 'busy'
  /** It does not take this post, and never will. */
  | 'refuse'
  /** It has a fault of its own after it has got the post. */
  | 'fault'
  /** It has published the post, and never answers. */
  | 'hang'
  /** It has published the post, and the connection is cut. */
  | 'cut';

/** An adapter together with something that plays the place, and checks what it is asked. */
export interface PublisherRig {
  /** The adapter as it is connected; with a wrong secret, with nobody listening, or with a short time-out where asked for. */
  publisher(options?: { secret?: 'wrong'; listening?: false; timeoutMs?: number }): Publisher;
  /** What a yes of this place says. */
  yes: Extract<PublishOutcome['result'], 'published' | 'sending'>;
  /** A whole post for it, as the product composes one. */
  post: OutboundPost;
  next(trouble: PublisherTrouble | undefined): void;
  /** Marks of the posts that are there, the earliest first. */
  published(): string[];
  close(): Promise<void>;
}

/** What every place outside must do. */
export function publisherSuite(name: string, start: () => Promise<PublisherRig>): void {
  describe(`publishing at ${name}`, () => {
    let rig: PublisherRig;
    let number = 0;
    beforeAll(async () => {
      rig = await start();
    });
    afterAll(() => rig.close());
    beforeEach(() => {
      rig.next(undefined);
      number += 1;
    });

    // Long enough for a busy machine to get the post over before it is given up.
    const patience = 1500;
    /** The same post with a mark of its own, so that one test does not find another's. */
    const ownPost = (): OutboundPost => {
      const mark = `ft-test${String(number).padStart(6, '0')}`;
      return { ...rig.post, mark, text: rig.post.text.replaceAll(rig.post.mark, mark) };
    };
    const from = realNow();
    const anyId: unknown = expect.stringMatching(/./);
    const expectSentence = (outcome: PublishOutcome) => expect('error' in outcome && outcome.error).toMatch(/^[A-Z].*\.$/);

    it('puts it there once, and knows it by the place’s own id', async () => {
      const post = ownPost();
      expect(await rig.publisher().lookUp(post, from)).toEqual({ found: 'nothing' });
      const outcome = await rig.publisher().publish(post);
      expect(outcome).toMatchObject({ result: rig.yes, externalId: anyId });
      expect(rig.published().filter((mark) => mark === post.mark)).toHaveLength(1);
      const found = await rig.publisher().lookUp(post, from);
      expect(found).toMatchObject({ found: rig.yes, externalId: 'externalId' in outcome && outcome.externalId });
    });

    it('waits where the place is busy, for as long as it says', async () => {
      rig.next('busy');
      expect(await rig.publisher().publish(ownPost())).toEqual({ result: 'busy', retryAfterMs: 30_000 });
    });

    it('waits where nobody listens: it certainly did not leave', async () => {
      expect(await rig.publisher({ listening: false }).publish(ownPost())).toMatchObject({ result: 'busy' });
    });

    it('waits for a person where the place does not let us in, and says so without the secret', async () => {
      const post = ownPost();
      const outcome = await rig.publisher({ secret: 'wrong' }).publish(post);
      expect(outcome.result).toBe('broken');
      expectSentence(outcome);
      expect(JSON.stringify(outcome)).not.toContain('wrong');
      expect(rig.published()).not.toContain(post.mark);
      expect(await rig.publisher({ secret: 'wrong' }).lookUp(post, from)).toEqual({ found: 'unknown' });
    });

    it('is refused for good where the place does not take it, and the owner is told why', async () => {
      rig.next('refuse');
      const outcome = await rig.publisher().publish(ownPost());
      expect(outcome.result).toBe('refused');
      expectSentence(outcome);
    });

    it('is unclear where the place has a fault', async () => {
      rig.next('fault');
      const outcome = await rig.publisher().publish(ownPost());
      expect(outcome.result).toBe('unclear');
      expectSentence(outcome);
    });

    it.each(['hang', 'cut'] as const)('is unclear after a %s, and found when it is looked up', async (trouble) => {
      const post = ownPost();
      rig.next(trouble);
      const outcome = await rig.publisher({ timeoutMs: patience }).publish(post);
      expect(outcome.result).toBe('unclear');
      expect(outcome.result === 'unclear' && outcome.error).toMatch(/may or may not be there\.$/);
      rig.next(undefined);
      expect(await rig.publisher().lookUp(post, from)).toMatchObject({ found: rig.yes });
      expect(rig.published().filter((mark) => mark === post.mark)).toHaveLength(1);
    });

    it('cannot say whether it is there where nobody listens', async () => {
      expect(await rig.publisher({ listening: false }).lookUp(ownPost(), from)).toEqual({ found: 'unknown' });
      expect(await rig.publisher({ listening: false }).measure('1')).toBeUndefined();
    });

    it('is tried once only: trying again is for others to decide', async () => {
      const before = rig.published().length;
      rig.next('fault');
      await rig.publisher().publish(ownPost());
      expect(rig.published().length).toBeLessThanOrEqual(before + 1);
    });
  });
}
