import type { WordpressConnection } from '@model/connection.ts';

export interface WordpressValues {
  siteUrl: string;
  username: string;
  password: string;
}

/** The form for what is connected, or one that begins with the business's own website; a password is never shown again. */
export function wordpressValues(connection: WordpressConnection | undefined, website: string): WordpressValues {
  return { siteUrl: connection?.account.siteUrl ?? website, username: connection?.account.username ?? '', password: '' };
}

/** Spaces that come along when something is copied are no part of it. */
export const tidiedWordpress = ({ siteUrl, username, password }: WordpressValues): WordpressValues => ({
  siteUrl: siteUrl.trim(),
  username: username.trim(),
  password: password.trim(),
});
