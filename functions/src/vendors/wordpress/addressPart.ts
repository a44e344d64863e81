/**
 * A text as a part of an address, in the form that WordPress itself would give it: what it changed would not be found
 * again.
 */
export const addressPart = (text: string): string => text.toLowerCase().replace(/[^a-z0-9_]+/g, '-').replace(/^-+|-+$/g, '');
