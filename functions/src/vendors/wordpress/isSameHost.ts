const withoutWww = ({ hostname, port }: URL): string => `${hostname.replace(/^www\./, '')}:${port}`;

/**
 * Whether a password that was entered for one address may be sent to another. One that only differs by `www`, or by what
 * lies behind the name, is its owner's; any other one, also at another port, could be anybody's and has to be typed.
 */
export const isSameHost = (one: URL, other: URL): boolean => withoutWww(one) === withoutWww(other);
