import { useState } from 'react';
import type { SampleLead } from '@model/callables.ts';
import type { LeadNurtureSettings } from '@model/workflow.ts';
import { Button } from '../../../components/ui/Button.tsx';
import { Card } from '../../../components/ui/Card.tsx';
import { ErrorNote } from '../../../components/ui/ErrorNote.tsx';
import { SkeletonRows } from '../../../components/ui/Skeleton.tsx';
import { DryRunSteps } from './DryRunSteps.tsx';
import { exampleLead } from './sample.ts';
import { SampleFields } from './SampleFields.tsx';
import { useDryRun } from './useDryRun.ts';

/** Beside the settings: every message a sample lead would get by them, unsaved changes included. */
export function DryRun({ settings }: { settings: LeadNurtureSettings }) {
  const [sample, setSample] = useState<SampleLead>(exampleLead);
  const { run, busy, failure, result, isOutdated } = useDryRun(settings);
  return (
    <Card title="Dry run">
      <form
        aria-label="Dry run"
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void run(sample);
        }}
      >
        <p className="text-ink-soft">
          What would go out to a lead that never replies, by the settings as they stand here. Nothing is sent.
        </p>
        <SampleFields sample={sample} onChange={setSample} />
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" variant={result ? 'secondary' : 'primary'} busy={busy}>
            {result ? 'Show again' : 'Show what would go out'}
          </Button>
          {isOutdated(sample) && <span className="text-warn">You have changed something since.</span>}
        </div>
        {failure && <ErrorNote title="The dry run did not work">{failure} Your settings are not affected.</ErrorNote>}
        {busy && !result && <SkeletonRows rows={3} rowClassName="h-20" />}
        {result && <DryRunSteps result={result} />}
      </form>
    </Card>
  );
}
