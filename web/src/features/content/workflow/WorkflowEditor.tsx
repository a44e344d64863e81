import { useEffect, useState } from 'react';
import type { ContentSettings } from '@model/contentWorkflow.ts';
import { Button } from '../../../components/ui/Button.tsx';
import { Dialog } from '../../../components/ui/Dialog.tsx';
import { useToast } from '../../../components/ui/Toast.tsx';
import { call, CallError } from '../../../lib/call.ts';
import { makeDrafts } from '../../../lib/drafts.ts';
import { useNow } from '../../../lib/productClock.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { useForm } from '../../../lib/useForm.ts';
import { DryRunCard } from '../../workflows/DryRunCard.tsx';
import { MasterSwitch } from '../../workflows/MasterSwitch.tsx';
import { SwitchOnDialog } from '../../workflows/SwitchOnDialog.tsx';
import { useRecentFigures } from '../../workflows/useRecentFigures.ts';
import { WorkflowFrame } from '../../workflows/WorkflowFrame.tsx';
import type { PublishingAccounts } from '../destinationName.ts';
import { usePublishingAccounts } from '../usePublishingAccounts.ts';
import { DryRunPieces } from './DryRunPieces.tsx';
import { nextSlot } from './nextSlot.ts';
import { cardOf, cleaned, lastWord, sendsByItself } from './settings.ts';
import { stepCards, weekInWords } from './stepCards.ts';
import { StepSettings } from './StepSettings.tsx';
import { noSample, useContentDryRun } from './useContentDryRun.ts';
import { lastWordSentences, weekAhead } from './weekAhead.ts';

const drafts = makeDrafts<ContentSettings>('/workflows');

interface Props {
  enabled: boolean;
  stored: ContentSettings;
}

export function WorkflowEditor({ enabled, stored }: Props) {
  const { businessId, business, formats } = useBusiness();
  const toast = useToast();
  const figures = useRecentFigures();
  const publishing = usePublishingAccounts();
  const { asked, confirm } = useConfirmation();
  const form = useForm({
    stored,
    check: async (settings) => (await import('./checkSettings.ts')).checkSettings(settings),
    save: async (settings) => {
      const isNew = enabled && sendsByItself(settings) && !sendsByItself(stored);
      const recipients = isNew ? await confirm(businessId) : undefined;
      await call('content-saveSettings', {
        businessId,
        enabled,
        settings: cleaned(settings),
        ...(recipients !== undefined && { recipients }),
      });
      toast({ message: 'Saved. It holds from the next week on.' });
    },
    prefix: 'settings.',
    drafts: { of: drafts, subject: businessId },
  });
  const settings = form.values;
  const dryRun = useContentDryRun(settings);
  const now = useNow();
  const slotInWords = ({ slot }: ContentSettings) => {
    const at = nextSlot(slot, { now, timezone: business.timezone });
    return at && `${formats.day(at)}, ${formats.time(at)}`;
  };
  const next = slotInWords(settings);
  // What is on goes by what is saved; switched on, it goes by what stands here.
  const expected = enabled ? stored : settings;
  const ahead = weekAhead({ enabled, paused: business.pausedAt !== null, settings: expected, next: slotInWords(expected) });

  return (
    <>
      <WorkflowFrame
        title="Content"
        description="Every week the assistant writes blog posts, social posts and newsletters from what you do and what you have said before."
        masterSwitch={
          <MasterSwitch
            enabled={enabled}
            switchOff={() => call('content-saveSettings', { businessId, enabled: false, settings: stored })}
            offMessage="Content is off. No new week is written. What you have approved still goes at its time; the rest waits for your OK."
            dialog={(onClose) => <SwitchOn settings={settings} next={next} accounts={publishing.accounts} onClose={onClose} />}
          />
        }
        note={
          <>
            <span className="font-medium">{ahead.now}</span> <span className="text-ink-soft">{ahead.then}</span>
          </>
        }
        formId="content"
        form={form}
        cards={stepCards(settings, figures)}
        first="plan"
        cardOf={cardOf}
        settings={(card) => <StepSettings card={card} form={form} next={next} publishing={publishing} />}
        dryRun={
          <DryRunCard
            intro="What the next week would bring by the settings as they stand here. Nothing is kept and nothing is published."
            ask="Show what would be written"
            example={noSample}
            dryRun={dryRun}
            fields={() => null}
            steps={(result) => <DryRunPieces result={result} settings={settings} accounts={publishing.accounts} />}
          />
        }
      />
      {asked && <ConfirmNewsletters recipients={asked.recipients} answer={asked.answer} />}
    </>
  );
}

interface Asked {
  recipients: number;
  answer: (yes: boolean) => void;
}

/** Asks, in the middle of saving, whether newsletters are to go to so many people by themselves. */
function useConfirmation() {
  const [asked, setAsked] = useState<Asked>();
  const confirm = async (businessId: string): Promise<number> => {
    const { recipients } = await call('content-countRecipients', { businessId });
    const { promise, resolve } = Promise.withResolvers<boolean>();
    setAsked({ recipients, answer: resolve });
    const agreed = await promise;
    setAsked(undefined);
    if (!agreed) throw new CallError('You have not confirmed that newsletters go by themselves. Choose that each waits for your OK, or save again.');
    return recipients;
  };
  return { asked, confirm };
}

const peopleInWords = (recipients: number) => (recipients === 1 ? '1 person' : `${recipients.toLocaleString('en')} people`);

function ConfirmNewsletters({ recipients, answer }: Asked) {
  return (
    <Dialog
      open
      onClose={() => answer(false)}
      title={`Send newsletters to ${peopleInWords(recipients)} by themselves?`}
      footer={
        <>
          <Button variant="primary" onClick={() => answer(true)}>
            Yes, to {peopleInWords(recipients)}
          </Button>
          <Button onClick={() => answer(false)}>No</Button>
        </>
      }
    >
      <p>
        From the next week on every newsletter goes to all who have agreed to news from you, {peopleInWords(recipients)} today, without anybody
        looking at it first. What has been sent cannot be called back. One in which something was found still waits for your OK.
      </p>
    </Dialog>
  );
}

interface SwitchOnProps {
  /** As they stand on the page: switching on shows and saves these. */
  settings: ContentSettings;
  /** When the first week is written, in words. */
  next: string | undefined;
  accounts: PublishingAccounts;
  onClose: () => void;
}

function SwitchOn({ settings, next, accounts, onClose }: SwitchOnProps) {
  const { businessId } = useBusiness();
  const dryRun = useContentDryRun(settings);
  const letters = sendsByItself(settings);
  const recipients = useRecipients(letters);
  return (
    <SwitchOnDialog
      title="Switch content on?"
      intro={
        <>
          {weekInWords(settings.perWeek)}. {lastWordSentences[lastWord(settings)]} You can switch it off at any time. This is what the first week would
          bring:
          {letters && recipients !== undefined && (
            <span className="mt-2 block font-medium text-warn">
              Newsletters go to {peopleInWords(recipients)} by themselves, and what has been sent cannot be called back.
            </span>
          )}
        </>
      }
      example={noSample}
      dryRun={dryRun}
      steps={(result) => <DryRunPieces result={result} settings={settings} accounts={accounts} />}
      switchOn={() =>
        call('content-saveSettings', {
          businessId,
          enabled: true,
          settings: cleaned(settings),
          ...(letters && recipients !== undefined && { recipients }),
        })
      }
      onMessage={`Content is on.${next === undefined ? '' : ` The first week is written on ${next}.`}`}
      onClose={onClose}
    />
  );
}

/** How many people newsletters would go to; undefined until they are counted. Without it the functions say why they refuse. */
function useRecipients(wanted: boolean): number | undefined {
  const { businessId } = useBusiness();
  const [recipients, setRecipients] = useState<number>();
  useEffect(() => {
    if (!wanted) return undefined;
    let gone = false;
    call('content-countRecipients', { businessId }).then(
      (counted) => gone || setRecipients(counted.recipients),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [wanted, businessId]);
  return recipients;
}
