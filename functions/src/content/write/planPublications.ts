import type { Content, Publication } from '../../model/content.ts';
import type { ContentWorkflow } from '../../model/contentWorkflow.ts';

/** What a piece goes through at a destination that has heard nothing of it yet. */
const untouched: Omit<Publication, 'state'> = { url: null, externalId: null, at: null, error: null, attempts: 0 };

export interface PlannedPublications {
  destinations: string[];
  publications: Record<string, Publication>;
}

/**
 * Where a piece that has just been written goes, and what each place waits for. It goes by itself to the places that the
 * owner has set to that, if nothing in it needs a look: while the workflow is off, after a person has asked for it to be
 * written again, and with anything that the checks found, all of them wait for an OK.
 *
 * What has left, or may have left, is as it is; so are the places that a person has chosen for this piece.
 */
export function planPublications(
  piece: Pick<Content, 'kind' | 'destinations' | 'publications'>,
  workflow: Pick<ContentWorkflow, 'enabled' | 'destinations'>,
  needsLook: boolean,
): PlannedPublications {
  const ofKind = workflow.destinations.filter(({ kinds }) => kinds.includes(piece.kind));
  const kept = Object.entries(piece.publications ?? {}).filter(([, { state }]) => hasLeft(state));
  const chosen = piece.destinations ?? ofKind.map(({ destination }) => destination);
  const destinations = [...new Set([...chosen, ...kept.map(([destination]) => destination)])];
  const automatic = new Set(
    workflow.enabled && !needsLook ? ofKind.filter(({ publish }) => publish === 'automatic').map(({ destination }) => destination) : [],
  );
  const planned = destinations.map((destination): [string, Publication] => [
    destination,
    { ...untouched, state: automatic.has(destination) ? 'scheduled' : 'awaitingApproval' },
  ]);
  return { destinations, publications: { ...Object.fromEntries(planned), ...Object.fromEntries(kept) } };
}

/** Whether the destination has it, or may have it. */
const hasLeft = (state: Publication['state']): boolean => state === 'published' || state === 'publishing' || state === 'unknown';
