import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../../components/ui/Button.tsx';
import { Dialog } from '../../components/ui/Dialog.tsx';
import { ErrorNote } from '../../components/ui/ErrorNote.tsx';
import { SkeletonRows } from '../../components/ui/Skeleton.tsx';
import { useToast } from '../../components/ui/Toast.tsx';
import { sentenceFor } from '../../lib/call.ts';
import type { DryRun } from './useDryRun.ts';

interface Props<Sample, Result> {
  title: string;
  /** Who will get something from now on, and who will not. */
  intro: ReactNode;
  example: Sample;
  dryRun: DryRun<Sample, Result>;
  steps: (result: Result) => ReactNode;
  switchOn: () => Promise<unknown>;
  onMessage: string;
  onClose: () => void;
}

/** Before a workflow is switched on: what somebody would get, and who will get it from now on. */
export function SwitchOnDialog<Sample, Result>({ title, intro, example, dryRun, steps, switchOn, onMessage, onClose }: Props<Sample, Result>) {
  const toast = useToast();
  const { run, failure, result } = dryRun;
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string>();
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    void run(example);
  }, [run, example]);

  const decide = async () => {
    setBusy(true);
    try {
      await switchOn();
      toast({ message: onMessage });
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
      title={title}
      footer={
        <>
          <Button variant="primary" busy={busy} onClick={() => void decide()}>
            Switch on
          </Button>
          <Button onClick={onClose}>Leave it off</Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <p>{intro}</p>
        {refused !== undefined && <ErrorNote title="It was not switched on">{refused}</ErrorNote>}
        {failure !== undefined && <ErrorNote title="The dry run did not work">{failure}</ErrorNote>}
        {!result && failure === undefined && <SkeletonRows rows={3} rowClassName="h-20" />}
        {result && (
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long list scrolls, and must be reached by keyboard
          <section tabIndex={0} aria-label="What it would bring">
            {steps(result)}
          </section>
        )}
      </div>
    </Dialog>
  );
}
