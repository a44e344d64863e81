import type { ReactNode } from 'react';
import type { ContentWorkflow } from '@model/contentWorkflow.ts';
import { ButtonLink } from '../../../components/ui/ButtonLink.tsx';
import { EmptyState } from '../../../components/ui/EmptyState.tsx';
import type { Live } from '../../../lib/live.ts';
import { useNow } from '../../../lib/productClock.ts';
import { useBusiness, usePermissions } from '../../../lib/useBusiness.tsx';
import { nextWriting } from './nextWriting.ts';

interface Props {
  workflow: Live<ContentWorkflow>;
  /** The button for one piece by hand; false for whoever may not. */
  writeNow: ReactNode;
}

/** Where nothing has been written yet: when it will be, or the step that brings it. */
export function NoPieces({ workflow: { data, loading }, writeNow }: Props) {
  const { business, formats } = useBusiness();
  const now = useNow();
  const { canChangeSettings } = usePermissions();
  // In the place of what is not known yet stands what takes the same room.
  if (loading) return <EmptyState title="Your pieces will be here" />;
  if (!data?.enabled) {
    return (
      <EmptyState
        title="Nothing is written by itself yet"
        action={
          canChangeSettings && (
            <div className="flex flex-wrap justify-center gap-2">
              <ButtonLink to="/workflows/content" variant="primary">
                Set up weekly content
              </ButtonLink>
            </div>
          )
        }
      >
        Blog posts, social posts and newsletters, every week, from what your business does and what it has said before.
        Nothing is published before you say yes.
      </EmptyState>
    );
  }
  const paused = business.pausedAt !== null;
  const next = nextWriting({ workflow: data, paused, now, when: (at) => `${formats.day(at)} at ${formats.time(at)}` });
  return (
    <EmptyState title={paused ? 'Your first pieces will be here' : 'Your first pieces are on their way'} action={writeNow}>
      {next ?? 'They are written with the next week.'} What you have not set to go by itself waits here for your OK.
    </EmptyState>
  );
}
