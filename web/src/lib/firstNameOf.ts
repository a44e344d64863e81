import { calmName, shortened } from './calmName.ts';

/** A button with a longer word in it is no button any more. */
const longest = 20;

/** The name to speak of somebody by. */
export function firstNameOf({ name }: { name: string }): string {
  const calm = calmName(name);
  return shortened(calm.split(' ')[0] ?? calm, longest);
}
