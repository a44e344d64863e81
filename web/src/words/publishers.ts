import type { BufferChannel, WordpressConnection } from '@model/connection.ts';
import type { PublisherProvider } from '@model/words.ts';
import type { Tone } from '../components/ui/tone.ts';
import { platformWords } from './content.ts';

export const publisherTitles: Record<PublisherProvider, string> = { wordpress: 'WordPress', buffer: 'Buffer' };

/** What it is good for, while it is not connected. */
export const publisherIntros: Record<PublisherProvider, string> = {
  wordpress: 'Blog posts go to your own WordPress site, with their tags and picture, and you see how many comments they get.',
  buffer: 'Social posts go to your accounts at LinkedIn, X, Facebook and other networks, by way of Buffer, and you see what comes of them.',
};

type PublisherState = WordpressConnection['state'];
export const publisherStateWords: Record<PublisherState, string> = { connected: 'Connected', broken: 'Does not work' };
export const publisherStateTones: Record<PublisherState, Tone> = { connected: 'good', broken: 'bad' };

/** What it means that it is broken, and what to do. */
export const publisherBroken: Record<PublisherProvider, string> = {
  wordpress:
    'Blog posts for your site wait, and are published as soon as it works again. Change what is wrong, or check again if you have put it right there.',
  buffer:
    'Social posts wait, and are published as soon as it works again. Enter a new key, or check again if you have put it right there.',
};

/** What becomes of it, before somebody disconnects. */
export const publisherDisconnect: Record<PublisherProvider, string> = {
  wordpress:
    'The application password is erased here; you can take it back at your site as well. What has been published there stays. Pieces that are planned for your site are not published there, and you are told about each when its time comes.',
  buffer:
    'The key is erased here; you can take it back at Buffer as well. What has been published stays. Posts that are planned for its accounts are not published there, and you are told about each when its time comes.',
};

export const wordpressLabels = { siteUrl: 'Address of your site', username: 'Your name there', password: 'Application password' } as const;
export const wordpressHints = {
  siteUrl: 'Such as https://example.com. It has to answer with https, so that nobody can read the password on its way.',
  username: 'The name or email you sign in with. The account needs the role Author, Editor or Administrator.',
  password:
    'A password for one program alone, which you can take back without changing your own. In WordPress, open Users, then Profile, name a new one under Application Passwords, and copy it here.',
} as const;

export const bufferLabels = { apiKey: 'API key' } as const;
export const bufferHint = 'At publish.buffer.com, open Settings, then API, make a key, and copy it here. It is not your password.';

export const wordpressConnected = (siteName: string): string =>
  `${siteName === '' ? 'Your site' : siteName} is connected. Choose in the content workflow what is published there.`;

export const bufferConnected = (accounts: number): string =>
  accounts === 0
    ? 'Buffer is connected, but has no account that we write for. Add one there, then check again.'
    : `Buffer is connected, with ${accounts === 1 ? 'one account' : `${accounts} accounts`}. Choose in the content workflow what is published there.`;

/** Buffer's own names of networks that nothing is written for. */
const otherServices: Readonly<Record<string, string>> = { tiktok: 'TikTok', pinterest: 'Pinterest', youtube: 'YouTube', startpage: 'Start Page' };

export const networkOf = ({ platform, service }: Pick<BufferChannel, 'platform' | 'service'>): string =>
  platform === null ? (otherServices[service.toLowerCase()] ?? service) : platformWords[platform];

/** How an account at Buffer is doing; undefined where there is nothing to say. */
export function channelNote({ platform, trouble }: Pick<BufferChannel, 'platform' | 'trouble'>): { tone: Tone; words: string } | undefined {
  if (platform === null) return { tone: 'neutral', words: 'Nothing is written for this network' };
  if (trouble === 'disconnected') return { tone: 'bad', words: 'Sign in to it again at Buffer' };
  if (trouble === 'locked') return { tone: 'bad', words: 'Locked by your plan at Buffer' };
  return undefined;
}
