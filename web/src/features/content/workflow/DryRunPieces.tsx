import type { ContentSettings } from '@model/contentWorkflow.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { contentKindWords } from '../../../words/content.ts';
import type { PublishingAccounts } from '../destinationName.ts';
import { goesTo } from './goesTo.ts';
import type { ContentDryRun } from './useContentDryRun.ts';

interface Props {
  result: ContentDryRun;
  settings: ContentSettings;
  accounts: PublishingAccounts;
}

/** The pieces of the next week, in the order of their days. */
export function DryRunPieces({ result: { slotAt, writtenBy, pieces }, settings, accounts }: Props) {
  const { formats } = useBusiness();
  const slot = new Date(slotAt);
  return (
    <div className="flex flex-col gap-4" aria-live="polite">
      <p className="rounded-md bg-sunken px-3 py-2">
        Written on {formats.day(slot)} at {formats.time(slot)}.{' '}
        <span className="text-ink-soft">
          Topics by {writtenBy === 'openai' ? 'the OpenAI assistant' : 'the built-in assistant'}. On the day itself they may be others:
          what has been written until then is not written again.
        </span>
      </p>
      {pieces.length === 0 && <p>Nothing: no kind has a number a week.</p>}
      <ol className="flex flex-col gap-3">
        {pieces.map(({ kind, topic, angle, publishAt }, index) => {
          const at = new Date(publishAt);
          return (
            // Two pieces may have the same topic; their place tells them apart.
            <li key={index} className="rounded-md border border-line p-4">
              <div className="flex flex-wrap items-baseline justify-between gap-x-3">
                <span className="text-xs text-ink-soft">{contentKindWords[kind]}</span>
                <span className="text-xs text-ink-soft">
                  {formats.day(at)}, {formats.time(at)}
                </span>
              </div>
              <h3 className="mt-1 font-semibold">{topic}</h3>
              {angle !== '' && <p className="mt-1 text-ink-soft">{angle}</p>}
              <p className="mt-1 text-xs break-words text-ink-soft">{goesTo(kind, settings, accounts)}</p>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
