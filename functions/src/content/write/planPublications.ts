import { goesByItself } from '../goesByItself.ts';
import type { Content, Publication } from '../../model/content.ts';
import type { ContentWorkflow } from '../../model/contentWorkflow.ts';

/** What a piece goes through at a destination that has heard nothing of it yet. */
const untouched: Omit<Publication, 'state'> = { url: null, externalId: null, at: null, error: null, attempts: 0 };

export interface PlannedPublications {
  destinations: string[];
  publications: Record<string, Publication>;
}

/**
 * Where a piece that has just been written goes, and what each place waits for. It goes by itself where that may be
 * (goesByItself); one that a person has had written again waits for an OK everywhere. What has left, or may have left,
 * is as it is; so are the places that a person has chosen for this piece.
 */
export function planPublications(
  piece: Pick<Content, 'kind' | 'origin' | 'checks' | 'destinations' | 'publications'>,
  workflow: Pick<ContentWorkflow, 'enabled' | 'destinations'>,
  isWrittenAgain: boolean,
): PlannedPublications {
  const kept = Object.entries(piece.publications ?? {}).filter(([, { state }]) => hasLeft(state));
  const ofKind = workflow.destinations.filter(({ kinds }) => kinds.includes(piece.kind)).map(({ destination }) => destination);
  const destinations = [...new Set([...(piece.destinations ?? ofKind), ...kept.map(([destination]) => destination)])];
  const planned = destinations.map((destination): [string, Publication] => [
    destination,
    { ...untouched, state: !isWrittenAgain && goesByItself(piece, workflow, destination) ? 'scheduled' : 'awaitingApproval' },
  ]);
  return { destinations, publications: { ...Object.fromEntries(planned), ...Object.fromEntries(kept) } };
}

/** Whether the destination has it, or may have it. */
const hasLeft = (state: Publication['state']): boolean => state === 'published' || state === 'publishing' || state === 'unknown';
