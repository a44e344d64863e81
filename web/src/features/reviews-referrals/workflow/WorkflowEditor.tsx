import type { ReviewsReferralsSettings } from '@model/reviewsReferrals.ts';
import { useToast } from '../../../components/ui/Toast.tsx';
import { call } from '../../../lib/call.ts';
import { makeDrafts } from '../../../lib/drafts.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { useForm } from '../../../lib/useForm.ts';
import { DryRunCard } from '../../workflows/DryRunCard.tsx';
import { MasterSwitch } from '../../workflows/MasterSwitch.tsx';
import { SwitchOnDialog } from '../../workflows/SwitchOnDialog.tsx';
import { useRecentFigures } from '../../workflows/useRecentFigures.ts';
import { WorkflowFrame } from '../../workflows/WorkflowFrame.tsx';
import { DryRunSteps } from './DryRunSteps.tsx';
import { exampleCustomer } from './sample.ts';
import { SampleFields } from './SampleFields.tsx';
import { cardOf, templateOf, templatePlaces } from './settings.ts';
import { stepCards } from './stepCards.ts';
import { StepSettings } from './StepSettings.tsx';
import { useReviewDryRun } from './useReviewDryRun.ts';

const drafts = makeDrafts<ReviewsReferralsSettings>('/workflows');

interface Props {
  enabled: boolean;
  stored: ReviewsReferralsSettings;
}

export function WorkflowEditor({ enabled, stored }: Props) {
  const { businessId } = useBusiness();
  const toast = useToast();
  const figures = useRecentFigures();
  const form = useForm({
    stored,
    check: async (settings) => (await import('./checkSettings.ts')).checkSettings(settings),
    save: async (settings) => {
      await call('reviewsReferrals-saveSettings', { businessId, enabled, settings });
      toast({ message: 'Saved. It holds for every message from now on.' });
    },
    prefix: 'settings.',
    drafts: { of: drafts, subject: businessId },
  });
  const settings = form.values;
  const dryRun = useReviewDryRun(settings);

  return (
    <WorkflowFrame
      title="Reviews and referrals"
      description="A finished job brings a thank-you and the request for a review; a review brings a referral offer."
      masterSwitch={
        <MasterSwitch
          enabled={enabled}
          switchOff={() => call('reviewsReferrals-saveSettings', { businessId, enabled: false, settings: stored })}
          offMessage="Reviews and referrals is off. Jobs are kept, and nobody is asked."
          dialog={(onClose) => <SwitchOn settings={settings} onClose={onClose} />}
        />
      }
      formId="reviews-referrals"
      form={form}
      cards={stepCards(settings, figures)}
      first="request"
      cardOf={cardOf}
      textOf={(card) => {
        const name = templateOf(card);
        return { template: name ? settings.templates[name] : null, place: templatePlaces[name ?? 'reviewRequest'] };
      }}
      settings={(card, writing) => <StepSettings card={card} form={form} writing={writing} />}
      dryRun={
        <DryRunCard
          intro="What a customer would get whose job is done now, by the settings as they stand here. Nothing is sent."
          example={exampleCustomer}
          dryRun={dryRun}
          fields={(sample, onChange) => <SampleFields sample={sample} onChange={onChange} />}
          steps={(result) => <DryRunSteps result={result} />}
        />
      }
    />
  );
}

/** @param settings as they stand on the page: switching on shows and saves these */
function SwitchOn({ settings, onClose }: { settings: ReviewsReferralsSettings; onClose: () => void }) {
  const { businessId } = useBusiness();
  const dryRun = useReviewDryRun(settings);
  return (
    <SwitchOnDialog
      title="Switch reviews and referrals on?"
      intro={`Only jobs that are done after you switch it on are touched. Nobody whose job was done before is asked, unless you choose them under Jobs. This is what a customer such as ${exampleCustomer.name} would get:`}
      example={exampleCustomer}
      dryRun={dryRun}
      steps={(result) => <DryRunSteps result={result} />}
      switchOn={() => call('reviewsReferrals-saveSettings', { businessId, enabled: true, settings })}
      onMessage="Reviews and referrals is on. The customer of the next finished job is asked."
      onClose={onClose}
    />
  );
}
