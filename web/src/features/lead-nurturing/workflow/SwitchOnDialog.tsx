import { useEffect, useRef, useState } from 'react';
import type { LeadNurtureSettings } from '@model/workflow.ts';
import { Button } from '../../../components/ui/Button.tsx';
import { Dialog } from '../../../components/ui/Dialog.tsx';
import { ErrorNote } from '../../../components/ui/ErrorNote.tsx';
import { SkeletonRows } from '../../../components/ui/Skeleton.tsx';
import { useToast } from '../../../components/ui/Toast.tsx';
import { call, sentenceFor } from '../../../lib/call.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { DryRunSteps } from './DryRunSteps.tsx';
import { exampleLead } from './sample.ts';
import { useDryRun } from './useDryRun.ts';

interface Props {
  settings: LeadNurtureSettings;
  onClose: () => void;
}

/** Before the workflow is switched on: what a lead would get, and who will get it from now on. */
export function SwitchOnDialog({ settings, onClose }: Props) {
  const { businessId } = useBusiness();
  const toast = useToast();
  const { run, failure, result } = useDryRun(settings);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string>();
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    void run(exampleLead);
  }, [run]);

  const switchOn = async () => {
    setBusy(true);
    try {
      await call('leadNurturing-saveSettings', { businessId, enabled: true, settings });
      toast({ message: 'Lead nurturing is on. The next lead is answered within seconds.' });
      onClose();
    } catch (error) {
      setRefused(sentenceFor(error));
      setBusy(false);
    }
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title="Switch lead nurturing on?"
      footer={
        <>
          <Button variant="primary" busy={busy} onClick={() => void switchOn()}>
            Switch on
          </Button>
          <Button onClick={onClose}>Leave it off</Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <p>
          Only leads that come after you switch it on are touched. Nobody who has written to you before gets anything.
          This is what a lead such as {exampleLead.name} would get:
        </p>
        {refused && <ErrorNote title="It was not switched on">{refused}</ErrorNote>}
        {failure && <ErrorNote title="The dry run did not work">{failure}</ErrorNote>}
        {!result && !failure && <SkeletonRows rows={3} rowClassName="h-20" />}
        {result && <DryRunSteps result={result} />}
      </div>
    </Dialog>
  );
}
