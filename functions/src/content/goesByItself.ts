import type { Content } from '../model/content.ts';
import type { ContentWorkflow } from '../model/contentWorkflow.ts';

/**
 * Whether a piece may be published at a destination though nobody has looked at it: the owner wants it so there, the
 * workflow is on, and no check has found anything.
 */
export function goesByItself(
  { kind, checks }: Pick<Content, 'kind' | 'checks'>,
  { enabled, destinations }: Pick<ContentWorkflow, 'enabled' | 'destinations'>,
  destination: string,
): boolean {
  if (!enabled || (checks?.length ?? 0) > 0) return false;
  return destinations.some((wanted) => wanted.destination === destination && wanted.publish === 'automatic' && wanted.kinds.includes(kind));
}
