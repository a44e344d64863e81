import type { ContentKind, SocialPlatform } from '../model/words.ts';

/** A piece as it is handed to the place that publishes it. Nothing of it is decided there. */
export interface OutboundPost {
  contentId: string;
  /** Found again at the destination by it: in an address or a text that no other post has. */
  mark: string;
  kind: ContentKind;
  title: string;
  /** Sanitised; empty for a post to a network. */
  html: string;
  /** Plain text, for networks: with its hashtags and its link. */
  text: string;
  excerpt: string;
  metaDescription: string;
  slug: string;
  tags: readonly string[];
  /** A picture by its https address; undefined for none. */
  imageUrl: string | undefined;
}

/**
 * What is known after a try (reliability.md, rules 3 and 7).
 * - `sending`: it has been taken, and will be handed on to its network; what that makes of it is asked later
 * - `busy`: it certainly is not published; `retryAfterMs` is the destination's wish, if it gave one
 * - `broken`: it certainly is not published, because the destination does not let us in
 * - `refused`: it never will be accepted as it is
 * - `unclear`: it may or may not be published: it is looked up there before anything else is tried
 */
export type PublishOutcome =
  | { result: 'published'; externalId: string; url: string | null }
  | { result: 'sending'; externalId: string }
  | { result: 'busy'; retryAfterMs: number | undefined }
  | { result: 'broken'; error: string }
  | { result: 'refused'; error: string }
  | { result: 'unclear'; error: string };

export type PublicationLookUp =
  | { found: 'published'; externalId: string; url: string | null }
  /** It has been taken there, and is not at its network yet. */
  | { found: 'sending'; externalId: string }
  /** It is not there. It may still arrive where the call has only just been made. */
  | { found: 'nothing' }
  /** The destination cannot say, or not now. */
  | { found: 'unknown' };

/** What has become of a post that is handed on to its network by somebody else. */
export type PublicationProgress =
  | { found: 'published'; url: string | null }
  | { found: 'sending' }
  /** It will not be there; `error` is the network's reason in plain words. */
  | { found: 'refused'; error: string }
  /** Nobody can say now; `retryAfterMs` is the destination's wish, if it gave one. */
  | { found: 'unknown'; retryAfterMs?: number | undefined };

/** What a destination tells about a post. Undefined where it does not tell. */
export interface PostReading {
  views?: number | undefined;
  clicks?: number | undefined;
  likes?: number | undefined;
  comments?: number | undefined;
  shares?: number | undefined;
}

/** A place outside at which a business publishes. Its verbs do not throw for what a destination may answer. */
export interface Publisher {
  readonly name: 'wordpress' | 'buffer';
  /** The network behind it; undefined for a site. */
  readonly platform: SocialPlatform | undefined;
  /** The connection's last check, as it was when this was opened: what it answers is about what let us in then. */
  readonly checkedAt?: Date | undefined;
  publish(post: OutboundPost): Promise<PublishOutcome>;
  /** @param from product time since when it could be there */
  lookUp(post: Pick<OutboundPost, 'contentId' | 'mark' | 'slug' | 'text'>, from: Date): Promise<PublicationLookUp>;
  /** What became of what it is `sending`; a place that publishes by itself has none. */
  readonly follow?: (externalId: string) => Promise<PublicationProgress>;
  /** Undefined where it could not be read now, or tells nothing. */
  measure(externalId: string): Promise<PostReading | undefined>;
}
