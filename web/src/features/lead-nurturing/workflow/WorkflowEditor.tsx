import type { LeadNurtureSettings } from '@model/workflow.ts';
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
import { exampleLead } from './sample.ts';
import { SampleFields } from './SampleFields.tsx';
import { cardOf, stepOf, templatePlaces } from './settings.ts';
import { stepCards } from './stepCards.ts';
import { StepSettings } from './StepSettings.tsx';
import { useLeadDryRun } from './useLeadDryRun.ts';
import { workflowNumbers } from './workflowNumbers.ts';

const drafts = makeDrafts<LeadNurtureSettings>('/workflows');

interface Props {
  enabled: boolean;
  stored: LeadNurtureSettings;
}

export function WorkflowEditor({ enabled, stored }: Props) {
  const { businessId } = useBusiness();
  const toast = useToast();
  const figures = useRecentFigures();
  const form = useForm({
    stored,
    check: async (settings) => (await import('./checkSettings.ts')).checkSettings(settings),
    save: async (settings) => {
      await call('leadNurturing-saveSettings', { businessId, enabled, settings });
      toast({ message: 'Saved. It holds for every message from now on.' });
    },
    prefix: 'settings.',
    drafts: { of: drafts, subject: businessId },
  });
  const settings = form.values;
  const dryRun = useLeadDryRun(settings);

  return (
    <WorkflowFrame
      title="Lead nurturing"
      description="Every new lead is answered within seconds and followed up until it replies."
      masterSwitch={
        <MasterSwitch
          enabled={enabled}
          switchOff={() => call('leadNurturing-saveSettings', { businessId, enabled: false, settings: stored })}
          offMessage="Lead nurturing is off. Leads are kept, and nothing goes out to them."
          dialog={(onClose) => <SwitchOn settings={settings} onClose={onClose} />}
        />
      }
      formId="lead-nurturing"
      form={form}
      cards={stepCards(settings, figures && workflowNumbers(figures))}
      first="reply"
      cardOf={cardOf}
      textOf={(card) => {
        const step = stepOf(card);
        return { template: step ? settings.templates[step] : null, place: templatePlaces[step ?? 'reply'] };
      }}
      settings={(card, writing) => <StepSettings card={card} form={form} writing={writing} />}
      dryRun={
        <DryRunCard
          intro="What would go out to a lead that never replies, by the settings as they stand here. Nothing is sent."
          example={exampleLead}
          dryRun={dryRun}
          fields={(sample, onChange) => <SampleFields sample={sample} onChange={onChange} />}
          steps={(result) => <DryRunSteps result={result} />}
        />
      }
    />
  );
}

/** @param settings as they stand on the page: switching on shows and saves these */
function SwitchOn({ settings, onClose }: { settings: LeadNurtureSettings; onClose: () => void }) {
  const { businessId } = useBusiness();
  const dryRun = useLeadDryRun(settings);
  return (
    <SwitchOnDialog
      title="Switch lead nurturing on?"
      intro={`Only leads that come after you switch it on are touched. Nobody who has written to you before gets anything. This is what a lead such as ${exampleLead.name} would get:`}
      example={exampleLead}
      dryRun={dryRun}
      steps={(result) => <DryRunSteps result={result} />}
      switchOn={() => call('leadNurturing-saveSettings', { businessId, enabled: true, settings })}
      onMessage="Lead nurturing is on. The next lead is answered within seconds."
      onClose={onClose}
    />
  );
}
