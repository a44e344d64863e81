import { useLocation } from 'react-router';
import { Button } from '../../components/ui/Button.tsx';
import { Icon } from '../../components/ui/Icon.tsx';
import { guideSentences, guideTitles } from '../../words/guide.ts';
import { GuideAction } from './GuideAction.tsx';
import { guideStepNames, type GuideStepName } from './guideSteps.ts';
import { useGuide } from './useGuide.tsx';

const stripClass =
  'flex min-h-14 items-center justify-between gap-4 border-b border-line bg-accent-soft px-4 py-1 text-sm md:min-h-11 md:px-8';

/** The tour's next step in one line, on every page but the home page, which has all of it. */
export function GuideStrip() {
  const guide = useGuide();
  const { pathname, search } = useLocation();
  if (!guide?.open || pathname === '/') return null;
  if (guide.loading) return <div className={stripClass} />;
  const { state } = guide;
  const isHere = state.lead !== undefined && state.current !== undefined && isDoneAt(state.current, state.lead.id, pathname + search);
  return (
    <section
      aria-label="Tour"
      className={stripClass}
    >
      <p className="min-w-0 flex-1">
        {state.current ? (
          <>
            <span className="text-ink-soft">
              <span className="max-sm:sr-only">Tour, step </span>
              {guideStepNames.indexOf(state.current) + 1} of {guideStepNames.length}:
            </span>{' '}
            <span className="font-medium">{guideTitles[state.current]}.</span>{' '}
            <span className="text-ink-soft max-lg:sr-only">{guideSentences[state.current]}</span>
          </>
        ) : (
          <span className="font-medium">The tour is done: the reply has stopped the follow-ups.</span>
        )}
      </p>
      <div className="flex shrink-0 items-center gap-1">
        {state.current && !isHere && <GuideAction step={state.current} state={state} />}
        <Button variant="quiet" size="small" aria-label="Hide the tour" onClick={() => guide.setOpen(false)}>
          <Icon name="close" className="size-4" />
        </Button>
      </div>
    </section>
  );
}

/** Nothing to press for what is seen, or done, on the page that is open. */
function isDoneAt(step: GuideStepName, leadId: string, address: string): boolean {
  switch (step) {
    case 'send':
    case 'clock':
      return false;
    case 'answered':
    case 'stopped':
      return address.startsWith(`/leads/${leadId}`);
    case 'reply':
      return address.startsWith('/outbox') && address.includes(leadId);
  }
}
