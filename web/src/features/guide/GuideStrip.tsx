import { useLocation } from 'react-router';
import { Button } from '../../components/ui/Button.tsx';
import { Icon } from '../../components/ui/Icon.tsx';
import { guideSentences, guideTitles } from '../../words/guide.ts';
import { GuideAction } from './GuideAction.tsx';
import { guideStepNames } from './guideSteps.ts';
import { useGuide } from './useGuide.tsx';

/** The tour's next step in one line, on every page but the home page, which has all of it. */
export function GuideStrip() {
  const guide = useGuide();
  const { pathname } = useLocation();
  if (!guide?.open || guide.loading || pathname === '/') return null;
  const { state } = guide;
  // Nothing to press for what is seen on the page that is open.
  const isHere = pathname === '/outbox' ? state.current === 'reply' : state.lead && pathname === `/leads/${state.lead.id}`;
  return (
    <section
      aria-label="Tour"
      className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line bg-accent-soft px-4 py-1.5 text-sm md:px-8"
    >
      <p className="min-w-0 flex-1">
        {state.current ? (
          <>
            <span className="text-ink-soft">
              Tour, step {guideStepNames.indexOf(state.current) + 1} of {guideStepNames.length}:
            </span>{' '}
            <span className="font-medium">{guideTitles[state.current]}.</span>{' '}
            <span className="text-ink-soft max-md:sr-only">{guideSentences[state.current]}</span>
          </>
        ) : (
          <span className="font-medium">The tour is done: the reply has stopped the follow-ups.</span>
        )}
      </p>
      <div className="flex items-center gap-1">
        {state.current && (!isHere || state.current === 'clock') && <GuideAction step={state.current} state={state} />}
        <Button variant="quiet" size="small" aria-label="Hide the tour" onClick={() => guide.setOpen(false)}>
          <Icon name="close" className="size-4" />
        </Button>
      </div>
    </section>
  );
}
