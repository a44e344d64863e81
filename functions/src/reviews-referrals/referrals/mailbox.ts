import { normaliseEmail } from '../../intake/normaliseAddress.ts';

/** Two names of one provider. */
const sameDomain: Readonly<Record<string, string>> = { 'googlemail.com': 'gmail.com' };

/**
 * The mailbox behind an address: without its tag and its dots, so that `m.lopez+2@gmail.com` is the one of
 * `mlopez@gmail.com`. Dots do make another mailbox at some providers, so it raises a doubt and decides nothing.
 */
export function mailboxOf(email: string): { local: string; address: string } | undefined {
  const normalised = normaliseEmail(email);
  if (normalised === undefined) return undefined;
  const at = normalised.lastIndexOf('@');
  const [untagged = ''] = normalised.slice(0, at).split('+');
  const local = untagged.replaceAll('.', '');
  const domain = normalised.slice(at + 1);
  return local === '' ? undefined : { local, address: `${local}@${sameDomain[domain] ?? domain}` };
}
