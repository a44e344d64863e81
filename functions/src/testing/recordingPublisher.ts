import type { OutboundPost, PublicationLookUp, PublicationProgress, Publisher, PublishOutcome } from '../connections/publisher.ts';

/** What happens to a post that is handed over. `stand` lets it appear there, whatever is answered. */
export type PublisherAnswer = (post: OutboundPost, stand: () => void) => Promise<PublishOutcome>;

export interface RecordingPublisher extends Publisher {
  /** Every post that it was handed, oldest first. */
  readonly handed: readonly OutboundPost[];
  /** Every post that readers can see there, oldest first: one that was accepted twice is there twice. */
  readonly standing: readonly OutboundPost[];
  /** How often it was asked whether a post is there. */
  readonly lookUps: number;
  /** How often it was asked what became of a post that it is sending. */
  readonly followed: number;
  /** What it says of those. */
  progress: PublicationProgress;
  /** What it answers from now on. */
  answer: PublisherAnswer;
  /** What it says when it is asked; undefined for what is true. */
  says: PublicationLookUp | undefined;
}

/** Takes the post, and says so. */
export const takesPosts: PublisherAnswer = (post, stand) => {
  stand();
  return Promise.resolve({ result: 'published', externalId: `post-${post.mark}`, url: `https://blog.example.com/${post.slug}-${post.mark}` });
};

/** Takes the post, and hands it on to its network later. */
export const sendsPosts: PublisherAnswer = (post, stand) => {
  stand();
  return Promise.resolve({ result: 'sending', externalId: `post-${post.mark}` });
};

/** A place outside for tests: remembers what it was handed and knows what stands there. */
export function recordingPublisher(name: Publisher['name'] = 'wordpress', platform?: Publisher['platform']): RecordingPublisher {
  const handed: OutboundPost[] = [];
  const standing: OutboundPost[] = [];
  const publisher: RecordingPublisher & { lookUps: number; followed: number } = {
    name,
    platform,
    handed,
    standing,
    lookUps: 0,
    followed: 0,
    progress: { found: 'sending' },
    answer: takesPosts,
    says: undefined,
    publish: (post) => {
      handed.push(post);
      return publisher.answer(post, () => standing.push(post));
    },
    lookUp: ({ mark }) => {
      publisher.lookUps += 1;
      if (publisher.says) return Promise.resolve(publisher.says);
      const there = standing.find((post) => post.mark === mark);
      return Promise.resolve(there ? { found: 'published', externalId: `post-${mark}`, url: `https://blog.example.com/${there.slug}-${mark}` } : { found: 'nothing' });
    },
    follow: () => {
      publisher.followed += 1;
      return Promise.resolve(publisher.progress);
    },
    measure: () => Promise.resolve(undefined),
  };
  return publisher;
}
