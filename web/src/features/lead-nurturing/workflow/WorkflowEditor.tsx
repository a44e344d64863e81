import { useState } from 'react';
import { Link } from 'react-router';
import { textFor } from '@model/templates.ts';
import type { AddressChannel } from '@model/words.ts';
import type { LeadNurtureSettings } from '@model/workflow.ts';
import { Page } from '../../../app/Page.tsx';
import { usePause } from '../../../app/usePause.ts';
import { Button } from '../../../components/ui/Button.tsx';
import { Card } from '../../../components/ui/Card.tsx';
import { ErrorNote } from '../../../components/ui/ErrorNote.tsx';
import { FormBox } from '../../../components/ui/FormBox.tsx';
import { Icon } from '../../../components/ui/Icon.tsx';
import { PageHeader } from '../../../components/ui/PageHeader.tsx';
import { SaveBar } from '../../../components/ui/SaveBar.tsx';
import { useToast } from '../../../components/ui/Toast.tsx';
import { call } from '../../../lib/call.ts';
import { makeDrafts } from '../../../lib/drafts.ts';
import { useBusiness, usePermissions } from '../../../lib/useBusiness.tsx';
import { useForm } from '../../../lib/useForm.ts';
import { DryRun } from './DryRun.tsx';
import { MasterSwitch } from './MasterSwitch.tsx';
import { exampleFirstName } from './sample.ts';
import { type Card as CardName, placeOfError, stepOf } from './settings.ts';
import { StepCards, stepTitles } from './StepCards.tsx';
import { StepSettings } from './StepSettings.tsx';
import { type PreviewView, TemplatePreview } from '../../workflows/TemplatePreview.tsx';
import { usePreview } from '../../workflows/usePreview.ts';

const formId = 'lead-nurturing';
const drafts = makeDrafts<LeadNurtureSettings>('/workflows');

interface Props {
  enabled: boolean;
  stored: LeadNurtureSettings;
}

export function WorkflowEditor({ enabled, stored }: Props) {
  const { businessId } = useBusiness();
  const { canChangeSettings } = usePermissions();
  const toast = useToast();
  const [card, setCard] = useState<CardName>('reply');
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

  const step = stepOf(card);
  const template = step ? form.values.templates[step] : null;
  const [view, setView] = useState<PreviewView>('html');
  const channel = view === 'sms' ? 'sms' : 'email';
  const write = (next: AddressChannel) => setView(next === 'sms' ? 'sms' : 'html');
  const [named, setNamed] = useState(true);
  const preview = usePreview(template, step ?? 'reply', channel, named ? exampleFirstName : '');

  // A field that is wrong may stand under another card or tab: that one opens, so that the focus can go there.
  const [attempts, setAttempts] = useState(form.failedAttempts);
  if (attempts !== form.failedAttempts) {
    setAttempts(form.failedAttempts);
    const place = placeOfError(Object.keys(form.errors), { card, channel });
    setCard(place.card);
    if (place.channel !== channel) write(place.channel);
  }

  return (
    <Page wide>
      <div className="flex flex-col gap-3">
        <Link
          to="/workflows"
          className="flex min-h-8 w-fit items-center gap-1 text-sm text-ink-soft hover:text-ink pointer-coarse:min-h-11"
        >
          <Icon name="chevronLeft" className="size-4" />
          Workflows
        </Link>
        <PageHeader
          title="Lead nurturing"
          description="Every new lead is answered within seconds and followed up until it replies."
        >
          <PauseEverything />
          <MasterSwitch enabled={enabled} stored={stored} settings={form.values} />
        </PageHeader>
      </div>
      <StepCards settings={form.values} errors={form.errors} selected={card} onSelect={setCard} />
      {!canChangeSettings && (
        <p className="text-ink-soft">You can look at these settings. An owner or a manager can change them.</p>
      )}
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <Card title={stepTitles[card]} className="lg:sticky lg:top-6">
          <FormBox form={form} id={formId} label={stepTitles[card]}>
            <fieldset disabled={!canChangeSettings} className="flex min-w-0 flex-col gap-5">
              <legend className="sr-only">{stepTitles[card]}</legend>
              <StepSettings card={card} form={form} writing={{ channel, onChannel: write, errors: preview.errors }} />
            </fieldset>
            {form.failure && <ErrorNote title="The settings were not saved">{form.failure}</ErrorNote>}
          </FormBox>
        </Card>
        <div className="flex min-w-0 flex-col gap-6">
          {template && (
            <TemplatePreview
              preview={preview}
              words={textFor(template, channel)}
              view={view}
              onView={setView}
              named={named}
              onNamed={setNamed}
            />
          )}
          <DryRun settings={form.values} />
        </div>
      </div>
      <SaveBar form={form} formId={formId} />
    </Page>
  );
}

/** Stops every workflow at once; the banner that follows has the way back. */
function PauseEverything() {
  const { pausedAt, mayPause, busy, pause } = usePause();
  if (pausedAt || !mayPause) return null;
  return (
    <Button variant="quiet" busy={busy} onClick={pause}>
      <Icon name="pause" className="size-4" />
      Pause everything
    </Button>
  );
}
