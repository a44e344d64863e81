import type { Content, ContentCheck, ContentVersion } from '@model/content.ts';
import type { Tone } from '../components/ui/tone.ts';
import type { ContentKind, ContentState, PublicationState, SocialPlatform } from './vocabulary.ts';

export const contentKindWords: Record<ContentKind, string> = { blog: 'Blog post', social: 'Social post', email: 'Newsletter' };

export const contentStateWords: Record<ContentState, string> = {
  requested: 'Asked for',
  generating: 'Being written',
  awaitingApproval: 'Waiting for your OK',
  approved: 'Approved',
  scheduled: 'Scheduled',
  publishing: 'Being published',
  published: 'Published',
  rejected: 'Rejected',
  failed: 'Not published',
  unknown: 'May not be published',
};

const contentStateSentences: Record<Exclude<ContentState, 'failed'>, string> = {
  requested: 'It will be written within a minute or two.',
  generating: 'The assistant is writing it.',
  awaitingApproval: 'Nothing leaves before you say yes.',
  approved: 'It is published in a moment.',
  scheduled: 'It is published at the time you see, unless you change it.',
  publishing: 'It is on its way.',
  published: 'It can be read.',
  rejected: 'It is not published. The assistant remembers why.',
  unknown: 'We could not tell whether it was published, so we have not tried again.',
};

/** How far a piece has got, in a sentence of its kind. */
export function stateSentence({ state, kind, writtenAt }: Pick<Content, 'state' | 'kind' | 'writtenAt'>): string {
  if (state === 'published' && kind === 'email') return 'It has been sent.';
  if (state === 'failed') return writtenAt ? 'It could not be published. What was in the way stands at its destination.' : 'It could not be written.';
  return contentStateSentences[state];
}

export const contentStateTones: Record<ContentState, Tone> = {
  requested: 'neutral',
  generating: 'neutral',
  awaitingApproval: 'accent',
  approved: 'good',
  scheduled: 'good',
  publishing: 'neutral',
  published: 'good',
  rejected: 'neutral',
  failed: 'bad',
  unknown: 'warn',
};

export const publicationStateWords: Record<PublicationState, string> = {
  awaitingApproval: 'Waiting for your OK',
  scheduled: 'Scheduled',
  publishing: 'Being published',
  published: 'Published',
  failed: 'Refused',
  unknown: 'May not be published',
  stopped: 'Not published',
};

export const publicationStateTones: Record<PublicationState, Tone> = {
  awaitingApproval: 'accent',
  scheduled: 'good',
  publishing: 'neutral',
  published: 'good',
  failed: 'bad',
  unknown: 'warn',
  stopped: 'neutral',
};

export const platformWords: Record<SocialPlatform, string> = {
  facebook: 'Facebook',
  instagram: 'Instagram',
  linkedin: 'LinkedIn',
  x: 'X',
  bluesky: 'Bluesky',
  threads: 'Threads',
  mastodon: 'Mastodon',
  googleBusiness: 'Google Business',
};

// --- the pages of all pieces

/** What a state asks for where pieces are listed: `2 things to check`. */
export const checksInWords = (checks: number) => (checks === 1 ? '1 thing to check' : `${checks} things to check`);

/** Where a piece goes. Which account of Buffer it is only its connection says. */
export function destinationWord(destination: string, channels: readonly { id: string; name: string; platform: SocialPlatform | null }[] = []): string {
  if (destination === 'local') return 'Your page';
  if (destination === 'newsletter') return 'Newsletter';
  if (destination === 'wordpress') return 'WordPress';
  const channel = channels.find(({ id }) => destination === `buffer-${id}`);
  if (!channel) return 'Buffer';
  return channel.platform === null ? channel.name : platformWords[channel.platform];
}

/** Why a piece stays on its day. */
export const fixedBecause: Partial<Record<ContentState, string>> = {
  publishing: 'It is being published right now.',
  published: 'It has been published, and stays on the day on which it was.',
  rejected: 'It was rejected. Open it to take that back, and it can be moved.',
  failed: 'It could not be published. Open it to see what to do.',
  unknown: 'It may have been published already. Open it to settle that first.',
};

// --- the page of one piece

export const publicationSentences: Record<PublicationState, string> = {
  awaitingApproval: 'Goes there when you say yes.',
  scheduled: 'Goes there when it is time.',
  publishing: 'On its way.',
  published: 'It is there.',
  failed: 'It is not published there.',
  unknown: 'We could not tell whether it arrived, so it was not sent again.',
  stopped: 'It does not go there.',
};

/** What a check of a piece is about, as a heading. */
export const checkKindWords: Record<ContentCheck['kind'], string> = {
  claim: 'Not among your facts',
  similar: 'Much like an earlier piece',
  general: 'Hardly about its subject',
  tooLong: 'Too long',
  forbidden: 'Must not be published',
  late: 'Its day has passed',
};

export const versionReasonWords: Record<ContentVersion['reason'], string> = {
  edited: 'Changed by hand',
  rewritten: 'Written again',
  restored: 'An earlier text was put back',
};

/** What each figure counts. */
export const metricWords = {
  views: 'Views',
  clicks: 'Clicks',
  likes: 'Likes',
  comments: 'Comments',
  shares: 'Shares',
  opens: 'Opens',
} as const;

/** What is said before an OK that cannot be taken back: the same in the queue and on the piece's page. */
export const approvalWords = {
  failed: 'It was not approved',
  uncounted: 'We could not count who would get it',
  counting: 'Counting people',
  nobody: 'Nobody has agreed to newsletters yet, so nobody would get it. People agree on your form.',
  sent: 'What has been sent cannot be called back.',
  published: 'What has been published cannot be taken back from here.',
  notYet: 'Not yet',
} as const;
