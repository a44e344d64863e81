import { Button } from '../../components/ui/Button.tsx';
import { ButtonLink } from '../../components/ui/ButtonLink.tsx';
import { buttonClass } from '../../components/ui/buttonClass.ts';
import { Icon } from '../../components/ui/Icon.tsx';
import { useBusiness } from '../../lib/useBusiness.tsx';
import { useLocalClock } from '../local-clock/useLocalClock.tsx';
import type { GuideState, GuideStepName } from './guideSteps.ts';

/** The one thing to press for a step of the tour. */
export function GuideAction({ step, state }: { step: GuideStepName; state: GuideState }) {
  const { businessId } = useBusiness();
  const clock = useLocalClock();
  const lead = state.lead && `/leads/${state.lead.id}`;
  switch (step) {
    case 'send':
      return (
        <a href={`/f/${businessId}`} target="_blank" rel="noreferrer" className={buttonClass('primary', 'small')}>
          Open the form
          <Icon name="external" className="size-4" />
          <span className="sr-only">(opens a new tab)</span>
        </a>
      );
    case 'answered':
      if (!lead) return null;
      return (
        <ButtonLink to={lead} variant="primary" size="small">
          {state.obstacle === 'approval' ? 'Read and approve' : 'Open the lead'}
        </ButtonLink>
      );
    case 'clock':
      return (
        <Button
          variant="primary"
          size="small"
          busy={clock?.progress !== null}
          disabled={clock?.answers === false}
          onClick={() => clock?.advance('24h')}
        >
          Let 24 h pass
        </Button>
      );
    case 'reply':
      return (
        <ButtonLink to={state.lead ? `/outbox?message=${state.lead.id}-reply` : '/outbox'} variant="primary" size="small">
          Open the outbox
        </ButtonLink>
      );
    case 'stopped':
      if (!lead) return null;
      return (
        <ButtonLink to={lead} variant="primary" size="small">
          See its timeline
        </ButtonLink>
      );
  }
}
