import { type ReactNode, useState } from 'react';
import { Button } from '../../components/ui/Button.tsx';
import { Card } from '../../components/ui/Card.tsx';
import { ErrorNote } from '../../components/ui/ErrorNote.tsx';
import { SkeletonRows } from '../../components/ui/Skeleton.tsx';
import type { DryRun } from './useDryRun.ts';

interface Props<Sample, Result> {
  intro: string;
  /** On the button. */
  ask?: string;
  example: Sample;
  dryRun: DryRun<Sample, Result>;
  fields: (sample: Sample, onChange: (sample: Sample) => void) => ReactNode;
  steps: (result: Result) => ReactNode;
}

/** Beside the settings: every message that somebody would get by them, unsaved changes included. */
export function DryRunCard<Sample, Result>({ intro, ask = 'Show what would go out', example, dryRun, fields, steps }: Props<Sample, Result>) {
  const [sample, setSample] = useState(example);
  const { run, busy, failure, result, isOutdated } = dryRun;
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
        <p className="text-ink-soft">{intro}</p>
        {fields(sample, setSample)}
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" variant={result ? 'secondary' : 'primary'} busy={busy}>
            {result ? 'Show again' : ask}
          </Button>
          {isOutdated(sample) && <span className="text-warn">You have changed something since.</span>}
        </div>
        {failure !== undefined && <ErrorNote title="The dry run did not work">{failure} Your settings are not affected.</ErrorNote>}
        {busy && !result && <SkeletonRows rows={3} rowClassName="h-20" />}
        {result && steps(result)}
      </form>
    </Card>
  );
}
